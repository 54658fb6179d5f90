import type { BudgetChoices } from '../budget/choices.js';
import { type Reference, targetOf } from '../budget/compute.js';
import { priceCells } from '../budget/pricing.js';
import type { Aimed } from '../core/aimed.js';
import { valueAt } from '../core/dimension.js';
import type { Entries, Kind } from '../core/entries.js';
import type { Entry } from '../core/entry.js';
import type { Share } from '../core/exact.js';
import type { Regions } from '../core/gap.js';
import { goalsOf } from '../core/goals.js';
import { type LivedYear, type PlanCell, planYears } from '../core/plan.js';
import { mergeUsed, type Used } from '../tariff/used.js';
import { monthsOfYear } from './cost.js';
import type { PlanRequest, Scenario } from './request.js';

/** One cell of a plan: what it is of, its years in people, and its prices in each of them. */
export interface PlannedCell extends PlanCell {
  readonly entry: Entry;
  readonly years: readonly LivedYear[];
  /** What its entry is priced at for all twelve months of each year. */
  readonly priced: readonly Kind[];
  /** The same at the wages of one year; null where nobody asked. */
  readonly pricedAt: readonly Kind[] | null;
}

/** What a plan's workers cost in each of its years, and the law that rests on. */
export interface YearlyPrices {
  readonly years: readonly Entries[];
  /** The same at the wages of one year; null where nobody asked. */
  readonly at: readonly Entries[] | null;
  readonly used: readonly Used[];
}

const ALL: Share = { numerator: 1, denominator: 1 };

type Choices = Omit<BudgetChoices, 'months'>;

/** Prices all cells for each year of a plan under one growth of wages; scenarios share them. */
export function pricesByYear(
  { cells }: Entries,
  { first, until, prices }: PlanRequest,
  choices: Choices,
  share: Scenario['wageGrowth'],
  reference: Reference,
): YearlyPrices {
  const pricedAt = (wagesOf: number | null) => {
    const grown = share && { wageGrowth: { share, given: first, prices: wagesOf } };
    return Array.from({ length: until - first + 1 }, (_, index) => {
      const months = monthsOfYear(first + index);
      return priceCells(cells, { ...choices, ...grown, months }, reference);
    });
  };
  const priced = pricedAt(null);
  return {
    years: priced.map((year) => year.entries),
    at: prices === null ? null : pricedAt(prices).map((year) => year.entries),
    used: mergeUsed(priced.flatMap(({ used }) => used)),
  };
}

/** Cells that go to one target together. */
interface Goers {
  /** Null where they have none. */
  readonly share: Share | null;
  readonly members: readonly number[];
}

/** The goals of a target, as a gap has them, each cell by itself where that is asked for; and the others. */
function goersOf(cells: readonly Aimed[], { target, eachSegment }: PlanRequest): Goers[] {
  const options = { target: targetOf(target), verified: ALL, eachPeriod: false };
  const goals: Goers[] = goalsOf(cells, options);
  const aimed = new Set(goals.flatMap(({ members }) => members));
  const others = cells.flatMap((_, index) => (aimed.has(index) ? [] : [index]));
  const alone = (share: Share | null, members: readonly number[]) =>
    members.map((index) => ({ share, members: [index] }));
  const going = eachSegment ? goals.flatMap(({ share, members }) => alone(share, members)) : goals;
  return [...going, ...alone(null, others)];
}

function planCell(of: Aimed, { renew, carry, stay }: PlanRequest, scenario: Scenario): PlanCell {
  const { potential, registered, subsidised } = of.cell;
  const { lapse, verified } = scenario;
  const growth = scenario.growth(of);
  const shares = { renew: renew.share, carry: carry.share, stay: stay.share };
  const start = { potential, registered, subsidised: subsidised ?? 0 };
  return { start, rates: { growth, lapse, verified, ...shares } };
}

/** Lives through the years of whole regions; those that are not looked at decide the part of the others. */
function livedCells(cells: readonly Aimed[], request: PlanRequest, scenario: Scenario) {
  const { milestones, path, first, until } = request;
  const years = until - first + 1;
  const own = cells.map((cell) => planCell(cell, request, scenario));
  const lived = new Array<readonly LivedYear[]>(cells.length).fill([]);
  for (const { share, members } of goersOf(cells, request)) {
    const way = share ? [...milestones, { year: years, share }] : [];
    const together = members.map((index) => own[index] as PlanCell);
    planYears(together, { years, milestones: way, path }).forEach((each, place) => {
      lived[members[place] as number] = each;
    });
  }
  return own.map((cell, index) => ({ ...cell, years: lived[index] ?? [] }));
}

/** Lives through a plan under one scenario. Pure. */
export function plannedCells(
  entries: Entries,
  { cells, places }: Regions,
  prices: YearlyPrices,
  request: PlanRequest,
  scenario: Scenario,
): PlannedCell[] {
  const whole: Aimed[] = [...cells];
  for (let index = 0; index < entries.length; index += 1)
    whole[places[index] as number] = entries.at(index);
  const lived = livedCells(whole, request, scenario);
  return entries.map((entry, index) => ({
    entry,
    ...(lived[places[index] as number] as (typeof lived)[number]),
    priced: prices.years.map(({ kind }) => valueAt(kind, index)),
    pricedAt: prices.at?.map(({ kind }) => valueAt(kind, index)) ?? null,
  }));
}
