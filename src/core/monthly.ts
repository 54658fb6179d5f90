import { type Bundle, type Counted, CountedCells } from './counted.js';
import { add, multiply, sumOf } from './exact.js';

import type { Month } from './month.js';
import type { Price } from './price.js';

/** What one month of a budget costs its payers, in whole rupiah. */
export interface MonthFigures {
  readonly month: Month;
  readonly expansionPremium: number;
  readonly renewalPremium: number;
  readonly annualPremium: number;
  /** The same without any relief. */
  readonly annualWithoutRelief: number;
}

/**
 * What a price's payer pays for one worker in each of some months. A premium per contract is paid
 * in the first month of its term. The months of a budget add up to the price.
 */
export function amountsByMonth(
  { lines, payer }: Price,
  months: readonly Month[],
  of: 'amount' | 'withoutRelief' = 'amount',
): number[] {
  const own = lines.filter((line) => line.payer === payer);
  return months.map((month) =>
    own.reduce((sum, line) => {
      const { per, first, last } = line;
      const isPaid = per === 'month' ? first <= month && month <= last : first === month;
      return isPaid ? add(sum, line[of]) : sum;
    }, 0),
  );
}

/**
 * What a price's payer pays for one worker in some of its months, in whole rupiah. A premium per contract is
 * paid whole, whichever months they are.
 */
export function amountWithin(price: Price, months: readonly Month[]): number {
  const own = price.lines.filter((line) => line.payer === price.payer);
  const contracts = own.filter(({ per }) => per === 'contract');
  const monthly = { ...price, lines: own.filter(({ per }) => per === 'month') };
  return sumOf([...contracts.map(({ amount }) => amount), ...amountsByMonth(monthly, months)]);
}

/** Whether a price is paid month by month, in part at least, and not once for a whole contract. */
export function isMonthly({ lines }: Price): boolean {
  return lines.some(({ per }) => per === 'month');
}

/** Workers by what one of them costs: many cells share a price. */
function workersByPrice(
  bundles: readonly Bundle[],
  of: (bundle: Bundle) => readonly [Price | null, number | null],
): Map<Price, number> {
  const workers = new Map<Price, number>();
  for (const bundle of bundles) {
    const [price, count] = of(bundle);
    if (price && count) workers.set(price, add(workers.get(price) ?? 0, count));
  }
  return workers;
}

/** What all of them cost in each month; of nobody no month has a sum. */
function sumOfMonths(
  workers: ReadonlyMap<Price, number>,
  months: readonly Month[],
  of: 'amount' | 'withoutRelief' = 'amount',
): number[] {
  const sums: number[] = [];
  for (const [price, count] of workers)
    amountsByMonth(price, months, of).forEach((amount, index) => {
      sums[index] = add(sums[index] ?? 0, multiply(count, amount));
    });
  return sums;
}

/** The budget month by month, as far as priced. All months add up to the budget. */
export function sumByMonth(items: Iterable<Counted>, months: readonly Month[]): MonthFigures[] {
  const { bundles } = CountedCells.of(items);
  const expansion = workersByPrice(bundles, (own) => [own.entry.expansion, own.expansionWorkers]);
  const renewal = workersByPrice(bundles, (own) => [own.entry.renewal, own.renewalWorkers]);
  const expanded = sumOfMonths(expansion, months);
  const renewed = sumOfMonths(renewal, months);
  const full = [expansion, renewal].map((each) => sumOfMonths(each, months, 'withoutRelief'));
  return months.map((month, index) => {
    const [expansionPremium, renewalPremium] = [expanded[index] ?? 0, renewed[index] ?? 0];
    const annualPremium = add(expansionPremium, renewalPremium);
    const annualWithoutRelief = sumOf(full.map((each) => each[index] ?? 0));
    return { month, expansionPremium, renewalPremium, annualPremium, annualWithoutRelief };
  });
}
