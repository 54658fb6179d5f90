import type { GapResult } from '../../budget/result.js';
import type { Payer } from '../../core/vocabulary.js';
import type { FundBudget } from './budget.js';
import type { FundExplanation } from './explanation.js';
import type { FundRequest } from './request.js';
import type { PaymentRow, UnfundedRow } from './rows.js';
import type { SourceFigures } from './spent.js';

/** What all people whom no source pays for would cost, as `ucj gap` has it. */
export interface UnfundedTotal {
  /** Who pays there, of those that have a price. */
  readonly payers: readonly Payer[];
  /** Whole rupiah of all that have a price; null where none of them has one. */
  readonly premium: number | null;
  /** People who are in no amount because they have no price. */
  readonly unpriced: number;
}

/** People for whom there is a need, who are paid for, and who are not: `need = funded + unfunded`. */
export interface FundCount {
  readonly need: number;
  readonly funded: number;
  readonly unfunded: number;
}

/** The best allocation beside its bound and the order of the sources, in workers. */
export interface BestFigures {
  /** The most that any allocation protects which does as well in what comes first. */
  readonly bound: number;
  /** Workers missing to the bound. */
  readonly distance: number;
  /** Members more that are renewed than in the order of the sources. */
  readonly gainedRenewal: number;
  /** Workers more, renewed or added; below 0 where it renews more members, who cost more. */
  readonly gained: number;
  /** Whether the order was taken after all: in whole workers the program protects fewer. */
  readonly isOrder: boolean;
}

/** All that a format needs to print who pays for whom. Plain data. */
export interface FundResult {
  /** What is paid for. Its notes and tariffs are those of the prices that are shown. */
  readonly gap: GapResult;
  readonly request: FundRequest;
  readonly sources: readonly SourceFigures[];
  readonly payments: readonly PaymentRow[];
  readonly unfunded: readonly UnfundedRow[];
  readonly unfundedAtGap: UnfundedTotal;
  /** What becomes of the budget of the gap. */
  readonly budget: FundBudget;
  /** Null where nothing says who is paid for today. */
  readonly renewal: FundCount | null;
  readonly expansion: FundCount;
  /** Null where the sources were spent in their order. */
  readonly best: BestFigures | null;
  /** How the allocation came about; null where the gap was not asked for it. */
  readonly why: FundExplanation | null;
}
