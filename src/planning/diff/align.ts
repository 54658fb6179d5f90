import type { Selected } from '../../budget/select.js';
import { type Cell, regionKey } from '../../core/cell.js';
import { Cells } from '../../core/cells.js';
import {
  beside,
  type KnownSegments,
  type SegmentNames,
  segmentNames,
  seriesKey,
} from '../../core/series.js';

/** Why a region and segment is on one side alone: its region or the segment is new or gone, or a count is missing. */
export const PRESENCES = [
  'region-came',
  'region-went',
  'segment-came',
  'segment-went',
  'count-came',
  'count-went',
] as const;
type Presence = (typeof PRESENCES)[number];

/** What is compared of a side: its cells, and those of the whole regions. */
export type SideCells = Pick<Selected, 'cells' | 'whole' | 'places' | 'omitted'>;

/** Rows of both sides, one for each region and segment that one of them has, in an order that neither decides. */
export interface Aligned {
  /** The whole regions, which decide targets; a row that a side has not counts nobody there. */
  readonly before: Cells;
  readonly after: Cells;
  /** What tells segments apart on both sides. */
  readonly names: SegmentNames;
  /** Rows of those that were chosen. */
  readonly chosen: readonly AlignedRow[];
}

export interface AlignedRow {
  /** Place among the whole regions. */
  readonly place: number;
  /** Row among the chosen cells of each side; null where the side has none. */
  readonly before: number | null;
  readonly after: number | null;
  /** Null where both sides have it. */
  readonly presence: Presence | null;
}

function nobody(cell: Cell): Cell {
  return { ...cell, potential: 0, registered: 0, subsidised: cell.subsidised === null ? null : 0 };
}

/** Why a side has not what the other has: its region, its segment, or only the count. */
function absentFrom({ whole, omitted }: SideCells, keyOf: (cell: Keyed) => string) {
  const regions = new Set(
    [...whole.regions.values, ...omitted.map((row) => row.region)].map(regionKey),
  );
  const missing = new Set(omitted.map(keyOf));
  return (cell: Cell): 'region' | 'segment' | 'count' => {
    if (missing.has(keyOf(cell))) return 'count';
    return regions.has(regionKey(cell.region)) ? 'segment' : 'region';
  };
}

type Keyed = Pick<Cell, 'region' | 'segmentKey'>;

/** Of each row of the whole regions, its place among those that were chosen; null where it was not. */
function chosenOf({ whole, places }: SideCells): (row: number) => number | null {
  const chosen = new Int32Array(whole.length).fill(-1);
  places.forEach((place, at) => {
    chosen[place] = at;
  });
  return (row) => (row < 0 || (chosen[row] as number) < 0 ? null : (chosen[row] as number));
}

/** Puts the cells of two sides beside each other. */
export function align(before: SideCells, after: SideCells, known: KnownSegments): Aligned {
  const names = segmentNames([before.whole, after.whole], known);
  const keyOf = (cell: Keyed) => seriesKey(cell, names);
  const [rowsBefore, rowsAfter] = beside(before.whole, after.whole, names);
  const [absentBefore, absentAfter] = [absentFrom(before, keyOf), absentFrom(after, keyOf)];
  const [chosenBefore, chosenAfter] = [chosenOf(before), chosenOf(after)];
  const pairs = Array.from(rowsBefore, (row, at) => {
    const other = rowsAfter[at] as number;
    const was = row < 0 ? null : before.whole.at(row);
    const is = other < 0 ? null : after.whole.at(other);
    const [first, last] = [was ?? nobody(is as Cell), is ?? nobody(was as Cell)] as const;
    const presence: Presence | null =
      was === null
        ? `${absentBefore(last)}-came`
        : is === null
          ? `${absentAfter(first)}-went`
          : null;
    const own = { before: chosenBefore(row), after: chosenAfter(other), presence };
    return { key: keyOf(last), first, last, own };
  }).sort((a, b) => (a.key < b.key ? -1 : 1));
  const chosen = pairs.flatMap(({ own }, place) =>
    own.before === null && own.after === null ? [] : [{ place, ...own }],
  );
  // Periods are what may differ: they part no regions here.
  const side = (of: 'first' | 'last') =>
    Cells.of(pairs.map((pair) => ({ ...pair[of], period: null })));
  return { before: side('first'), after: side('last'), names, chosen };
}
