import type { Cells } from '../../core/cells.js';

/** Rows in the order of their lines, those of one line as they were. A wide table's stand segment by segment. */
export function inLines({ columns: { line } }: Cells, rows: Int32Array): Int32Array {
  const lineOf = (row: number) => line[row] as number;
  const isBehind = (row: number, at: number) =>
    at === 0 || lineOf(rows[at - 1] as number) <= lineOf(row);
  if (rows.every(isBehind)) return rows;
  // Line and place as one number: numbers are sorted much faster than by a rule.
  const keys = Float64Array.from(rows, (row, at) => lineOf(row) * rows.length + at);
  return Int32Array.from(keys.sort(), (key) => rows[key % rows.length] as number);
}
