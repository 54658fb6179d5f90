import { refuse } from '../problem/problem.js';

/**
 * Table rows that a file of a format holds: a browser opens, sorts and prints so many without long
 * waits, and a workbook is built in memory, some 20 MB for 1000 rows.
 */
export const MOST_ROWS = { html: 5000, xlsx: 20_000 } as const;

/** Refuses more rows than a format holds; a longer table is for CSV, or for groups. */
export function checkRows(format: keyof typeof MOST_ROWS, rows: number): void {
  const most = MOST_ROWS[format];
  if (rows > most)
    refuse({ code: 'too-many-rows', value: format, other: String(rows), list: [String(most)] });
}
