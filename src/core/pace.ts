import type { Counts } from './change.js';
import { roundedHalfAway, type Share } from './exact.js';
import { addMonths, type Month, monthsBetween, yearOf } from './month.js';

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

/** Members a month, in so many parts of one, rounded half away from 0 to whole ones. */
export function roundedPace({ numerator, denominator }: Share, parts: 1 | 100 = 1): number {
  return Number(roundedHalfAway(BigInt(parts) * BigInt(numerator), BigInt(denominator)));
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
