import type { Place } from '../budget/explanation.js';
import type { Cell } from '../core/cell.js';
import type { Change, Pair } from '../core/changes.js';
import type { Share } from '../core/exact.js';
import type { Listed } from '../core/list.js';
import { type Month, monthsBetween } from '../core/month.js';
import { type Frame, judgedBy, monthsLeft, type TrendRow } from './trend-row.js';

/** The counts that a trend adds up. */
type TrendCount = 'potential' | 'registered';

/** Where a count of a cell stands in the files that were read. */
export type PlacesOf = (cell: Cell, count: TrendCount) => readonly Place[];

/** A count as the cells it adds up. */
export interface SumWhy {
  readonly value: number;
  readonly cells: readonly { readonly value: number; readonly places: readonly Place[] }[];
}

/** Members in a period. */
export interface MembersWhy {
  readonly period: string;
  readonly registered: SumWhy;
}

/** The counts of a period. */
export interface PeriodWhy extends MembersWhy {
  readonly potential: SumWhy;
}

/** How a row of a trend came about: its figures, and beside them what they were made of. */
export interface TrendWhy {
  readonly row: TrendRow;
  readonly before: PeriodWhy;
  readonly after: PeriodWhy;
  /** Members of the regions and segments that both months have; null where there is no month before. */
  readonly lastMonth: { readonly before: MembersWhy; readonly after: MembersWhy } | null;
  /** Months until the target is reached; null where it is not, or too far away. */
  readonly monthsToTarget: number | null;
  /** Months until the target is wanted; null where no month is asked for. */
  readonly monthsLeft: number | null;
  /** Members a month that the standing was judged by; null where nothing tells them. */
  readonly judgedBy: Share | null;
}

/** The rows of a trend and all of them together, explained. */
export interface TrendWhys {
  readonly rows: readonly TrendWhy[];
  readonly total: TrendWhy;
}

/** A change with the cells it adds up. */
export interface CellsOfChange {
  readonly change: Change;
  readonly pairs: Listed<Pair>;
}

/** The periods of a trend: those that are compared, and the month before the later one. */
interface TrendPeriods {
  readonly from: string;
  readonly to: string;
  readonly before: Month | null;
}

/** Explains rows one by one. */
export class TrendExplaining {
  constructor(
    private readonly periods: TrendPeriods,
    private readonly frame: Frame,
    private readonly placesOf: PlacesOf,
  ) {}

  private sum(value: number, cells: readonly Cell[], count: TrendCount): SumWhy {
    return {
      value,
      cells: cells.map((cell) => ({ value: cell[count], places: this.placesOf(cell, count) })),
    };
  }

  private members(period: string, { registered }: Change['after'], cells: readonly Cell[]) {
    return { period, registered: this.sum(registered, cells, 'registered') };
  }

  private period(period: string, counts: Change['after'], cells: readonly Cell[]): PeriodWhy {
    const potential = this.sum(counts.potential, cells, 'potential');
    return { ...this.members(period, counts, cells), potential };
  }

  private lastMonth(last: CellsOfChange | null): TrendWhy['lastMonth'] {
    const { before, to } = this.periods;
    if (last === null || before === null) return null;
    const { change, pairs } = last;
    return {
      before: this.members(before, change.before, earlier(pairs)),
      after: this.members(to, change.after, later(pairs)),
    };
  }

  /** A row with what it was made of. */
  row(row: TrendRow, pairs: Listed<Pair>, last: CellsOfChange | null): TrendWhy {
    const { from, to } = this.periods;
    const { now } = this.frame;
    const { arrival } = row;
    return {
      row,
      before: this.period(from, row.before, earlier(pairs)),
      after: this.period(to, row.after, later(pairs)),
      lastMonth: this.lastMonth(last),
      monthsToTarget: arrival?.kind === 'month' ? monthsBetween(now, arrival.month) : null,
      monthsLeft: monthsLeft(this.frame),
      judgedBy: judgedBy(row),
    };
  }
}

const earlier = (pairs: Listed<Pair>) => pairs.map(([cell]) => cell);
const later = (pairs: Listed<Pair>) => pairs.map(([, cell]) => cell);
