import type { Context } from '../../cli/context.js';
import type { MonthSpan } from '../../core/month.js';
import { refuse } from '../../problem/problem.js';
import { affordOf, type RawAfford } from '../afford/run.js';
import type { Prepared } from '../gap/run.js';
import { type RawVerify, verifyOf } from '../verify/run.js';

/** Published sums. A file of claims is an input as the tables are. */
export async function verifyChapter(
  claims: readonly string[],
  raw: RawVerify,
  { settings }: Prepared,
  months: MonthSpan,
  context: Context,
) {
  const result = await verifyOf(claims, { month: months.first, ...raw }, settings, context);
  const inputs = result.files.map(({ path, chunks }) => ({ path, chunks, rows: null }));
  return { verb: 'verify', result, inputs, tariffs: [] } as const;
}

/** What an amount pays for; in the year of the budget, unless it says which months. */
export async function affordChapter(
  amount: string | undefined,
  raw: RawAfford,
  { settings }: Prepared,
  months: MonthSpan,
  context: Context,
) {
  if (amount === undefined) refuse({ code: 'missing-argument', value: 'amount', other: 'afford' });
  const hasMonths = raw.paidThrough !== undefined || raw.months?.includes('..');
  const year = hasMonths ? {} : { year: months.last.slice(0, 4) };
  const result = await affordOf(amount, { ...year, ...raw }, settings, context);
  return { verb: 'afford', result, inputs: [], tariffs: [] } as const;
}
