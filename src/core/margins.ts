import type { Cells } from './cells.js';
import { uncoveredIn } from './coverage.js';
import { mapped, valueAt } from './dimension.js';
import { rootRoundedUp, type Share, shareRoundedUp } from './exact.js';
import type { Goal } from './goals.js';
import { type Numbers, shareIn, taken, UNKNOWN } from './numbers.js';
import { splitOver, toTarget } from './target.js';

/** The level at which intervals are given: 95 of 100 hold the number that a full count would find. */
export const LEVEL: Share = { numerator: 95, denominator: 100 };

/** Millionths of a person. */
export const MILLIONTHS = 1_000_000;

/**
 * Half an interval in millionths of a person, of a standard error in ten-thousandths: at 95 % it reaches 1.96
 * standard errors to each side (normal distribution).
 */
const HALF = 196;

/** How far the figures of cells may be off, at {@link LEVEL}, because surveys estimated their potential. */
export interface Margins {
  /** Standard error of each potential, in ten-thousandths of a person; UNKNOWN where it is not known. */
  readonly error: Float64Array;
  /** By how many millionths of a worker fewer and more are to be enrolled; UNKNOWN where that is not known. */
  readonly fewer: Float64Array;
  readonly more: Float64Array;
  /** Cells of one number are off together: those of one goal. Null where each is off by itself. */
  readonly goal: Int32Array | null;
}

/** Standard errors of the potential of cells; null where nothing is known of any. */
function errorsOf({ columns: { terms, potential } }: Cells): Float64Array | null {
  const rse = mapped(terms, (each) => each.rse ?? UNKNOWN);
  if (rse.values.every((each) => each === UNKNOWN)) return null;
  return Float64Array.from(potential, (people, row) => {
    const own = valueAt(rse, row);
    // Nobody at all is no estimate of anybody.
    return people === 0 ? 0 : own === UNKNOWN ? UNKNOWN : people * own;
  });
}

/** Half the interval of a potential, in millionths of a person. */
export function halfOf(error: number): number {
  return HALF * error;
}

/** Half the interval of a sum of estimates that are independent, in whole people, rounded up. */
export function halfOfSum(squares: bigint): number {
  return rootRoundedUp(BigInt(HALF) ** 2n * squares, BigInt(MILLIONTHS));
}

/** How many fewer and more of a cell are uncovered, in millionths of a person; nobody is less than nobody. */
export function uncoveredMargin(potential: number, registered: number, error: number) {
  const [net, half] = [(potential - registered) * MILLIONTHS, halfOf(error)];
  return { fewer: Math.min(Math.max(0, net), half), more: Math.max(0, half + Math.min(0, net)) };
}

/** Margins of cells of which each is enrolled as many as are uncovered and can be found. */
function ofEach(cells: Cells, error: Float64Array, verified: Share): Margins {
  const { potential, registered } = cells.columns;
  const [fewer, more] = [new Float64Array(error.length), new Float64Array(error.length)];
  const uncovered = uncoveredIn(cells);
  const findable = shareIn(uncovered, verified);
  error.forEach((own, row) => {
    const counts = [potential[row] as number, registered[row] as number] as const;
    const margin = own === UNKNOWN ? null : uncoveredMargin(...counts, own);
    // Where there may be nobody, there may be none of those who can be found either, however these were rounded.
    const isNone = margin?.fewer === (uncovered[row] as number) * MILLIONTHS;
    const least = isNone ? (findable[row] as number) * MILLIONTHS : null;
    fewer[row] = margin ? (least ?? shareRoundedUp(verified, margin.fewer)) : UNKNOWN;
    more[row] = margin ? shareRoundedUp(verified, margin.more) : UNKNOWN;
  });
  return { error, fewer, more, goal: null };
}

/** What of cells is enrolled where the potential of their goal is at one end of its interval. */
class Bound {
  private readonly uncovered: Numbers;
  private readonly findable: Numbers;

  constructor(cells: Cells, verified: Share) {
    this.uncovered = uncoveredIn(cells);
    this.findable = shareIn(this.uncovered, verified);
  }

  enrolled({ share, registered, members }: Goal, potential: number): readonly number[] {
    const of = (column: Numbers) => members.map((place) => column[place] as number);
    const missing = toTarget(share, potential, registered);
    return splitOver(missing, of(this.uncovered), of(this.findable)).enrolled;
  }
}

/** The cells with all potential at the upper end of its interval. */
function atMost(cells: Cells, error: Float64Array): Cells {
  const most = Float64Array.from(cells.columns.potential, (people, row) => {
    const own = error[row] as number;
    return people + (own === UNKNOWN ? 0 : Math.ceil(halfOf(own) / MILLIONTHS));
  });
  return cells.with({ potential: most });
}

/**
 * Margins of cells of which those are enrolled whom a goal lacks: the whole of a goal is off, by the root of the
 * sum of squares of its cells, and each cell has its part of what the goal then lacks.
 */
function ofGoals(cells: Cells, error: Float64Array, goals: readonly Goal[], verified: Share) {
  const [least, most] = [new Bound(cells, verified), new Bound(atMost(cells, error), verified)];
  const [fewer, more] = [new Float64Array(error.length), new Float64Array(error.length)];
  const ids = new Int32Array(error.length);
  goals.forEach((goal, id) => {
    const errors = goal.members.map((place) => error[place] as number);
    const isKnown = !errors.includes(UNKNOWN);
    const half = halfOfSum(errors.reduce((sum, own) => sum + BigInt(own) ** 2n, 0n));
    const own = least.enrolled(goal, goal.potential);
    const low = least.enrolled(goal, Math.max(0, goal.potential - half));
    const high = most.enrolled(goal, goal.potential + half);
    goal.members.forEach((place, at) => {
      const off = (bound: readonly number[], sign: 1 | -1) =>
        isKnown ? sign * ((bound[at] as number) - (own[at] as number)) * MILLIONTHS : UNKNOWN;
      ids[place] = id;
      fewer[place] = off(low, -1);
      more[place] = off(high, 1);
    });
  });
  return { error, fewer, more, goal: ids };
}

/** Margins of some cells, in the order of these. */
export function takenMargins(
  { error, fewer, more, goal }: Margins,
  rows: ArrayLike<number>,
): Margins {
  return {
    error: taken(error, rows),
    fewer: taken(fewer, rows),
    more: taken(more, rows),
    goal: goal && taken(goal, rows),
  };
}

/**
 * How far the figures of cells may be off; null where no potential is known to be an estimate. With `goals` those
 * are enrolled whom each goal lacks, whose members are places of the cells; null without a target.
 */
export function marginsOf(
  cells: Cells,
  goals: readonly Goal[] | null,
  verified: Share,
): Margins | null {
  const error = errorsOf(cells);
  if (!error) return null;
  return goals ? ofGoals(cells, error, goals, verified) : ofEach(cells, error, verified);
}
