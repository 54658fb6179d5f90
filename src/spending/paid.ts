import { type Month, type MonthRange, yearOf } from '../core/month.js';
import { monthsFrom } from './months.js';
import type { Part } from './part.js';
import type { SpendingOf, SpendingRow } from './row.js';

/** What was paid for some people, in the months that it is for. */
export interface Payment extends SpendingOf {
  readonly months: MonthRange;
  readonly people: number;
  /** Whole rupiah. */
  readonly amount: number;
  /** The part of a premium that it is for; null for all of it. */
  readonly part: Part | null;
  /** The months in which its people are counted: in others they are those of a row for another part. */
  readonly counted: readonly Month[];
}

/** A budget is of one year, and so is what is paid of it: other months would be in no figure. */
function isOfOneYear(months: MonthRange): boolean {
  return yearOf(months[0]) === yearOf(months.at(-1) ?? months[0]);
}

/** The months that a row is for; null where it does not say them. */
function monthsOf(row: SpendingRow, year: string | null): MonthRange | null {
  const own = row.text('year') || (year ?? '');
  const months = row.months('month', own);
  if (months === null || !isOfOneYear(months)) return row.wrong('month');
  if (row.text('months') === '') return months;
  const count = row.monthCount('months');
  if (count === null || (months.length > 1 && months.length !== count)) return row.wrong('months');
  const all = monthsFrom(months[0], count);
  return isOfOneYear(all) ? all : row.wrong('months');
}

/**
 * Reads a row of payments; null where something is wrong with it.
 *
 * @param year the year of months that say none, where there is one
 */
export function paymentOf(row: SpendingRow, year: string | null): Omit<Payment, 'counted'> | null {
  const months = monthsOf(row, year);
  const [people, amount] = [row.people(), row.paid()];
  const of = row.of();
  if (row.has('source') && of.source === null) row.wrong('source');
  if (months === null || people === null || amount === null) return null;
  return { ...of, months, people, amount, part: row.part() };
}
