import type { Origin } from '../../core/cell.js';
import type { Payment } from '../../spending/paid.js';

/** A payment that says the same as one before it, which may be one that was entered twice. */
export interface Repeated {
  readonly origin: Origin;
  /** The line of the one before. */
  readonly before: number;
}

/** Payments that are the same in all that they say. */
export function repeatedIn(payments: readonly Payment[]): Repeated[] {
  const lines = new Map<string, number>();
  return payments.flatMap(({ origin, ...said }) => {
    const key = JSON.stringify(said);
    const before = lines.get(key);
    lines.set(key, before ?? origin.line);
    return before === undefined || said.amount === 0 ? [] : [{ origin, before }];
  });
}
