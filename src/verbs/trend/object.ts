import type { TrendResult } from '../../planning/trend.js';
import type { TrendRow } from '../../planning/trend-row.js';
import { ratio } from '../../render/text.js';
import { changeObject, frame } from '../common/json.js';
import { arrivalOf } from './columns.js';
import type { TrendWording } from './texts.js';
import { whyObject } from './why-data.js';
import { notesOf } from './words.js';

function rowObject(row: TrendRow) {
  const { pace, arrival: _, ...change } = row;
  return { ...changeObject(change), pace: ratio(pace), arrival: arrivalOf(row) };
}

/** The whole trend for programs. */
export function trendObject(result: TrendResult, wording: TrendWording) {
  const { gap, request, periods, from, to, months, rows, total, basesDiffer, unmatched } = result;
  const { inputs, incomplete, parameters, notes } = frame(
    { ...gap, notes: notesOf(result) },
    wording,
  );
  return {
    schema: 'ucj/trend@1',
    inputs,
    incomplete,
    parameters: { ...parameters, periods, target: request.target?.text ?? null, by: [request.by] },
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
