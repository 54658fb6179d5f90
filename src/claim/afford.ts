import { add, exact, multiply } from '../core/exact.js';
import type { Month } from '../core/month.js';

/** How many workers an amount pays for, in whole rupiah, and what is left of it. */
export interface Bought {
  readonly perWorker: number;
  readonly workers: number;
  readonly cost: number;
  readonly left: number;
}

/** As many workers as an amount pays for, and not a rupiah more. `perWorker` must be above 0. */
export function bought(amount: number, perWorker: number): Bought {
  const workers = Number(BigInt(exact(amount)) / BigInt(exact(perWorker)));
  const cost = multiply(workers, perWorker);
  return { perWorker, workers, cost, left: amount - cost };
}

/** What it takes to keep members who are paid for already. */
export interface Kept {
  readonly existing: number;
  /** Whole rupiah to keep all of them in all months. */
  readonly cost: number;
  /** What the amount lacks for that; 0 where it is enough. */
  readonly short: number;
  /** Last month in which all of them are paid for; null where that is not even the first. */
  readonly paidThrough: Month | null;
  /** How many can be kept to the end, and how many must be dropped for it. */
  readonly kept: number;
  readonly dropped: number;
  /** What is left once those are paid for who are kept. */
  readonly left: number;
}

/** The last month to whose end an amount pays for all members. */
function lastPaid(
  amount: number,
  existing: number,
  monthly: readonly (readonly [Month, number])[],
): Month | null {
  let cost = 0;
  let last: Month | null = null;
  for (const [month, perWorker] of monthly) {
    cost = add(cost, multiply(existing, perWorker));
    if (cost > amount) break;
    last = month;
  }
  return last;
}

/**
 * What keeping members costs: all of them, or to which month, or how many of them. `monthly` is what
 * one of them costs in each month, in order.
 */
export function keep(
  amount: number,
  existing: number,
  monthly: readonly (readonly [Month, number])[],
): Kept {
  const perWorker = monthly.reduce((sum, [, each]) => add(sum, each), 0);
  const cost = multiply(existing, perWorker);
  const kept = Math.min(existing, bought(amount, perWorker).workers);
  return {
    existing,
    cost,
    short: Math.max(0, cost - amount),
    paidThrough: lastPaid(amount, existing, monthly),
    kept,
    dropped: existing - kept,
    left: amount - multiply(kept, perWorker),
  };
}
