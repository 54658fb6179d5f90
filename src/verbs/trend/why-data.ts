import { coverage } from '../../core/coverage.js';
import type { Judgement } from '../../planning/standing.js';
import type { TrendRequest } from '../../planning/trend-row.js';
import type { PeriodWhy, TrendWhy, TrendWhys } from '../../planning/trend-why.js';
import { ratio } from '../../render/text.js';
import { changeObject } from '../common/json.js';
import { arrivalOf } from './columns.js';

function periodObject({ period, potential, registered }: PeriodWhy) {
  const share = coverage(potential.value, registered.value);
  return { period, potential, registered, coverage: ratio(share) };
}

/** Who is missing of a potential, and how that stands to the month it is wanted. */
function judgedObject({ missing, needed, standing }: Judgement, potential: number) {
  return { potential, missing, needed, standing };
}

function targetObject(why: TrendWhy, { target, byDate }: TrendRequest) {
  if (!target) return null;
  const { row, monthsToTarget, monthsLeft, judgedBy } = why;
  return {
    share: ratio(target.share),
    arrival: arrivalOf(row),
    monthsToTarget,
    byDate,
    monthsLeft,
    judgedBy: judgedBy && { joined: judgedBy.numerator, months: judgedBy.denominator },
    onOwn: judgedObject(row, row.after.potential),
    onFrozen: judgedObject(row.onFrozen, row.before.potential),
  };
}

/** The derivation of one row; its counts add up to the figures of the row. */
function rowWhy(why: TrendWhy, request: TrendRequest) {
  const { row, before, after, lastMonth } = why;
  const { region, segment, points, coverageOnFrozenBase } = changeObject(row);
  return {
    region,
    segment,
    before: periodObject(before),
    after: periodObject(after),
    points,
    coverageOnFrozenBase,
    pace: row.pace && { joined: row.pace.numerator, months: row.pace.denominator },
    lastMonth: lastMonth && { joined: row.lastMonth, ...lastMonth },
    target: targetObject(why, request),
  };
}

/** The derivations of a trend for programs. */
export function whyObject({ rows, total }: TrendWhys, request: TrendRequest) {
  return {
    rows: rows.map((why) => rowWhy(why, request)),
    total: rowWhy(total, request),
  };
}
