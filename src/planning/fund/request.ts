import type { Within } from '../../core/spread.js';

/** Who decides which source pays for whom: the order of the sources, or the best for all of them. */
export const FUND_RULES = ['order', 'most-workers'] as const;
export type FundRule = (typeof FUND_RULES)[number];

/** Months that protect at least: with fewer heirs do not get the whole benefit. */
export const LEAST_WINDOW = 3;

/** Everything that can be asked of a funding, checked. */
export interface FundRequest {
  readonly rule: FundRule;
  /** How money that is too little is spread within a source. */
  readonly within: Within;
  /** Months that a worker is paid for at least, or is not counted as protected. */
  readonly minMonths: number;
}
