import { inIndonesian, VALUE_WORDS } from '../../i18n/indonesian.js';
import type { Said } from '../../i18n/said.js';

/** A closed list as help shows it. */
export function or(values: readonly string[]): string {
  return values.join('|');
}

/** The closed list that the help of an option shows, `a|b|c`; empty where it has none. */
export function listed(help: string): string[] {
  const list = /(?:^|[\s(])((?:[\p{L}\d.-]+\|)+[\p{L}\d.-]+)/u.exec(help)?.[1];
  return list?.split('|').filter((word) => !/^\p{Lu}/u.test(word)) ?? [];
}

/** The same in the words that can be typed in Indonesian. */
export function orId(values: readonly string[]): string {
  return or(values.map((value) => inIndonesian(VALUE_WORDS, value)));
}

/** A closed list as help shows it in each language. */
export function oneOfThese(values: readonly string[]): Said {
  return { en: or(values), id: orId(values) };
}
