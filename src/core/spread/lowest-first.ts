import { type Crowd, overCrowds, peopleOf } from './crowds.js';
import { guessed, type Path } from './path.js';
import { fromLowest, type Standing } from './standings.js';

/** The lowest region is emptied, then the next one. */
export function lowestFirst(
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
