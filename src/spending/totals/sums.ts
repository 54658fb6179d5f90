import { sumOf } from '../../core/exact.js';
import type { CountedRow } from './facts.js';

/** A number of a row that is compared with the sum of others. */
export interface Compared {
  readonly column: 'people' | 'amount' | 'revised';
  readonly printed: number;
  readonly sum: number;
}

function standing({ amount, revised = null }: CountedRow): number | null {
  return revised ?? amount;
}

/** What can be compared of a row and those that it may add up; people only where each is in one row alone. */
export function comparedWith(
  row: CountedRow,
  parts: readonly CountedRow[],
  isOnce: boolean,
): Compared[] {
  const known = (column: Compared['column'], of: (each: CountedRow) => number | null) => {
    const printed = of(row);
    const all = parts.map(of);
    const sums = all.filter((each) => each !== null);
    return printed === null || sums.length < all.length
      ? []
      : [{ column, printed, sum: sumOf(sums) }];
  };
  const isRevised = [row, ...parts].some(({ revised = null }) => revised !== null);
  return [
    ...(isOnce ? known('people', ({ people }) => people) : []),
    ...known('amount', ({ amount }) => amount),
    ...(isRevised ? known('revised', standing) : []),
  ];
}

/** The first number that is not the sum; undefined where all are. */
export function difference(compared: readonly Compared[]): Compared | undefined {
  return compared.find(({ printed, sum }) => printed !== sum);
}

/** Whether numbers that are more than nobody and nothing are sums, all of them. */
export function areSums(compared: readonly Compared[]): boolean {
  const isSome = compared.length > 0 && compared.every(({ printed }) => printed > 0);
  return isSome && difference(compared) === undefined;
}
