import { type Dimension, type Grouped, groupedBy, valueAt } from './dimension.js';
import { taken } from './numbers.js';

/** Groups of rows by one column of numbers, which are below `count`. */
function groupedBelow(numbers: Int32Array, count: number): Grouped {
  /** The group of each number and 1; 0 where there is none yet. */
  const groups = new Int32Array(count);
  const firsts: number[] = [];
  const ids = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] as number;
    if (groups[number] === 0) groups[number] = firsts.push(row);
    ids[row] = (groups[number] as number) - 1;
  }
  return { ids, firsts: Int32Array.from(firsts) };
}

/** Combinations up to which a place is kept for each that there might be. */
const MOST_PLACES = 2 ** 23;

/** Groups of rows apart by a further column. */
function groupedFurther({ ids, firsts }: Grouped, column: Dimension<unknown>): Grouped {
  const size = column.values.length;
  const places = firsts.length * size;
  if (places > MOST_PLACES) return groupedBy(ids.length, [ids, column.ids]);
  const both = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row += 1)
    both[row] = (ids[row] as number) * size + (column.ids[row] as number);
  return groupedBelow(both, places);
}

/** Groups of rows whose values are the same in all columns; all rows are one group without any. */
export function groupedTogether(length: number, columns: readonly Dimension<unknown>[]): Grouped {
  const [first, ...others] = columns.filter(({ values }) => values.length > 1);
  if (!first) return groupedBy(length, []);
  return others.reduce(groupedFurther, groupedBelow(first.ids, first.values.length));
}

/** A column of some rows. */
export function takenFrom<T>({ values, ids }: Dimension<T>, rows: Int32Array): Dimension<T> {
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
