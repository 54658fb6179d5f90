import type { Reference } from '../budget/compute.js';
import type { GapResult } from '../budget/result.js';
import { allocate } from '../core/allocate.js';
import type { Region } from '../core/cell.js';
import { coverage, uncoveredOf } from '../core/coverage.js';
import type { Entry } from '../core/entry.js';
import { add, multiply, type Share, sumOf } from '../core/exact.js';
import { groupsOf } from '../core/group.js';
import type { Level } from '../core/levels.js';
import { type Bounds, shareOut } from '../core/share.js';
import { toTarget } from '../core/target.js';

/** What a region's part of a quota is in proportion to. */
export const SHARE_KEYS = ['uncovered', 'potential', 'equal'] as const;
export type ShareKey = (typeof SHARE_KEYS)[number];

/** Everything that can be asked of a quota, checked. */
export interface QuotaRequest {
  /** People to place, or the share that all regions together are to reach. */
  readonly quota: number | { readonly text: string; readonly share: Share };
  /** Level of the regions it is split over; null for the regions as they were read. */
  readonly level: Level | null;
  readonly key: ShareKey;
  readonly bounds: Bounds;
  /** What each region is to have; null where nothing was said of it. */
  readonly each: number | null;
}

/** One region's part of a quota. */
export interface QuotaRow {
  readonly region: Region;
  readonly potential: number;
  readonly registered: number;
  readonly uncovered: number;
  /** People placed here. */
  readonly part: number;
  readonly before: Share | null;
  readonly after: Share | null;
  /** Whole rupiah for those placed here, as far as they have a price; null where none has. */
  readonly amount: number | null;
  readonly unpriced: number;
  /** Uncovered people missing to what each region is to have; null where nothing was said of it. */
  readonly short: number | null;
}

/** All that a format needs to print how a quota is shared. `placed + unplaced = quota`. */
export interface QuotaResult {
  readonly gap: GapResult;
  readonly request: QuotaRequest;
  readonly quota: number;
  readonly placed: number;
  /** People for whom no region has room within the bounds. */
  readonly unplaced: number;
  readonly rows: readonly QuotaRow[];
  readonly total: Omit<QuotaRow, 'region' | 'short'>;
}

type Money = Pick<QuotaRow, 'amount' | 'unpriced'>;

/** What the people placed in a region cost: they are of its segments in proportion to the uncovered. */
function moneyOf(part: number, entries: readonly Entry[]): Money {
  const people = allocate(
    part,
    entries.map(({ cell }) => uncoveredOf(cell)),
  );
  let amount: number | null = part === 0 ? 0 : null;
  let unpriced = 0;
  people.forEach((count, index) => {
    const price = entries[index]?.expansion?.payerAmount ?? null;
    if (count === 0) return;
    if (price === null) unpriced += count;
    else amount = add(amount ?? 0, multiply(count, price));
  });
  return { amount, unpriced };
}

function figuresOf(entries: readonly Entry[], part: number, money: Money) {
  const potential = sumOf(entries.map(({ cell }) => cell.potential));
  const registered = sumOf(entries.map(({ cell }) => cell.registered));
  return {
    potential,
    registered,
    uncovered: sumOf(entries.map(({ cell }) => uncoveredOf(cell))),
    part,
    before: coverage(potential, registered),
    after: coverage(potential, registered + part),
    ...money,
  };
}

function weightOf(key: ShareKey, entries: readonly Entry[]): number {
  if (key === 'equal') return 1;
  const of = ({ cell }: Entry) => (key === 'potential' ? cell.potential : uncoveredOf(cell));
  return sumOf(entries.map(of));
}

/** Splits a quota over the regions of a gap, in the order of their codes. Pure. */
export function quotaResult(
  gap: GapResult,
  request: QuotaRequest,
  { nameOf }: Reference,
): QuotaResult {
  const all = gap.cells.map(({ entry }) => entry);
  const groups = groupsOf(all, [request.level ?? 'region'], nameOf).map(({ key, members }) => {
    const entries = members.map((index) => all[index] as Entry);
    return { region: key.region ?? { code: null, name: '' }, entries };
  });
  const code = ({ region }: (typeof groups)[number]) => region.code ?? '\uffff';
  groups.sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
  const { quota: asked, key, bounds, each } = request;
  const whole = figuresOf(all, 0, { amount: 0, unpriced: 0 });
  const quota =
    typeof asked === 'number' ? asked : toTarget(asked.share, whole.potential, whole.registered);
  const places = groups.map(({ entries }) => ({
    weight: weightOf(key, entries),
    uncovered: sumOf(entries.map(({ cell }) => uncoveredOf(cell))),
  }));
  const { parts, unplaced } = shareOut(quota, places, bounds);
  const rows = groups.map(({ region, entries }, index): QuotaRow => {
    const part = parts[index] ?? 0;
    const figures = figuresOf(entries, part, moneyOf(part, entries));
    // Who has fewer uncovered than each is to have is not short of those it does not need.
    const short = each === null ? null : Math.max(0, Math.min(each, figures.uncovered) - part);
    return { region, ...figures, short };
  });
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  const placed = sumOf(parts);
  const money = {
    amount: amounts.length > 0 ? sumOf(amounts) : null,
    unpriced: sumOf(rows.map(({ unpriced }) => unpriced)),
  };
  return {
    gap,
    request,
    quota,
    placed,
    unplaced,
    rows,
    total: figuresOf(all, placed, money),
  };
}
