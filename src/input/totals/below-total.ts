import type { Cells } from '../../core/cells.js';
import { rowsWhere, valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import { differences, sumOf, type Whole } from '../rows/total-rows.js';

/** The last total of each file that says what its rows add up to. */
function lastOfFiles(wholes: readonly Whole[]): Whole[] {
  const last = new Map<string, Whole>();
  for (const whole of wholes) {
    const { file, line } = whole.origin;
    const isLater = line > (last.get(file)?.origin.line ?? 0);
    if (isLater && whole.sums !== null) last.set(file, whole);
  }
  return [...last.values()];
}

/** The different lines of some rows: rows of a wide table share theirs. */
function linesOf({ columns }: Cells, rows: Int32Array): number {
  return new Set(Array.from(rows, (row) => columns.line[row])).size;
}

/**
 * Rows of regions that are not known below a total that fits and adds up all rows above it: a target, a share, an
 * earlier year, which would be counted beside the regions.
 *
 * @param wholes the rows that are called totals
 */
export function belowTotals(wholes: readonly Whole[], cells: Cells): Problem[] {
  const { file, line, region } = cells.columns;
  return lastOfFiles(wholes).flatMap((total) => {
    const { origin, label, parts } = total;
    if (parts.rows.length < 2 || differences(total).length > 0) return [];
    const own = rowsWhere(cells.length, (row) => valueAt(file, row) === origin.file);
    const above = own.filter((row) => (line[row] as number) < origin.line);
    if (above.length === own.length || linesOf(cells, above) !== linesOf(cells, parts.rows))
      return [];
    const below = own.filter((row) => (line[row] as number) > origin.line);
    // Totals may stand above their rows, and fit those above them by chance.
    const ofBelow = { printed: total.printed, sums: sumOf({ cells, rows: below }) };
    if (differences(ofBelow).length === 0) return [];
    const unknown = below.filter((row) => valueAt(region, row).code === null);
    return Array.from(unknown, (row): Problem => {
      const at = { ...cells.originAt(row), value: valueAt(region, row).name };
      return { code: 'row-below-total', ...at, other: label };
    });
  });
}
