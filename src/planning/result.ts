import type { Reference } from '../budget/compute.js';
import type { GapRequest } from '../budget/request.js';
import type { GapResult } from '../budget/result.js';
import { groupsOf, type RowKey } from '../core/group.js';
import type { Grouping } from '../core/vocabulary.js';
import type { Used } from '../tariff/used.js';
import { isContract } from './cost.js';
import type { PlanWhy } from './explanation.js';
import { type PlanFigures, sumPlan } from './figures.js';
import { plannedCells, pricesByYear } from './plan.js';
import type { PlanRequest } from './request.js';
import { type Driver, driversOf, scenarioOf } from './scenarios.js';
import { explainPlan } from './why.js';

/** What one uncertain share alone does to the money of all years; null where none has a price. */
export interface Drive {
  readonly driver: Driver;
  readonly low: number | null;
  readonly high: number | null;
}

/** A plan with everything uncertain at its lowest and at its highest. */
export interface PlanRange {
  readonly low: readonly PlanFigures[];
  readonly high: readonly PlanFigures[];
  /** The widest first, in whole rupiah of all years. */
  readonly drivers: readonly Drive[];
}

/** All that a format needs to print a plan. Plain data. */
export interface PlanResult {
  /** What the plan starts from, and its budget of the first year as `ucj gap` has it. */
  readonly gap: GapResult;
  readonly request: PlanRequest;
  /** All cells together. */
  readonly years: readonly PlanFigures[];
  readonly by: readonly Grouping[];
  /** Null where nobody asked for groups. */
  readonly groups:
    | readonly { readonly key: RowKey; readonly years: readonly PlanFigures[] }[]
    | null;
  /** Null where nothing is uncertain. */
  readonly range: PlanRange | null;
  /** Whether somebody is paid for by contract, and so only once. */
  readonly hasContracts: boolean;
  /** Values of the law that end within the plan. */
  readonly ending: readonly Used[];
  readonly tariffs: readonly Used[];
  /** How the plan of each cell came about; null where the gap was not asked for it. */
  readonly why: readonly PlanWhy[] | null;
}

function endingIn(used: readonly Used[], { first, until }: PlanRequest): Used[] {
  return used.filter(
    ({ value: { to } }) => to !== undefined && to >= `${first}-01` && to < `${until}-12`,
  );
}

/** Computes a plan from a gap. Pure. */
export function planResult(
  gap: GapResult,
  request: PlanRequest,
  { by, budget }: Pick<GapRequest, 'by' | 'budget'>,
  reference: Reference,
): PlanResult {
  const entries = gap.cells.map(({ entry }) => entry);
  const prices = pricesByYear(entries, request, budget, reference);
  const cellsOf = (levels: Parameters<typeof scenarioOf>[1]) =>
    plannedCells(entries, prices, request, scenarioOf(request, levels));
  const sumOf = (levels: Parameters<typeof scenarioOf>[1]) => sumPlan(cellsOf(levels), request);
  const cumulative = (driver: Driver, level: 'low' | 'high') =>
    sumOf({ [driver]: level }).at(-1)?.cumulative ?? null;
  const drivers = driversOf(request).map((driver) => {
    return { driver, low: cumulative(driver, 'low'), high: cumulative(driver, 'high') };
  });
  const cells = cellsOf({});
  // The values of one month price all years, whatever ends meanwhile.
  const ending = budget.asOf === null ? endingIn(prices.used, request) : [];
  const groups = by?.length
    ? groupsOf(entries, by, reference.nameOf).map(({ key, members }) => {
        const own = members.flatMap((index) => cells[index] ?? []);
        return { key, years: sumPlan(own, request) };
      })
    : null;
  const width = ({ low, high }: Drive) => Math.abs((high ?? 0) - (low ?? 0));
  return {
    gap,
    request,
    years: sumPlan(cells, request),
    by: by ?? [],
    groups,
    range:
      drivers.length > 0
        ? {
            low: sumOf({ verified: 'low', growth: 'low', lapse: 'low' }),
            high: sumOf({ verified: 'high', growth: 'high', lapse: 'high' }),
            drivers: drivers.sort((a, b) => width(b) - width(a)),
          }
        : null,
    hasContracts: prices.years.some((year) =>
      year.some(({ expansion }) => expansion !== null && isContract(expansion)),
    ),
    ending,
    tariffs: prices.used,
    why:
      gap.why &&
      explainPlan(cells, gap.why, request, scenarioOf(request, {}), { used: prices.used, ending }),
  };
}
