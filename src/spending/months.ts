import { addMonths, lastMonths, type Month, type MonthRange, monthRange } from '../core/month.js';
import { foldHead } from '../input/head/roles.js';
import { readMonthEnds } from '../input/text/months.js';
import { isMonth, numberedBelow } from '../input/text/numbered-time.js';

/** Whether a head names a time that months are of: `Triwulan`. */
export function namesTime(head: string): boolean {
  return numberedBelow(foldHead(head), '1') !== null;
}

/**
 * Months as people write them: `2026-04`, `April 2026`, `April`, `4`, `2026-04..2026-12`, `April s.d. Desember 2026`,
 * `Jan–Mar 2026`, `TW II 2026`, a year. Null where the text is none of these.
 *
 * @param year the year of months that say none
 * @param head the head of their column, see {@link readMonthEnds}
 */
export function readMonths(text: string, year: string, head = ''): MonthRange | null {
  const own = text.trim();
  if (/^(19|20)\d\d$/.test(own)) return lastMonths(Number(own), 12);
  const found = readMonthEnds(own, year, head);
  return found && monthRange(...found);
}

/** How many months a text says: `9`, `9 bulan`; null where it is no number from 1 to 12, or one of something else. */
export function readMonthCount(text: string, head = ''): number | null {
  const [, count] = /^(\d{1,2})(?:[.,]0+)?\s*(?:bulan|bln|months?)?$/i.exec(text.trim()) ?? [];
  const number = Number(count ?? 0);
  const of = numberedBelow(foldHead(head), '1');
  const isOfMonths = of === null || isMonth(of);
  return isOfMonths && number >= 1 && number <= 12 ? number : null;
}

/** So many months from one on. */
export function monthsFrom(first: Month, count: number): MonthRange {
  return monthRange(first, addMonths(first, count - 1));
}
