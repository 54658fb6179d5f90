import { refuse } from '../../problem/problem.js';
import type { TextTable } from '../document/composed.js';

/** Table rows up to which a browser opens, sorts and prints a page without long waits. */
export const MOST_ROWS = 5000;

/** Refuses a page that would be slow to open: a longer table is for a spreadsheet. */
export function checkRows(tables: readonly TextTable[]): void {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > MOST_ROWS)
    refuse({
      code: 'too-many-rows',
      value: 'html',
      other: String(rows),
      list: [String(MOST_ROWS)],
    });
}
