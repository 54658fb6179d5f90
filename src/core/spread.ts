import { allocate } from './allocate.js';
import { add, compareShares, multiply, type Share } from './exact.js';

/** How money that is too little for all is spread over regions. */
export const WITHINS = ['proportional', 'level-up', 'lowest-first'] as const;
export type Within = (typeof WITHINS)[number];

/** People of one cell who can be paid for. */
export interface Crowd {
  readonly people: number;
  /** Whole rupiah for one of them, above 0. */
  readonly price: number;
  /** Place of their region among the standings. */
  readonly region: number;
}

/** Where a region stands: all its potential, and everybody who is covered by now. */
export interface Standing {
  readonly potential: number;
  readonly registered: number;
}

/** Ways to take more and more people: `at(0)` takes nobody, `at(most)` all. */
interface Path {
  readonly most: number;
  /** A step that is surely affordable, near the last one that is. */
  readonly guess: number;
  readonly at: (step: number) => readonly number[];
}

const peopleOf = (crowds: readonly Crowd[]) =>
  crowds.reduce((sum, { people }) => add(sum, people), 0);

function costOf(parts: readonly number[], crowds: readonly Crowd[]): bigint {
  return crowds.reduce(
    (sum, { price }, index) => sum + BigInt(parts[index] ?? 0) * BigInt(price),
    0n,
  );
}

/** Which crowds are of each region. */
function byRegion(crowds: readonly Crowd[]): Map<number, number[]> {
  const regions = new Map<number, number[]>();
  crowds.forEach(({ region }, index) => {
    const members = regions.get(region);
    if (members) members.push(index);
    else regions.set(region, [index]);
  });
  return regions;
}

/** What each region takes, split over its crowds in proportion to their people. */
function overCrowds(crowds: readonly Crowd[], takes: ReadonlyMap<number, number>): number[] {
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

const shareOf = ({ registered, potential }: Standing): Share => ({
  numerator: registered,
  denominator: Math.max(1, potential),
});

/** Regions from the lowest coverage up; of equal ones that with more people, then the earlier. */
function fromLowest(crowds: readonly Crowd[], standings: readonly Standing[]) {
  const regions = [...byRegion(crowds)].map(([region, members]) => {
    const people = peopleOf(members.flatMap((index) => crowds[index] ?? []));
    const standing = standings[region] ?? { potential: 0, registered: 0 };
    return { region, people, standing };
  });
  return regions.sort(
    (a, b) =>
      compareShares(shareOf(a.standing), shareOf(b.standing)) ||
      b.people - a.people ||
      a.region - b.region,
  );
}

/** A step that counts people: as many as the money pays at the mean price, or at the highest. */
function guessed(crowds: readonly Crowd[], money: number): number {
  const people = peopleOf(crowds);
  const all = costOf(
    crowds.map((crowd) => crowd.people),
    crowds,
  );
  return Number((BigInt(money) * BigInt(people)) / all);
}

/** Everybody's region gets the same share of its people. */
function proportional(crowds: readonly Crowd[], money: number): Path {
  const people = crowds.map((crowd) => crowd.people);
  const at = (step: number) => allocate(step, people);
  return { most: peopleOf(crowds), guess: guessed(crowds, money), at };
}

/** The lowest region is emptied, then the next one. */
function lowestFirst(
  crowds: readonly Crowd[],
  money: number,
  standings: readonly Standing[],
): Path {
  const regions = fromLowest(crowds, standings);
  const at = (step: number) => {
    let left = step;
    const takes = new Map<number, number>();
    for (const { region, people } of regions) {
      const taken = Math.min(left, people);
      takes.set(region, taken);
      left -= taken;
    }
    return overCrowds(crowds, takes);
  };
  return { most: peopleOf(crowds), guess: guessed(crowds, money), at };
}

/** Steps of coverage, fine enough that few people lie between two of them. */
const STEPS = 2 ** 30;

/** Every region below a coverage is raised to it. A step is a coverage in parts of `STEPS`. */
function levelUp(crowds: readonly Crowd[], _: number, standings: readonly Standing[]): Path {
  const regions = fromLowest(crowds, standings);
  const highest = regions.reduce((most, { people, standing }) => {
    return Math.max(most, (standing.registered + people) / Math.max(1, standing.potential));
  }, 0);
  const missing = (step: number, { potential, registered }: Standing) => {
    const wanted = (BigInt(step) * BigInt(potential) + BigInt(STEPS) - 1n) / BigInt(STEPS);
    return Math.max(0, Number(wanted) - registered);
  };
  const at = (step: number) =>
    overCrowds(
      crowds,
      new Map(
        regions.map(({ region, people, standing }) => [
          region,
          Math.min(people, missing(step, standing)),
        ]),
      ),
    );
  return { most: Math.ceil(highest * STEPS) + 1, guess: 0, at };
}

const PATHS = { proportional, 'level-up': levelUp, 'lowest-first': lowestFirst } as const;

/** The furthest step that is paid for, sought from the guess on in doubling strides. */
function furthest({ most, guess, at }: Path, pays: (parts: readonly number[]) => boolean): number {
  const isPaid = (step: number) => pays(at(step));
  let low = 0;
  let high = most + 1;
  const start = Math.min(most, Math.max(0, guess));
  const forward = isPaid(start);
  if (forward) low = start;
  else high = start;
  for (let stride = 1; ; stride *= 2) {
    const next = forward ? start + stride : start - stride;
    if (next <= low || next >= high) break;
    const paid = isPaid(next);
    if (paid) low = next;
    else high = next;
    if (paid !== forward) break;
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (isPaid(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** One person more: of the region that is lowest, and there of the largest crowd. */
function oneMore(crowds: readonly Crowd[], standings: readonly Standing[]): number[] {
  const lowest = fromLowest(crowds, standings)[0]?.region;
  let chosen = -1;
  crowds.forEach(({ region, people }, index) => {
    if (region === lowest && people > (crowds[chosen]?.people ?? 0)) chosen = index;
  });
  return crowds.map((_, index) => (index === chosen ? 1 : 0));
}

/** What is taken of those who can be afforded: as far as the way goes, or one person more. */
function takeSome(
  crowds: readonly Crowd[],
  money: number,
  standings: readonly Standing[],
  within: Within,
): readonly number[] {
  const pays = (parts: readonly number[]) => costOf(parts, crowds) <= BigInt(money);
  const all = crowds.map(({ people }) => people);
  if (pays(all)) return all;
  const path = PATHS[within](crowds, money, standings);
  const parts = path.at(furthest(path, pays));
  return parts.some((count) => count > 0) ? parts : oneMore(crowds, standings);
}

/** The regions after some people were covered. */
function after(
  standings: readonly Standing[],
  crowds: readonly Crowd[],
  taken: readonly number[],
): Standing[] {
  const next = standings.map((standing) => ({ ...standing }));
  crowds.forEach(({ region }, index) => {
    const standing = next[region];
    if (standing) standing.registered = add(standing.registered, taken[index] ?? 0);
  });
  return next;
}

/**
 * How many people of each crowd some money pays for, whole people and never a rupiah more. What is left
 * is less than anybody costs who is not paid for.
 *
 * - `proportional`: in proportion to the people of each crowd, by largest remainder.
 * - `level-up`: the region of the lowest coverage is raised until it is no longer the lowest, and so on.
 * - `lowest-first`: the region of the lowest coverage is paid for whole, then the next one.
 *
 * Of equal coverages the region with more people comes first, then the earlier one. Within a region
 * people are taken in proportion. Crowds that cost more than what is left make room for the others.
 */
export function spread(
  crowds: readonly Crowd[],
  money: number,
  standings: readonly Standing[],
  within: Within,
): number[] {
  const taken = crowds.map(() => 0);
  let left = money;
  for (;;) {
    const places = crowds.flatMap(({ people, price }, index) =>
      people > (taken[index] ?? 0) && price <= left ? [index] : [],
    );
    if (places.length === 0) return taken;
    const open = places.map((index) => {
      const crowd = crowds[index] as Crowd;
      return { ...crowd, people: crowd.people - (taken[index] ?? 0) };
    });
    const some = takeSome(open, left, after(standings, crowds, taken), within);
    places.forEach((index, place) => {
      const count = some[place] ?? 0;
      taken[index] = add(taken[index] ?? 0, count);
      left -= multiply(count, open[place]?.price ?? 0);
    });
  }
}
