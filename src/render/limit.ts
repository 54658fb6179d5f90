import { refuse } from '../problem/problem.js';
import type { Block, Node } from '../view/view.js';

/**
 * Table rows that a file of a format holds: a browser opens, sorts and prints so many without long
 * waits, and a workbook is built in memory, some 20 MB for 1000 rows.
 */
export const MOST_ROWS = { html: 5000, xlsx: 20_000 } as const;

/** Lines of derivations that a page holds, for the same reason. */
const MOST_LINES = 50_000;

/** Lines of a tree. */
function linesOf({ children }: Node): number {
  return children.reduce((sum, child) => sum + linesOf(child), 1);
}

/**
 * Refuses more derivations than a page holds, before they are made: how many lines they have is told by the
 * first one and one in the middle.
 */
export function checkTrees(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind !== 'tree') continue;
    const { roots } = block;
    const some = [roots.at(0), roots.at(roots.length >> 1)];
    const lines = Math.max(...some.map((root) => (root ? linesOf(root) : 0))) * roots.length;
    if (lines > MOST_LINES)
      refuse({ code: 'too-many-lines-of-why', value: String(lines), list: [String(MOST_LINES)] });
  }
}

/** Refuses more rows than a format holds; a longer table is for CSV, or for groups. */
export function checkRows(format: keyof typeof MOST_ROWS, rows: number): void {
  const most = MOST_ROWS[format];
  if (rows > most)
    refuse({ code: 'too-many-rows', value: format, other: String(rows), list: [String(most)] });
}
