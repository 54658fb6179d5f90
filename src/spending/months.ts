import {
  addMonths,
  lastMonths,
  type Month,
  type MonthRange,
  monthRange,
  yearOf,
} from '../core/month.js';
import { joinPeriod, readPeriod } from '../input/period.js';

/** What stands between the first and the last of some months: `..`, `s.d.`, `sampai`, a dash. */
const BETWEEN =
  /\s*(?:\.\.|[–—]|\bs\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b)\s*/i;
/** A dash between names of months; within `2026-04` it stands between digits. */
const DASH = /(?<=[A-Za-z]|[A-Za-z.]\s*\d{4})\s*-\s*(?=[A-Za-z])/;
/** Letters that months have at most. */
const LONGEST = 60;

/** One month; `year` is that of a month which says none. */
function monthOf(text: string, year: string): Month | null {
  const found = readPeriod(text) ?? joinPeriod(year, text);
  return found?.length === 7 ? found : null;
}

/** Both ends of some months; the year of the second is that of the first where it has none. */
function ends(text: string, year: string): readonly [Month, Month] | null {
  const parts = text.split(BETWEEN.test(text) ? BETWEEN : DASH);
  const [one = '', other] = parts;
  if (parts.length > 2) return null;
  const last = monthOf(other ?? one, year);
  if (last === null) return null;
  const first = other === undefined ? last : monthOf(one, String(yearOf(last)));
  return first === null || first > last ? null : [first, last];
}

/**
 * Months as people write them: `2026-04`, `April 2026`, `April`, `4`, `2026-04..2026-12`, `April s.d. Desember 2026`,
 * `Jan–Mar 2026`, a year. Null where the text is none of these.
 *
 * @param year the year of months that say none
 */
export function readMonths(text: string, year: string): MonthRange | null {
  const own = text.trim();
  if (own === '' || own.length > LONGEST) return null;
  if (/^(19|20)\d\d$/.test(own)) return lastMonths(Number(own), 12);
  const found = ends(own, year);
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
