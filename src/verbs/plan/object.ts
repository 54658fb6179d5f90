import { made } from '../../core/list.js';
import { grownApart } from '../../planning/growth.js';
import type { Span } from '../../planning/request.js';
import type { PlanResult } from '../../planning/result.js';
import { ratio } from '../../render/text.js';
import { frame } from '../common/json.js';
import type { PlanWording } from './texts.js';
import { endingObject, whyObject, yearObject } from './why-data.js';
import { notesOf } from './words.js';

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
  const { inputs, incomplete, parameters, notes, tariffs } = frame(whole, wording);
  const { growth, lapse, verified, wageGrowth, renew, carry, stay, milestones, ...rest } = request;
  return {
    schema: 'ucj/plan@1',
    inputs,
    incomplete,
    parameters: { ...parameters, by },
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
    notes,
    tariffs,
  };
}
