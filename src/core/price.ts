import type { Share } from './exact.js';
import type { Month } from './month.js';
import type { Bearer, Payer, Programme } from './vocabulary.js';

/** How a wage or a cap grew beyond the last that is known: `from` times (1 + growth) to the power of years. */
export interface Grown {
  /** Decimal rupiah, as they are known. */
  readonly from: string;
  readonly growth: Share;
  readonly years: number;
}

/** How an amount came about: every number in it, before the relief. Money in whole rupiah. */
export type Derivation =
  | { readonly kind: 'amount'; readonly amount: number }
  | {
      readonly kind: 'band';
      readonly amount: number;
      /** The income that was given; null where none was, which means the lowest band. */
      readonly income: number | null;
      readonly from: number;
      /** Where the next band starts; null for the highest. */
      readonly below: number | null;
    }
  | {
      readonly kind: 'rate';
      readonly percent: string;
      readonly wage: number;
      /** The highest wage that counts, where the wage is above it. */
      readonly cap: number | null;
      /** How the wage, or the cap where that counts, grew; left out where it is as it is known. */
      readonly grown?: Grown;
    }
  | {
      readonly kind: 'recomposed';
      readonly parts: readonly { readonly from: 'state' | Programme; readonly percent: string }[];
    }
  | {
      readonly kind: 'contract';
      readonly beforeDeparture: number;
      readonly term: number;
      readonly termAmount: number;
      readonly monthsBeyond: number;
      readonly monthBeyond: number;
    }
  | {
      readonly kind: 'slices';
      readonly slices: readonly { readonly amount: number; readonly percent: string }[];
    }
  | { readonly kind: 'flat' };

/** A dated value of the catalogue, by its entry and first month. */
export interface ValueKey {
  readonly id: string;
  readonly from: Month;
}

/** The one condition that kept a relief away: it would have applied but for this. */
export const MISSES = ['payer', 'sector', 'programme', 'choice'] as const;

/** A relief that was near and did not apply. */
export interface MissedRelief {
  readonly id: string;
  readonly why: (typeof MISSES)[number];
}

/** One programme's premium for one worker, over the months in which it is the same. */
export interface PremiumLine {
  /** `flat`: a premium given by the user; `jkk+jkm`: one amount by law for both. */
  readonly programme: Programme | 'jkk+jkm' | 'flat';
  readonly bearer: Bearer;
  /** Who pays this side: the price's payer, or the worker beside an employer (`self`). */
  readonly payer: Payer;
  /** Whole rupiah per worker per month, or per contract. */
  readonly amount: number;
  /** The same without any relief. */
  readonly withoutRelief: number;
  readonly per: 'month' | 'contract';
  readonly first: Month;
  readonly last: Month;
  /** How often the amount is paid: months, or 1 for a contract. */
  readonly times: number;
  /** Id of the tariff in the catalogue; null for a premium given by the user. */
  readonly tariff: string | null;
  /** Id of the relief that is in the amount, if any. */
  readonly relief: string | null;
  /** The relief's factor as decimal text; null without one. */
  readonly factor: string | null;
  /** Reliefs that were near and did not apply in these months. */
  readonly missed: readonly MissedRelief[];
  readonly derivation: Derivation;
  /** The values of the catalogue that decide the amount. */
  readonly values: readonly ValueKey[];
}

/** The premium of one worker over the months of a budget. */
export interface Price {
  readonly payer: Payer;
  readonly lines: readonly PremiumLine[];
  /** Whole rupiah that the payer pays for one worker over all months. */
  readonly payerAmount: number;
  /** What that would be without any relief. */
  readonly payerWithoutRelief: number;
  /** Whole rupiah that the worker pays beside it. Never part of the payer's budget. */
  readonly workerAmount: number;
}
