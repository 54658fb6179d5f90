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

/** The number of the month that a word of a text names, from 1; null where none does. */
export function monthIn(text: string): number | null {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const index = MONTHS.findIndex((names) => names.some((name) => words.includes(name)));
  return index < 0 ? null : index + 1;
}

/** A day written with numbers: `30/11/2025`. Which of the first two is the day is to be told. */
const NUMERIC_DAY = /^([0-2]?\d|3[01])([-/.])([0-2]?\d|3[01])\2((?:19|20)\d\d)$/;
/** A time of day behind it, and words in front of it: `per 30/11/2025 00:00`. */
const AROUND =
  /^(?:per|bulan|posisi|keadaan|tahun|thn\.?)\s+|(?:T|\s+)[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d\S*)?Z?$/gi;
/** Years of two digits: 2010 to 2049. Others would be days: `Nov-05`. */
const YEAR = String.raw`((?:19|20)\d\d|['’]?[1-4]\d)`;
const DAY_OF_NAME = new RegExp(String.raw`^(?:[0-2]?\d|3[01])[-/. ]+([A-Za-z]+)[-/., ]+${YEAR}$`);
const NAME_FIRST = new RegExp(`^([A-Za-z]+)[-/., ]*${YEAR}$`);
const NAME_LAST = /^((?:19|20)\d\d)[-/., ]*([A-Za-z]+)\.?$/;

/** Letters that a period has at most; more are none, and are not looked into. */
const MOST = 40;

function plain(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > MOST ? '' : trimmed.replace(AROUND, '').trim();
}

/**
 * Both months that a day in numbers can be of, the one that its first number leaves as the day
 * first; null where the text is no such day, or says by itself which number is the day.
 */
export function bothMonths(text: string): readonly [string, string] | null {
  const [, first = '', , second = '', year = ''] = NUMERIC_DAY.exec(plain(text)) ?? [];
  const [dayFirst, monthFirst] = [written(year, second), written(year, first)];
  return dayFirst && monthFirst && dayFirst !== monthFirst ? [dayFirst, monthFirst] : null;
}

/** The month of a day in numbers: day first, where the first number can be no month or is day one. */
function numericDay(text: string): string | null {
  const [, first = '', , second = '', year = ''] = NUMERIC_DAY.exec(text) ?? [];
  return bothMonths(text) === null || Number(first) === 1 ? written(year, second) : null;
}

/** The month where its name is written: `Nov-25`, `1-Nov-25`, `30 November 2025`, `2025 Nov`. */
function namedMonth(text: string): string | null {
  const [, name = '', year = ''] = DAY_OF_NAME.exec(text) ?? NAME_FIRST.exec(text) ?? [];
  const [, yearFirst = year, nameLast = name] = NAME_LAST.exec(text) ?? [];
  const month = /^\d/.test(nameLast) ? null : monthNumber(nameLast);
  const digits = yearFirst.replace(/\D/g, '');
  return month === null ? null : written(digits.length === 2 ? `20${digits}` : digits, month);
}

/**
 * Reads a period: `2025`, `2025-11`, `2025/11`, `11/2025`, `202511`, `November 2025`, `Nov-25`, or a
 * day of it: `2025-11-30`, `30/11/2025`, `1-Nov-25`. Gives the year or the month in its one form,
 * `2025` or `2025-11`; null where it is none of these, or a day in numbers of which the month is not
 * sure (`05/06/2025`).
 */
export function readPeriod(text: string): string | null {
  const trimmed = plain(text);
  // A year that a program made a number with decimals of: 2013.0.
  const year = /^((?:19|20)\d\d)(?:\.0)?$/.exec(trimmed)?.[1];
  if (year) return year;
  // `2025.1` and `20251` could be January or what is left of October, so they are no periods.
  const iso = /^((?:19|20)\d\d)(?:[-/](\d{1,2})(?:[-/](?:[0-2]?\d|3[01]))?|(\d\d))$/.exec(trimmed);
  if (iso) return written(iso[1] ?? '', iso[2] ?? iso[3] ?? '');
  const yearLast = /^(\d{1,2})[-/]\s*((?:19|20)\d\d)$/.exec(trimmed);
  if (yearLast) return written(yearLast[2] ?? '', yearLast[1] ?? '');
  return numericDay(trimmed) ?? namedMonth(trimmed);
}

/** The first of some periods that is a day whose month the day's being first decides; null if none. */
export function dayFirst(texts: Iterable<string>): { example: string; read: string } | null {
  for (const example of texts) {
    const read = bothMonths(example) === null ? null : readPeriod(example);
    if (read !== null) return { example, read };
  }
  return null;
}

/** Whether a text is a day or a month as a spreadsheet shows one: `2026-09-11`, `11-Sep`, `Sep-11`. */
export function isDay(text: string): boolean {
  const [, last, first] = /^(?:\d{1,2}[-/ ]([A-Za-z]+)|([A-Za-z]+)[-/ ]\d{1,2})$/.exec(text) ?? [];
  const name = last ?? first;
  if (name !== undefined) return monthNumber(name) !== null;
  return bothMonths(text) !== null || (/[-/]/.test(text) && readPeriod(text) !== null);
}

/** A quarter or a half of a year, and its last month; marks and words around a period. */
const QUARTER = /\b(?:triwulan|tw|kuartal|quarter|q)[. ]*(iv|i{1,3}|[1-4])\b/i;
const HALF = /\b(?:semester|smt|sem)[. ]*(ii?|[12])\b/i;
const YEAR_WITHIN = /\b(?:19|20)\d\d\b/;
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

function ordinal(text: string): number {
  const at = ROMAN.indexOf(text.toLowerCase());
  return at < 0 ? Number(text) : at + 1;
}

/** The period that a text most likely means that is none as it stands: the last month of a quarter; null for none. */
export function periodMeant(text: string): string | null {
  const [year] = YEAR_WITHIN.exec(text) ?? [];
  if (year === undefined) return null;
  const [, quarter] = QUARTER.exec(text) ?? [];
  if (quarter !== undefined) return written(year, String(3 * ordinal(quarter)));
  const [, half] = HALF.exec(text) ?? [];
  if (half !== undefined) return written(year, String(6 * ordinal(half)));
  const month = monthIn(text);
  return month === null ? year : written(year, String(month));
}

/** Joins a year and a month column. A blank month leaves the year; one that says its year says the same. */
export function joinPeriod(year: string, month: string): string | null {
  const period = readPeriod(year);
  const own = month.trim();
  if (own === '') return period;
  if (period?.length !== 4) return null;
  const number = monthNumber(own);
  if (number) return written(period, number);
  const whole = readPeriod(own);
  return whole?.length === 7 && whole.startsWith(period) ? whole : null;
}
