import type { Problem } from '../problem/problem.js';
import type { Layout } from './layout.js';
import { textAt } from './text.js';

/** The cells of a column that are not blank. */
function cellsOf({ rows }: Layout, index: number): string[] {
  return rows.map((row) => textAt(row, index)).filter((text) => text !== '');
}

function isAll(texts: readonly string[], pattern: RegExp): boolean {
  return texts.length > 0 && texts.every((text) => pattern.test(text));
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
      isAll(cellsOf(table, index), /^\d{3}$/) &&
      isAll(cellsOf(table, index - 1), /^\d{1,3}$/),
  );
}

/** Columns of numbers behind counts that have no name: numbers with commas were split there. */
export function namelessNumbers(file: string, table: Layout, counts: readonly number[]): Problem[] {
  const first = Math.min(...counts);
  const index = table.head.cells.findIndex(
    (head, each) => each > first && head === '' && isAll(cellsOf(table, each), /^\d+$/),
  );
  const row = table.rows.find((each) => textAt(each, index) !== '');
  if (index < 0 || !row) return [];
  return [{ code: 'nameless-numbers', file, line: row.line, value: textAt(row, index) }];
}
