import type { Reference } from '../budget/compute.js';
import type { GapResult } from '../budget/result.js';
import type { Region } from '../core/cell.js';
import type { Counted } from '../core/counted.js';
import { coverage, uncoveredOf } from '../core/coverage.js';
import { type Share, sumOf } from '../core/exact.js';
import { groupsOf, type NameOf } from '../core/group.js';
import type { Level } from '../core/levels.js';
import { type Bounds, type PartWhy, shareOut } from '../core/share.js';
import { moneyOf, moneyOfAll, type PlacedMoney, placedIn } from './quota-money.js';
import { type Placed, type QuotaWhy, quotaWhy } from './quota-why.js';

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
export interface QuotaRow extends PlacedMoney {
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

function figuresOf(cells: readonly Counted[], part: number, money: PlacedMoney) {
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
function cellsOf(
  cells: readonly Counted[],
  { options }: GapResult,
  { quota }: QuotaRequest,
): readonly Counted[] {
  const isNamed = typeof quota !== 'number' && options.target?.all === null;
  return isNamed ? cells.filter(({ toTarget }) => toTarget !== null) : cells;
}

/** A region that places can go to. */
interface Place {
  readonly region: Region;
  readonly cells: readonly Counted[];
}

/** The regions that places can go to, in the order of their codes; those without come last. */
function placesOf(all: readonly Counted[], level: Level | null, nameOf: NameOf): Place[] {
  const entries = all.map(({ entry }) => entry);
  const groups = groupsOf(entries, [level ?? 'region'], nameOf).map(({ key, members }): Place => {
    const cells = members.map((index) => all[index] as Counted);
    return { region: key.region ?? { code: null, name: '' }, cells };
  });
  const code = ({ region }: Place) => region.code ?? '\uffff';
  return groups.sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
}

function rowOf({ region, cells, part, people }: Placed, each: number | null): QuotaRow {
  const figures = figuresOf(cells, part, moneyOf(people, cells));
  // Where fewer can be found than each is to have, nobody is short of those who are not there.
  const short = each === null ? null : Math.max(0, Math.min(each, figures.findable) - part);
  return { region, ...figures, short };
}

/** Splits a quota over the regions of a gap. Pure. */
export function quotaResult(
  gap: GapResult,
  request: QuotaRequest,
  { nameOf }: Reference,
): QuotaResult {
  const { quota: asked, level, key, bounds, each } = request;
  const counted = [...gap.cells];
  const all = cellsOf(counted, gap, request);
  const places = placesOf(all, level, nameOf);
  const quota = typeof asked === 'number' ? asked : (gap.totals?.toTargetAsWhole ?? 0);
  const weighed = places.map(({ cells }) => ({
    weight: weightOf(key, cells),
    uncovered: sumOf(cells.map(({ findable }) => findable)),
  }));
  const { parts, whys, unplaced } = shareOut(quota, weighed, bounds);
  const placed = places.map(({ region, cells }, index): Placed => {
    const part = parts[index] ?? 0;
    return { region, cells, part, people: placedIn(part, cells), why: whys[index] as PartWhy };
  });
  const rows = placed.map((place) => rowOf(place, each));
  const people = sumOf(parts);
  return {
    ...{ gap, request, quota, placed: people, unplaced, rows },
    total: figuresOf(all, people, moneyOfAll(rows)),
    why: quotaWhy(counted, gap.why, placed),
  };
}
