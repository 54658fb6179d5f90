import { bought, keep } from '../../claim/afford.js';
import { allocate } from '../../core/allocate.js';
import { add, multiply, sumOf } from '../../core/exact.js';
import { type Month, type MonthRange, monthRange } from '../../core/month.js';
import type { BudgetRow } from '../../spending/budget.js';
import type { SpendingLine } from '../../spending/lines.js';
import type { Payment } from '../../spending/paid.js';
import { type LinePrice, type Premiums, premiumIn, priceOf, type QuoteOf } from './price.js';
import type { LineMonth, RealiseLine } from './result.js';

/** A year of budgets, and the last month that anybody was paid for. */
export interface Until {
  readonly year: MonthRange;
  readonly through: Month;
  /** The last month whose payments count: what is paid in advance does too, unless a month was asked for. */
  readonly cut: Month;
}

/** The amount of a row of a budget: as it stands, or of its people by the tariff. */
function amountOf(row: BudgetRow, price: LinePrice): number {
  const premiums = price.of(row);
  if (row.amount !== null) return row.amount;
  return premiums === null ? 0 : multiply(row.people ?? 0, premiumIn(premiums, row.months));
}

/** What was paid in each of the months that a payment is for, in proportion to what they cost. */
function paidByMonth(payment: Payment, price: LinePrice): ReadonlyMap<Month, number> {
  const { months, amount } = payment;
  const premiums = price.of(payment);
  const costs = months.map((month) => premiums?.get(month) ?? 0);
  const weights = costs.every((cost) => cost === 0) ? months.map(() => 1) : costs;
  const parts = allocate(amount, weights);
  return new Map(months.map((month, at) => [month, parts[at] ?? 0]));
}

/** A line in each month of the year. */
function monthsOf(
  { budget, payments }: SpendingLine,
  price: LinePrice,
  { year, cut }: Until,
): LineMonth[] {
  // The people of a row that says none are not known; payments without a budget are beyond any plan.
  const hasPeople =
    budget.every(({ people, part }) => people !== null || part !== null) &&
    (budget.length === 0 || budget.some(({ people }) => people !== null));
  const paid = payments.map((payment) => paidByMonth(payment, price));
  return year.map((month) => {
    const peopleIn = (rows: readonly (BudgetRow | Payment)[]) =>
      sumOf(rows.map(({ counted, people }) => (counted.includes(month) ? (people ?? 0) : 0)));
    return {
      month,
      planned: hasPeople ? peopleIn(budget) : null,
      people: month > cut ? 0 : peopleIn(payments),
      paid: month > cut ? 0 : sumOf(paid.map((amounts) => amounts.get(month) ?? 0)),
      premium: price.premiums?.get(month) ?? null,
    };
  });
}

/** From the first to the last month of a line's budget. */
function spanOf({ budget }: SpendingLine, year: MonthRange): MonthRange {
  const all = budget.flatMap(({ months }) => months).sort();
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? year : monthRange(first, last);
}

/** People-months of some months. */
function peopleMonths(months: readonly LineMonth[], of: (month: LineMonth) => number): number {
  return sumOf(months.map(of));
}

/** The places that were planned, due, not used, not paid yet and exceeded, up to the last that are paid for. */
function placesOf(all: readonly LineMonth[], through: Month, lastPaid: Month | null) {
  if (all.every(({ planned }) => planned === null))
    return {
      planned: null,
      due: null,
      unused: null,
      unusedAmount: null,
      behind: null,
      beyond: null,
    };
  const settled = lastPaid ?? '';
  const due = all.filter(({ month }) => month <= through || month <= settled);
  const past = due.filter(({ month }) => month <= settled);
  const missing = ({ planned, people }: LineMonth) => Math.max(0, (planned ?? 0) - people);
  const isPriced = all.every(({ premium }) => premium !== null);
  return {
    planned: peopleMonths(all, ({ planned }) => planned ?? 0),
    due: peopleMonths(due, ({ planned }) => planned ?? 0),
    unused: peopleMonths(past, missing),
    unusedAmount: isPriced
      ? sumOf(past.map((each) => multiply(missing(each), each.premium ?? 0)))
      : null,
    behind: peopleMonths(
      due.filter(({ month }) => month > settled),
      missing,
    ),
    beyond: peopleMonths(all, ({ planned, people }) => Math.max(0, people - (planned ?? 0))),
  };
}

/** What becomes of the money that is not paid yet. */
type Rest = Pick<RealiseLine, 'committed' | 'arrears' | 'perMonth' | 'more' | 'dropped' | 'lasts'>;

/** The money of a line that is not paid yet, and who is paid for now. */
interface Now extends Pick<RealiseLine, 'remaining' | 'toCome' | 'ahead' | 'lastPaid'> {
  /** Whole rupiah; below 0 where more was paid than there is. */
  readonly money: number;
  readonly members: number;
  /** What was paid for them in the last month. */
  readonly lastAmount: number;
}

/** Without a price those who are paid for now go on to cost what they did. */
function restAsPaid({ money, lastAmount, remaining, toCome, lastPaid }: Now): Rest {
  const committed = multiply(lastAmount, remaining.length);
  const arrears = multiply(lastAmount, remaining.length - toCome.length);
  const perMonth = remaining.length === 0 ? 0 : lastAmount;
  const whole = lastAmount === 0 ? 0 : Math.floor(Math.max(0, money) / lastAmount);
  const lasts = remaining.slice(0, whole).at(-1) ?? lastPaid;
  return { committed, arrears, perMonth, more: null, dropped: null, lasts };
}

/** Who can be kept and who can join, by the tariff of the months to come. */
function restOf(now: Now, premiums: Premiums): Rest {
  const { money, members, remaining, toCome, ahead, lastPaid } = now;
  const committed = multiply(members, premiumIn(premiums, remaining));
  const left = money - committed;
  const perNew = premiumIn(premiums, ahead);
  const more = perNew === 0 ? null : bought(Math.max(0, left), perNew).workers;
  const future = premiumIn(premiums, toCome);
  const arrears = committed - multiply(members, future);
  const perMonth = multiply(members, premiumIn(premiums, remaining.slice(-1)));
  const known = { committed, arrears, perMonth, more };
  if (left >= 0 || members === 0)
    return { ...known, dropped: 0, lasts: remaining.at(-1) ?? lastPaid };
  if (committed === 0) return { ...known, dropped: 0, lasts: lastPaid };
  const of = (months: readonly Month[]) =>
    months.map((month) => [month, premiums.get(month) ?? 0] as const);
  const { paidThrough } = keep(Math.max(0, money), members, of(remaining));
  // Only in months to come something is saved.
  const { dropped } =
    future > 0 ? keep(Math.max(0, money - arrears), members, of(toCome)) : { dropped: 0 };
  return { ...known, dropped, lasts: paidThrough ?? lastPaid };
}

/** Computes one line of a budget. */
export function realiseLine(line: SpendingLine, quoteOf: QuoteOf, until: Until): RealiseLine {
  const { year, through } = until;
  const price = priceOf(line, quoteOf, year);
  const { premiums } = price;
  const monthly = monthsOf(line, price, until);
  const months = spanOf(line, year);
  const [end, first] = [months.at(-1) ?? through, months[0]];
  const last = monthly.findLast(({ people }) => people > 0);
  const lastPaid = last?.month ?? null;
  const isWithin = (month: Month) => first <= month && month <= end;
  const isDue = (month: Month) => isWithin(month) && month <= through;
  const remaining = year.filter((month) => isWithin(month) && month > (lastPaid ?? through));
  const toCome = remaining.filter((month) => month > through);
  const ahead = year.filter((month) => isWithin(month) && month > through);
  const original = sumOf(line.budget.map((row) => amountOf(row, price)));
  const isRevised = line.budget.some(({ revised }) => revised !== null);
  const current = sumOf(line.budget.map((row) => row.revised ?? amountOf(row, price)));
  const paid = sumOf(monthly.map((each) => each.paid));
  const members = last?.people ?? 0;
  const now = {
    ...{ money: current - paid, members, lastAmount: last?.paid ?? 0 },
    ...{ remaining, toCome, ahead, lastPaid },
  };
  const rest = premiums === null ? restAsPaid(now) : restOf(now, premiums);
  return {
    ...{ line, months, lastPaid, remaining, toCome, ahead, monthly, price },
    ...{ original, paid, members },
    ...{ revised: isRevised ? current : null, budget: current, ...rest },
    left: current - add(paid, rest.committed),
    gaps: monthly
      .filter(({ month, people }) => isDue(month) && people === 0)
      .map(({ month }) => month),
    bought: peopleMonths(monthly, ({ people }) => people),
    ...placesOf(monthly, through, lastPaid),
  };
}
