import type { Month } from './month.js';
import type { Bearer, Payer, Programme } from './vocabulary.js';

/** One programme's premium for one worker, over the months in which it is the same. */
export interface PremiumLine {
  /** `flat`: a premium given by the user; `jkk+jkm`: one amount by law for both. */
  readonly programme: Programme | 'jkk+jkm' | 'flat';
  readonly bearer: Bearer;
  /** Who pays this side: the price's payer, or the worker beside an employer (`self`). */
  readonly payer: Payer;
  /** Whole rupiah per worker per month, or per contract. */
  readonly amount: number;
  readonly per: 'month' | 'contract';
  readonly first: Month;
  readonly last: Month;
  /** How often the amount is paid: months, or 1 for a contract. */
  readonly times: number;
  /** Id of the tariff in the catalogue; null for a premium given by the user. */
  readonly tariff: string | null;
  /** Id of the relief that is in the amount, if any. */
  readonly relief: string | null;
}

/** The premium of one worker over the months of a budget. */
export interface Price {
  readonly payer: Payer;
  readonly lines: readonly PremiumLine[];
  /** Whole rupiah that the payer pays for one worker over all months. */
  readonly payerAmount: number;
  /** Whole rupiah that the worker pays beside it. Never part of the payer's budget. */
  readonly workerAmount: number;
}
