import { type Cell, type Region, regionKey } from '../core/cell.js';
import { type Counts, changeOfCoverage, type Points } from '../core/change.js';
import { add, type Share } from '../core/exact.js';

/** What changed in one region, or in all of them. */
export interface Change {
  /** Null for all regions together. */
  readonly region: Region | null;
  readonly before: Counts;
  readonly after: Counts;
  /** Null where a potential is 0. */
  readonly points: Points | null;
  /** Members now on the potential of before; null where that is 0. */
  readonly frozen: Share | null;
}

/** What changed between two periods, of the regions and segments that are in both. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  /** The largest rise first; regions without a coverage last. */
  readonly rows: readonly Change[];
  readonly total: Change;
  /** Rows that only one of the periods has; they are in no figure of the change. */
  readonly unmatched: { readonly before: number; readonly after: number };
}

function cellKey({ region, segmentKey }: Cell): string {
  return `${regionKey(region)}\n${segmentKey}`;
}

function changeOf(region: Region | null, cells: readonly (readonly [Cell, Cell])[]): Change {
  const sum = (of: (pair: readonly [Cell, Cell]) => number) =>
    cells.reduce((total, pair) => add(total, of(pair)), 0);
  const before = {
    potential: sum(([cell]) => cell.potential),
    registered: sum(([cell]) => cell.registered),
  };
  const after = {
    potential: sum(([, cell]) => cell.potential),
    registered: sum(([, cell]) => cell.registered),
  };
  const frozen =
    before.potential === 0 ? null : { numerator: after.registered, denominator: before.potential };
  return { region, before, after, points: changeOfCoverage(before, after), frozen };
}

/**
 * What changed from the cells of one period to those of another. `regionOf` gives the region that a
 * cell is shown under. Null where no cell is in both.
 */
export function changesOf(
  earlier: readonly Cell[],
  later: readonly Cell[],
  periods: { readonly from: string; readonly to: string },
  regionOf: (region: Region) => Region,
): Changes | null {
  const old = new Map(earlier.map((cell) => [cellKey(cell), cell]));
  const pairs = later.flatMap((cell) => {
    const before = old.get(cellKey(cell));
    return before ? [[before, cell] as const] : [];
  });
  if (pairs.length === 0) return null;
  const regions = new Map<string, { region: Region; cells: (readonly [Cell, Cell])[] }>();
  for (const pair of pairs) {
    const region = regionOf(pair[1].region);
    const found = regions.get(regionKey(region)) ?? { region, cells: [] };
    regions.set(regionKey(region), found);
    found.cells.push(pair);
  }
  const rows = [...regions.values()].map(({ region, cells }) => changeOf(region, cells));
  const rank = ({ points }: Change) => points?.whole ?? Number.NEGATIVE_INFINITY;
  return {
    ...periods,
    rows: rows.sort((a, b) => rank(b) - rank(a) || 0),
    total: changeOf(null, pairs),
    unmatched: { before: earlier.length - pairs.length, after: later.length - pairs.length },
  };
}
