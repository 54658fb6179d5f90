import { type Cell, type Region, regionKey } from './cell.js';
import { type Counts, changeOfCoverage, type Points } from './change.js';
import { add, type Share } from './exact.js';

/** What a change is of: a region, a segment, or neither for everything together. */
export interface ChangeKey {
  readonly region: Region | null;
  readonly segment: string | null;
}

/** What changed in one group of cells, or in all of them. */
export interface Change extends ChangeKey {
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
  /** The largest rise first; groups without a coverage last. */
  readonly rows: readonly Change[];
  readonly total: Change;
  /** Whether some potential is on another basis than it was, so that the two cannot be compared. */
  readonly basesDiffer: boolean;
  /** Rows that only one of the periods has; they are in no figure of the change. */
  readonly unmatched: { readonly before: number; readonly after: number };
}

/** A cell in the period before, and the same now. */
export type Pair = readonly [before: Cell, after: Cell];

/** Changes with the cells that their figures add up: of each row, in the order of the rows, and of all. */
export interface ChangesOfCells {
  readonly changes: Changes;
  readonly rows: readonly (readonly Pair[])[];
  readonly total: readonly Pair[];
}

/** Identity of a region and segment through time. */
export function seriesKey({ region, segmentKey }: Pick<Cell, 'region' | 'segmentKey'>): string {
  return `${regionKey(region)}\n${segmentKey}`;
}

function countsOf(cells: readonly Cell[]): Counts {
  return {
    potential: cells.reduce((sum, { potential }) => add(sum, potential), 0),
    registered: cells.reduce((sum, { registered }) => add(sum, registered), 0),
  };
}

function changeOf(key: ChangeKey, pairs: readonly Pair[]): Change {
  const before = countsOf(pairs.map(([cell]) => cell));
  const after = countsOf(pairs.map(([, cell]) => cell));
  const frozen =
    before.potential === 0 ? null : { numerator: after.registered, denominator: before.potential };
  return { ...key, before, after, points: changeOfCoverage(before, after), frozen };
}

/** Hundredths of a point; without a coverage below every fall there can be. */
const rank = ({ points }: Change) => points?.whole ?? Number.MIN_SAFE_INTEGER;

/** The cells that are in both periods, in the order of the later one. */
function paired(earlier: readonly Cell[], later: readonly Cell[]): Pair[] {
  const old = new Map(earlier.map((cell) => [seriesKey(cell), cell]));
  return later.flatMap((cell): Pair[] => {
    const before = old.get(seriesKey(cell));
    return before ? [[before, cell]] : [];
  });
}

/** What each group of cells changed, the largest rise first, with the cells. */
function rankedGroups(pairs: readonly Pair[], groupOf: (cell: Cell) => ChangeKey) {
  const groups = new Map<string, { key: ChangeKey; pairs: Pair[] }>();
  for (const pair of pairs) {
    const key = groupOf(pair[1]);
    const id = [key.region && regionKey(key.region), key.segment].join('\n');
    const found = groups.get(id) ?? { key, pairs: [] };
    groups.set(id, found);
    found.pairs.push(pair);
  }
  const rows = [...groups.values()].map((group) => {
    return { change: changeOf(group.key, group.pairs), pairs: group.pairs };
  });
  return rows.sort((a, b) => rank(b.change) - rank(a.change));
}

/**
 * What changed from the cells of one period to those of another, and which cells each figure adds up.
 * `groupOf` gives what a cell is shown under. Null where no cell is in both.
 */
export function changesOfCells(
  earlier: readonly Cell[],
  later: readonly Cell[],
  periods: { readonly from: string; readonly to: string },
  groupOf: (cell: Cell) => ChangeKey,
): ChangesOfCells | null {
  const pairs = paired(earlier, later);
  if (pairs.length === 0) return null;
  const groups = rankedGroups(pairs, groupOf);
  const changes = {
    ...periods,
    rows: groups.map(({ change }) => change),
    total: changeOf({ region: null, segment: null }, pairs),
    basesDiffer: pairs.some(
      ([before, after]) =>
        before.basis !== null && after.basis !== null && before.basis !== after.basis,
    ),
    unmatched: { before: earlier.length - pairs.length, after: later.length - pairs.length },
  };
  return { changes, rows: groups.map((group) => group.pairs), total: pairs };
}

/** The same without the cells. */
export function changesOf(...asked: Parameters<typeof changesOfCells>): Changes | null {
  return changesOfCells(...asked)?.changes ?? null;
}
