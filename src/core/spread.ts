import { add, multiply } from './exact.js';
import { type Crowd, costOf } from './spread/crowds.js';
import { levelUp } from './spread/level-up.js';
import { lowestFirst } from './spread/lowest-first.js';
import { furthest } from './spread/path.js';
import { proportional } from './spread/proportional.js';
import { fromLowest, type Standing } from './spread/standings.js';

export type { Crowd, Standing };

/** How money that is too little for all is spread over regions. */
export const WITHINS = ['proportional', 'level-up', 'lowest-first'] as const;
export type Within = (typeof WITHINS)[number];

const PATHS = { proportional, 'level-up': levelUp, 'lowest-first': lowestFirst } as const;

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
      left -= multiply(count, (open[place] as Crowd).price);
    });
  }
}
