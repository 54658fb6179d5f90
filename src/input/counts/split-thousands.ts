import type { Problem } from '../../problem/problem.js';
import type { Layout } from '../head/layout.js';
import { cleaned } from '../text/text.js';

/** Whether all cells of a column that are not blank are as a pattern says, and there is one. */
function isAll({ rows }: Layout, index: number, pattern: RegExp): boolean {
  const filled = rows.columns[index]?.filled((text) => cleaned(text) === '');
  return filled?.every((text) => pattern.test(text)) ?? false;
}

/**
 * Columns behind counts (at `counts`) whose cells are exactly three digits, where the delimiter is the
 * comma: `4,120` that was not quoted would be 4 and 120.
 */
export function splitThousands(
  table: Layout,
  counts: readonly number[],
  used: ReadonlySet<number>,
): string[] {
  const heads = table.head.cells;
  return heads.filter(
    (_, index) =>
      !used.has(index) &&
      counts.includes(index - 1) &&
      isAll(table, index, /^\d{3}$/) &&
      isAll(table, index - 1, /^\d{1,3}$/),
  );
}

/** Columns of numbers behind counts that have no name: numbers with commas were split there. */
export function namelessNumbers(file: string, table: Layout, counts: readonly number[]): Problem[] {
  const first = Math.min(...counts);
  const index = table.head.cells.findIndex(
    (head, each) => each > first && head === '' && isAll(table, each, /^\d+$/),
  );
  const column = table.rows.columns[index];
  const [cell] = column?.examples().filter(({ text }) => cleaned(text) !== '') ?? [];
  if (!cell) return [];
  const line = table.rows.lineOf(cell.row);
  return [{ code: 'nameless-numbers', file, line, value: cleaned(cell.text) }];
}
