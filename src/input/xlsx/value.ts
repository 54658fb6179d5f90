import type { NumberShape } from './formats.js';

/** A cell's text, and whether it is a number that needs no reading of marks. */
export interface CellText {
  readonly text: string;
  readonly isTyped: boolean;
  /** Whether the mark of a footnote was taken off it; left out where none was. */
  readonly isMarked?: boolean;
}

/** A decimal with its point moved to the right by some places: `0.5539` by 2 is `55.39`. */
function moved(decimal: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const point = whole.length + places;
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length - point, '0');
  const at = Math.max(point, 0);
  const before = digits.slice(0, at).replace(/^0+/, '') || '0';
  const after = digits.slice(at).replace(/0+$/, '');
  return sign + before + (after && `.${after}`);
}

/**
 * A number as the shortest plain decimal: no exponent, no marks between digits. A fraction is
 * rounded to the 15 digits that spreadsheets show, which takes the noise of binary sums away
 * (`0.30000000000000004`); whole numbers are left as they are.
 */
export function plainDecimal(value: number): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const [digits = '', exponent] = String(shown).split('e');
  return exponent === undefined ? digits : moved(digits, Number(exponent));
}

const DAY = 86_400;
/** The first day that is no date, 1 January 10000, in days since 30 December 1899. */
const AFTER_LAST_DAY = 2_958_466;
/** Days between the starts of the two ways of counting them. */
const SINCE_1904 = 1462;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** ISO date of a day number. The days before March 1900 are one off: 1900 counts as a leap year. */
function isoDay(day: number): string {
  const since = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(since + day * DAY * 1000).toISOString().slice(0, 10);
}

const LENGTHS = { year: 4, month: 7, day: 10, moment: 10 } as const;

/**
 * A number of days as the text its format shows: `2025`, `2025-11`, `2025-11-30`,
 * `2025-11-30T14:30:00`, or `14:30:00`; null where it is no day before the year 10000.
 */
function dateText(serial: number, shape: keyof typeof LENGTHS | 'time', is1904: boolean) {
  const seconds = Math.round((serial + (is1904 && shape !== 'time' ? SINCE_1904 : 0)) * DAY);
  if (seconds < 0 || seconds >= AFTER_LAST_DAY * DAY) return null;
  if (shape === 'time') return clock(seconds);
  const day = isoDay(Math.floor(seconds / DAY)).slice(0, LENGTHS[shape]);
  const time = seconds % DAY;
  return shape === 'moment' && time > 0 ? `${day}T${clock(time)}` : day;
}

/** A number as its format means it. A date is no number any more; what is no date stays one. */
export function numberText(value: number, shape: NumberShape, is1904: boolean): CellText {
  const text = plainDecimal(value);
  if (shape === 'plain') return { text, isTyped: true };
  if (shape === 'percent') return { text: `${moved(text, 2)}%`, isTyped: true };
  const date = dateText(value, shape, is1904);
  return date === null ? { text, isTyped: true } : { text: date, isTyped: false };
}

/** An ISO date that is stored as such, as far as its format shows it. */
export function storedDateText(text: string, shape: NumberShape): string {
  if (shape === 'year' || shape === 'month') return text.slice(0, LENGTHS[shape]);
  return text.replace(/T00:00:00(?:\.0+)?Z?$/, '');
}
