import { allocate } from './allocate.js';
import { sumOf } from './exact.js';

/** A place that part of a quota can go to, in people. */
export interface Place {
  /** What its part is in proportion to. */
  readonly weight: number;
  /** Nobody beyond these can be placed. */
  readonly uncovered: number;
}

/** The least and the most that each place gets, as far as it has uncovered people. */
export interface Bounds {
  readonly min: number;
  /** Null for no other limit than the uncovered. */
  readonly max: number | null;
}

/** A quota over places; `parts` and `unplaced` add up to it. */
export interface Shared {
  readonly parts: readonly number[];
  /** People for whom no place has room. */
  readonly unplaced: number;
}

/** Splits over the open places alone; the others get nothing. Nobody goes where no weight is. */
function splitOpen(
  left: number,
  places: readonly Place[],
  isOpen: (index: number) => boolean,
): number[] {
  const weights = places.map(({ weight }, index) => (isOpen(index) ? weight : 0));
  const ties = places.map(({ uncovered }) => uncovered);
  if (weights.every((weight) => weight === 0)) return weights;
  return allocate(left, weights, ties);
}

/**
 * Splits a quota in proportion to weights, by largest remainder, and never beyond a place's room.
 * Equal remainders go to the place with more uncovered, then to the earlier one. Places that would get
 * less than the minimum get it, and full ones what they have room for; the rest is split among the
 * others again. Where the quota is too small for all minimums, they are cut in proportion.
 */
export function shareOut(total: number, places: readonly Place[], { min, max }: Bounds): Shared {
  const rooms = places.map(({ uncovered }) => Math.min(uncovered, max ?? uncovered));
  const least = rooms.map((room) => Math.min(room, min));
  if (sumOf(least) > total)
    return {
      parts: allocate(
        total,
        least,
        places.map(({ uncovered }) => uncovered),
      ),
      unplaced: 0,
    };
  const bounded = (people: number, index: number) =>
    Math.max(least[index] ?? 0, Math.min(rooms[index] ?? 0, people));
  const settled = new Map<number, number>();
  for (;;) {
    const given = sumOf([...settled.values()]);
    const split = splitOpen(total - given, places, (index) => !settled.has(index));
    const parts = split.map((people, index) => settled.get(index) ?? people);
    const within = parts.map(bounded);
    // Those on the side that is further out are settled first, as the others may come in by it.
    const beyond = within.reduce((sum, people, index) => sum + people - (parts[index] ?? 0), 0);
    const out = within.flatMap((people, index) => {
      const by = people - (parts[index] ?? 0);
      return by !== 0 && by * beyond >= 0 ? [index] : [];
    });
    if (out.length === 0)
      return { parts, unplaced: total - parts.reduce((sum, people) => sum + people, 0) };
    for (const index of out) settled.set(index, within[index] ?? 0);
  }
}
