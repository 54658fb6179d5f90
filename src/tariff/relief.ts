import type { Month } from '../core/month.js';
import type { MissedRelief } from '../core/price.js';
import type { Programme } from '../core/vocabulary.js';
import type { Relief } from './catalogue.js';
import type { Insured } from './insured.js';
import { covers } from './lookup.js';

/** The relief of a premium, and those that one condition alone kept away. */
interface ReliefFound {
  readonly relief: Relief | null;
  readonly missed: readonly MissedRelief[];
}

/** The conditions of a relief that a premium does not meet, apart from scheme and month. */
function unmet(relief: Relief, programme: Programme, insured: Insured): MissedRelief['why'][] {
  return [
    ...(relief.programmes.includes(programme) ? [] : (['programme'] as const)),
    ...(relief.sectors.includes(insured.sector) ? [] : (['sector'] as const)),
    ...(insured.payerKind in relief.payers ? [] : (['payer'] as const)),
    ...(insured.relief ? [] : (['choice'] as const)),
  ];
}

/** Which relief a premium gets in a month. A rule of the catalogue keeps two from applying. */
export function reliefIn(
  reliefs: readonly Relief[],
  programme: Programme,
  insured: Insured,
  month: Month,
): ReliefFound {
  const judged = reliefs
    .filter((relief) => relief.scheme === insured.scheme && covers(relief, month))
    .map((relief) => ({ relief, why: unmet(relief, programme, insured) }));
  const missed = judged.flatMap(({ relief: { id }, why: [first, second] }) =>
    first && !second ? [{ id, why: first }] : [],
  );
  const relief = judged.find(({ why }) => why.length === 0)?.relief ?? null;
  return { relief, missed: relief ? [] : missed };
}
