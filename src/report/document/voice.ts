import { grouped, type Money, money } from '../../i18n/marks.js';
import type { ReportWords } from '../../i18n/report-words.js';
import type { CheckLook } from '../check.js';
import type { Look } from '../look.js';

/** How a report is written: the words of results, of checks and of its own. */
export interface ReportVoice extends Look, CheckLook {
  readonly report: ReportWords;
}

/** A whole number with the marks of the language. */
export function count(value: number, { language }: ReportVoice): string {
  return grouped(value, language);
}

/** Rupiah in full, or shortened for sentences. */
export function amount(value: number, { language }: ReportVoice, how: Money = 'short'): string {
  return money(value, language, how);
}

/** Names in a row: `A, B and C`; in Indonesian `A, B, dan C`. */
export function listed(names: readonly string[], { language, report }: ReportVoice): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = language === 'id' && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${report.and} ${last}`;
}
