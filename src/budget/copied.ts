import type { Cells } from '../core/cells.js';
import { mapped } from '../core/dimension.js';
import type { Numbers } from '../core/numbers.js';
import { type SegmentNames, seriesOf } from '../core/series.js';
import { areCopied, copiesOf } from '../input/rows/copies.js';
import { rowsAmong } from './periods.js';

/** A period whose rows all have the counts of the one before. */
export interface Copied {
  readonly period: string;
  readonly other: string;
  readonly rows: number;
}

/** Whether some rows have the same sum as others: only then each of them may be the same. */
function haveOneSum(column: Numbers, rows: Int32Array, others: Int32Array): boolean {
  const sumOf = (some: Int32Array) => some.reduce((sum, row) => sum + (column[row] as number), 0);
  return sumOf(rows) === sumOf(others);
}

/**
 * That the rows of a period have the counts of the one before, all of them: it was copied, most likely. Null where
 * they have not, or are of several periods.
 *
 * @param all rows of all periods, among which the others are looked for
 */
export function copiedIn(
  cells: Cells,
  rows: Int32Array,
  all: Int32Array,
  periods: { readonly own: readonly string[]; readonly others: readonly string[] },
  names: SegmentNames,
): Copied | null {
  const [period, ...more] = periods.own;
  if (period === undefined || more.length > 0) return null;
  const other = periods.others
    .filter((each) => each < period && each.length === period.length)
    .at(-1);
  if (other === undefined) return null;
  const isOther = mapped(cells.columns.period, (each) => each === other);
  const before = rowsAmong(all, isOther);
  const { potential, registered } = cells.columns;
  const mayBe = [potential, registered].every((column) => haveOneSum(column, rows, before));
  if (!mayBe) return null;
  const { same } = copiesOf(cells, rows, before, seriesOf(cells, names));
  const areAll = same.length === rows.length && areCopied(cells, same);
  return areAll ? { period, other, rows: rows.length } : null;
}
