import type { Counted } from '../../core/counted.js';
import { add, multiply } from '../../core/exact.js';
import type { Payment } from '../../core/fund.js';
import { amountWithin, isMonthly } from '../../core/monthly.js';
import type { Payer } from '../../core/vocabulary.js';
import type { FundSource } from '../../funding/match.js';

/** What workers cost as `ucj gap` has it, for all months of the budget. */
export interface GapPremium {
  /** Who pays for them there; it is nobody's promise. Null for a renewal that has no price. */
  readonly payer: Payer | null;
  /** Whole rupiah for one worker; null where there is no price. */
  readonly price: number | null;
  /** Whole rupiah: workers x price; null where there is no price. */
  readonly premium: number | null;
}

/**
 * What the workers of a payment would cost in a gap, in whole rupiah, apart for the months that are paid
 * and those that nobody pays: `premium = paid + unpaid`. Null where the gap has no price.
 */
export interface PaymentAtGap extends GapPremium {
  /** People x months of the budget that are outside the months of the source. */
  readonly unpaidMonths: number;
  readonly paid: number | null;
  readonly unpaid: number | null;
  /** What the source pays beyond `paid`; below 0 where its payer has a relief. */
  readonly difference: number | null;
}

/** Whole rupiah of some workers; null where there is no price. */
export function premiumOf(workers: number, each: number | null): number | null {
  return each === null ? null : multiply(workers, each);
}

/** What a payment is at the prices of the gap, whose months `budget` counts. */
export function paymentAtGap(
  { purpose, workers, amount }: Payment,
  { months }: FundSource,
  { entry }: Counted,
  budget: number,
): PaymentAtGap {
  const price = entry[purpose];
  const each = price && amountWithin(price, months);
  const paid = premiumOf(workers, each);
  const rest = price && each !== null ? price.payerAmount - each : null;
  const missing = price && !isMonthly(price) ? 0 : budget - months.length;
  return {
    payer: price?.payer ?? (purpose === 'renewal' ? null : entry.payer),
    price: price?.payerAmount ?? null,
    premium: premiumOf(workers, price?.payerAmount ?? null),
    unpaidMonths: multiply(workers, missing),
    paid,
    unpaid: premiumOf(workers, rest),
    difference: paid === null ? null : add(amount, -paid),
  };
}
