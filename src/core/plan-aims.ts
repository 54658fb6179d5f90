import type { Share } from './exact.js';
import { compare, type Fraction, fractionOf, over, plus, times, whole } from './fraction.js';

/** A share of the potential to be reached by the end of a year; the first year of a plan is 1. */
export interface Milestone {
  readonly year: number;
  readonly share: Share;
}

/** What a line starts from, in people. */
interface Counts {
  readonly potential: number;
  readonly registered: number;
}

/** The coverage wanted by the end of a year. */
export interface Aim {
  readonly share: Fraction;
  /** Where the straight line starts; null where the milestone is of this year or an earlier one, or no rise. */
  readonly from: Milestone | null;
  readonly to: Milestone;
}

/**
 * Coverage wanted by the end of a year: on the straight line between the waypoints around it. What is above the next
 * one already has nothing to rise to: it is only not to fall below it.
 */
function aimOf(waypoints: readonly Milestone[], year: number): Aim {
  const next = waypoints.findIndex((each) => each.year >= year);
  const to = waypoints[next] ?? (waypoints.at(-1) as Milestone);
  const from = waypoints[next - 1];
  const end = fractionOf(to.share);
  const isRise = from && to.year > year && compare(fractionOf(from.share), end) < 0;
  if (!isRise) return { share: end, from: null, to };
  const [gone, rest] = [whole(year - from.year), whole(to.year - year)];
  const both = plus(times(fractionOf(from.share), rest), times(end, gone));
  return { share: over(both, plus(gone, rest)), from, to };
}

/**
 * The coverage wanted by the end of each year. The line starts at that of the start, which is year 0.
 * Null where nobody could be a member.
 */
export function aimsOf(
  { potential, registered }: Counts,
  years: number,
  milestones: readonly Milestone[],
): Aim[] | null {
  if (potential === 0) return null;
  const start = { year: 0, share: { numerator: registered, denominator: potential } };
  return Array.from({ length: years }, (_, index) => aimOf([start, ...milestones], index + 1));
}
