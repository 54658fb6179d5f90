import { type Share, sharesRoundedHalfUp } from './exact.js';
import { aimsOf, type Milestone } from './plan-aims.js';

/** Where a cell stands when a plan begins, in people. */
export interface PlanStart {
  readonly potential: number;
  readonly registered: number;
  /** Those of the registered whose premium public money already pays. */
  readonly subsidised: number;
}

/** What changes from year to year, each a share of what was there at the start of the year. */
export interface PlanRates {
  readonly growth: Share;
  /** Of members who pay for themselves: those who leave. */
  readonly lapse: Share;
  /** Of the subsidised: those who are renewed. */
  readonly renew: Share;
  /** Of those enrolled in a year: whose premium is paid in all later ones. The others pay themselves. */
  readonly carry: Share;
}

/** One year of one cell, in people. `start - lapsed - dropped + enrolled = end`. */
export interface PlanYear {
  readonly potential: number;
  readonly wanted: number;
  readonly start: number;
  /** Members who paid for themselves and left. */
  readonly lapsed: number;
  /** Subsidised members who were not renewed. */
  readonly dropped: number;
  /** Subsidised since before the plan, and paid for in this year. */
  readonly renewed: number;
  /** Enrolled by the plan in earlier years, and paid for in this one. */
  readonly carried: number;
  readonly enrolled: number;
  readonly end: number;
}

/** What a year of a plan is computed from, beside what it shows. */
export interface LivedYear extends PlanYear {
  /** Members who pay for themselves, before any of them leaves: those whom nothing below pays for. */
  readonly own: number;
  /** Of those enrolled in the year before: whose premium is paid from this year on. */
  readonly kept: number;
}

/** The people wanted by the end of each year, rounded up so that nobody is left short. */
function wantedBy(
  start: PlanStart,
  potentials: readonly number[],
  milestones: readonly Milestone[],
): number[] {
  const aims = aimsOf(start, potentials.length, milestones);
  return potentials.map((potential, index) => {
    const { numerator, denominator } = aims?.[index]?.share ?? { numerator: 0n, denominator: 1n };
    return Number((numerator * BigInt(potential) + denominator - 1n) / denominator);
  });
}

function potentialsOf(potential: number, growth: Share, years: number): number[] {
  const { numerator, denominator } = growth;
  const factor = { numerator: denominator + numerator, denominator };
  const found: number[] = [];
  for (let year = 0; year < years; year += 1)
    found.push(sharesRoundedHalfUp(found.at(-1) ?? potential, factor));
  return found;
}

/** Lives through the years of one cell. `enrol` says how many join, given those missing. */
function live(
  { registered, subsidised }: PlanStart,
  rates: PlanRates,
  potentials: readonly number[],
  wanted: readonly number[],
  enrol: (missing: number, year: number) => number,
): LivedYear[] {
  let own = registered - subsidised;
  let before = subsidised;
  let carried = 0;
  let joined = 0;
  return potentials.map((potential, index) => {
    const start = own + before + carried + joined;
    const kept = sharesRoundedHalfUp(joined, rates.carry);
    carried += kept;
    own += joined - kept;
    const paying = own;
    const lapsed = sharesRoundedHalfUp(own, rates.lapse);
    const renewed = sharesRoundedHalfUp(before, rates.renew);
    const dropped = before - renewed;
    const goal = wanted[index] ?? 0;
    const missing = Math.max(0, goal - (start - lapsed - dropped));
    const enrolled = enrol(missing, index);
    own -= lapsed;
    before = renewed;
    joined = enrolled;
    const end = own + before + carried + joined;
    const people = { start, lapsed, dropped, renewed, carried, enrolled, end };
    return { potential, wanted: goal, ...people, own: paying, kept };
  });
}

/** The part of a total that falls to a year when it is the same each year, the rest at first. */
function steadyPart(total: number, years: number, index: number): number {
  return Math.floor(total / years) + (index < total % years ? 1 : 0);
}

/** The least number of people who must join over all years so that the last year's goal is met. */
function steadyTotal(years: number, endOf: (total: number) => number, goal: number): number {
  let enough = years;
  while (endOf(enough) < goal) enough *= 2;
  let least = 0;
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (endOf(middle) >= goal) enough = middle;
    else least = middle + 1;
  }
  return least;
}

/** How a plan gets to its target. */
export const PATHS = ['linear', 'steady'] as const;
export type Path = (typeof PATHS)[number];

/**
 * A plan of one cell, year by year. `linear` enrols whoever is missing to a coverage that rises in a
 * straight line from milestone to milestone; `steady` the same number each year, just enough for the
 * last milestone. Potential, lapse, renewal and carry are rounded half up each year.
 */
export function planYears(
  start: PlanStart,
  rates: PlanRates,
  years: number,
  milestones: readonly Milestone[],
  path: Path,
): LivedYear[] {
  const potentials = potentialsOf(start.potential, rates.growth, years);
  const wanted = wantedBy(start, potentials, milestones);
  if (path === 'linear') return live(start, rates, potentials, wanted, (missing) => missing);
  const steadily = (total: number) =>
    live(start, rates, potentials, wanted, (_, index) => steadyPart(total, years, index));
  const endOf = (total: number) => steadily(total).at(-1)?.end ?? 0;
  return steadily(steadyTotal(years, endOf, wanted.at(-1) ?? 0));
}
