import type { Reference } from '../budget/compute.js';
import type { GapResult } from '../budget/result.js';
import { allocate } from '../core/allocate.js';
import type { Region } from '../core/cell.js';
import { coverage, uncoveredOf } from '../core/coverage.js';
import { add, multiply, type Share, sumOf } from '../core/exact.js';
import type { Counted } from '../core/figures.js';
import { groupsOf } from '../core/group.js';
import type { Level } from '../core/levels.js';
import { type Bounds, type PartWhy, shareOut } from '../core/share.js';
import { type QuotaWhy, quotaWhy } from './quota-why.js';

/** What a region's part of a quota is in proportion to. */
export const SHARE_KEYS = ['uncovered', 'potential', 'equal'] as const;
export type ShareKey = (typeof SHARE_KEYS)[number];

/** Everything that can be asked of a quota, checked. */
export interface QuotaRequest {
  /** People to place, or the target that all regions together are to reach. */
  readonly quota: number | { readonly text: string };
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
  /** Those of the uncovered who can be found: no more are placed. */
  readonly findable: number;
  /** People placed here. */
  readonly part: number;
  readonly before: Share | null;
  readonly after: Share | null;
  /** Whole rupiah for those placed here, as far as they have a price; null where none has. */
  readonly amount: number | null;
  /** The same without any relief. */
  readonly amountWithoutRelief: number | null;
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
  /** How each part came about, in the order of the rows; null where nobody asked. */
  readonly why: readonly QuotaWhy[] | null;
}

type Money = Pick<QuotaRow, 'amount' | 'amountWithoutRelief' | 'unpriced'>;

/** The people placed in a region by its cells: in proportion to who can be found. */
function placedIn(part: number, cells: readonly Counted[]): number[] {
  return allocate(
    part,
    cells.map(({ findable }) => findable),
  );
}

/** What people placed in the cells of a region cost. */
function moneyOf(people: readonly number[], cells: readonly Counted[]): Money {
  const amounts = { amount: 0, amountWithoutRelief: 0 };
  let [priced, unpriced] = [sumOf(people) === 0, 0];
  people.forEach((count, index) => {
    const price = cells[index]?.entry.expansion ?? null;
    if (count === 0) return;
    if (price === null) {
      unpriced += count;
      return;
    }
    priced = true;
    amounts.amount = add(amounts.amount, multiply(count, price.payerAmount));
    const full = multiply(count, price.payerWithoutRelief);
    amounts.amountWithoutRelief = add(amounts.amountWithoutRelief, full);
  });
  return { ...(priced ? amounts : { amount: null, amountWithoutRelief: null }), unpriced };
}

function figuresOf(cells: readonly Counted[], part: number, money: Money) {
  const all = cells.map(({ entry }) => entry.cell);
  const potential = sumOf(all.map((cell) => cell.potential));
  const registered = sumOf(all.map((cell) => cell.registered));
  return {
    potential,
    registered,
    uncovered: sumOf(all.map(uncoveredOf)),
    findable: sumOf(cells.map(({ findable }) => findable)),
    part,
    before: coverage(potential, registered),
    after: coverage(potential, registered + part),
    ...money,
  };
}

function weightOf(key: ShareKey, cells: readonly Counted[]): number {
  if (key === 'equal') return 1;
  const of = ({ entry: { cell } }: Counted) =>
    key === 'potential' ? cell.potential : uncoveredOf(cell);
  return sumOf(cells.map(of));
}

/** The cells that places can go to: where segments have a target of their own, those of them. */
function cellsOf({ cells, options }: GapResult, { quota }: QuotaRequest): readonly Counted[] {
  const isNamed = typeof quota !== 'number' && options.target?.all === null;
  return isNamed ? cells.filter(({ toTarget }) => toTarget !== null) : cells;
}

/** Splits a quota over the regions of a gap, in the order of their codes. Pure. */
export function quotaResult(
  gap: GapResult,
  request: QuotaRequest,
  { nameOf }: Reference,
): QuotaResult {
  const all = cellsOf(gap, request);
  const entries = all.map(({ entry }) => entry);
  const groups = groupsOf(entries, [request.level ?? 'region'], nameOf).map(({ key, members }) => {
    const cells = members.map((index) => all[index] as Counted);
    return { region: key.region ?? { code: null, name: '' }, cells };
  });
  const code = ({ region }: (typeof groups)[number]) => region.code ?? '\uffff';
  groups.sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
  const { quota: asked, key, bounds, each } = request;
  const quota = typeof asked === 'number' ? asked : (gap.totals?.toTargetAsWhole ?? 0);
  const places = groups.map(({ cells }) => ({
    weight: weightOf(key, cells),
    uncovered: sumOf(cells.map(({ findable }) => findable)),
  }));
  const { parts, whys, unplaced } = shareOut(quota, places, bounds);
  const placedBy = groups.map(({ cells }, index) => placedIn(parts[index] ?? 0, cells));
  const rows = groups.map(({ region, cells }, index): QuotaRow => {
    const part = parts[index] ?? 0;
    const figures = figuresOf(cells, part, moneyOf(placedBy[index] ?? [], cells));
    // Where fewer can be found than each is to have, nobody is short of those who are not there.
    const short = each === null ? null : Math.max(0, Math.min(each, figures.findable) - part);
    return { region, ...figures, short };
  });
  const known = (of: 'amount' | 'amountWithoutRelief') => {
    const amounts = rows.flatMap((row) => row[of] ?? []);
    return amounts.length > 0 ? sumOf(amounts) : null;
  };
  const placed = sumOf(parts);
  const money = {
    amount: known('amount'),
    amountWithoutRelief: known('amountWithoutRelief'),
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
    why: quotaWhy(
      gap,
      groups.map((group, index) => ({
        ...group,
        part: parts[index] ?? 0,
        people: placedBy[index] ?? [],
        why: whys[index] as PartWhy,
      })),
    ),
  };
}
