import { sumOf } from '../../core/exact.js';
import type { Month, MonthRange } from '../../core/month.js';
import { amountsByMonth, isMonthly } from '../../core/monthly.js';
import type { Payer } from '../../core/vocabulary.js';
import type { SpendingLine } from '../../spending/lines.js';
import type { SpendingOf } from '../../spending/row.js';
import type { Quote } from '../../tariff/quote.js';

/** What one worker of a segment costs in each month of the year, when a payer pays. */
export type QuoteOf = (segment: string | null, payer: Payer | null) => Quote;

/** Whole rupiah that one worker costs in each month of a year. */
export type Premiums = ReadonlyMap<Month, number>;

/** What the workers of a line cost. */
export interface LinePrice {
  /** One for each of its segments and payers. */
  readonly quotes: readonly Quote[];
  /** What every worker of the line costs; null where that is not known, or not the same for all. */
  readonly premiums: Premiums | null;
  /** What a worker of one of its rows costs. */
  readonly of: (row: SpendingOf) => Premiums | null;
}

/** What one worker costs in each month; null where there is no price, or one that is not paid by the month. */
function premiumsOf({ price }: Quote, year: MonthRange): Premiums | null {
  if (price === null || !isMonthly(price)) return null;
  const amounts = amountsByMonth(price, year);
  return new Map(year.map((month, at) => [month, amounts[at] ?? 0]));
}

/** What one worker costs in some months together. */
export function premiumIn(premiums: Premiums, months: readonly Month[]): number {
  return sumOf(months.map((month) => premiums.get(month) ?? 0));
}

/** The only one of some values; null where there are several, or none. */
function only<T>(values: readonly (T | null)[]): T | null {
  const found = new Set(values.filter((value) => value !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The only premiums of some; null where one is not known, or they are not the same. */
function common(all: readonly (Premiums | null)[]): Premiums | null {
  const texts = all.map((premiums) => premiums && JSON.stringify([...premiums.values()]));
  const isSame = !texts.includes(null) && new Set(texts).size === 1;
  return isSame ? (all[0] ?? null) : null;
}

/**
 * What the workers of a line cost: each row as its own segment and payer have it. A row that does not say them has
 * those of the line where it has one, else what all workers of the line cost.
 */
export function priceOf(line: SpendingLine, quoteOf: QuoteOf, year: MonthRange): LinePrice {
  const rows: readonly SpendingOf[] = [...line.budget, ...line.payments];
  const segment = only(rows.map((row) => row.segment));
  const payer = only(rows.map((row) => row.payer));
  const hasSegments = rows.some((row) => row.segment !== null);
  const hasPayers = rows.some((row) => row.payer !== null);
  const isTold = (row: SpendingOf) =>
    (!hasSegments || (row.segment ?? segment) !== null) &&
    (!hasPayers || (row.payer ?? payer) !== null);
  const quoteFor = (row: SpendingOf) => quoteOf(row.segment ?? segment, row.payer ?? payer);
  const quotes = [...new Set(rows.filter(isTold).map(quoteFor))];
  const found = new Map(quotes.map((quote) => [quote, premiumsOf(quote, year)]));
  const premiums = common([...found.values()]);
  const of = (row: SpendingOf) => (isTold(row) ? (found.get(quoteFor(row)) ?? null) : premiums);
  return { quotes, premiums, of };
}
