import type { Cells } from './cells.js';
import { valuesIn } from './columns.js';
import { uncoveredIn } from './coverage.js';
import { mapped, valueAt } from './dimension.js';
import { type Share, shareRoundedUp, sumOf } from './exact.js';
import type { Goal } from './goals.js';
import {
  halfOf,
  halfOfSum,
  type Interval,
  intervalOf,
  type Margin,
  MILLIONTHS,
  marginOf,
  type Off,
} from './interval.js';
import { type Numbers, shareIn, taken, UNKNOWN } from './numbers.js';

/** How far the figures of cells may be off, at 95 %, because surveys estimated their potential. */
export interface Margins {
  /** Standard error of each potential, in ten-thousandths of a person; UNKNOWN where it is not known. */
  readonly error: Float64Array;
  /** Of the workers to be enrolled, in millionths of one; `fewer` is UNKNOWN where that is not known. */
  readonly fewer: Float64Array;
  readonly more: Float64Array;
  readonly tooHigh: Float64Array;
  /** Cells of one number are off together: those of one goal. Null where each is off by itself. */
  readonly goal: Int32Array | null;
}

/** Standard errors of the potential of cells; null where nothing is known of any. */
function errorsOf({ columns: { terms, potential } }: Cells): Float64Array | null {
  const rse = mapped(terms, (each) => each.rse ?? UNKNOWN);
  if (valuesIn(rse).every((each) => each === UNKNOWN)) return null;
  return Float64Array.from(potential, (people, row) => {
    const own = valueAt(rse, row);
    // Nobody has no relative error: whether it was counted or estimated, 0 is taken as it is.
    return people === 0 ? 0 : own === UNKNOWN ? UNKNOWN : people * own;
  });
}

/** How far the uncovered of a cell may be off. */
export function uncoveredMargin(potential: number, registered: number, error: number): Margin {
  return marginOf((potential - registered) * MILLIONTHS, halfOf(error), registered > 0);
}

/** Margins of some cells, to be filled in. */
function blank(error: Float64Array, goal: Int32Array | null): Margins {
  const column = () => new Float64Array(error.length);
  return { error, fewer: column(), more: column(), tooHigh: column(), goal };
}

function fill({ fewer, more, tooHigh }: Margins, row: number, margin: Margin | null): void {
  fewer[row] = margin ? margin.fewer : UNKNOWN;
  more[row] = margin ? margin.more : UNKNOWN;
  tooHigh[row] = margin ? margin.tooHigh : UNKNOWN;
}

/** The share of a margin, rounded up. */
function shareOf(share: Share, { fewer, more, tooHigh }: Margin): Margin {
  const of = (count: number) => shareRoundedUp(share, count);
  return { fewer: of(fewer), more: of(more), tooHigh: of(tooHigh) };
}

/** Margins of cells of which each is enrolled as many as are uncovered and can be found. */
function ofEach({ columns }: Cells, error: Float64Array, verified: Share): Margins {
  const margins = blank(error, null);
  error.forEach((own, row) => {
    const [potential, registered] = [columns.potential[row], columns.registered[row]];
    const margin =
      own === UNKNOWN ? null : uncoveredMargin(potential as number, registered as number, own);
    fill(margins, row, margin && shareOf(verified, margin));
  });
  return margins;
}

/** What the goals of cells are measured by. */
interface Measure {
  /** Those of the uncovered of each cell who can be found, and how far they may be off. */
  readonly findable: Numbers;
  readonly found: Margins;
}

function offAt({ findable, found }: Measure, place: number): Off {
  const of = (column: ArrayLike<number>) => BigInt(column[place] as number);
  return {
    figure: of(findable) * BigInt(MILLIONTHS),
    fewer: of(found.fewer),
    more: of(found.more),
    tooHigh: of(found.tooHigh),
  };
}

/** How many of a goal are enrolled at the ends of its interval, and how far that may be off. People. */
function goalMargin({ share, potential, registered, members }: Goal, measure: Measure) {
  const errors = members.map((place) => measure.found.error[place] as number);
  if (errors.includes(UNKNOWN)) return null;
  const half = halfOfSum(errors.reduce((sum, own) => sum + BigInt(own) ** 2n, 0n));
  const netAt = (people: number) => shareRoundedUp(share, Math.max(0, people)) - registered;
  const net = netAt(potential);
  const findable = sumOf(members.map((place) => measure.findable[place] as number));
  const all: Interval = intervalOf(
    members.map((place) => offAt(measure, place)),
    findable,
  );
  const enrolled = (missing: number, most: number) => Math.min(Math.max(0, missing), most);
  const own = enrolled(net, findable);
  const low = enrolled(netAt(potential - half), all.low);
  const high = enrolled(netAt(potential + half), all.high);
  const more = Math.max(0, high - own);
  const { tooHigh } = marginOf(net, shareRoundedUp(share, half), registered > 0);
  // An end of nobody may be nearer than the figure may be off.
  return { own, fewer: low > 0 ? Math.max(0, own - low) : Math.max(own, more), more, tooHigh };
}

/** What a goal's margin is split by: who is enrolled of each cell, or else who might be. */
function weightsOf({ members }: Goal, own: number, enrolled: Numbers, { found }: Measure) {
  const column: ArrayLike<number> = own > 0 ? enrolled : found.more;
  return members.map((place) => column[place] as number);
}

/**
 * Margins of cells of which those are enrolled whom a goal lacks: the whole of a goal is off, as far as can be found,
 * and each cell with it, in proportion to those enrolled of it.
 */
function ofGoals(goals: readonly Goal[], enrolled: Numbers, measure: Measure): Margins {
  const { error } = measure.found;
  const margins = blank(error, new Int32Array(error.length));
  goals.forEach((goal, id) => {
    const margin = goalMargin(goal, measure);
    const weights = margin ? weightsOf(goal, margin.own, enrolled, measure) : [];
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    goal.members.forEach((place, at) => {
      const part = (people: number) =>
        all === 0 ? 0 : Math.ceil(people * MILLIONTHS * ((weights[at] as number) / all));
      (margins.goal as Int32Array)[place] = id;
      fill(
        margins,
        place,
        margin && {
          fewer: part(margin.fewer),
          more: part(margin.more),
          tooHigh: part(margin.tooHigh),
        },
      );
    });
  });
  return margins;
}

/** Margins of some cells, in the order of these. */
export function takenMargins(margins: Margins, rows: ArrayLike<number>): Margins {
  return {
    error: taken(margins.error, rows),
    fewer: taken(margins.fewer, rows),
    more: taken(margins.more, rows),
    tooHigh: taken(margins.tooHigh, rows),
    goal: margins.goal && taken(margins.goal, rows),
  };
}

/** How many of cells are enrolled for goals, whose members are places of the cells. */
export interface Enrolled {
  readonly goals: readonly Goal[];
  readonly enrolled: Numbers;
}

/**
 * How far the figures of cells may be off; null where no potential is known to be an estimate. Without a target all
 * are enrolled who can be found.
 */
export function marginsOf(cells: Cells, reach: Enrolled | null, verified: Share): Margins | null {
  const error = errorsOf(cells);
  if (!error) return null;
  const found = ofEach(cells, error, verified);
  if (!reach) return found;
  const findable = shareIn(uncoveredIn(cells), verified);
  return ofGoals(reach.goals, reach.enrolled, { findable, found });
}
