import type { BudgetChoices } from '../budget/choices.js';
import type { Reference } from '../budget/compute.js';
import { priceCells } from '../budget/pricing.js';
import { regionKey } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import { type LivedYear, type PlanCell, planYears } from '../core/plan.js';
import { mergeUsed, type Used } from '../tariff/used.js';
import { monthsOfYear } from './cost.js';
import type { PlanRequest, Scenario } from './request.js';

/** One cell of a plan: what it is of, its years in people, and its prices in each of them. */
export interface PlannedCell extends PlanCell {
  readonly entry: Entry;
  readonly years: readonly LivedYear[];
  /** The entry priced for all twelve months of each year. */
  readonly priced: readonly Entry[];
  /** The same at the wages of one year; null where nobody asked. */
  readonly pricedAt: readonly Entry[] | null;
}

/** What a plan's workers cost in each of its years, and the law that rests on. */
export interface YearlyPrices {
  readonly years: readonly (readonly Entry[])[];
  /** The same at the wages of one year; null where nobody asked. */
  readonly at: readonly (readonly Entry[])[] | null;
  readonly used: readonly Used[];
}

type Choices = Omit<BudgetChoices, 'months'>;

/** Prices all cells for each year of a plan under one growth of wages; scenarios share them. */
export function pricesByYear(
  entries: readonly Entry[],
  { first, until, prices }: PlanRequest,
  choices: Choices,
  share: Scenario['wageGrowth'],
  reference: Reference,
): YearlyPrices {
  const cells = entries.map(({ cell }) => cell);
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

/** Cells that go to one target together: the segments of a region, or each by itself. */
function together(entries: readonly Entry[], { eachSegment }: PlanRequest): number[][] {
  if (eachSegment) return entries.map((_, index) => [index]);
  const regions = new Map<string, number[]>();
  entries.forEach(({ cell: { region } }, index) => {
    const key = regionKey(region);
    regions.set(key, [...(regions.get(key) ?? []), index]);
  });
  return [...regions.values()];
}

function planCell(entry: Entry, { renew, carry, stay }: PlanRequest, scenario: Scenario): PlanCell {
  const { potential, registered, subsidised } = entry.cell;
  const { lapse, verified } = scenario;
  const growth = scenario.growth(entry);
  const shares = { renew: renew.share, carry: carry.share, stay: stay.share };
  const start = { potential, registered, subsidised: subsidised ?? 0 };
  return { start, rates: { growth, lapse, verified, ...shares } };
}

/** Lives through a plan under one scenario. Pure. */
export function plannedCells(
  entries: readonly Entry[],
  prices: YearlyPrices,
  request: PlanRequest,
  scenario: Scenario,
): PlannedCell[] {
  const { milestones, path, first, until } = request;
  const way = { years: until - first + 1, milestones, path };
  const own = entries.map((entry) => planCell(entry, request, scenario));
  const planned = new Array<PlannedCell | null>(entries.length).fill(null);
  for (const members of together(entries, request)) {
    const lived = planYears(
      members.map((index) => own[index] as PlanCell),
      way,
    );
    members.forEach((index, place) => {
      planned[index] = {
        entry: entries[index] as Entry,
        ...(own[index] as PlanCell),
        years: lived[place] ?? [],
        priced: prices.years.map((year) => year[index] as Entry),
        pricedAt: prices.at?.map((year) => year[index] as Entry) ?? null,
      };
    });
  }
  return planned.flatMap((cell) => cell ?? []);
}
