import type { Aim, Milestone } from '../../core/plan-aims.js';
import type { PlanWhy } from '../../planning/explanation.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { ratio } from '../json.js';

/** One year for programs. */
export function yearObject({ coverage, ...year }: PlanFigures) {
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
  const { verified, growth, lapse, renew, carry, years, ...rest } = why;
  return {
    ...rest,
    verified: ratio(verified),
    growth: ratio(growth),
    lapse: ratio(lapse),
    renew: ratio(renew),
    carry: ratio(carry),
    years: years.map(({ figures, aim, ending, ...year }) => ({
      ...yearObject(figures),
      ...year,
      aim: aim && aimObject(aim, first),
      ending: ending.map(endingObject),
    })),
  };
}
