import type { Selected } from '../../budget/select.js';
import { type Cell, regionKey } from '../../core/cell.js';
import { Cells } from '../../core/cells.js';
import { seriesKey } from '../../core/changes.js';

/** Why a region and segment is on one side alone: its region or the segment is new or gone, or a count is missing. */
export const PRESENCES = [
  'region-came',
  'region-went',
  'segment-came',
  'segment-went',
  'count-came',
  'count-went',
] as const;
export type Presence = (typeof PRESENCES)[number];

/** What is compared of a side: its cells, and those of the whole regions. */
export type SideCells = Pick<Selected, 'cells' | 'whole' | 'omitted'>;

/** Rows of both sides, one for each region and segment that one of them has, in an order that neither decides. */
export interface Aligned {
  /** The whole regions, which decide targets; a row that a side has not counts nobody there. */
  readonly before: Cells;
  readonly after: Cells;
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

function rowsByKey(cells: Cells): ReadonlyMap<string, number> {
  return new Map(Array.from(cells, (cell, row) => [seriesKey(cell), row] as const));
}

/** What tells why a side has not what the other has. */
function absentFrom({ whole, omitted }: SideCells) {
  const regions = new Set(whole.regions.values.map(regionKey));
  const missing = new Set(omitted.map(seriesKey));
  return (cell: Cell): 'region' | 'segment' | 'count' => {
    if (missing.has(seriesKey(cell))) return 'count';
    return regions.has(regionKey(cell.region)) ? 'segment' : 'region';
  };
}

/** Puts the cells of two sides beside each other. */
export function align(before: SideCells, after: SideCells): Aligned {
  const [wholeBefore, wholeAfter] = [rowsByKey(before.whole), rowsByKey(after.whole)];
  const [ownBefore, ownAfter] = [rowsByKey(before.cells), rowsByKey(after.cells)];
  const [absentBefore, absentAfter] = [absentFrom(before), absentFrom(after)];
  const keys = [...new Set([...wholeBefore.keys(), ...wholeAfter.keys()])].sort();
  const chosen: AlignedRow[] = [];
  const cells = keys.map((key, place) => {
    const at = (rows: ReadonlyMap<string, number>, all: Cells) => {
      const row = rows.get(key);
      return row === undefined ? null : all.at(row);
    };
    const [was, is] = [at(wholeBefore, before.whole), at(wholeAfter, after.whole)];
    const [first, last] = [was ?? (is && nobody(is)), is ?? (was && nobody(was))] as [Cell, Cell];
    if (ownBefore.has(key) || ownAfter.has(key))
      chosen.push({
        place,
        before: ownBefore.get(key) ?? null,
        after: ownAfter.get(key) ?? null,
        presence: was
          ? is
            ? null
            : (`${absentAfter(was)}-went` as const)
          : (`${absentBefore(last)}-came` as const),
      });
    return [first, last] as const;
  });
  // Periods are what may differ: they part no regions here.
  const side = (at: 0 | 1) => Cells.of(cells.map((pair) => ({ ...pair[at], period: null })));
  return { before: side(0), after: side(1), chosen };
}
