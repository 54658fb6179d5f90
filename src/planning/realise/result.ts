import type { Note } from '../../budget/note.js';
import type { Origin, Region } from '../../core/cell.js';
import type { Month, MonthRange } from '../../core/month.js';
import type { LinePart, SpendingLine, SpendingLines } from '../../spending/lines.js';
import type { Spending } from '../../spending/read.js';
import type { Used } from '../../tariff/used.js';
import type { LinePrice } from './price.js';
import type { Repeated } from './repeated.js';

/**
 * A budget and what became of it, in whole rupiah and people; people-months are people times months. The budget that
 * is spent from is what was paid, what is committed and what is left.
 */
export interface SpendingFigures {
  /** The first budget. */
  readonly original: number;
  /** After its change; null where no row has one. */
  readonly revised: number | null;
  /** What is spent from: the changed budget where there is one. */
  readonly budget: number;
  readonly paid: number;
  /** What it takes to go on with those who are paid for now, to the end of the budget's months. */
  readonly committed: number;
  /** What is then left; below 0 it is what is missing. */
  readonly left: number;
  /** People-months of the whole budget; null where it says no people. */
  readonly planned: number | null;
  /** People-months up to now, and up to the last that are paid: bought + unused + behind - beyond. */
  readonly due: number | null;
  /** People-months that were paid for. */
  readonly bought: number;
  /** People-months before the last that are paid, in which nobody was; null where the budget says no people. */
  readonly unused: number | null;
  /** Whole rupiah of them by the tariff; null where that is not known. */
  readonly unusedAmount: number | null;
  /** People-months from then on up to now: not paid yet, and part of what is committed. */
  readonly behind: number | null;
  /** People-months paid for beyond those that were planned. */
  readonly beyond: number | null;
  /** People who are paid for now. */
  readonly members: number;
  /** How many more can be paid for with what is left, in all months that are; null where that is not known. */
  readonly more: number | null;
  /** How many must be dropped so that the others can be paid for to the end; null where that is not known. */
  readonly dropped: number | null;
}

/** One line of a budget, with what it is in each month of the year. */
export interface RealiseLine extends SpendingFigures {
  readonly line: SpendingLine;
  /** Months of the budget, or of the year where it says none. */
  readonly months: MonthRange;
  /** Last month that people are paid for; null where none is. */
  readonly lastPaid: Month | null;
  /** Months of the budget up to now in which nobody was paid for. */
  readonly gaps: readonly Month[];
  /** Months in which those who are paid for now are to be kept, and in which others can join. */
  readonly remaining: readonly Month[];
  readonly ahead: readonly Month[];
  /** Those of the remaining that are not past: what is saved is saved in them. */
  readonly toCome: readonly Month[];
  /** What keeping them takes for months that are past, and for the last of those to come. */
  readonly arrears: number;
  readonly perMonth: number;
  /** Last month in which all who are paid for now can be; null where that is none, or not known. */
  readonly lasts: Month | null;
  /** Each month of the year. */
  readonly monthly: readonly LineMonth[];
  readonly price: LinePrice;
}

/** A month of a line: people and whole rupiah. */
export interface LineMonth {
  readonly month: Month;
  /** Null where the budget says no people. */
  readonly planned: number | null;
  readonly people: number;
  readonly paid: number;
  /** What one worker costs in it; null where that is not known. */
  readonly premium: number | null;
}

/** Lines together. */
export interface RealiseRow extends SpendingFigures {
  readonly source: string | null;
  readonly region: Region | null;
  readonly segment: string | null;
  /** The earliest last month that was paid; null where none was. */
  readonly lastPaid: Month | null;
  /** The earliest month to whose end all can be kept; null where one line has none. */
  readonly lasts: Month | null;
}

/** A month of all lines together. */
export type MonthTotal = Omit<LineMonth, 'premium'>;

/** What would make an amount the product of workers, months and a premium; null where nothing whole does. */
export interface Fits {
  readonly people: number | null;
  readonly months: number | null;
  /** Rupiah per worker per month. */
  readonly premium: number | null;
}

/** An amount that is not its workers times its months times the tariff. */
export interface Misfit {
  readonly table: 'budget' | 'paid';
  readonly origin: Origin;
  readonly source: string | null;
  readonly months: MonthRange;
  readonly people: number;
  readonly amount: number;
  /** Whole rupiah by the tariff, of all its workers and of one. */
  readonly computed: number;
  readonly perWorker: number;
  readonly fits: Fits;
}

/** A budget and what was paid of it. */
export interface RealiseResult
  extends Omit<Spending, 'budget' | 'payments'>,
    Pick<SpendingLines, 'left' | 'meant'> {
  /** The month up to which the budget is looked at. */
  readonly through: Month;
  /** Whether something is paid in advance, for months after that. */
  readonly isAhead: boolean;
  readonly by: readonly LinePart[];
  readonly rows: readonly RealiseRow[];
  readonly total: RealiseRow;
  readonly lines: readonly RealiseLine[];
  readonly months: readonly MonthTotal[];
  readonly misfits: readonly Misfit[];
  readonly repeated: readonly Repeated[];
  /** Options that decide nothing, since rows say themselves what they would say. */
  readonly idle: readonly ('segment' | 'scheme' | 'payer')[];
  readonly tariffs: readonly Used[];
  readonly notes: readonly Note[];
}
