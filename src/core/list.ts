/** What arrays and lists have in common. */
export interface Listed<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  map<U>(of: (item: T, index: number) => U): U[];
  filter(isWanted: (item: T) => boolean): T[];
  some(isWanted: (item: T) => boolean): boolean;
}

/** A list whose items are made where they are asked for, since there are too many to keep. */
export abstract class List<T> implements Listed<T> {
  abstract get length(): number;

  /** The item of a place, from 0 up to the length. */
  abstract at(index: number): T;

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }

  map<U>(of: (item: T, index: number) => U): U[] {
    const made: U[] = [];
    for (let index = 0; index < this.length; index += 1) made.push(of(this.at(index), index));
    return made;
  }

  filter(isWanted: (item: T) => boolean): T[] {
    const found: T[] = [];
    for (const item of this) if (isWanted(item)) found.push(item);
    return found;
  }

  some(isWanted: (item: T) => boolean): boolean {
    for (const item of this) if (isWanted(item)) return true;
    return false;
  }

  /** As JSON a list is its items. */
  toJSON(): T[] {
    return [...this];
  }
}

class Made<T> extends List<T> {
  constructor(
    readonly length: number,
    readonly at: (index: number) => T,
  ) {
    super();
  }
}

/** What is made of each item of a list, where it is asked for. */
export function made<T, U>(list: Listed<T>, of: (item: T, index: number) => U): List<U> {
  return new Made(list.length, (index) => of(list.at(index) as T, index));
}

/** Lists one behind the other. */
export function chained<T>(lists: readonly Listed<T>[]): List<T> {
  const at = (index: number): T => {
    let place = index;
    const list = lists.find(({ length }) => {
      const isIn = place < length;
      if (!isIn) place -= length;
      return isIn;
    });
    return list?.at(place) as T;
  };
  return new Made(
    lists.reduce((sum, { length }) => sum + length, 0),
    at,
  );
}

/** Items by a key, each group in their order, the groups in that of their first items. */
export function groupsBy<Key, T>(
  items: Iterable<T>,
  keyOf: (item: T) => Key,
): Map<Key, [T, ...T[]]> {
  const groups = new Map<Key, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Items that are made anew each time they are gone through. */
export function anew<T>(of: () => Iterable<T>): Iterable<T> {
  return { [Symbol.iterator]: () => of()[Symbol.iterator]() };
}

/** A list that is written as one text, its items parted by commas. */
export function listOf(text: string): string[] {
  return text.split(', ');
}
