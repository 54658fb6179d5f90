import { add, sumOf } from '../core/exact.js';
import type { List } from '../input/list.js';
import type { ListRow } from '../input/list-row.js';
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

/** The row of an account that those below it are parts of: its number is the beginning of theirs. */
function isAbove(own: string, next: string | undefined): boolean {
  return own !== '' && next?.startsWith(`${own}.`) === true;
}

/** The lines of rows without a word that have the sum of all rows above them: totals that nobody called so. */
function namelessSums<Name extends string>(rows: readonly ListRow<Name | 'amount'>[]): number[] {
  if (rows.every(({ isNameless }) => isNameless)) return [];
  const found: number[] = [];
  let [sum, above]: [number | null, number] = [0, 0];
  for (const { line, isNameless, textOf } of rows) {
    const amount = readMoney(textOf('amount'));
    if (isNameless && above > 1 && amount !== null && amount > 0 && amount === sum) {
      found.push(line);
      continue;
    }
    sum = sum === null || amount === null ? null : add(sum, amount);
    above += 1;
  }
  return found;
}

/**
 * A list with the rows among its totals that no word calls so: accounts above those that they are made of, and rows
 * of numbers alone that have the sum of all above them.
 */
export function withTotals<Name extends string>(list: List<Name | 'amount'>): typeof list {
  const { rows, totals } = list;
  const accounts = rows
    .filter(({ account }, at) => isAbove(account, rows[at + 1]?.account))
    .map(({ line }) => line);
  const rest = rows.filter(({ line }) => !accounts.includes(line));
  const found = new Set([...accounts, ...namelessSums(rest)]);
  if (found.size === 0) return list;
  const isTotal = ({ line }: { readonly line: number }) => found.has(line);
  const all = [...totals, ...rows.filter(isTotal)].sort((a, b) => a.line - b.line);
  return { ...list, rows: rows.filter((row) => !isTotal(row)), totals: all };
}

/** Amounts with the lines that they stand in. */
type Placed = readonly (readonly [line: number, amount: number])[];

/** Whether a number is the sum of amounts that stand without a gap, from the first one on. */
function isRun(printed: number, amounts: readonly number[]): boolean {
  let sum = 0;
  for (const amount of amounts) {
    sum = add(sum, amount);
    if (sum === printed) return true;
  }
  return printed === 0;
}

/**
 * Whether a total can be right: it is the sum of all rows, of some that stand just above or just below it, or of totals
 * just above.
 */
function canBe(printed: number, line: number, rows: Placed, totals: Placed): boolean {
  const amounts = (all: Placed) => all.map(([, amount]) => amount);
  const above = (all: Placed) => amounts(all.filter(([own]) => own < line)).reverse();
  return (
    printed === sumOf(amounts(rows)) ||
    isRun(printed, above(rows)) ||
    isRun(printed, amounts(rows.filter(([own]) => own > line))) ||
    isRun(printed, above(totals))
  );
}

/**
 * Totals of a list that are not the sum of the rows that they can be of. Where the amount of a row is to be computed
 * nothing is compared.
 *
 * @param column what they are totals of
 */
export function wrongTotals<Name extends string>(
  { path: file, rows, totals }: List<Name>,
  column: Name,
): WrongTotal[] {
  const placed = (all: readonly ListRow<Name>[]) =>
    all.map(({ line, textOf }) => [line, readMoney(textOf(column))] as const);
  const known = (all: ReturnType<typeof placed>) =>
    all.flatMap(([line, amount]) => (amount === null ? [] : [[line, amount] as const]));
  const [own, printed] = [placed(rows), known(placed(totals))];
  const amounts = known(own);
  if (amounts.length < own.length) return [];
  return printed.flatMap(([line, total]) => {
    if (canBe(total, line, amounts, printed)) return [];
    const sum = sumOf(amounts.flatMap(([at, amount]) => (at < line ? [amount] : [])));
    return [{ file, line, printed: total, sum }];
  });
}
