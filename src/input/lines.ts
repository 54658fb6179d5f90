import type { Cells } from '../core/cells.js';

/** Rows in the order of their lines. Those of a wide table stand segment by segment. */
export function inLines({ columns: { line } }: Cells, rows: Int32Array): Int32Array {
  const lineOf = (row: number) => line[row] as number;
  const isBehind = (row: number, at: number) =>
    at === 0 || lineOf(rows[at - 1] as number) <= lineOf(row);
  return rows.every(isBehind) ? rows : rows.slice().sort((a, b) => lineOf(a) - lineOf(b) || a - b);
}
