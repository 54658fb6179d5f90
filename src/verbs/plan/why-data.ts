import type { Aim, Milestone } from '../../core/plan-aims.js';
import type { PlanWhy } from '../../planning/explanation.js';
import type { RangeFigures } from '../../planning/range.js';
import type { PlanResult } from '../../planning/result.js';
import { ratio } from '../../render/text.js';

/** One year for programs. */
export function yearObject<Figures extends RangeFigures>({ coverage, ...year }: Figures) {
  return { ...year, coverage: ratio(coverage) };
}

/** A value of the law that ends within the plan. */
export function endingObject({ id, value }: PlanResult['ending'][number]) {
  return { id, from: value.from, to: value.to };
}

function aimObject({ share, from, to }: Aim, first: number) {
  const waypoint = ({ year, share: own }: Milestone) => {
    return { year: first + year - 1, share: ratio(own) };
  };
  const { numerator, denominator } = share;
  return {
    share: Number(numerator) / Number(denominator),
    from: from && waypoint(from),
    to: waypoint(to),
  };
}

/** The derivation of one cell; its amounts add up to the figures of its years. */
export function whyObject(why: PlanWhy, first: number) {
  const { rates, years, ...rest } = why;
  const shares = Object.entries(rates).map(([name, share]) => [name, ratio(share)] as const);
  return {
    ...rest,
    ...Object.fromEntries(shares),
    years: years.map(({ figures, together: { aim, ...together }, ending, ...year }) => ({
      ...yearObject(figures),
      ...year,
      together: { ...together, aim: aim && aimObject(aim, first) },
      ending: ending.map(endingObject),
    })),
  };
}
