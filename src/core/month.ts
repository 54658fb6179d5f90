/**
 * A month is text, `2026-04`; a year is `2026`. As text they compare and sort in order of time.
 */
export type Month = string;

/** Months in order and without gaps, at least one. */
export type MonthRange = readonly [Month, ...Month[]];

/** The first and the last of some months, and how many they are. */
export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
  readonly count: number;
}

/** What months in order span. */
export function spanOf(months: MonthRange): MonthSpan {
  return { first: months[0], last: months.at(-1) ?? months[0], count: months.length };
}

/** Months since the year 0. */
function indexOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Whole months from one to another; negative where the second is the earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return indexOf(to) - indexOf(from);
}

/** The month `count` months after `month`. */
export function addMonths(month: Month, count: number): Month {
  const index = indexOf(month) + count;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** All months from `first` to `last`, both included. `last` must not be before `first`. */
export function monthRange(first: Month, last: Month): MonthRange {
  const months: [Month, ...Month[]] = [first];
  for (let month = first; month < last; ) {
    month = addMonths(month, 1);
    months.push(month);
  }
  return months;
}

/**
 * The last `count` months of a year, ending in December: published programmes that run nine
 * months run from April to December.
 */
export function lastMonths(year: number, count: number): MonthRange {
  const december = addMonths('0000-12', 12 * year);
  return monthRange(addMonths(december, 1 - count), december);
}

/** The month a period ends with: a year ends in December, a day in its month. */
export function lastMonthOf(period: string): Month {
  return period.length === 4 ? `${period}-12` : period.slice(0, 7);
}

/** The calendar year of a period (`2025-11` or `2025`). */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}
