import type { FundPurpose } from '../../core/fund.js';
import type { Month } from '../../core/month.js';
import type { Payer } from '../../core/vocabulary.js';

/** Why money is left in a source. */
export const LEFT_REASONS = ['window', 'no-row', 'no-worker', 'no-price', 'one-worker'] as const;
/**
 * - `window`: its months are fewer than a worker is to be paid for.
 * - `no-row`: no row that was chosen is one that it may pay for.
 * - `no-worker`: everybody it may pay for, and who is wanted, is paid for.
 * - `no-price`: those it may still pay for have no price, or its payer pays nothing for them.
 * - `one-worker`: one worker more costs more than what is left.
 */
export type LeftReason = (typeof LEFT_REASONS)[number];

/** Workers of a source in the months of the budget that it does not pay, nor anybody else. */
export interface UnpaidMonths {
  readonly workers: number;
  /** People x months. */
  readonly months: number;
  /** What they would cost at the prices of the gap, in whole rupiah; null where none has one. */
  readonly premium: number | null;
}

/** One source after it was spent. Whole rupiah: `amount = withheld + spent + left`. */
export interface SourceFigures {
  readonly source: string;
  readonly payer: Payer;
  readonly first: Month;
  readonly last: Month;
  readonly months: number;
  readonly amount: number;
  /** What its ceiling keeps for other uses. */
  readonly withheld: number;
  readonly spent: number;
  readonly left: number;
  /** Null where nothing is left. */
  readonly why: LeftReason | null;
  /** Members whom it keeps, and people whom it adds. */
  readonly renewal: number;
  readonly expansion: number;
  /** Null where all of them are paid for in every month of the budget. */
  readonly unpaid: Readonly<Record<FundPurpose, UnpaidMonths | null>>;
}
