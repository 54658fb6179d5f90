import { addMonths, lastMonths, type Month, type MonthRange, monthRange } from '../core/month.js';
import { foldHead } from '../input/head/roles.js';
import { readMonthEnds } from '../input/text/months.js';
import { type NumberedTime, numberedTime } from '../input/text/numbered-time.js';

/** The year that a part of it says, with the word in front of it. */
const YEAR = /\b(?:(?:tahun|thn|th|ta) ?)?((?:19|20)\d\d)\b/i;

/** The part of a year that a number is below a head: `2` below `Triwulan`; null where the head names none. */
function numbered(head: string, number: string): NumberedTime | null {
  const words = foldHead(head).split(' ');
  const times = words
    .map((word) => numberedTime(`${word} ${number}`))
    .filter((time) => time?.scale === 'month' || time?.scale === 'week');
  return times.find((time) => time?.size === 1 && time.scale === 'month') ?? times[0] ?? null;
}

/** Whether a head names a time that months are of: `Triwulan`. */
export function namesTime(head: string): boolean {
  return numbered(head, '1') !== null;
}

/** The months of a part of a year; null where it has none, or a year has not so many. */
function monthsOf({ scale, size, number }: NumberedTime, year: string): MonthRange | null {
  const last = size * number;
  if (scale !== 'month' || last > 12 || year === '') return null;
  return monthsFrom(`${year}-${String(last - size + 1).padStart(2, '0')}`, size);
}

/**
 * Months as people write them: `2026-04`, `April 2026`, `April`, `4`, `2026-04..2026-12`, `April s.d. Desember 2026`,
 * `Jan–Mar 2026`, `TW II 2026`, a year. Null where the text is none of these.
 *
 * @param year the year of months that say none
 * @param head the head of their column: below `Triwulan`, `2` is no February
 */
export function readMonths(text: string, year: string, head = ''): MonthRange | null {
  const own = text.trim();
  if (/^(19|20)\d\d$/.test(own)) return lastMonths(Number(own), 12);
  const part = foldHead(own.replace(YEAR, ' '));
  const time = numberedTime(part) ?? numbered(head, part);
  if (time) return monthsOf(time, YEAR.exec(own)?.[1] ?? year);
  const found = readMonthEnds(own, year);
  return found && monthRange(...found);
}

/** How many months a text says: `9`, `9 bulan`; null where it is no number from 1 to 12, or one of something else. */
export function readMonthCount(text: string, head = ''): number | null {
  const [, count] = /^(\d{1,2})(?:[.,]0+)?\s*(?:bulan|bln|months?)?$/i.exec(text.trim()) ?? [];
  const number = Number(count ?? 0);
  const of = numbered(head, '1');
  const isOfMonths = of === null || (of.scale === 'month' && of.size === 1);
  return isOfMonths && number >= 1 && number <= 12 ? number : null;
}

/** So many months from one on. */
export function monthsFrom(first: Month, count: number): MonthRange {
  return monthRange(first, addMonths(first, count - 1));
}
