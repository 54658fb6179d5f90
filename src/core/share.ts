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

/** A part that is decided, and how. */
interface Settled {
  readonly people: number;
  readonly why: PartWhy;
}

/** Splits over the open places alone; the others get nothing. Nobody goes where no weight is. */
function splitOpen(of: number, places: readonly Place[], settled: ReadonlyMap<number, Settled>) {
  const own = places.map(({ weight }, index) => (settled.has(index) ? 0 : weight));
  const ties = places.map(({ uncovered }) => uncovered);
  const weights = sumOf(own);
  return { shares: weights === 0 ? own : allocate(of, own, ties), weights };
}

/** A quota that is too small for the least of all places. */
function cutLeast(total: number, least: readonly number[], places: readonly Place[]): Shared {
  const ties = places.map(({ uncovered }) => uncovered);
  const all = { decided: 'cut-least', of: total, weights: sumOf(least) } as const;
  const whys = least.map((weight): PartWhy => ({ ...all, weight }));
  return { parts: allocate(total, least, ties), whys, unplaced: 0 };
}

/**
 * The parts that are outside of their bounds, with the bound that each gets. Those on the side that is further
 * out are settled first, as the others may come in by it.
 */
function outside(parts: readonly number[], bounded: (people: number, index: number) => number) {
  const off = parts.map((people, index) => bounded(people, index) - people);
  const beyond = sumOf(off);
  return off.flatMap((by, index) => (by !== 0 && by * beyond >= 0 ? [{ index, by }] : []));
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
  const settled = new Map<number, Settled>();
  for (;;) {
    const of = total - sumOf([...settled.values()].map(({ people }) => people));
    const { shares, weights } = splitOpen(of, places, settled);
    const whyOf = (decided: Decided, index: number): PartWhy => {
      return { decided, weight: places[index]?.weight ?? 0, of, weights };
    };
    const parts = shares.map((people, index) => settled.get(index)?.people ?? people);
    const out = outside(parts, bounded);
    for (const { index, by } of out)
      settled.set(index, {
        people: (parts[index] ?? 0) + by,
        why: whyOf(by > 0 ? 'least' : 'most', index),
      });
    if (out.length > 0) continue;
    const whys = parts.map((_, index) => settled.get(index)?.why ?? whyOf('share', index));
    return { parts, whys, unplaced: total - sumOf(parts) };
  }
}
