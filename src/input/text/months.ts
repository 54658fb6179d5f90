import { type Month, yearOf } from '../../core/month.js';
import { joinPeriod, readPeriod } from './period.js';

/** What stands between the first and the last of some months: `..`, `s.d.`, `sampai`, a dash. */
const BETWEEN =
  /\s*(?:\.\.|[–—]|\bs\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b)\s*/i;
/** A dash between names of months; within `2026-04` it stands between digits. */
const DASH = /(?<=[A-Za-z]|[A-Za-z.]\s*\d{4})\s*-\s*(?=[A-Za-z])/;
/** Letters that months have at most. */
const LONGEST = 60;

/** One month: `2026-04`, `April 2026`, `Apr-26`; `year` is that of a month which says none. Null where it is none. */
export function readMonth(text: string, year = ''): Month | null {
  const found = readPeriod(text) ?? joinPeriod(year, text);
  return found?.length === 7 ? found : null;
}

/**
 * The first and the last of some months: `2026-04..2026-12`, `April s.d. Desember 2026`, `Apr–Des 2026`, or one. The
 * year of the last is that of the first where that has none. Null where the text is no such months.
 *
 * @param year the year of months that say none
 */
export function readMonthEnds(text: string, year = ''): readonly [Month, Month] | null {
  if (text === '' || text.length > LONGEST) return null;
  const parts = text.split(BETWEEN.test(text) ? BETWEEN : DASH);
  const [one = '', other] = parts;
  if (parts.length > 2) return null;
  const last = readMonth(other ?? one, year);
  if (last === null) return null;
  const first = other === undefined ? last : readMonth(one, String(yearOf(last)));
  return first === null || first > last ? null : [first, last];
}
