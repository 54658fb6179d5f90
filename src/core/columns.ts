import { type Dimension, type Grouped, groupedBy, valueAt } from './dimension.js';
import { taken } from './numbers.js';

/** Groups of rows whose values are the same in all columns; all rows are one group without any. */
export function groupedTogether(length: number, columns: readonly Dimension<unknown>[]): Grouped {
  const several = columns.filter(({ values }) => values.length > 1);
  return groupedBy(
    length,
    several.map(({ ids }) => ids),
  );
}

/** A column of some rows. */
export function takenFrom<T>({ values, ids }: Dimension<T>, rows: ArrayLike<number>): Dimension<T> {
  return { values, ids: taken(ids, rows) };
}

/** Two columns as one: each row has the pair of its values. */
export function crossed<A, B>(a: Dimension<A>, b: Dimension<B>): Dimension<readonly [A, B]> {
  const { ids, firsts } = groupedTogether(a.ids.length, [a, b]);
  const pairs = Array.from(firsts, (row) => [valueAt(a, row), valueAt(b, row)] as const);
  return { values: pairs, ids };
}

/** The values of some rows, in the order in which they first appear; of all rows where none are named. */
export function valuesIn<T>({ values, ids }: Dimension<T>, rows?: Int32Array): readonly T[] {
  const isSeen = new Uint8Array(values.length);
  const found: T[] = [];
  const length = rows?.length ?? ids.length;
  for (let at = 0; at < length && found.length < values.length; at += 1) {
    const id = ids[rows ? (rows[at] as number) : at] as number;
    if (isSeen[id] === 1) continue;
    isSeen[id] = 1;
    found.push(values[id] as T);
  }
  return found;
}

/** Values by a key: the keys in the order in which they first appear, of each the value that appears last. */
export function lastByKey<T>(
  dimension: Dimension<T>,
  keyOf: (value: T) => string,
): ReadonlyMap<string, T> {
  const { values, ids } = dimension;
  const fromEnd = valuesIn({ values, ids: ids.slice().reverse() });
  return new Map(
    [...valuesIn(dimension), ...[...fromEnd].reverse()].map((each) => [keyOf(each), each]),
  );
}

/** Rows put together by a number that each has. */
export interface Gathered {
  /** All of them, by their number; those of one number keep their order. */
  readonly rows: Int32Array;
  /** Where those of each number begin, and where the last ones end. */
  readonly starts: Int32Array;
}

/** Gathers rows by their numbers, which are below `count`. */
export function gathered(rows: Int32Array, ids: Int32Array, count: number): Gathered {
  const starts = new Int32Array(count + 1);
  for (const row of rows) {
    const after = (ids[row] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let id = 0; id < count; id += 1)
    starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const next = starts.slice();
  const own = new Int32Array(rows.length);
  for (const row of rows) {
    const id = ids[row] as number;
    const place = next[id] as number;
    own[place] = row;
    next[id] = place + 1;
  }
  return { rows: own, starts };
}

/** Rows that are added up: those of a list from one place up to another. */
export interface Span {
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}
