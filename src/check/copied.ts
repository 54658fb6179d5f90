import type { Cells } from '../core/cells.js';
import { membersOf } from '../core/dimension.js';
import { segmentNames, seriesOf } from '../core/series.js';
import { areCopied, copiesOf } from '../input/rows/copies.js';
import type { Doubt } from '../problem/doubt.js';
import type { SegmentBook } from '../segment/segments.js';
import type { Doubting } from './doubting.js';

/** Periods of which most rows have both counts of the period before, in the order of time. */
function copies(cells: Cells, book: SegmentBook): Doubt[] {
  const { values, ids } = cells.periods;
  const rows = membersOf({ ids, firsts: new Int32Array(values.length) });
  const series = seriesOf(cells, segmentNames([cells], book));
  const inOrder = values.flatMap((period, id) => (period === null ? [] : [[period, id] as const]));
  inOrder.sort();
  return inOrder.slice(1).flatMap(([, id], at): Doubt[] => {
    const [period, before] = inOrder[at] as (typeof inOrder)[number];
    const [own, others] = [rows[id] ?? new Int32Array(), rows[before] ?? new Int32Array()];
    const { shared, same } = copiesOf(cells, own, others, series);
    const [first] = same;
    if (first === undefined || same.length * 2 <= shared || !areCopied(cells, same)) return [];
    const counts = { value: String(same.length), other: String(shared) };
    return [{ code: 'period-copied', ...cells.originAt(first), ...counts, list: [period] }];
  });
}

/** A period in which most regions and segments have the very counts of the one before. */
export const periodsCopied: Doubting = ({ cells }, book) =>
  cells.periods.values.length < 2 ? [] : copies(cells, book);
