import { add, multiply } from '../core/exact.js';
import { type Month, monthRange } from '../core/month.js';
import { amountsByMonth } from '../core/monthly.js';
import type { Price } from '../core/price.js';
import type { Spread } from './request.js';

/** The twelve months of a year. */
export function monthsOfYear(year: number) {
  return monthRange(`${year}-01`, `${year}-12`);
}

/** Whether a price is paid once for a whole contract, and not each month. */
export function isContract({ lines }: Price): boolean {
  return lines.some(({ per }) => per === 'contract');
}

/** Whole rupiah for the months from each month of a year to its December, of one worker. */
function toDecember(price: Price, months: readonly Month[]): number[] {
  const amounts = amountsByMonth(price, months);
  let sum = 0;
  const sums: number[] = [];
  for (const amount of amounts.reverse()) {
    sum = add(sum, amount);
    sums.unshift(sum);
  }
  return sums;
}

/** A number of people as it is spread over some months: alike, the rest in the first ones. */
export function spreadOver(people: number, months: number): number[] {
  const each = Math.floor(people / months);
  return Array.from({ length: months }, (_, index) => each + (index < people % months ? 1 : 0));
}

/** People who join in one month of a year, and what each of them costs in the year. */
export interface Joining {
  readonly month: Month;
  readonly workers: number;
  /** Whole rupiah for one of them, from that month to December; of a contract, for all of it. */
  readonly each: number;
}

/**
 * Those who join in a year, month by month: each is paid for from then to December, each month at its own
 * tariff. A contract is paid whole when it starts.
 */
export function joiningsOf(
  people: number,
  price: Price,
  year: number,
  startMonth: number,
  spread: Spread,
): Joining[] {
  const months = monthsOfYear(year).slice(startMonth - 1);
  const [month = `${year}-12`] = months;
  if (isContract(price)) return [{ month, workers: people, each: price.payerAmount }];
  const left = toDecember(price, months);
  const joining = spread === 'even' ? spreadOver(people, left.length) : [people];
  return joining.map((workers, index) => {
    return { month: months[index] ?? month, workers, each: left[index] ?? 0 };
  });
}

/** What those who join in a year cost in it, in whole rupiah. */
export function costOfJoining(joinings: readonly Joining[]): number {
  return joinings.reduce((sum, { workers, each }) => add(sum, multiply(workers, each)), 0);
}

/** Worker-months that those who join in a year are paid for in it. */
export function monthsOfJoining(people: number, startMonth: number, spread: Spread): number {
  const months = 13 - startMonth;
  const joining = spread === 'even' ? spreadOver(people, months) : [people];
  return joining.reduce((sum, count, index) => add(sum, multiply(count, months - index)), 0);
}

/** What those carried from earlier years cost in a year. Contracts that were paid are paid. */
export function costOfCarrying(people: number, price: Price): number {
  return isContract(price) ? 0 : multiply(people, price.payerAmount);
}
