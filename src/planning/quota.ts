import type { Reference } from '../budget/compute.js';
import type { GapResult } from '../budget/result.js';
import type { NameOf } from '../core/above.js';
import type { Region } from '../core/cell.js';
import type { CountedCells } from '../core/counted.js';
import { coverage } from '../core/coverage.js';
import { rowsWhere } from '../core/dimension.js';
import { type Share, sumOf } from '../core/exact.js';
import { type Figures, sum } from '../core/figures.js';
import { rowsBy } from '../core/group.js';
import type { Level } from '../core/levels.js';
import { UNKNOWN, upTo } from '../core/numbers.js';
import type { Row } from '../core/rows.js';
import { type Bounds, type PartWhy, shareOut } from '../core/share.js';
import { moneyOf, moneyOfAll, type PlacedMoney, placedIn } from './quota-money.js';
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

/** The cells that people can be placed in, by their numbers: where segments have a target of their own, those alone. */
function openCells({ cells, options }: GapResult, { quota }: QuotaRequest): Int32Array {
  const { toTarget } = cells.people;
  const isNamed = typeof quota !== 'number' && options.target?.all === null;
  return isNamed && toTarget
    ? rowsWhere(cells.length, (row) => toTarget[row] !== UNKNOWN)
    : upTo(cells.length);
}

/** A region that people can be placed in: its figures, and its cells by their numbers. */
interface Place {
  readonly region: Region;
  readonly figures: Row;
  readonly cells: Int32Array;
}

/** The regions that people can be placed in, in the order of their codes; those without come last. */
function placesOf(cells: CountedCells, level: Level | null, nameOf: NameOf): Place[] {
  const regions = rowsBy(cells, [level ?? 'region'], nameOf);
  const { rows, starts } = regions.source.groups;
  const places = regions.map((figures, at): Place => {
    const region = figures.region ?? { code: null, name: '' };
    return { region, figures, cells: rows.subarray(starts[at], starts[at + 1]) };
  });
  const code = ({ region }: Place) => region.code ?? '\uffff';
  return places.sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
}

/** What a part in proportion to a key is in proportion to. */
const WEIGHTS: Record<ShareKey, (figures: Figures) => number> = {
  uncovered: ({ uncovered }) => uncovered,
  potential: ({ potential }) => potential,
  equal: () => 1,
};

function placedOf(
  { potential, registered, uncovered, findable, coverage: before }: Figures,
  part: number,
  money: PlacedMoney,
) {
  const after = coverage(potential, registered + part);
  return { potential, registered, uncovered, findable, part, before, after, ...money };
}

/** Splits a quota over the regions of a gap. Pure. */
export function quotaResult(
  gap: GapResult,
  request: QuotaRequest,
  { nameOf }: Reference,
): QuotaResult {
  const { quota: asked, level, key, bounds, each } = request;
  const open = openCells(gap, request);
  const cells = gap.cells.take(open);
  const places = placesOf(cells, level, nameOf);
  const quota = typeof asked === 'number' ? asked : (gap.totals?.toTargetAsWhole ?? 0);
  const weighed = places.map(({ figures }) => {
    return { weight: WEIGHTS[key](figures), uncovered: figures.findable };
  });
  const { parts, whys, unplaced } = shareOut(quota, weighed, bounds);
  const placed = places.map(({ region, figures, cells: own }, at) => {
    const part = parts[at] ?? 0;
    const people = placedIn(part, own, cells);
    return { region, figures, cells: own, part, people, why: whys[at] as PartWhy };
  });
  const rows = placed.map(({ region, figures, part, people, cells: own }): QuotaRow => {
    // Where fewer can be found than each is to have, nobody is short of those who are not there.
    const short = each === null ? null : Math.max(0, Math.min(each, figures.findable) - part);
    return { region, ...placedOf(figures, part, moneyOf(people, own, cells)), short };
  });
  const people = sumOf(parts);
  return {
    ...{ gap, request, quota, placed: people, unplaced, rows },
    total: placedOf(sum(cells), people, moneyOfAll(rows)),
    why: gap.why && quotaWhy(placed, (cell) => gap.why?.at(open[cell] as number)),
  };
}
