import { exact, isAll, type Share, sharesRoundedHalfUp } from './exact.js';

/** A column of whole numbers. */
export type Numbers = Int32Array | Float64Array;

/** What stands in a column of counts for one that is not known. Missing is not zero. */
export const UNKNOWN = -1;

const MOST_INT32 = 2 ** 31 - 1;

/** Numbers as a column, in the shorter form where all of them fit into it. */
export function numbersOf(values: ArrayLike<number>): Numbers {
  for (let row = 0; row < values.length; row += 1)
    if ((values[row] as number) > MOST_INT32) return Float64Array.from(values);
  return values instanceof Int32Array ? values : Int32Array.from(values);
}

/** The numbers of some rows. */
export function taken<T extends Numbers>(numbers: T, rows: ArrayLike<number>): T {
  const own = new (numbers.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at += 1) own[at] = numbers[rows[at] as number] as number;
  return own;
}

/** Columns one below the other. */
export function stacked(columns: readonly Numbers[]): Numbers {
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  const isLong = columns.some((column) => column instanceof Float64Array);
  const all = isLong ? new Float64Array(length) : new Int32Array(length);
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

/** A column of so many 0, in the form of another. */
export function alike(numbers: Numbers, length = numbers.length): Numbers {
  return numbers instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
}

/** The numbers from 0, as rows are numbered. */
export function upTo(length: number): Int32Array {
  const own = new Int32Array(length);
  for (let row = 0; row < length; row += 1) own[row] = row;
  return own;
}

/**
 * What a column of counts comes to in each of so many groups of rows, as far as it is known: {@link UNKNOWN} of
 * a group where it is nowhere known.
 *
 * @throws {InexactError} where a sum has more digits than are kept
 */
export function summedBy(column: Numbers, ids: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups).fill(UNKNOWN);
  for (let row = 0; row < ids.length; row += 1) {
    const value = column[row] as number;
    if (value === UNKNOWN) continue;
    const id = ids[row] as number;
    const before = sums[id] as number;
    sums[id] = before === UNKNOWN ? value : before + value;
  }
  // Counts are never below 0: a sum that once was too large has stayed so.
  sums.forEach(exact);
  return sums;
}

/** The share of each count, rounded half up; what is not known stays so. */
export function shareIn(column: Numbers, share: Share): Numbers {
  if (isAll(share)) return column;
  return column.map((count) => (count === UNKNOWN ? UNKNOWN : sharesRoundedHalfUp(count, share)));
}

/** A count of a column; null where it is not known, or there is no column. */
export function known(count: number | undefined): number | null {
  return count === undefined || count === UNKNOWN ? null : count;
}
