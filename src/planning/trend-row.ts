import type { Counts } from '../core/change.js';
import type { Change } from '../core/changes.js';
import type { Share } from '../core/exact.js';
import type { Level } from '../core/levels.js';
import { type Month, monthsBetween } from '../core/month.js';
import { type Arrival, arrivalOf, paceOf } from '../core/pace.js';
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
  /** Members in each period that was read, null where there is no row; none of fewer than three. */
  readonly byPeriod: readonly (number | null)[];
  /** How the members of now stand to the target on the potential of before. */
  readonly onFrozen: Judgement;
}

/** What the periods and the request say of every row alike. */
export interface Frame {
  readonly now: Month;
  readonly months: number;
  readonly hasPace: boolean;
  readonly request: TrendRequest;
}

/** Months from now to the one by whose end the target is wanted; null where none is. */
export function monthsLeft({ now, request: { byDate } }: Frame): number | null {
  return byDate === null ? null : monthsBetween(now, byDate);
}

/** What a row is judged by: where the periods tell no pace, the last month is all there is. */
export function judgedBy({ pace, lastMonth }: Pick<TrendRow, 'pace' | 'lastMonth'>): Share | null {
  return pace ?? (lastMonth === null ? null : { numerator: lastMonth, denominator: 1 });
}

/** What a change is in a trend; `last` is the change of the last month. */
export function rowOf(
  change: Change,
  last: Change | null,
  byPeriod: TrendRow['byPeriod'],
  frame: Frame,
): TrendRow {
  const { region, segment, before, after, points, frozen } = change;
  const { now, months, hasPace, request } = frame;
  const pace = hasPace ? paceOf(before, after, months) : null;
  // Over the regions and segments that both months have, and those alone.
  const lastMonth = last && last.after.registered - last.before.registered;
  const share = request.target?.share ?? null;
  const onBase = ({ potential }: Counts) =>
    judge(
      { potential, registered: after.registered },
      share,
      monthsLeft(frame),
      judgedBy({ pace, lastMonth }),
    );
  const { missing, needed, standing } = onBase(after);
  // Field by field: to spread objects into one takes a hundred times as long.
  return {
    region,
    segment,
    before,
    after,
    points,
    frozen,
    missing,
    needed,
    standing,
    pace,
    arrival: missing !== null && pace ? arrivalOf(missing, pace, now) : null,
    lastMonth,
    byPeriod,
    isBaseChanged: before.potential !== after.potential,
    onFrozen: onBase(before),
  };
}
