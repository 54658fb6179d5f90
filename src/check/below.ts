import { regionName } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { rowsWhere, valueAt } from '../core/dimension.js';
import type { Whole } from '../input/rows/total-rows.js';
import type { Doubt } from '../problem/doubt.js';
import type { Doubting } from './doubting.js';

/** Regions that are named of many. */
const NAMED = 5;

/** The lines of the rows that totals of a file add up. */
function linesIn(wholes: readonly Whole[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { parts } of wholes)
    for (const row of parts.rows) lines.add(parts.cells.columns.line[row] as number);
  return lines;
}

/** The last total of a file that stands below all that it adds up. */
function lastBelow(wholes: readonly Whole[]): Whole | undefined {
  return wholes.findLast(({ kind, origin, parts }) => {
    const { line } = parts.cells.columns;
    const isBelow = (row: number) => (line[row] as number) < origin.line;
    return kind === 'named' && parts.rows.length > 1 && parts.rows.every(isBelow);
  });
}

/** Rows of a file that stand below its last total, where all others are in some total. */
function rowsBelow(cells: Cells, path: string, wholes: readonly Whole[]): Doubt[] {
  const last = lastBelow(wholes);
  if (!last) return [];
  const { file, line, region } = cells.columns;
  const lines = linesIn(wholes);
  const left = rowsWhere(
    cells.length,
    (row) => valueAt(file, row) === path && !lines.has(line[row] as number),
  );
  const [first] = left;
  const isBelow = (row: number) => (line[row] as number) > last.origin.line;
  if (first === undefined || !left.every(isBelow)) return [];
  const names = [...new Set(Array.from(left, (row) => regionName(valueAt(region, row))))];
  const list = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  const value = String(left.length);
  return [{ code: 'rows-below-total', ...cells.originAt(first), value, other: last.label, list }];
}

/** Rows below a total that are in none: they may have been appended, and the sum was not extended. */
export const belowTotals: Doubting = ({ cells, files, wholes }) =>
  files.flatMap(({ source: { path } }) =>
    rowsBelow(
      cells,
      path,
      wholes.filter(({ origin, sums }) => origin.file === path && sums !== null),
    ),
  );
