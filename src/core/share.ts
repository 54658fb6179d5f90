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

/** What decides a part: its share by largest remainder, or a bound of its place. */
export const DECIDED = ['share', 'least', 'most', 'cut-least'] as const;
export type Decided = (typeof DECIDED)[number];

/** How a part came about: `of` people x `weight` / `weights`, by largest remainder, unless a bound decides. */
export interface PartWhy {
  readonly decided: Decided;
  /** What it is in proportion to: the place's weight, or its least where the least of all are cut. */
  readonly weight: number;
  /** People who were split when it was decided: those that others had not got before. */
  readonly of: number;
  /** The weights together of the places they were split over. */
  readonly weights: number;
}

/** A quota over places; `parts` and `unplaced` add up to it. */
export interface Shared {
  readonly parts: readonly number[];
  /** For each part how it came about. */
  readonly whys: readonly PartWhy[];
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

/** A quota that is too small for the least of all places. */
function cutLeast(total: number, least: readonly number[], places: readonly Place[]): Shared {
  const ties = places.map(({ uncovered }) => uncovered);
  const all = { decided: 'cut-least', of: total, weights: sumOf(least) } as const;
  const whys = least.map((weight): PartWhy => ({ ...all, weight }));
  return { parts: allocate(total, least, ties), whys, unplaced: 0 };
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
  if (sumOf(least) > total) return cutLeast(total, least, places);
  const bounded = (people: number, index: number) =>
    Math.max(least[index] ?? 0, Math.min(rooms[index] ?? 0, people));
  const settled = new Map<number, number>();
  const whys = new Map<number, PartWhy>();
  for (;;) {
    const given = sumOf([...settled.values()]);
    const isOpen = (index: number) => !settled.has(index);
    const of = total - given;
    const split = splitOpen(of, places, isOpen);
    const weights = sumOf(places.map(({ weight }, index) => (isOpen(index) ? weight : 0)));
    const whyOf = (decided: Decided, index: number): PartWhy => {
      return { decided, weight: places[index]?.weight ?? 0, of, weights };
    };
    const parts = split.map((people, index) => settled.get(index) ?? people);
    const within = parts.map(bounded);
    // Those on the side that is further out are settled first, as the others may come in by it.
    const beyond = within.reduce((sum, people, index) => sum + people - (parts[index] ?? 0), 0);
    const out = within.flatMap((people, index) => {
      const by = people - (parts[index] ?? 0);
      return by !== 0 && by * beyond >= 0 ? [index] : [];
    });
    if (out.length === 0)
      return {
        parts,
        whys: parts.map((_, index) => whys.get(index) ?? whyOf('share', index)),
        unplaced: total - sumOf(parts),
      };
    for (const index of out) {
      const isMore = (within[index] ?? 0) > (parts[index] ?? 0);
      whys.set(index, whyOf(isMore ? 'least' : 'most', index));
      settled.set(index, within[index] ?? 0);
    }
  }
}
