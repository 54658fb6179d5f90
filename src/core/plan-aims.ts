import type { Share } from './exact.js';

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

/** A fraction of whole numbers of any size; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The coverage wanted by the end of a year. */
export interface Aim {
  readonly share: Fraction;
  /** Where the straight line starts; null where the milestone is of this year or an earlier one. */
  readonly from: Milestone | null;
  readonly to: Milestone;
}

function fraction({ numerator, denominator }: Share): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** Coverage wanted by the end of a year: on the straight line between the waypoints around it. */
function aimOf(waypoints: readonly Milestone[], year: number): Aim {
  const next = waypoints.findIndex((each) => each.year >= year);
  const to = waypoints[next] ?? (waypoints.at(-1) as Milestone);
  const from = waypoints[next - 1];
  if (!from || to.year <= year) return { share: fraction(to.share), from: null, to };
  const [before, after] = [fraction(from.share), fraction(to.share)];
  const span = BigInt(to.year - from.year);
  const gone = BigInt(year - from.year);
  const risen = after.numerator * before.denominator * gone;
  const rest = before.numerator * after.denominator * (span - gone);
  const denominator = before.denominator * after.denominator * span;
  return { share: { numerator: rest + risen, denominator }, from, to };
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
