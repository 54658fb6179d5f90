import type { GapResult } from '../budget/result.js';
import { type Cell, type Region, regionKey } from '../core/cell.js';
import type { Counts } from '../core/change.js';
import { type Change, type ChangeKey, type Changes, changesOf } from '../core/changes.js';
import type { Share } from '../core/exact.js';
import type { NameOf } from '../core/group.js';
import { codeAt, type Level } from '../core/levels.js';
import { addMonths, lastMonthOf, type Month, monthsBetween } from '../core/month.js';
import { type Arrival, arrivalOf, paceOf, tellsPace } from '../core/pace.js';
import { type Judgement, judge } from './standing.js';

/** What a trend can be shown by. */
export type TrendBy = 'region' | 'segment' | Level;

/** Everything that can be asked of a trend, checked. */
export interface TrendRequest {
  readonly by: TrendBy;
  /** Periods that are compared; null for the rule's own choice. */
  readonly from: string | null;
  readonly to: string | null;
  readonly target: { readonly text: string; readonly share: Share } | null;
  /** Month by whose end the target is wanted. */
  readonly byDate: Month | null;
}

/** One row of a trend. */
export interface TrendRow extends Change, Judgement {
  /** Members a month; null where the periods do not tell it. */
  readonly pace: Share | null;
  readonly arrival: Arrival | null;
  /** Members who joined in the last month; null where the month before is not there. */
  readonly lastMonth: number | null;
  /** Whether the potential is another one than before: part of the change is not the members'. */
  readonly isBaseChanged: boolean;
  /** How the members of now stand to the target on the potential of before. */
  readonly onFrozen: Judgement;
}

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
  readonly basesDiffer: boolean;
  readonly unmatched: Changes['unmatched'];
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
  return ({ region }) => {
    const code = codeAt(region.code, by);
    const own = region.code === code ? region.name : null;
    const above: Region = code === null ? region : { code, name: nameOf(code) ?? own ?? code };
    return { region: above, segment: null };
  };
}

/** What the periods and the request say of every row alike. */
interface Frame {
  readonly now: Month;
  readonly months: number;
  readonly hasPace: boolean;
  readonly request: TrendRequest;
}

function rowOf(
  change: Change,
  last: Change | null,
  { now, months, hasPace, request }: Frame,
): TrendRow {
  const { before, after } = change;
  const { target, byDate } = request;
  const pace = hasPace ? paceOf(before, after, months) : null;
  // Over the regions and segments that both months have, and those alone.
  const lastMonth = last && last.after.registered - last.before.registered;
  const left = byDate === null ? null : monthsBetween(now, byDate);
  // Where the periods tell no pace, the last month is all there is to judge by.
  const judgedBy = pace ?? (lastMonth === null ? null : { numerator: lastMonth, denominator: 1 });
  const onBase = ({ potential }: Counts) =>
    judge({ ...after, potential }, target?.share ?? null, left, judgedBy);
  const own = onBase(after);
  return {
    ...change,
    ...own,
    pace,
    arrival: own.missing !== null && pace ? arrivalOf(own.missing, pace, now) : null,
    lastMonth,
    isBaseChanged: before.potential !== after.potential,
    onFrozen: onBase(before),
  };
}

/** Identity of what a row is of. */
function keyOf({ region, segment }: ChangeKey): string {
  return `${region ? regionKey(region) : ''}\n${segment ?? ''}`;
}

/** Compares two periods of cells. Null where no region and segment is in both. Pure. */
export function trendOf(
  gap: GapResult,
  cells: readonly Cell[],
  periods: { readonly all: readonly string[]; readonly from: string; readonly to: string },
  request: TrendRequest,
  nameOf: NameOf,
): TrendResult | null {
  const { from, to } = periods;
  const of = (period: string) => cells.filter((cell) => cell.period === period);
  const group = groupOf(request.by, nameOf);
  const changes = changesOf(of(from), of(to), { from, to }, group);
  if (!changes) return null;
  const now = lastMonthOf(to);
  const months = monthsBetween(lastMonthOf(from), now);
  // Years have no last month; of months only the one just before tells it.
  const before = to.length === 7 ? addMonths(to, -1) : null;
  const last = before === null ? null : changesOf(of(before), of(to), { from: before, to }, group);
  const lastOf = new Map(last?.rows.map((row) => [keyOf(row), row]));
  const frame = { now, months, hasPace: tellsPace(lastMonthOf(from), now), request };
  return {
    gap,
    request,
    periods: periods.all,
    from,
    to,
    months,
    rows: changes.rows.map((row) => rowOf(row, lastOf.get(keyOf(row)) ?? null, frame)),
    total: rowOf(changes.total, last?.total ?? null, frame),
    basesDiffer: changes.basesDiffer,
    unmatched: changes.unmatched,
  };
}
