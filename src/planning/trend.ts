import { cellsOf } from '../budget/periods.js';
import type { GapResult } from '../budget/result.js';
import { type NameOf, regionAt } from '../core/above.js';
import type { Cell } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import {
  type ChangeGrouping,
  type ChangeKey,
  type Changes,
  type ChangesOfCells,
  changeKey,
  changesOfCells,
} from '../core/changes.js';
import { rowsWhere, valueAt } from '../core/dimension.js';
import { addMonths, lastMonthOf, monthsBetween } from '../core/month.js';
import { tellsPace } from '../core/pace.js';
import {
  type KnownSegments,
  seriesOf as rowsOfSeries,
  type SegmentNames,
  segmentNames,
} from '../core/series.js';
import { membersByPeriod, type SeriesPoint, seriesOf } from './series.js';
import { rowOf, type TrendBy, type TrendRequest, type TrendRow } from './trend-row.js';
import { type CellsOfChange, type PlacesOf, TrendExplaining, type TrendWhys } from './trend-why.js';

/** All that a format needs to print a trend. */
export interface TrendResult {
  /** The newest counts, with what was read. */
  readonly gap: GapResult;
  readonly request: TrendRequest;
  readonly periods: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Whole months between the two. */
  readonly months: number;
  readonly rows: readonly TrendRow[];
  readonly total: TrendRow;
  /** All periods, each with the members of all; none of fewer than three. */
  readonly series: readonly SeriesPoint[];
  readonly basesDiffer: boolean;
  readonly unmatched: Changes['unmatched'];
  readonly leftOut: Changes['leftOut'];
  /** How each figure came about; null where nobody asks. */
  readonly why: TrendWhys | null;
}

/**
 * The period to compare with: the same month of the year before, or else the newest one that is at
 * least a year older, or else the one before.
 */
export function comparedWith(periods: readonly string[], to: string): string | null {
  const earlier = periods.filter((period) => period < to && period.length === to.length);
  const yearBefore = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`;
  const month = lastMonthOf(to);
  const old = earlier.filter((period) => tellsPace(lastMonthOf(period), month));
  return earlier.includes(yearBefore) ? yearBefore : (old.at(-1) ?? earlier.at(-1) ?? null);
}

/** What a cell is shown under. */
function groupOf(by: TrendBy, nameOf: NameOf): (cell: Cell) => ChangeKey {
  if (by === 'segment') return ({ segment }) => ({ region: null, segment });
  if (by === 'region') return ({ region }) => ({ region, segment: null });
  return ({ region }) => ({ region: regionAt(region, by, nameOf), segment: null });
}

/** The cells of all periods of the regions and segments that are in two of them. */
function cellsInBoth(cells: Cells, from: string, to: string, names: SegmentNames): Cells {
  const { ids, firsts } = rowsOfSeries(cells, names);
  const { period } = cells.columns;
  const [before, after] = [new Uint8Array(firsts.length), new Uint8Array(firsts.length)];
  for (let row = 0; row < cells.length; row += 1) {
    const [id, own] = [ids[row] as number, valueAt(period, row)];
    if (own === from) before[id] = 1;
    else if (own === to) after[id] = 1;
  }
  const isInBoth = (row: number) =>
    before[ids[row] as number] === 1 && after[ids[row] as number] === 1;
  const rows = rowsWhere(cells.length, isInBoth);
  return rows.length === cells.length ? cells : cells.take(rows);
}

/** What tells what a row is of. */
type KeyOf = (key: ChangeKey) => string;

/** The changes of the last month, with their cells: by what each row is of, and all together. */
interface LastMonth {
  readonly rows: ReadonlyMap<string, CellsOfChange>;
  readonly total: CellsOfChange | null;
}

const NO_LAST_MONTH: LastMonth = { rows: new Map(), total: null };

/** The month before a period. Years have none; of months only the one just before tells the last month. */
function monthBefore(to: string): string | null {
  return to.length === 7 ? addMonths(to, -1) : null;
}

/** The changes of the last month, of cells that are in both; a trend that is of this month has them already. */
function changesOfLastMonth(
  cells: Cells,
  found: ChangesOfCells,
  grouping: ChangeGrouping,
): ChangesOfCells | null {
  const { from, to } = found.changes;
  const before = monthBefore(to);
  if (before === null) return null;
  if (before === from) return found;
  const [earlier, later] = [cellsOf(cells, [before]), cellsOf(cells, [to])];
  return changesOfCells(earlier, later, { from: before, to }, grouping);
}

function asLastMonth(found: ChangesOfCells | null, keyOf: KeyOf): LastMonth {
  if (!found) return NO_LAST_MONTH;
  const { changes, rows, total } = found;
  const byKey = changes.rows.map((change, index) => {
    return [keyOf(change), { change, pairs: rows[index] ?? [] }] as const;
  });
  return { rows: new Map(byKey), total: { change: changes.total, pairs: total } };
}

/** Rows with what they are made of, where that is asked for. */
function explained(
  { rows, total }: Pick<TrendResult, 'rows' | 'total'>,
  cells: ChangesOfCells,
  last: LastMonth,
  explaining: TrendExplaining,
  keyOf: KeyOf,
): TrendWhys {
  return {
    rows: rows.map((row, index) =>
      explaining.row(row, cells.rows[index] ?? [], last.rows.get(keyOf(row)) ?? null),
    ),
    total: explaining.row(total, cells.total, last.total),
  };
}

/** The rows of a trend, and all of them together, with their members in all periods. */
function rowsOfTrend(
  { rows, total }: Changes,
  cells: Cells,
  last: LastMonth,
  frame: Parameters<typeof rowOf>[3],
  { groupOf: of, names }: ChangeGrouping,
  keyOf: KeyOf,
) {
  const members = membersByPeriod(cells, (cell) => keyOf(of(cell)));
  const series = seriesOf(cells, names);
  const all = series.map(({ registered }) => registered);
  return {
    series,
    rows: rows.map((row) => {
      const key = keyOf(row);
      return rowOf(row, last.rows.get(key)?.change ?? null, members.get(key) ?? [], frame);
    }),
    total: rowOf(total, last.total?.change ?? null, all, frame),
  };
}

/**
 * Compares two periods of cells; with `placesOf` each figure is explained. Null where no region and
 * segment is in both. Pure.
 */
export function trendOf(
  gap: GapResult,
  cells: Cells,
  periods: { readonly all: readonly string[]; readonly from: string; readonly to: string },
  request: TrendRequest,
  { nameOf, book }: { readonly nameOf: NameOf; readonly book: KnownSegments },
  placesOf: PlacesOf | null,
): TrendResult | null {
  const { from, to } = periods;
  const grouping = { groupOf: groupOf(request.by, nameOf), names: segmentNames([cells], book) };
  const keyOf = (key: ChangeKey) => changeKey(key, grouping.names);
  const [earlier, later] = [cellsOf(cells, [from]), cellsOf(cells, [to])];
  const found = changesOfCells(earlier, later, { from, to }, grouping);
  if (!found) return null;
  const now = lastMonthOf(to);
  const months = monthsBetween(lastMonthOf(from), now);
  const frame = { now, months, hasPace: tellsPace(lastMonthOf(from), now), request };
  const compared = cellsInBoth(cells, from, to, grouping.names);
  const last = asLastMonth(changesOfLastMonth(compared, found, grouping), keyOf);
  const shown = rowsOfTrend(found.changes, compared, last, frame, grouping, keyOf);
  const { basesDiffer, unmatched, leftOut } = found.changes;
  const before = monthBefore(to);
  const explaining = placesOf && new TrendExplaining({ from, to, before }, frame, placesOf);
  return {
    ...{ gap, request, periods: periods.all, from, to, months },
    ...{ ...shown, basesDiffer, unmatched, leftOut },
    why: explaining && explained(shown, found, last, explaining, keyOf),
  };
}
