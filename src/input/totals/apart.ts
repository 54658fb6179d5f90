import type { Origin } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { rowsWhere } from '../../core/dimension.js';
import { countsOf, sumOf, type Whole } from '../rows/total-rows.js';
import type { Percent } from '../text/percent.js';
import type { Block } from './track-sums.js';

/** Cells without those that are totals of others, and these. */
export interface Apart {
  readonly cells: Cells;
  readonly wholes: readonly Whole[];
}

/** The coverage that the row at a place prints. */
export type CoverageOf = (origin: Origin) => Percent | null;

/** The rows that each row adds up that is a total. Rows may share one list. */
export type PartsOf = ReadonlyMap<number, Int32Array>;

/** A row as a total over others. */
export function wholeOf(
  row: number,
  kind: Whole['kind'],
  { parts, sums }: Pick<Whole, 'parts' | 'sums'>,
  coverageOf: CoverageOf,
): Whole {
  const { cells } = parts;
  const { origin, region, segment } = cells.at(row);
  const label = [region.name || region.code, segment].filter(Boolean).join(', ');
  const [printed, coverage] = [countsOf(cells, row), coverageOf(origin)];
  return { origin, label, kind, printed, sums, parts, coverage };
}

/** Cells without some rows, and the numbers that the others had. */
function without(cells: Cells, rows: Iterable<number>) {
  const isLeft = new Uint8Array(cells.length).fill(1);
  for (const row of rows) isLeft[row] = 0;
  const left = rowsWhere(cells.length, (row) => isLeft[row] === 1);
  return { cells: left.length < cells.length ? cells.take(left) : cells, rows: left };
}

/** Sets apart each row that has parts; a part that has parts itself is not added up again. */
export function apart(
  cells: Cells,
  kind: Whole['kind'],
  partsOf: PartsOf,
  coverageOf: CoverageOf,
): Apart {
  if (partsOf.size === 0) return { cells, wholes: [] };
  const added = new Map<Int32Array, Pick<Whole, 'parts' | 'sums'>>();
  const addedUp = (all: Int32Array) => {
    const known = added.get(all);
    if (known) return known;
    const parts = { cells, rows: all.filter((row) => !partsOf.has(row)) };
    const own = { parts, sums: sumOf(parts) };
    added.set(all, own);
    return own;
  };
  const wholes = [...partsOf]
    .sort(([a], [b]) => a - b)
    .map(([row, all]) => wholeOf(row, kind, addedUp(all), coverageOf));
  return { cells: without(cells, partsOf.keys()).cells, wholes };
}

/** Sets apart rows that add up a run of others; `rows` are those that are left. */
export function withoutBlocks(
  table: Cells,
  blocks: readonly Block[],
  coverageOf: CoverageOf,
): Apart & { readonly rows: Int32Array } {
  const left = without(
    table,
    blocks.map(({ row }) => row),
  );
  const wholes = blocks.map(({ row, parts: rows }) => {
    const parts = { cells: table, rows };
    return wholeOf(row, 'run', { parts, sums: sumOf(parts) }, coverageOf);
  });
  return { ...left, wholes };
}
