import type { GivenShare, GoalShare, MonthsWanted, Support } from '../budget/request.js';
import { readAmount } from '../claim/amount.js';
import { decimal, meantPercent, percent, typedPercent } from '../core/exact.js';
import { type Month, monthRange } from '../core/month.js';
import { typedWord, VALUE_WORDS } from '../i18n/indonesian.js';
import { readMonth, readMonthEnds } from '../input/text/months.js';
import { LEAST_WAGE } from '../input/text/number.js';
import { readPeriod } from '../input/text/period.js';
import { readWord, type Words } from '../input/text/words.js';
import { suggest, suggested } from '../problem/nearest.js';
import { type ProblemCode, refuse } from '../problem/problem.js';
import type { Settings } from '../settings/settings.js';
import type { Reader } from './option.js';

/** Refuses an option's value. */
function bad(code: ProblemCode, option: string, value: string): never {
  refuse({ code, option, value });
}

/** One of a closed list, in either language. */
export function choice<T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = typedWord(VALUE_WORDS, text, allowed);
  if (found !== undefined) return found;
  const words = [...allowed, ...allowed.flatMap((each) => VALUE_WORDS[each] ?? [])];
  refuse({ code: 'bad-choice', option, value: text, list: allowed, ...suggest(text, words) });
}

/** Reads one of a closed list. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (option, text) => choice(option, text, allowed);
}

/** A word of a closed list, in either language. */
export function word<T extends string>(option: string, text: string, words: Words<T>): T {
  return readWord(text, words) ?? choice(option, text, words.values);
}

/** Whole rupiah above 0, in digits or as people write it, of at most so many digits. */
function rupiahOf(option: string, text: string, digits: number): number {
  const isPlain = /^\d+$/.test(text);
  if (isPlain && text.length > digits) bad('bad-amount', option, text);
  const found = isPlain ? Number(text) : readAmount(text);
  return found && String(found).length <= digits ? found : bad('bad-amount', option, text);
}

/** Whole rupiah above 0: `5000000`, `Rp5.000.000`, `Rp5 juta`. */
export function amount(option: string, text: string): number {
  return rupiahOf(option, text, 12);
}

/** A monthly wage: whole rupiah, and no less than anybody is paid. */
export function wage(option: string, text: string): number {
  const rupiah = amount(option, text);
  return rupiah >= LEAST_WAGE ? rupiah : bad('bad-amount', option, text);
}

/** The value of a contract in whole rupiah, which is more than anybody's wage. */
export function largeAmount(option: string, text: string): number {
  return rupiahOf(option, text, 15);
}

/** A monthly income: whole rupiah. 0 is an income, and not the same as none. */
export function income(option: string, text: string): number {
  return text === '0' ? 0 : amount(option, text);
}

/** A count without the marks of its thousands, `1.000` or `1,000`; what is no such count as it is. */
function grouped(text: string): string {
  const mark = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.exec(text)?.[1];
  return mark === undefined ? text : text.replaceAll(mark, '');
}

/** Reads a whole number; 0 only where that is allowed, and none above a most. */
export function whole(least: 0 | 1 = 1, most: number | null = null): Reader<number> {
  return (option, text) => {
    const number = Number(grouped(text));
    const isNumber = /^\d{1,9}$/.test(grouped(text)) && number >= least;
    if (isNumber && number <= (most ?? number)) return number;
    const list = most === null ? [`${least}`] : [`${least}`, `${most}`];
    return refuse({ code: 'bad-number', option, value: text, list });
  };
}

export function year(option: string, text: string): number {
  const value = Number(text);
  return /^\d{4}$/.test(text) && value >= 2015 && value <= 2099
    ? value
    : bad('bad-year', option, text);
}

/** One month. */
export function month(option: string, text: string): Month {
  return readMonth(text) ?? bad('bad-month', option, text);
}

/** Characters of the longest percentage; what is longer is none. */
const LONGEST = 60;

/** A year or a month of counts, as tables write it. `list` are words that are allowed beside it. */
export function periodOr(list: readonly string[], option: string, text: string): string {
  return readPeriod(text) ?? refuse({ code: 'bad-period', option, value: text, list });
}

/** A year or a month of counts, as tables write it. */
export function period(option: string, text: string): string {
  return periodOr([], option, text);
}

/** `9` is the last nine months of the year; `2026-04..2026-12` a range of at most twelve. */
export function months(option: string, text: string): MonthsWanted {
  if (/^([1-9]|1[0-2])$/.test(text)) return { kind: 'last', count: Number(text) };
  const [first, last] = readMonthEnds(text.trim()) ?? bad('bad-months', option, text);
  if (monthRange(first, last).length > 12) bad('bad-months', option, text);
  return { kind: 'range', first, last };
}

/** A percentage without its sign. */
function unsigned(text: string): string {
  const bare = text.length > LONGEST ? text : text.replace(/\s*(?:%|persen)$/i, '');
  return bare.replace(',', '.');
}

/** A percentage above 0 up to 100; below 1 the sign is needed. */
function percentage(option: string, text: string): GivenShare {
  const typed = typedPercent(text);
  if (!typed)
    refuse({ code: 'bad-percent', option, value: text, ...suggested(meantPercent(text)) });
  return { text: `${typed.plain}%`, share: typed.share };
}

/** A percentage that is to be reached. */
export function gate(option: string, text: string): GivenShare {
  return percentage(option, text);
}

/** A percentage, or the name of a published target. */
export function target(option: string, text: string, { targets }: Settings): GoalShare {
  if (/^[\d.,]+\s*%?$/.test(text)) return { ...percentage(option, text), named: null };
  const named = targets.find(({ id }) => id === text.toLowerCase());
  const ids = targets.map(({ id }) => id);
  if (!named)
    refuse({ code: 'unknown-target', option, value: text, list: ids, ...suggest(text, ids) });
  return { ...percentage(option, `${named.percent}%`), named };
}

/** A share from 0 to 1 as decimal, or from 0% to 100% with the sign; `code` says what it is not. */
function shareOr(
  code: 'bad-share' | 'bad-growth',
  option: string,
  text: string,
  size = text,
): GivenShare {
  const plain = unsigned(size);
  const value = size.endsWith('%') ? percent(plain) : decimal(plain);
  if (!value || value.numerator > value.denominator) bad(code, option, text);
  return { text, share: value };
}

/** A share of a whole: `0.65`, or `65%`. */
export function share(option: string, text: string): GivenShare {
  return shareOr('bad-share', option, text);
}

/** A share of growth; below 0 it is what leaves, of which there is no more than all. */
export function growth(option: string, text: string): GivenShare {
  const isLess = /^[-\u2212]/.test(text);
  const { share: grown } = shareOr('bad-growth', option, text, isLess ? text.slice(1) : text);
  return { text, share: { ...grown, numerator: isLess ? -grown.numerator : grown.numerator } };
}

/** Rupiah, or a percentage of the premiums, with its sign: up to 100 a number may be either. */
export function support(option: string, text: string): Support {
  if (text.endsWith('%')) return percentage(option, text);
  const isSmall = /^\d{1,3}$/.test(text) && Number(text) <= 100;
  const meant = isSmall ? `${text}%` : meantPercent(text);
  if (meant !== null) refuse({ code: 'bad-support', option, value: text, suggestion: meant });
  return { amount: amount(option, text) };
}
