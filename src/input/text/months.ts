import { type Month, yearOf } from '../../core/month.js';
import { type NumberedTime, numberedBelow, numberedTime } from './numbered-time.js';
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

/** The year that a part of it says, with the word in front of it. */
const YEAR = /\b(?:(?:tahun|thn|th|ta) ?)?((?:19|20)\d\d)\b/i;
/** Marks between words. */
const MARKS = /[\s_./\\()-]+/g;

type Ends = readonly [Month, Month];

/** The months of a part of a year; null where it has none, or a year has not so many. */
function endsOf({ scale, size, number }: NumberedTime, year: string): Ends | null {
  const last = size * number;
  if (scale !== 'month' || last > 12 || year === '') return null;
  const [from, to] = [last - size + 1, last].map((month) => String(month).padStart(2, '0'));
  return [`${year}-${from}`, `${year}-${to}`];
}

/** A text as it is compared: words without marks between them. */
function folded(text: string): string {
  return text.toLowerCase().replace(MARKS, ' ').trim();
}

/** The months of a text that is one of them, or a part of a year. */
function oneOf(text: string, year: string, head: string): Ends | null {
  const words = folded(text.replace(YEAR, ' '));
  const time = numberedTime(words) ?? numberedBelow(folded(head), words);
  if (time) return endsOf(time, YEAR.exec(text)?.[1] ?? year);
  const month = readMonth(text, year);
  return month === null ? null : [month, month];
}

/**
 * The first and the last of some months: `2026-04..2026-12`, `April s.d. Desember 2026`, `Apr–Des 2026`, `TW II 2026`,
 * or one. The year of the last is that of the first where that has none. Null where the text is no such months.
 *
 * @param year the year of months that say none
 * @param head the head of their column: below `Triwulan`, `2` is no February
 */
export function readMonthEnds(text: string, year = '', head = ''): Ends | null {
  if (text === '' || text.length > LONGEST) return null;
  const parts = text.split(BETWEEN.test(text) ? BETWEEN : DASH);
  const [one = '', other] = parts;
  if (parts.length > 2) return null;
  const last = oneOf(other ?? one, year, head);
  if (last === null) return null;
  const first = other === undefined ? last : oneOf(one, String(yearOf(last[0])), head);
  return first === null || first[0] > last[1] ? null : [first[0], last[1]];
}
