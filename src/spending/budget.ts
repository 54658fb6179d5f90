import { lastMonths, type Month, type MonthRange, monthRange } from '../core/month.js';
import { monthsFrom } from './months.js';
import type { Part } from './part.js';
import type { SpendingOf, SpendingRow } from './row.js';

/**
 * Lines of `ucj gap --lines` of which no premium of the budget is paid, as its CSV and its workbooks call them: what
 * workers pay themselves, and support.
 */
const NO_PREMIUM = {
  ownSide: ['worker', 'own side', 'bagian sendiri'],
  support: ['support', 'support cost', 'biaya pendukung'],
} as const;
export type NoPremium = keyof typeof NO_PREMIUM;

/** What a row is for that is no premium of the budget; null where it is one. */
function noPremium(purpose: string): NoPremium | null {
  const is = (names: readonly string[]) => names.includes(purpose.toLowerCase());
  return is(NO_PREMIUM.ownSide) ? 'ownSide' : is(NO_PREMIUM.support) ? 'support' : null;
}

/** A row of a budget: whom a source is to pay for. */
export interface BudgetRow extends SpendingOf {
  /** Null where it says nobody. */
  readonly people: number | null;
  readonly months: MonthRange;
  /** Whole rupiah of the first budget; null where it is to be computed. */
  readonly amount: number | null;
  /** Whole rupiah after a change of the budget; null where it was not changed. */
  readonly revised: number | null;
  /** The part of a premium that it is for; null for all of it. */
  readonly part: Part | null;
  /** The months in which its people are counted: in others they are those of a row for another part. */
  readonly counted: readonly Month[];
}

/** Months from one that is named to one that is; those that are not are the ends of the year. */
function between(row: SpendingRow, year: string): MonthRange | null {
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const text = row.text(name);
    return text === '' ? undefined : (row.months(name, year) ?? row.wrong(name) ?? undefined);
  });
  const [first, last] = [from?.[0] ?? `${year}-01`, to?.at(-1) ?? `${year}-12`];
  return first <= last ? monthRange(first, last) : row.wrong('to');
}

/** The months of a row: named from and to, as a span, or as so many of them, which are the last of the year. */
function monthsOf(row: SpendingRow, year: string): MonthRange {
  const all = lastMonths(Number(year), 12);
  const text = row.text('months');
  const isFromTo = row.text('from') !== '' || row.text('to') !== '';
  const count = text === '' ? null : row.monthCount('months');
  if (isFromTo && row.text('from') !== '' && row.text('to') === '' && count !== null) {
    const from = row.months('from', year);
    return from ? monthsFrom(from[0], count) : (row.wrong('from') ?? all);
  }
  if (isFromTo) return between(row, year) ?? all;
  if (text === '') return all;
  return count === null
    ? (row.months('months', year) ?? row.wrong('months') ?? all)
    : lastMonths(Number(year), count);
}

/**
 * Reads a row of a budget.
 *
 * @param asked the year of the budget, of rows and months that say none
 */
export function budgetRow(
  row: SpendingRow,
  asked: string,
): Omit<BudgetRow, 'counted'> & { readonly noPremium: NoPremium | null } {
  const own = row.text('year');
  if (own !== '' && !/^(19|20)\d\d$/.test(own)) row.wrong('year');
  const year = own === '' ? asked : own;
  const months = monthsOf(row, year);
  if (months.some((month) => !month.startsWith(year)))
    row.wrong(row.text('from') === '' && row.text('to') === '' ? 'months' : 'to');
  const people = row.has('people') && row.text('people') !== '' ? row.people() : null;
  // People without an amount are priced; nobody without one is nothing that could be spent.
  const isPriced = people !== null && row.text('amount') === '';
  const amount = isPriced ? null : row.money('amount');
  // An amount without a source is nobody's only where a program says so: what looks merged has to be filled in.
  if (row.has('source') && row.text('source') === '' && amount !== null) row.wrong('source');
  const revised = row.text('revised') === '' ? null : row.money('revised');
  const aside = noPremium(row.text('purpose'));
  return { ...row.of(), people, months, amount, revised, part: row.part(), noPremium: aside };
}
