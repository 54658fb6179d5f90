import { regionKey } from '../../core/cell.js';
import type { Counted } from '../../core/counted.js';
import { add } from '../../core/exact.js';
import type { Need, Purse } from '../../core/fund.js';
import type { Listed } from '../../core/list.js';
import type { Price } from '../../core/price.js';
import type { Standing } from '../../core/spread.js';
import type { FundSource } from '../../funding/match.js';

/**
 * The people of each cell who need somebody to pay, counted as a gap counts them (target, verification and
 * renewal are in it), and where each region stands.
 *
 * A standing is the coverage of a whole region, whatever is asked for: all its potential, all its members,
 * those included who may not be renewed. All regions have the same target, so that the lowest is also the
 * furthest from it; one that has reached it has nobody left who could be added.
 */
export function needsOf(counted: Listed<Counted>): { needs: Need[]; standings: Standing[] } {
  const places = new Map<string, number>();
  const standings: Standing[] = [];
  const needs = counted.map(({ entry: { cell }, expansionWorkers, renewalWorkers }): Need => {
    const key = regionKey(cell.region);
    const region = places.get(key) ?? standings.length;
    places.set(key, region);
    const before = standings[region] ?? { potential: 0, registered: 0 };
    standings[region] = {
      potential: add(before.potential, cell.potential),
      registered: add(before.registered, cell.registered),
    };
    return { region, renewal: renewalWorkers ?? 0, expansion: expansionWorkers };
  });
  return { needs, standings };
}

/**
 * A source as the arithmetic sees it. One whose months are fewer than `least` pays for nobody, nor does
 * any where its payer pays nothing of a premium.
 */
export function purseOf(
  { money, months, ranks }: FundSource,
  prices: readonly (Price | null)[],
  least: number,
): Purse {
  const isLong = months.length >= least;
  return {
    money,
    prices: ranks.map((rank, index) =>
      isLong && rank !== null ? prices[index]?.payerAmount || null : null,
    ),
    ranks: ranks.map((rank) => rank ?? 0),
  };
}
