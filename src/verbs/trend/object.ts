import { coverage } from '../../core/coverage.js';
import type { Judgement } from '../../planning/standing.js';
import type { TrendResult } from '../../planning/trend.js';
import type { TrendRequest, TrendRow } from '../../planning/trend-row.js';
import type { PeriodWhy, TrendWhy, TrendWhys } from '../../planning/trend-why.js';
import { ratio } from '../../render/text.js';
import { changeObject, frame } from '../common/json.js';
import { arrivalOf } from './columns.js';
import type { TrendWording } from './texts.js';
import { notesOf } from './words.js';

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
function whyObject({ rows, total }: TrendWhys, request: TrendRequest) {
  return {
    rows: rows.map((why) => rowWhy(why, request)),
    total: rowWhy(total, request),
  };
}

function rowObject(row: TrendRow) {
  const { pace, arrival: _, ...change } = row;
  return { ...changeObject(change), pace: ratio(pace), arrival: arrivalOf(row) };
}

/** The whole trend for programs. */
export function trendObject(result: TrendResult, wording: TrendWording) {
  const { gap, request, periods, from, to, months, rows, total, basesDiffer, unmatched } = result;
  const parameters = { periods, target: request.target?.text ?? null, by: [request.by] };
  const whole = { ...gap, notes: notesOf(result) };
  const { notes, tariffs: _, ...made } = frame(whole, wording, parameters);
  return {
    schema: 'ucj/trend@1',
    ...made,
    from,
    to,
    months,
    byDate: request.byDate,
    rows: rows.map(rowObject),
    total: rowObject(total),
    basesDiffer,
    unmatched,
    series: result.series.map((point) => ({ ...point, coverage: ratio(point.coverage) })),
    ...(result.why && { why: whyObject(result.why, request) }),
    notes,
  };
}
