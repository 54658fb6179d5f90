import { made } from '../../core/list.js';
import type { Aim, Milestone } from '../../core/plan-aims.js';
import type { PlanWhy } from '../../planning/explanation.js';
import { grownApart } from '../../planning/growth.js';
import type { RangeFigures } from '../../planning/range.js';
import type { Span } from '../../planning/request.js';
import type { PlanResult } from '../../planning/result.js';
import { ratio } from '../../render/text.js';
import { frame, framed } from '../common/json.js';
import type { PlanWording } from './texts.js';
import { notesOf } from './words.js';

/** One year for programs. */
function yearObject<Figures extends RangeFigures>({ coverage, ...year }: Figures) {
  return { ...year, coverage: ratio(coverage) };
}

/** A value of the law that ends within the plan. */
function endingObject({ id, value }: PlanResult['ending'][number]) {
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
function whyObject(why: PlanWhy, first: number) {
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

function spanObject({ text, low, central, high }: Span) {
  return { text, low: ratio(low), central: ratio(central), high: ratio(high) };
}

function targetObject({ target: { text, all, bySegment } }: PlanResult['request']) {
  const segments = [...bySegment].map(([segment, { share }]) => [segment, ratio(share)] as const);
  return { text, share: all && ratio(all.share), bySegment: Object.fromEntries(segments) };
}

/** The whole plan for programs. */
export function planObject(result: PlanResult, wording: PlanWording) {
  const { gap, request, years, by, groups, range, unpriced, ending } = result;
  const whole = { ...gap, notes: notesOf(result), tariffs: result.tariffs };
  const { growth, lapse, verified, wageGrowth, renew, carry, stay, milestones, ...rest } = request;
  return framed('ucj/plan@1', frame(whole, wording, { by }), {
    plan: {
      ...rest,
      target: targetObject(request),
      milestones: milestones.map(({ year, share }) => {
        return { year: request.first + year - 1, share: ratio(share) };
      }),
      growth: {
        all: spanObject(growth.all),
        some: Object.fromEntries([...growth.some].map(([name, span]) => [name, spanObject(span)])),
      },
      lapse: spanObject(lapse),
      verified: spanObject(verified),
      renew: renew.text,
      wageGrowth: wageGrowth && spanObject(wageGrowth),
      carry: carry.text,
      stay: stay.text,
    },
    years: years.map(yearObject),
    groups: groups?.map(({ key, years: own }) => ({ ...key, years: own.map(yearObject) })) ?? null,
    range: range && {
      enrolled: range.enrolled,
      low: range.low.map(yearObject),
      high: range.high.map(yearObject),
      drivers: range.drivers,
    },
    unpriced,
    grownApart: grownApart(result),
    ending: ending.map(endingObject),
    ...(result.why && { why: made(result.why, (why) => whyObject(why, request.first)) }),
  });
}
