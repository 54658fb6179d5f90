const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

function written(year: string, month: string): string | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${month.padStart(2, '0')}` : null;
}

/** The number of a month name in either language, or of a number from 1 to 12; null otherwise. */
function monthNumber(text: string): string | null {
  const folded = text.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex((names) => names.includes(folded));
  if (index >= 0) return String(index + 1);
  return /^\d{1,2}$/.test(folded) ? folded : null;
}

/**
 * The month of a day: `2025-11-30`, `30/11/2025`, `30 November 2025`. Null where it is no day, or
 * where day and month could be each other (`06/05/2025`).
 */
function readDate(text: string): string | null {
  const iso = /^((?:19|20)\d\d)-(\d\d)-(?:[0-2]\d|3[01])(?:T.*)?$/.exec(text);
  if (iso) return written(iso[1] ?? '', iso[2] ?? '');
  const day = /^([0-2]?\d|3[01])(?:([-/.])(\d{1,2})\2| ([A-Za-z]+\.?) )((?:19|20)\d\d)$/.exec(text);
  if (!day) return null;
  const [, first = '', , number, name, year = ''] = day;
  if (name !== undefined) return written(year, monthNumber(name) ?? '');
  return Number(first) > 12 || first === number ? written(year, number ?? '') : null;
}

/**
 * Reads a period: `2025`, `2025-11`, `2025/11`, `11/2025`, `202511`, `November 2025`,
 * or a day of it. Gives the
 * year or the month in its one form, `2025` or `2025-11`; null where it is none of these.
 */
export function readPeriod(text: string): string | null {
  const trimmed = text.trim();
  // A year that a program made a number with decimals of: 2013.0.
  const year = /^((?:19|20)\d\d)(?:\.0)?$/.exec(trimmed)?.[1];
  if (year) return year;
  const dated = readDate(trimmed);
  if (dated) return dated;
  // `2025.1` and `20251` could be January or what is left of October, so they are no periods.
  const yearFirst = /^((?:19|20)\d\d)(?:[-/](\d{1,2})|(\d\d))$/.exec(trimmed);
  if (yearFirst) return written(yearFirst[1] ?? '', yearFirst[2] ?? yearFirst[3] ?? '');
  const yearLast = /^(?:([A-Za-z]+\.?)[-/ ]|(\d{1,2})[-/])\s*((?:19|20)\d\d)$/.exec(trimmed);
  const month = yearLast && monthNumber(yearLast[1] ?? yearLast[2] ?? '');
  return month ? written(yearLast?.[3] ?? '', month) : null;
}

/** Joins a year and a month column. A blank month leaves the year. */
export function joinPeriod(year: string, month: string): string | null {
  if (month.trim() === '') return readPeriod(year);
  const number = monthNumber(month.trim());
  const period = readPeriod(year);
  return number && period?.length === 4 ? written(period, number) : null;
}
