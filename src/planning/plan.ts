import type { BudgetChoices } from '../budget/choices.js';
import type { Reference } from '../budget/compute.js';
import { priceCells } from '../budget/pricing.js';
import type { Entry } from '../core/entry.js';
import { sharesRoundedHalfUp } from '../core/exact.js';
import { type LivedYear, type PlanRates, type PlanStart, planYears } from '../core/plan.js';
import { mergeUsed, type Used } from '../tariff/used.js';
import { monthsOfYear } from './cost.js';
import type { PlanRequest, Scenario } from './request.js';

/** One cell of a plan: what it is of, its years in people, and its prices in each of them. */
export interface PlannedCell {
  readonly entry: Entry;
  readonly start: PlanStart;
  readonly rates: PlanRates;
  readonly years: readonly LivedYear[];
  /** The entry priced for all twelve months of each year. */
  readonly priced: readonly Entry[];
}

/** What a plan's workers cost in each of its years, and the law that rests on. */
export interface YearlyPrices {
  readonly years: readonly (readonly Entry[])[];
  readonly used: readonly Used[];
}

/** Prices all cells for each year of a plan; scenarios share them. */
export function pricesByYear(
  entries: readonly Entry[],
  { first, until }: PlanRequest,
  choices: Omit<BudgetChoices, 'months'>,
  reference: Reference,
): YearlyPrices {
  const cells = entries.map(({ cell }) => cell);
  const priced = Array.from({ length: until - first + 1 }, (_, index) => {
    const months = monthsOfYear(first + index);
    return priceCells(cells, { ...choices, months }, reference);
  });
  return {
    years: priced.map((year) => year.entries),
    used: mergeUsed(priced.flatMap(({ used }) => used)),
  };
}

/** Lives through a plan under one scenario. Pure. */
export function plannedCells(
  entries: readonly Entry[],
  prices: YearlyPrices,
  request: PlanRequest,
  scenario: Scenario,
): PlannedCell[] {
  const { renew, carry, milestones, path, first, until } = request;
  return entries.map((entry, index) => {
    const { potential, registered, subsidised } = entry.cell;
    const start = {
      potential: sharesRoundedHalfUp(potential, scenario.verified),
      registered,
      subsidised: subsidised ?? 0,
    };
    const growth = scenario.growth(entry);
    const rates = { growth, lapse: scenario.lapse, renew: renew.share, carry: carry.share };
    const years = planYears(start, rates, until - first + 1, milestones, path);
    const priced = prices.years.map((year) => year[index] as Entry);
    return { entry, start, rates, years, priced };
  });
}
