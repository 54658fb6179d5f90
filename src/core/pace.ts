import type { Counts } from './change.js';
import type { Share } from './exact.js';
import { addMonths, type Month, yearOf } from './month.js';

/** The month a period ends with: a year ends in December, a day in its month. */
export function lastMonthOf(period: string): Month {
  return period.length === 4 ? `${period}-12` : period.slice(0, 7);
}

/** Whole months from one to another; negative where the second is the earlier. */
export function monthsBetween(from: Month, to: Month): number {
  const index = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return index(to) - index(from);
}

/**
 * Whether a pace can be told from two periods: they are a year or more apart, or of the same month of
 * the year. Shorter spans show the season: members are fewer in May than in December.
 */
export function tellsPace(from: Month, to: Month): boolean {
  return monthsBetween(from, to) >= 12;
}

/** Members who join a month, as an exact ratio: those of a span over its months. */
export function paceOf(before: Counts, after: Counts, months: number): Share {
  return { numerator: after.registered - before.registered, denominator: months };
}

/** When a target is reached at a pace. */
export type Arrival =
  | { readonly kind: 'reached' }
  | { readonly kind: 'month'; readonly month: Month }
  /** Later than the end of a year, too far away for a month. */
  | { readonly kind: 'after'; readonly year: number }
  | { readonly kind: 'never' };

/** Years beyond which a month of arrival says nothing. */
const FAR = 100;

/**
 * The month by whose end nobody is missing any more, if as many join each month as the pace says; never
 * at a pace of 0 or below.
 */
export function arrivalOf(missing: number, pace: Share, now: Month): Arrival {
  if (missing === 0) return { kind: 'reached' };
  if (pace.numerator <= 0) return { kind: 'never' };
  const product = BigInt(missing) * BigInt(pace.denominator);
  const months = Number((product + BigInt(pace.numerator) - 1n) / BigInt(pace.numerator));
  const year = yearOf(now) + FAR;
  return months > monthsBetween(now, `${year}-12`)
    ? { kind: 'after', year }
    : { kind: 'month', month: addMonths(now, months) };
}

/** People who must join in each of the months left, rounded up; null where no month is left. */
export function neededEach(missing: number, months: number): number | null {
  if (missing === 0) return 0;
  return months > 0 ? Math.ceil(missing / months) : null;
}
