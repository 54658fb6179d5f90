import { taken } from './numbers.js';
import { Pairs } from './pairs.js';
import { RowNumbers } from './row-numbers.js';

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
export function dimensionOf<T>(
  all: readonly T[],
  keyOf: (value: T) => unknown = (value) => value,
): Dimension<T> {
  const numbers = new Map<unknown, number>();
  const values: T[] = [];
  const ids = new Int32Array(all.length);
  for (let row = 0; row < all.length; row += 1) {
    const value = all[row] as T;
    const key = keyOf(value);
    let number = numbers.get(key);
    if (number === undefined) {
      number = values.push(value) - 1;
      numbers.set(key, number);
    }
    ids[row] = number;
  }
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
export function rekeyed<T>(dimension: Dimension<T>, keyOf: (value: T) => unknown): Dimension<T> {
  const { values, ids } = dimension;
  const keys = values.map(keyOf);
  // Values of different keys are numbered so most often, and take no room a second time.
  const areDistinct = new Set(keys).size === keys.length;
  if (areDistinct && numbered(ids)?.firsts.length === keys.length) return dimension;
  const numbers = new Map<unknown, number>();
  const numberOf = new Int32Array(values.length).fill(-1);
  const kept: T[] = [];
  const numberFor = (id: number) => {
    const key = keys[id];
    let number = numbers.get(key);
    if (number === undefined) {
      number = kept.push(values[id] as T) - 1;
      numbers.set(key, number);
    }
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

/**
 * How many groups there could be up to which a list of them all is worth its room: so many in all and to each row of a
 * short table, and so many to each row of a long one.
 */
const LISTED = 8_000_000;
const LISTED_A_ROW = 100;
const LISTED_A_ROW_OF_MANY = 4;

/** Numbers of rows, and the range they are in. */
interface Ranged {
  readonly ids: Int32Array;
  readonly least: number;
  readonly size: number;
}

function ranged(ids: Int32Array): Ranged {
  let least = ids[0] ?? 0;
  let most = least;
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    if (id < least) least = id;
    else if (id > most) most = id;
  }
  return { ids, least, size: most - least + 1 };
}

/** Numbers that are those of groups as they are, in the order in which they first appear; null where they are not. */
function numbered(ids: Int32Array): Grouped | null {
  const firsts = new RowNumbers();
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    if (id < firsts.length && id >= 0) continue;
    if (id !== firsts.length) return null;
    firsts.push(row);
  }
  return { ids, firsts: firsts.taken() };
}

/** Whether the rows of each group have one number, so that it parts none of them: a code and the name beside it. */
function hasOneEach({ ids, firsts }: Grouped, column: Int32Array): boolean {
  for (let row = 0; row < ids.length; row += 1)
    if (column[row] !== column[firsts[ids[row] as number] as number]) return false;
  return true;
}

/** All rows as one group. */
function allInOne(length: number): Grouped {
  return { ids: new Int32Array(length), firsts: new Int32Array(Math.min(1, length)) };
}

/** Groups of rows of one number. */
function groupedByOne(ids: Int32Array): Grouped {
  return numbered(ids) ?? groupedByTwo(allInOne(ids.length), ranged(ids));
}

/** Groups that were numbered row by row. Where each row is one of its own, its number is its group. */
function groupedAs(ids: Int32Array, firsts: RowNumbers): Grouped {
  return { ids, firsts: firsts.length === ids.length ? ids : firsts.taken() };
}

/** Groups parted by a column of numbers. */
function groupedByTwo(a: Grouped, b: Ranged): Grouped {
  const size = a.firsts.length * b.size;
  const rows = a.ids.length;
  const isWorth =
    size <= Math.max(Math.min(LISTED, rows * LISTED_A_ROW), rows * LISTED_A_ROW_OF_MANY);
  return isWorth ? listed(a, b, size) : paired(a, b);
}

/** The same by a list with a place for each pair of numbers that there could be. */
function listed({ ids: first }: Grouped, { ids: second, ...b }: Ranged, size: number): Grouped {
  // The number of each pair and 1, or 0.
  const numbers = new Int32Array(size);
  const [ids, firsts] = [new Int32Array(first.length), new RowNumbers()];
  for (let row = 0; row < first.length; row += 1) {
    const at = (first[row] as number) * b.size + (second[row] as number) - b.least;
    let number = numbers[at] as number;
    if (number === 0) {
      firsts.push(row);
      number = firsts.length;
      numbers[at] = number;
    }
    ids[row] = number - 1;
  }
  return groupedAs(ids, firsts);
}

/** The same by a hash of each pair. */
function paired({ ids: first }: Grouped, { ids: second }: Ranged): Grouped {
  const pairs = new Pairs();
  const [ids, firsts] = [new Int32Array(first.length), new RowNumbers()];
  for (let row = 0; row < first.length; row += 1) {
    const number = pairs.of(first[row] as number, second[row] as number);
    if (number === firsts.length) firsts.push(row);
    ids[row] = number;
  }
  return groupedAs(ids, firsts);
}

/** Groups of rows whose numbers are the same in all columns; all rows are one group without any. */
export function groupedBy(length: number, columns: readonly Int32Array[]): Grouped {
  const [first, ...others] = columns;
  if (!first) return allInOne(length);
  let grouped = groupedByOne(first);
  for (const column of others) {
    // Rows that are groups of their own cannot be parted further.
    if (grouped.firsts.length === length) break;
    if (!hasOneEach(grouped, column)) grouped = groupedByTwo(grouped, ranged(column));
  }
  return grouped;
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
  const found = new RowNumbers();
  for (let row = 0; row < length; row += 1) if (isWanted(row)) found.push(row);
  return found.taken();
}

/** Those of some rows for which something holds. */
export function among(rows: Int32Array, isWanted: (row: number) => boolean): Int32Array {
  return taken(
    rows,
    rowsWhere(rows.length, (at) => isWanted(rows[at] as number)),
  );
}
