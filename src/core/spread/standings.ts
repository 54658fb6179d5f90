import { compareShares, type Share } from '../exact.js';
import { byRegion, type Crowd, peopleOf } from './crowds.js';

/** Where a region stands: all its potential, and everybody who is covered by now. */
export interface Standing {
  readonly potential: number;
  readonly registered: number;
}

const shareOf = ({ registered, potential }: Standing): Share => ({
  numerator: registered,
  denominator: Math.max(1, potential),
});

/** Regions from the lowest coverage up; of equal ones that with more people, then the earlier. */
export function fromLowest(crowds: readonly Crowd[], standings: readonly Standing[]) {
  const regions = [...byRegion(crowds)].map(([region, members]) => {
    const people = peopleOf(members.map((index) => crowds[index] as Crowd));
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
