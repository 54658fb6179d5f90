/** A source of whole numbers from 0 to below `most`. */
export type Picker = (most: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function picker(seed: number): Picker {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most);
  };
}

/** One of some items. */
export function oneOf<T>(pick: Picker, items: readonly T[]): T {
  return items[pick(items.length)] as T;
}

/** Some items, all different, in any order. */
export function someOf<T>(pick: Picker, items: readonly T[], count: number): T[] {
  return shuffled(pick, items).slice(0, count);
}

export function shuffled<T>(pick: Picker, items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(pick(left.length), 1)[0] as T);
}

/** True once in so many times. */
export function once(pick: Picker, times: number): boolean {
  return pick(times) === 0;
}
