import type { Counts } from '../core/change.js';
import type { Share } from '../core/exact.js';
import { neededEach } from '../core/pace.js';
import { toTarget } from '../core/target.js';

/** How a row stands to its target by the month it is wanted. */
export const STANDINGS = ['reached', 'on-track', 'behind', 'unknown'] as const;
/**
 * - `reached`: nobody is missing.
 * - `on-track`: the pace is no less than the pace needed.
 * - `behind`: it is less, or no month is left.
 * - `unknown`: without a potential there is no target; without a pace nothing to judge by.
 */
export type Standing = (typeof STANDINGS)[number];

/** How some counts stand to a target. */
export interface Judgement {
  /** People missing to the target; null without one, or where the potential is 0. */
  readonly missing: number | null;
  /** People who must join in each month left; null where nobody knows who is missing, or none is left. */
  readonly needed: number | null;
  /** Null without a target and a month. */
  readonly standing: Standing | null;
}

function standingOf(missing: number | null, left: number, pace: Share | null): Standing {
  if (missing === null) return 'unknown';
  if (missing === 0) return 'reached';
  if (left <= 0) return 'behind';
  if (!pace) return 'unknown';
  return pace.numerator * left >= missing * pace.denominator ? 'on-track' : 'behind';
}

/**
 * Judges counts by their pace against the pace needed in the months left, exactly, and not by whole people
 * a month. `left` is null where no month is asked for.
 */
export function judge(
  { potential, registered }: Counts,
  target: Share | null,
  left: number | null,
  pace: Share | null,
): Judgement {
  // Without a potential there is no coverage, so a target is neither missed nor reached.
  const missing = target && potential > 0 ? toTarget(target, potential, registered) : null;
  return {
    missing,
    needed: missing === null || left === null ? null : neededEach(missing, left),
    standing: target === null || left === null ? null : standingOf(missing, left, pace),
  };
}
