import type {
  DiffCell,
  DiffResult,
  DiffRow,
  DiffSide,
  Effect,
} from '../../planning/diff/result.js';
import { ratio } from '../../render/text.js';
import { figuresObject, frame, pointsObject } from '../common/json.js';
import type { DiffWording } from './texts.js';

function effectsObject(effects: readonly Effect[]) {
  return Object.fromEntries(effects.map(({ cause, rupiah }) => [cause, rupiah]));
}

function rowObject({ region, segment, before, after, points, change, effects }: DiffRow) {
  return {
    region,
    segment,
    before: figuresObject(before),
    after: figuresObject(after),
    points: pointsObject(points),
    change,
    effects: effectsObject(effects),
  };
}

function sideObject({ name, period, own, result }: DiffSide, wording: DiffWording) {
  const payers = (result.totals?.byPayer ?? []).map((each) => [each.payer, each.annualPremium]);
  return { name, period, own, payers: Object.fromEntries(payers), ...frame(result, wording) };
}

function cellObject({ cell, row, before, after, effects }: DiffCell) {
  return {
    region: cell.region,
    segment: cell.segment,
    presence: row.presence ?? 'both',
    before,
    after,
    effects: effectsObject(effects),
  };
}

/** The whole comparison for programs. */
export function diffObject(result: DiffResult, isWhy: boolean, wording: DiffWording) {
  const { before, after, by, factors, rows, total, basesDiffer, series } = result;
  return {
    schema: 'ucj/diff@1',
    before: sideObject(before, wording),
    after: sideObject(after, wording),
    by,
    factors,
    rows: rows.map(rowObject),
    total: rowObject(total),
    basesDiffer,
    series: series.map((point) => ({ ...point, coverage: ratio(point.coverage) })),
    ...(isWhy && { why: total.cells.map(cellObject) }),
  };
}
