import type { ResultTable } from '../../../budget/result.js';
import type { Counted } from '../../../core/figures.js';
import { groupKey, rowGroupKey } from '../../../core/group.js';

/**
 * Whole numbers that say which row of a table each cell belongs to. Sums by number find what sums by
 * text would not: `36.10` reads as a number, and `*` as anything.
 */
export interface GroupKeys {
  /** Of each cell, in the order of the result. */
  readonly cells: readonly number[];
  /** The same for what is renewed, where grouped by payer: renewals are a claim on their own. */
  readonly renewals: readonly number[] | null;
  /** Of each row of the table. */
  readonly rows: readonly number[];
}

/** The payer under which grouping by payer puts a cell's renewal. */
function renewalPayer({ entry, renewalWorkers }: Counted): string {
  return (renewalWorkers && entry.renewal?.payer) || entry.payer;
}

/** The numbers of a table's groups. */
export function groupKeys(cells: readonly Counted[], { by, rows }: ResultTable): GroupKeys {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, known);
    return known;
  };
  const renewals = cells.map((item) =>
    numberOf(groupKey({ ...item.entry, payer: renewalPayer(item) }, by)),
  );
  return {
    cells: cells.map(({ entry }) => numberOf(groupKey(entry, by))),
    renewals: by.includes('payer') ? renewals : null,
    rows: rows.map((row) => numberOf(rowGroupKey(row, by))),
  };
}
