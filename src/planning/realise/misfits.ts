import { multiply } from '../../core/exact.js';
import type { MonthRange } from '../../core/month.js';
import { type Premiums, premiumIn } from './price.js';
import type { Fits, Misfit, RealiseLine } from './result.js';

/** A whole quotient; null where it is none. */
function whole(amount: number, by: number): number | null {
  return by > 0 && amount % by === 0 ? amount / by : null;
}

/** What in place of each number would give an amount, with the others as they are. */
function fitsOf(amount: number, people: number, months: MonthRange, premiums: Premiums): Fits {
  const year = [...premiums.keys()];
  const from = year.filter((month) => month >= months[0]);
  const counts = from.map((_, at) => at + 1);
  const fitting = counts.find(
    (count) => multiply(people, premiumIn(premiums, from.slice(0, count))) === amount,
  );
  return {
    people: whole(amount, premiumIn(premiums, months)),
    months: people === 0 ? null : (fitting ?? null),
    premium: whole(amount, multiply(people, months.length)),
  };
}

/** Amounts of a line that are not their workers times their months times the tariff. */
export function misfitsOf({ line, price }: RealiseLine): Misfit[] {
  const told = [
    ...line.budget.map((row) => ({ ...row, table: 'budget' as const })),
    ...line.payments.map((row) => ({ ...row, table: 'paid' as const })),
  ];
  return told.flatMap((row) => {
    const { table, part, origin, source, months, people, amount } = row;
    const premiums = price.of(row);
    if (premiums === null || part !== null || people === null || amount === null) return [];
    const perWorker = premiumIn(premiums, months);
    const computed = multiply(people, perWorker);
    if (computed === amount) return [];
    const fits = fitsOf(amount, people, months, premiums);
    return [{ table, origin, source, months, people, amount, computed, perWorker, fits }];
  });
}
