import type { QuotaResult, QuotaRow } from '../../planning/quota.js';
import type { QuotaWhy } from '../../planning/quota-why.js';
import { ratio } from '../../render/text.js';
import { frame, framed } from '../common/json.js';

import { notesOf, type ShareWording } from './words.js';

function whyObject({ segments, ...why }: QuotaWhy) {
  return {
    ...why,
    segments: segments.map((placed) => ({ ...placed, coverage: ratio(placed.coverage) })),
  };
}

/** The whole quota for programs. */
export function shareObject(result: QuotaResult, wording: ShareWording) {
  const { gap, request, quota, placed, unplaced, rows, total } = result;
  // A note on all who are unpriced counts others than those who are placed.
  const own = notesOf(result).filter(({ code }) => code !== 'unpriced');
  const { key, bounds, level, each } = request;
  const target = typeof request.quota === 'number' ? null : request.quota.text;
  const object = <Row extends Pick<QuotaRow, 'before' | 'after'>>(row: Row) => ({
    ...row,
    before: ratio(row.before),
    after: ratio(row.after),
  });
  const parameters = { target, by: [level ?? 'region'] };
  return framed('ucj/share@1', frame({ ...gap, notes: own }, wording, parameters), {
    key,
    min: bounds.min,
    max: bounds.max,
    each,
    quota,
    placed,
    unplaced,
    rows: rows.map(object),
    total: object(total),
    ...(result.why && { why: result.why.map(whyObject) }),
  });
}
