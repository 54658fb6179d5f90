import type { Selected } from '../../budget/select.js';
import { type Cell, regionKey } from '../../core/cell.js';
import { Cells } from '../../core/cells.js';
import { seriesKey } from '../../core/changes.js';
import { valuesIn } from '../../core/columns.js';

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

/** What tells a region and segment of one side from others. */
type KeyOf = (cell: Pick<Cell, 'region' | 'segment' | 'segmentKey'>) => string;

/** Segments by what the catalogue says they are: those that a side calls by more than one name are not told by it. */
function severalNames(sides: readonly SideCells[], idOf: IdOf): ReadonlySet<string> {
  const several = new Set<string>();
  for (const { whole } of sides) {
    const names = new Map<string, string>();
    for (const { segment, segmentKey } of valuesIn(whole.columns.segment)) {
      const id = idOf(segment);
      if (id === null) continue;
      if ((names.get(id) ?? segmentKey) !== segmentKey) several.add(id);
      names.set(id, segmentKey);
    }
  }
  return several;
}

/** Keys by which `petani` of one side is `farmers` of the other, unless a side has both. */
function keyOfSides(sides: readonly SideCells[], idOf: IdOf): KeyOf {
  const several = severalNames(sides, idOf);
  return (cell) => {
    const id = idOf(cell.segment);
    return id === null || several.has(id)
      ? seriesKey(cell)
      : seriesKey({ ...cell, segmentKey: id });
  };
}

function rowsByKey(cells: Cells, keyOf: KeyOf): ReadonlyMap<string, number> {
  return new Map(Array.from(cells, (cell, row) => [keyOf(cell), row] as const));
}

/** What tells why a side has not what the other has. */
function absentFrom({ whole, omitted }: SideCells, keyOf: KeyOf) {
  const regions = new Set(
    [...whole.regions.values, ...omitted.map((row) => row.region)].map(regionKey),
  );
  const missing = new Set(omitted.map(keyOf));
  return (cell: Cell): 'region' | 'segment' | 'count' => {
    if (missing.has(keyOf(cell))) return 'count';
    return regions.has(regionKey(cell.region)) ? 'segment' : 'region';
  };
}

/** The catalogue's id of a segment's text; null where it is not known. */
export type IdOf = (segment: string) => string | null;

/** Puts the cells of two sides beside each other. */
export function align(before: SideCells, after: SideCells, idOf: IdOf): Aligned {
  const keyOf = keyOfSides([before, after], idOf);
  const rowsOf = (cells: Cells) => rowsByKey(cells, keyOf);
  const [wholeBefore, wholeAfter] = [rowsOf(before.whole), rowsOf(after.whole)];
  const [ownBefore, ownAfter] = [rowsOf(before.cells), rowsOf(after.cells)];
  const [absentBefore, absentAfter] = [absentFrom(before, keyOf), absentFrom(after, keyOf)];
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
