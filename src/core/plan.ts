import { allocate } from './allocate.js';
import { sumOf } from './exact.js';
import { ceil, times, whole } from './fraction.js';
import { type Aim, aimsOf, type Milestone } from './plan-aims.js';
import {
  closed,
  membersAtStart,
  type Opened,
  opened,
  type PlanRates,
  type PlanStart,
} from './plan-cell.js';
import { type Part, splitGoal } from './target.js';

export type { Opened, PlanRates, PlanStart } from './plan-cell.js';

/** One year of one cell, in people. `start - lapsed - left + enrolled = end`. */
export interface PlanYear {
  readonly potential: number;
  /** Of a region: members wanted by the end of the year; of a cell in it, its part of them. */
  readonly wanted: number;
  readonly start: number;
  /** Members who paid for themselves and left. */
  readonly lapsed: number;
  /** Members no longer paid for, not renewed or not carried, who left: they do not pay themselves. */
  readonly left: number;
  /** Subsidised since before the plan, and paid for in this year. */
  readonly renewed: number;
  /** Enrolled by the plan in earlier years, and paid for in this one. */
  readonly carried: number;
  readonly enrolled: number;
  readonly end: number;
  /** Missing to what is wanted, though everybody who can be found is enrolled. */
  readonly outOfReach: number;
}

/** One year of cells that have one target together, in people. */
export interface TogetherYear {
  readonly cells: number;
  /** Null where nobody could be a member when the plan begins. */
  readonly aim: Aim | null;
  readonly potential: number;
  readonly wanted: number;
  /** Members before anybody is enrolled. */
  readonly staying: number;
  /** Missing to what is wanted. */
  readonly missing: number;
  readonly uncovered: number;
  /** Of the uncovered: who can still be enrolled. */
  readonly findable: number;
  readonly enrolled: number;
  readonly outOfReach: number;
}

/** What a year of a plan is computed from, beside what it shows. */
export interface LivedYear extends PlanYear, Opened {
  /** The region's year, of which this is a part. */
  readonly together: TogetherYear;
}

/** One cell of a plan. */
export interface PlanCell {
  readonly start: PlanStart;
  readonly rates: PlanRates;
}

/** How a plan gets to its target. */
export const PATHS = ['linear', 'steady'] as const;
export type Path = (typeof PATHS)[number];

/** Where cells go that have one target together. */
interface PlanWay {
  readonly years: number;
  /** The last one is the target; none where the cells have no target. */
  readonly milestones: readonly Milestone[];
  readonly path: Path;
}

/** How many are to be enrolled in a year, of those missing. Nobody is enrolled who cannot be found. */
type Enrol = (missing: number, index: number) => number;

/** Members wanted of a potential, rounded up so that nobody is left short; never more than there are. */
function wantedOf(aim: Aim | null, potential: number): number {
  if (!aim) return 0;
  return Math.min(potential, Number(ceil(times(aim.share, whole(potential)))));
}

/** Members wanted of each cell: those who stay and its part of those missing, or of all who are wanted. */
function wantedParts(
  wanted: number,
  cells: readonly Opened[],
  missing: readonly Part[] | null,
): number[] {
  const staying = cells.map((cell) => cell.staying);
  if (!missing) return allocate(wanted, staying);
  return staying.map((own, at) => own + (missing[at]?.missing ?? 0));
}

/** Ends a year of cells that have one target together, split as that of a gap is. */
function enrolled(
  cells: readonly Opened[],
  aim: Aim | null,
  index: number,
  enrol: Enrol,
  isLast: boolean,
) {
  const sum = (of: (cell: Opened) => number) => sumOf(cells.map(of));
  const potential = sum((cell) => cell.potential);
  const staying = sum((cell) => cell.staying);
  const findable = sum((cell) => cell.findable);
  const uncovered = sum((cell) => cell.uncovered);
  const wanted = wantedOf(aim, potential);
  const missing = Math.max(0, wanted - staying);
  const joining = Math.min(enrol(missing, index), uncovered);
  const parts = splitGoal(joining, cells);
  const joined = parts.map((part) => part.enrolled);
  const count = sumOf(joined);
  const short = count === findable || isLast ? Math.max(0, missing - count) : 0;
  const people = { potential, wanted, staying, missing, uncovered, findable };
  const together = { cells: cells.length, aim, ...people, enrolled: count, outOfReach: short };
  const lacking = joining === missing ? parts : splitGoal(missing, cells);
  const wants = wantedParts(wanted, cells, missing > 0 ? lacking : null);
  const rest = cells.map((cell, at) => cell.uncovered - (joined[at] ?? 0));
  const shorts = allocate(short, rest);
  return cells.map((cell, at) => {
    const part = { wanted: wants[at] ?? 0, enrolled: joined[at] ?? 0, outOfReach: shorts[at] ?? 0 };
    return livedYear(cell, part, together);
  });
}

/** A year of a cell, field by field: to spread objects of so many fields takes ten times as long. */
function livedYear(
  open: Opened,
  { wanted, enrolled: joined, outOfReach }: Pick<PlanYear, 'wanted' | 'enrolled' | 'outOfReach'>,
  together: TogetherYear,
): LivedYear {
  return {
    potential: open.potential,
    start: open.start,
    own: open.own,
    stayed: open.stayed,
    lapsed: open.lapsed,
    left: open.left,
    renewed: open.renewed,
    carried: open.carried,
    kept: open.kept,
    staying: open.staying,
    found: open.found,
    ownFound: open.ownFound,
    uncovered: open.uncovered,
    findable: open.findable,
    wanted,
    enrolled: joined,
    end: open.staying + joined,
    outOfReach,
    together,
  };
}

/** Lives through the years of cells that have one target together; years of cells. */
function live(cells: readonly PlanCell[], aims: readonly (Aim | null)[], enrol: Enrol) {
  let members = cells.map(({ start }) => membersAtStart(start));
  return aims.map((aim, index) => {
    const open = members.map((own, at) => opened(own, (cells[at] as PlanCell).rates));
    const years = enrolled(open, aim, index, enrol, index === aims.length - 1);
    members = years.map((year) => closed(year, year.enrolled));
    return years;
  });
}

/** The part of a total that falls to a year when it is the same each year, the rest at first. */
function steadyPart(total: number, years: number, index: number): number {
  return Math.floor(total / years) + (index < total % years ? 1 : 0);
}

/**
 * A number of people who join over all years, and are enough for the last year's goal, where one less is not. It is the
 * least, but where shares that are rounded in each cell make fewer members of one more who joins.
 */
function steadyTotal(endOf: (total: number) => number, goal: number): number {
  // Who joins adds one member at the end at most, but for rounding.
  let least = Math.max(0, goal - endOf(0));
  let enough = least;
  for (let step = 1; endOf(enough) < goal; step *= 2) {
    least = enough + 1;
    enough += step;
  }
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (endOf(middle) >= goal) enough = middle;
    else least = middle + 1;
  }
  while (least > 0 && endOf(least - 1) >= goal) least -= 1;
  return least;
}

/** Lives steadily: just enough for the last year's goal, or for what of it can be reached. */
function liveSteadily(cells: readonly PlanCell[], aims: readonly (Aim | null)[]): LivedYear[][] {
  const years = aims.length;
  const steadily = (total: number) =>
    live(cells, aims, (_, index) => steadyPart(total, years, index));
  const last = (lived: readonly (readonly LivedYear[])[]) => lived.at(-1)?.[0]?.together;
  const endOf = (total: number) => {
    const year = last(steadily(total));
    return year ? year.staying + year.enrolled : 0;
  };
  const everybody = last(live(cells, aims, () => Number.MAX_SAFE_INTEGER));
  const most = everybody ? everybody.staying + everybody.enrolled : 0;
  return steadily(steadyTotal(endOf, Math.min(everybody?.wanted ?? 0, most)));
}

/**
 * A plan of cells that have one target together, such as the segments of a region: the years of each.
 * `linear` enrols whoever is missing to a coverage of all of them that rises in a straight line from
 * milestone to milestone; `steady` the same number each year, just enough for the last milestone. Those
 * of a year are split over the cells as those missing to the target of a gap are.
 * Potential and every share are rounded half up each year, in each cell.
 */
export function planYears(
  cells: readonly PlanCell[],
  { years, milestones, path }: PlanWay,
): LivedYear[][] {
  const start = {
    potential: sumOf(cells.map((cell) => cell.start.potential)),
    registered: sumOf(cells.map((cell) => cell.start.registered)),
  };
  const none = new Array<null>(years).fill(null);
  const aims = milestones.length === 0 ? none : (aimsOf(start, years, milestones) ?? none);
  const lived =
    path === 'linear' ? live(cells, aims, (missing) => missing) : liveSteadily(cells, aims);
  return cells.map((_, at) => lived.map((year) => year[at] as LivedYear));
}
