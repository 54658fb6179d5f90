import { type Crowd, overCrowds } from './crowds.js';
import type { Path } from './path.js';
import { fromLowest, type Standing } from './standings.js';

/** Steps of coverage, fine enough that few people lie between two of them. */
const STEPS = 2 ** 30;

/** Every region below a coverage is raised to it. A step is a coverage in parts of `STEPS`. */
export function levelUp(crowds: readonly Crowd[], _: number, standings: readonly Standing[]): Path {
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
