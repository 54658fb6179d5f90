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
