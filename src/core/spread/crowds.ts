import { allocate } from '../allocate.js';
import { add } from '../exact.js';

/** People of one cell who can be paid for. */
export interface Crowd {
  readonly people: number;
  /** Whole rupiah for one of them, above 0. */
  readonly price: number;
  /** Place of their region among the standings. */
  readonly region: number;
}

/** How many people there are in all of them. */
export function peopleOf(crowds: readonly Crowd[]): number {
  return crowds.reduce((sum, { people }) => add(sum, people), 0);
}

/** What some of each crowd cost together, in whole rupiah. */
export function costOf(parts: readonly number[], crowds: readonly Crowd[]): bigint {
  return crowds.reduce(
    (sum, { price }, index) => sum + BigInt(parts[index] ?? 0) * BigInt(price),
    0n,
  );
}

/** Which crowds are of each region. */
export function byRegion(crowds: readonly Crowd[]): Map<number, number[]> {
  const regions = new Map<number, number[]>();
  crowds.forEach(({ region }, index) => {
    const members = regions.get(region);
    if (members) members.push(index);
    else regions.set(region, [index]);
  });
  return regions;
}

/** What each region takes, split over its crowds in proportion to their people. */
export function overCrowds(crowds: readonly Crowd[], takes: ReadonlyMap<number, number>): number[] {
  const parts = crowds.map(() => 0);
  for (const [region, members] of byRegion(crowds)) {
    const people = members.map((index) => crowds[index]?.people ?? 0);
    const split = allocate(takes.get(region) ?? 0, people);
    members.forEach((index, place) => {
      parts[index] = split[place] ?? 0;
    });
  }
  return parts;
}
