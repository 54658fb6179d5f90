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

/** One worker who joins in some month of a year. */
interface Joined {
  readonly month: Month;
  /** Whole rupiah for the months from that one to December. */
  readonly each: number;
}

/** What was found out for a price in the years from a month on: it is the price of many cells. */
const KNOWN = new WeakMap<Price, Map<number, readonly Joined[]>>();

/** What one worker costs who joins in each of the months of a year from one on. */
function joined(price: Price, year: number, startMonth: number): readonly Joined[] {
  const known = KNOWN.get(price) ?? new Map<number, readonly Joined[]>();
  const key = year * 100 + startMonth;
  const all = known.get(key) ?? toDecember(price, monthsOfYear(year).slice(startMonth - 1));
  KNOWN.set(price, known.set(key, all));
  return all;
}

function toDecember(price: Price, months: readonly Month[]): Joined[] {
  const amounts = amountsByMonth(price, months);
  let each = 0;
  const sums = months.map((month, at): Joined => {
    each = add(each, amounts.at(-1 - at) ?? 0);
    return { month: months.at(-1 - at) ?? month, each };
  });
  return sums.reverse();
}

/** A number of people as it is spread over some months: alike, the rest in the first ones. */
function spreadOver(people: number, months: number): number[] {
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
  const all = joined(price, year, startMonth);
  const month = all[0]?.month ?? `${year}-12`;
  if (isContract(price)) return [{ month, workers: people, each: price.payerAmount }];
  const joining = spread === 'even' ? spreadOver(people, all.length) : [people];
  return joining.map((workers, index) => {
    return { month: all[index]?.month ?? month, workers, each: all[index]?.each ?? 0 };
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
