import { addMonths, lastMonths, type Month, type MonthRange, monthRange } from '../core/month.js';
import { readMonthEnds } from '../input/text/months.js';

/**
 * Months as people write them: `2026-04`, `April 2026`, `April`, `4`, `2026-04..2026-12`, `April s.d. Desember 2026`,
 * `Jan–Mar 2026`, a year. Null where the text is none of these.
 *
 * @param year the year of months that say none
 */
export function readMonths(text: string, year: string): MonthRange | null {
  const own = text.trim();
  if (/^(19|20)\d\d$/.test(own)) return lastMonths(Number(own), 12);
  const found = readMonthEnds(own, year);
  return found && monthRange(...found);
}

/** How many months a text says: `9`, `9 bulan`; null where it is no number from 1 to 12. */
export function readMonthCount(text: string): number | null {
  const [, count] = /^(\d{1,2})(?:[.,]0+)?\s*(?:bulan|bln|months?)?$/i.exec(text.trim()) ?? [];
  const number = Number(count ?? 0);
  return number >= 1 && number <= 12 ? number : null;
}

/** So many months from one on. */
export function monthsFrom(first: Month, count: number): MonthRange {
  return monthRange(first, addMonths(first, count - 1));
}
