import { groupsBy } from '../core/list.js';
import { addMonths } from '../core/month.js';
import type { List } from '../input/list.js';
import { refuse } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';
import type { Payment } from './paid.js';

/** Payments that tell that each adds up those before. */
const LEAST = 3;

/** Whether the second is for more months and more money than the first. */
function isLonger(before: Payment, payment: Payment): boolean {
  return payment.months.length > before.months.length && payment.amount > before.amount;
}

/** The payment that a run of others before it grows to, from one first month on. */
function growing(payments: readonly Payment[]): Payment | undefined {
  const last = new Map<string, { readonly payment: Payment; readonly count: number }>();
  return payments.find((payment) => {
    const [first] = payment.months;
    const before = last.get(first);
    const count = before && isLonger(before.payment, payment) ? before.count + 1 : 1;
    last.set(first, { payment, count });
    return count >= LEAST;
  });
}

/** Whether each is for the month after the one before, for somebody. */
function areMonthly(payments: readonly Payment[]): boolean {
  return payments.every(({ months: [month, ...others], people }, at) => {
    const [before] = payments[at - 1]?.months ?? [];
    return people > 0 && others.length === 0 && (!before || month === addMonths(before, 1));
  });
}

/**
 * The last of payments, one a month, each of which has that before it and as much for each of its people as all others
 * have: 100 people for Rp1,680,000, Rp3,360,000 and Rp5,040,000. The first may have those of the year before it.
 */
function summing(payments: readonly Payment[]): Payment | undefined {
  const [first, second] = payments;
  if (!first || !second || payments.length < LEAST || !areMonthly(payments)) return undefined;
  const each = (second.amount - first.amount) / second.people;
  if (!Number.isInteger(each) || each <= 0) return undefined;
  const isSum = payments.every(({ amount, people }, at) => {
    const before = payments[at - 1]?.amount;
    const months = before === undefined ? [1, Number(first.months[0].slice(5))] : [1];
    return months.some((count) => amount - (before ?? 0) === each * people * count);
  });
  return isSum ? payments.at(-1) : undefined;
}

/**
 * Refuses payments of the same people that add up all months before them: rows from one first month on, each for more
 * months and more money than the one before, or rows of a month each. They would be counted again and again.
 */
export function checkCumulative(list: List<SpendingColumn>, payments: readonly Payment[]): void {
  const groups = groupsBy(payments, ({ source, region, segment, part }) =>
    JSON.stringify([source, region, segment, part]),
  );
  for (const own of groups.values()) {
    const inOrder = own.toSorted((a, b) => (a.months[0] < b.months[0] ? -1 : 1));
    const [longer, sum] = [growing(own), summing(inOrder)];
    const found = longer ?? sum;
    const value = longer ? (list.heads.month ?? 'month') : (list.heads.amount ?? 'amount');
    const file = list.path;
    if (found) refuse({ code: 'spending-cumulative', file, line: found.origin.line, value });
  }
}
