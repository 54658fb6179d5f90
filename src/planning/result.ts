import type { Reference } from '../budget/compute.js';
import type { GapRequest } from '../budget/request.js';
import type { GapResult } from '../budget/result.js';
import { valuesIn } from '../core/columns.js';
import type { Entries } from '../core/entries.js';
import { sumOf } from '../core/exact.js';
import type { Regions } from '../core/gap.js';
import { groupsOf, type RowKey } from '../core/group.js';
import type { Listed } from '../core/list.js';
import type { Grouping } from '../core/vocabulary.js';
import type { Used } from '../tariff/used.js';
import { isContract } from './cost.js';
import type { PlanWhy } from './explanation.js';
import { type PlanFigures, sumPlan } from './figures.js';
import { type PlannedCell, plannedCells, pricesByYear, type YearlyPrices } from './plan.js';
import { numberEnd, type RangeFigures, rangeOf } from './range.js';
import type { PlanRequest } from './request.js';
import {
  type Driver,
  driversOf,
  type Level,
  type Levels,
  levelsOf,
  scenarioOf,
} from './scenarios.js';
import { type UnpricedYears, unpricedIn } from './unpriced.js';
import { isMinimumWage, isWageCap, wagesKnownTo } from './wages.js';
import { explainPlan } from './why.js';

/** What one uncertain share alone does to the money of all years; null where none has a price. */
interface Drive {
  readonly driver: Driver;
  /** The least and the most that its ends and its middle come to. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A plan under all that is uncertain: the least and the most of each figure. */
interface PlanRange {
  readonly low: readonly RangeFigures[];
  readonly high: readonly RangeFigures[];
  /** People enrolled in all years together: the least and the most. */
  readonly enrolled: Readonly<Record<'low' | 'high', number>>;
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
  /** Who has no price in which years, by reason. */
  readonly unpriced: readonly UnpricedYears[];
  /** The last year whose wages are known of those that are planned for; null where no wage prices them. */
  readonly wagesKnownTo: number | null;
  /** Whether somebody is paid for by contract, and so only once. */
  readonly hasContracts: boolean;
  /** Values of the law that end within the plan. */
  readonly ending: readonly Used[];
  readonly tariffs: readonly Used[];
  /** How the plan of each cell came about; null where the gap was not asked for it. */
  readonly why: Listed<PlanWhy> | null;
}

/** Values that end within the plan and that nothing follows: no later value, nor wages that grow. */
function endingIn(used: readonly Used[], { first, until, wageGrowth }: PlanRequest): Used[] {
  return used.filter(({ id, value: { from, to } }) => {
    const isWithin = to !== undefined && to >= `${first}-01` && to < `${until}-12`;
    const isFollowed = used.some((each) => each.id === id && each.value.from > from);
    const grows = wageGrowth !== null && (isMinimumWage(id) || isWageCap(id));
    return isWithin && !isFollowed && !grows;
  });
}

/** Plans the same cells under several scenarios; those of one growth of wages share their prices. */
class Planning {
  private readonly known = new Map<Level, YearlyPrices>();
  private readonly run = new Map<string, readonly PlanFigures[]>();
  private central: readonly PlannedCell[] | null = null;

  constructor(
    private readonly entries: Entries,
    private readonly regions: Regions,
    private readonly request: PlanRequest,
    private readonly budget: GapRequest['budget'],
    private readonly reference: Reference,
  ) {}

  prices({ wageGrowth = 'central' }: Levels): YearlyPrices {
    const { entries, request, budget, reference } = this;
    const share = scenarioOf(request, { wageGrowth }).wageGrowth;
    const found =
      this.known.get(wageGrowth) ?? pricesByYear(entries, request, budget, share, reference);
    this.known.set(wageGrowth, found);
    return found;
  }

  /** The cells where all that is uncertain is as it is shown. */
  get shown(): readonly PlannedCell[] {
    this.central ??= this.cells({});
    return this.central;
  }

  private cells(levels: Levels): PlannedCell[] {
    const scenario = scenarioOf(this.request, levels);
    return plannedCells(this.entries, this.regions, this.prices(levels), this.request, scenario);
  }

  years(levels: Levels): readonly PlanFigures[] {
    const key = JSON.stringify(levels);
    const isShown = Object.keys(levels).length === 0;
    const found =
      this.run.get(key) ?? sumPlan(isShown ? this.shown : this.cells(levels), this.request);
    this.run.set(key, found);
    return found;
  }
}

/** What a driver does by itself: its ends, and the middle of all. */
function driveOf(driver: Driver, planning: Planning, central: readonly PlanFigures[]): Drive {
  const runs = [central, planning.years({ [driver]: 'low' }), planning.years({ [driver]: 'high' })];
  const amounts = runs.map((years) => years.at(-1)?.cumulative ?? null);
  return { driver, low: numberEnd(amounts, 'low'), high: numberEnd(amounts, 'high') };
}

function planRange(planning: Planning, request: PlanRequest): PlanRange | null {
  const drivers = driversOf(request);
  if (drivers.length === 0) return null;
  const runs = levelsOf(drivers).map((levels) => planning.years(levels));
  const drives = drivers.map((driver) => driveOf(driver, planning, runs[0] ?? []));
  const width = ({ low, high }: Drive) => (high ?? 0) - (low ?? 0);
  const people = runs.map((years) => sumOf(years.map(({ enrolled }) => enrolled)));
  return {
    ...rangeOf(runs),
    enrolled: { low: Math.min(...people), high: Math.max(...people) },
    drivers: drives.sort((a, b) => width(b) - width(a)),
  };
}

/** Computes a plan from a gap. Pure. */
export function planResult(
  gap: GapResult,
  request: PlanRequest,
  { by, budget }: Pick<GapRequest, 'by' | 'budget'>,
  reference: Reference,
): PlanResult {
  const { entries } = gap.cells;
  const planning = new Planning(entries, gap.regions, request, budget, reference);
  const prices = planning.prices({});
  const cells = planning.shown;
  // The values of one month price all years, whatever ends meanwhile.
  const ending = budget.asOf === null ? endingIn(prices.used, request) : [];
  const groups = by?.length
    ? groupsOf(entries, by, reference.nameOf).map(({ key, members }) => {
        const own = members.flatMap((index) => cells[index] ?? []);
        return { key, years: sumPlan(own, request) };
      })
    : null;
  return {
    gap,
    request,
    years: planning.years({}),
    by: by ?? [],
    groups,
    range: planRange(planning, request),
    unpriced: unpricedIn(cells, request),
    wagesKnownTo: wagesKnownTo(cells, request, prices.used, budget.asOf),
    hasContracts: prices.years.some((year) =>
      valuesIn(year.kind).some(({ expansion }) => expansion !== null && isContract(expansion)),
    ),
    ending,
    tariffs: prices.used,
    why: gap.why && explainPlan(cells, gap.why, request, { used: prices.used, ending }),
  };
}
