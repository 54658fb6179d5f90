import type { Cells } from '../core/cells.js';
import { rowsWhere } from '../core/dimension.js';

/** How many rows as they were read cells stand for; all, or those of which something holds. */
export function rowsRead(
  { length, columns: { condensed } }: Cells,
  isWanted: ((row: number) => boolean) | null = null,
): number {
  let rows = isWanted ? rowsWhere(length, isWanted).length : length;
  for (const [row, cell] of condensed) if (isWanted?.(row) ?? true) rows += cell.rows - 1;
  return rows;
}
