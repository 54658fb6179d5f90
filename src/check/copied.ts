import type { Cells } from '../core/cells.js';
import { membersOf } from '../core/dimension.js';
import { segmentNames, seriesOf } from '../core/series.js';
import { significant } from '../input/text/chance.js';
import type { Doubt } from '../problem/doubt.js';
import type { SegmentBook } from '../segment/segments.js';
import type { Doubting } from './doubting.js';

/** Rows from which on all of them having the counts of another period is no chance, and what their members come to. */
const LEAST = 2;
const SURPRISE = Math.log(100_000);

/** The rows of a period that another one has too, and those of them that have its counts. */
interface Shared {
  readonly all: number;
  readonly same: readonly number[];
}

function sharedOf(
  cells: Cells,
  rows: Int32Array,
  before: ReadonlyMap<number, number>,
  ids: Int32Array,
): Shared {
  const { potential, registered } = cells.columns;
  const both = Array.from(rows).flatMap((row) => {
    const other = before.get(ids[row] as number);
    return other === undefined ? [] : [[row, other] as const];
  });
  const same = both.filter(
    ([row, other]) => potential[row] === potential[other] && registered[row] === registered[other],
  );
  return { all: both.length, same: same.map(([row]) => row) };
}

/** Whether so many rows are the same that they were copied. */
function isCopy({ registered }: Cells['columns'], { all, same }: Shared): boolean {
  if (same.length < LEAST || same.length * 2 <= all) return false;
  const surprise = same.reduce(
    (sum, row) => sum + Math.log(significant(registered[row] as number) + 1),
    0,
  );
  return surprise >= SURPRISE;
}

/** Periods of which most rows have both counts of the period before, in the order of time. */
function copies(cells: Cells, book: SegmentBook): Doubt[] {
  const { values, ids } = cells.periods;
  const rows = membersOf({ ids, firsts: new Int32Array(values.length) });
  const series = seriesOf(cells, segmentNames([cells], book)).ids;
  const inOrder = values.flatMap((period, id) => (period === null ? [] : [[period, id] as const]));
  inOrder.sort();
  return inOrder.slice(1).flatMap(([, id], at): Doubt[] => {
    const [period, before] = inOrder[at] as (typeof inOrder)[number];
    const own = new Map(Array.from(rows[before] ?? [], (row) => [series[row] as number, row]));
    const shared = sharedOf(cells, rows[id] ?? new Int32Array(), own, series);
    const [first] = shared.same;
    if (first === undefined || !isCopy(cells.columns, shared)) return [];
    const counts = { value: String(shared.same.length), other: String(shared.all) };
    return [{ code: 'period-copied', ...cells.originAt(first), ...counts, list: [period] }];
  });
}

/** A period in which most regions and segments have the very counts of the one before. */
export const periodsCopied: Doubting = ({ cells }, book) =>
  cells.periods.values.length < 2 ? [] : copies(cells, book);
