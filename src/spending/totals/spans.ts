import { sumOf } from '../../core/exact.js';
import { groupsBy } from '../../core/list.js';
import type { CountedRow, Facts } from './facts.js';

/** A row for several months, and the rows of the same people for these months that have its amount. */
export interface Span {
  readonly row: number;
  readonly parts: readonly number[];
}

/** Rows of the same, whatever their months. */
function alike({ rows, dimensions }: Facts<CountedRow>): number[][] {
  const own = dimensions.filter(({ isLabel }) => !isLabel);
  const keyOf = (row: number) => JSON.stringify(own.map(({ keys }) => keys[row]));
  return [...groupsBy(rows.keys(), keyOf).values()];
}

/**
 * Rows for several months that have the amount of the rows for parts of them, all months together: `Januari - Maret`
 * below January, February and March.
 *
 * @param isTotal rows that are left out already
 */
export function spansIn(facts: Facts<CountedRow>, isTotal: (row: number) => boolean): Span[] {
  const rowAt = (row: number) => facts.rows[row] as CountedRow;
  return alike(facts).flatMap((all) => {
    const rows = all.filter((row) => !isTotal(row));
    return rows.flatMap((row): Span[] => {
      const { months, amount } = rowAt(row);
      if (months.length < 2 || amount === null || amount === 0) return [];
      const own = new Set(months);
      const isWithin = (each: number) =>
        rowAt(each).months.length < months.length && rowAt(each).months.every((at) => own.has(at));
      const parts = rows.filter(isWithin);
      const told = new Set(parts.flatMap((each) => rowAt(each).months));
      const sum = sumOf(parts.map((each) => rowAt(each).amount ?? 0));
      return told.size === own.size && sum === amount ? [{ row, parts }] : [];
    });
  });
}
