import { Pairs } from './pairs.js';

/** A column of few distinct values: each row has the number of its own. */
export interface Dimension<T> {
  readonly values: readonly T[];
  readonly ids: Int32Array;
}

/** Rows put into groups, which are numbered in the order in which they first appear. */
export interface Grouped {
  /** The group of each row. */
  readonly ids: Int32Array;
  /** The first row of each group. */
  readonly firsts: Int32Array;
}

/** The value of a row. */
export function valueAt<T>({ values, ids }: Dimension<T>, row: number): T {
  return values[ids[row] as number] as T;
}

/** One value for all rows. */
export function constant<T>(value: T, length: number): Dimension<T> {
  return { values: [value], ids: new Int32Array(length) };
}

/** Values as a dimension; those that are the same have one number. */
export function dimensionOf<T>(all: Iterable<T>, keyOf: (value: T) => unknown): Dimension<T> {
  const numbers = new Map<unknown, number>();
  const values: T[] = [];
  const ids = Int32Array.from(all, (value) => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, ids };
}

/** What is made of each value, once for each. */
export function mapped<T, U>({ values, ids }: Dimension<T>, of: (value: T) => U): Dimension<U> {
  return { values: values.map(of), ids };
}

/**
 * Values of one key as one, the first of them, numbered in the order in which rows have them. Values that
 * no row has are gone.
 */
export function rekeyed<T>(
  { values, ids }: Dimension<T>,
  keyOf: (value: T) => unknown,
): Dimension<T> {
  const numbers = new Map<unknown, number>();
  const numberOf = new Int32Array(values.length).fill(-1);
  const kept: T[] = [];
  const numberFor = (id: number) => {
    const value = values[id] as T;
    const key = keyOf(value);
    const number = numbers.get(key) ?? kept.push(value) - 1;
    numbers.set(key, number);
    numberOf[id] = number;
    return number;
  };
  const own = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    const known = numberOf[id] as number;
    own[row] = known < 0 ? numberFor(id) : known;
  }
  return { values: kept, ids: own };
}

/** How many groups there could be, up to which a list of them all is worth its room. */
const LISTED = 8_000_000;

/** The least of some numbers, and how many there are between it and the most of them. */
function rangeOf(ids: Int32Array): { readonly least: number; readonly size: number } {
  let [least, most] = [ids[0] ?? 0, ids[0] ?? 0];
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    if (id < least) least = id;
    if (id > most) most = id;
  }
  return { least, size: most - least + 1 };
}

/** Groups of rows by two columns of numbers. */
function groupedByTwo(first: Int32Array, second: Int32Array): Grouped {
  const [a, b] = [rangeOf(first), rangeOf(second)];
  return a.size * b.size <= LISTED ? listed(first, a, second, b) : paired(first, second);
}

type Range = ReturnType<typeof rangeOf>;

/** The same by a list with a place for each pair of numbers that there could be. */
function listed(first: Int32Array, a: Range, second: Int32Array, b: Range): Grouped {
  // The number of each pair and 1, or 0.
  const numbers = new Int32Array(a.size * b.size);
  const firsts: number[] = [];
  const own = new Int32Array(first.length);
  for (let row = 0; row < first.length; row += 1) {
    const at = ((first[row] as number) - a.least) * b.size + (second[row] as number) - b.least;
    if (numbers[at] === 0) numbers[at] = firsts.push(row);
    own[row] = (numbers[at] as number) - 1;
  }
  return { ids: own, firsts: Int32Array.from(firsts) };
}

/** The same by a hash of each pair. */
function paired(first: Int32Array, second: Int32Array): Grouped {
  const pairs = new Pairs();
  const firsts: number[] = [];
  const own = new Int32Array(first.length);
  for (let row = 0; row < first.length; row += 1) {
    const number = pairs.of(first[row] as number, second[row] as number);
    if (number === firsts.length) firsts.push(row);
    own[row] = number;
  }
  return { ids: own, firsts: Int32Array.from(firsts) };
}

/** Groups of rows whose numbers are the same in all columns; all rows are one group without any. */
export function groupedBy(length: number, columns: readonly Int32Array[]): Grouped {
  const [first, ...others] = columns;
  if (!first) return { ids: new Int32Array(length), firsts: new Int32Array(Math.min(1, length)) };
  const none = new Int32Array(length);
  return others.reduce<Grouped>(
    (grouped, column) => groupedByTwo(grouped.ids, column),
    groupedByTwo(first, none),
  );
}

/** The rows of each group, ascending. */
export function membersOf({ ids, firsts }: Grouped): Int32Array[] {
  const counts = new Int32Array(firsts.length);
  for (const id of ids) counts[id] = (counts[id] as number) + 1;
  const members = Array.from(counts, (count) => new Int32Array(count));
  const ends = new Int32Array(firsts.length);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    (members[id] as Int32Array)[ends[id] as number] = row;
    ends[id] = (ends[id] as number) + 1;
  }
  return members;
}

/** The rows for which something holds, ascending. */
export function rowsWhere(length: number, isWanted: (row: number) => boolean): Int32Array {
  const found = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1)
    if (isWanted(row)) {
      found[count] = row;
      count += 1;
    }
  return found.slice(0, count);
}
