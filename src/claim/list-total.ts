import { add, sumOf } from '../core/exact.js';
import type { List } from '../input/list.js';
import { readMoney } from './amount.js';

/** A row that is called a total, and is not what the rows of its table add up to. */
export interface WrongTotal {
  readonly file: string;
  readonly line: number;
  /** Whole rupiah that stand there. */
  readonly printed: number;
  /** Whole rupiah of the rows above it. */
  readonly sum: number;
}

/**
 * The lines of rows without a word that have the sum of all rows above them, in a list whose other rows have words:
 * totals that nobody called so.
 *
 * @param amounts whole rupiah of each row of the list
 */
export function namelessTotals<Name extends string>(
  { rows }: List<Name>,
  amounts: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.every(({ isNameless }) => isNameless)) return found;
  let [sum, above] = [0, 0];
  for (const [at, { line, isNameless }] of rows.entries()) {
    const amount = amounts[at] ?? 0;
    if (isNameless && above > 1 && amount === sum) {
      found.add(line);
      continue;
    }
    sum = add(sum, amount);
    above += 1;
  }
  return found;
}

/**
 * Totals of a list that are neither the sum of all rows nor of those above, nor of those since the total before.
 *
 * @param amounts whole rupiah of each row of the list
 */
export function wrongTotals<Name extends string>(
  { path: file, rows, totals }: List<Name | 'amount'>,
  amounts: readonly number[],
): WrongTotal[] {
  const sumBetween = (from: number, to: number) =>
    sumOf(
      amounts.filter((_, at) => {
        const line = rows[at]?.line ?? 0;
        return line > from && line < to;
      }),
    );
  return totals.flatMap(({ line, textOf }, at) => {
    const printed = readMoney(textOf('amount'));
    if (printed === null) return [];
    const before = totals[at - 1]?.line ?? 0;
    const above = sumBetween(0, line);
    const sums = [sumBetween(before, line), above, sumOf(amounts)];
    return sums.includes(printed) ? [] : [{ file, line, printed, sum: above }];
  });
}
