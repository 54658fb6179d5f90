import {
  compare,
  cut,
  type Fraction,
  minus,
  over,
  plus,
  round,
  times,
  whole,
} from '../core/fraction.js';
import { hedged, resultOf, spreadOf } from './evaluate.js';
import type { Expression, Quantity } from './quantity.js';

/**
 * How a printed number fits what its sum comes to. `about` is within what a word such as `sekitar`
 * leaves open, or within the rounding of the numbers of the sum. `open` has nothing to compare.
 */
export const VERDICTS = ['exact', 'rounds', 'truncates', 'about', 'mismatch', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Judges a number against a printed one. Rounding is half away from 0; both are exact. */
export function judge(value: Fraction, printed: Quantity): Verdict {
  if (compare(value, printed.value) === 0) return 'exact';
  if (printed.hedge !== null) {
    const { low, high } = hedged(printed);
    const isNear = compare(low, value) <= 0 && high !== null && compare(value, high) <= 0;
    return isNear ? 'about' : 'mismatch';
  }
  const steps = over(value, printed.step);
  const is = (units: bigint) => compare(times(printed.step, whole(units)), printed.value) === 0;
  if (is(round(steps))) return 'rounds';
  return is(cut(steps)) ? 'truncates' : 'mismatch';
}

/** Whether a mismatch is explained by the rounding of the numbers that the sum is made of. */
function isWithin(left: Expression, printed: Quantity): boolean {
  const spread = spreadOf(left);
  if (spread === null || compare(...spread) === 0) return false;
  const half = times(printed.step, { numerator: 1n, denominator: 2n });
  const { low, high } =
    printed.hedge === null
      ? { low: minus(printed.value, half), high: plus(printed.value, half) }
      : hedged(printed);
  return compare(spread[0], high ?? printed.value) <= 0 && compare(low, spread[1]) <= 0;
}

/** Judges a sum against what is printed; `mismatch` where it divides by 0. */
export function judgeSum(left: Expression, printed: Quantity): Verdict {
  const value = resultOf(left);
  if (value === null) return 'mismatch';
  const verdict = judge(value, printed);
  return verdict === 'mismatch' && isWithin(left, printed) ? 'about' : verdict;
}
