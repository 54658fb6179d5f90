import { type Share, sharesRoundedHalfUp, sumOf } from '../core/exact.js';
import type { PlanResult } from './result.js';
import { scenarioOf } from './scenarios.js';

/** The part of a plan's growth that rounding may take or add before it is said. */
const MOST = 1 / 20;

/** Potential of the last year, in people. */
interface GrownApart {
  /** As planned: each cell of its own, in whole people each year. */
  readonly planned: number;
  /** As it would be if all cells of one growth grew together. */
  readonly together: number;
}

/** What rounding makes of the growth of small cells; null where it hardly matters. */
export function grownApart({ gap, request, years }: PlanResult): GrownApart | null {
  const { growth } = scenarioOf(request, {});
  const sums = new Map<string, { readonly share: Share; potential: number }>();
  for (const { entry } of gap.cells) {
    const share = growth(entry);
    const key = `${share.numerator}/${share.denominator}`;
    const sum = sums.get(key) ?? { share, potential: 0 };
    sum.potential += entry.cell.potential;
    sums.set(key, sum);
  }
  const all = [...sums.values()];
  const together = sumOf(
    all.map(({ share: { numerator, denominator }, potential }) => {
      const yearly = { numerator: denominator + numerator, denominator };
      return sharesRoundedHalfUp(potential, ...years.map(() => yearly));
    }),
  );
  const planned = years.at(-1)?.potential ?? together;
  const start = sumOf(all.map(({ potential }) => potential));
  const isSmall = Math.abs(together - planned) <= MOST * Math.abs(together - start);
  return isSmall ? null : { planned, together };
}
