import type { Origin } from '../../core/cell.js';
import type { BudgetRow } from '../../spending/budget.js';
import type { Payment } from '../../spending/paid.js';

/** A row that says the same as one before it, which may be one that was entered twice. */
export interface Repeated {
  readonly origin: Origin;
  /** The line of the one before. */
  readonly before: number;
}

/** Rows of a table that are the same in all that they say. */
export function repeatedIn(rows: readonly (BudgetRow | Payment)[]): Repeated[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ origin, ...said }) => {
    const key = JSON.stringify(said);
    const before = lines.get(key);
    lines.set(key, before ?? origin.line);
    return before === undefined || said.amount === 0 ? [] : [{ origin, before }];
  });
}
