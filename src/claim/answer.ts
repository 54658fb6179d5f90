import { add, multiply } from '../core/exact.js';
import { lastMonths, type MonthRange, type MonthSpan, spanOf, yearOf } from '../core/month.js';
import { amountsByMonth } from '../core/monthly.js';
import type { Price } from '../core/price.js';
import type { Payer, Unpriced } from '../core/vocabulary.js';
import type { Quote } from '../tariff/quote.js';
import { type Bought, bought, type Kept, keep } from './afford.js';

/** What the people of a budget cost in the year after it. */
export interface NextYear {
  readonly year: number;
  readonly workers: number;
  /** Null where the premium of that year is not known, and then why. */
  readonly perWorker: number | null;
  readonly cost: number | null;
  readonly unpriced: Unpriced | null;
}

/** What the amount would pay for in all without the relief that is in the premium. */
export interface WithoutRelief extends Bought {
  /** Whole rupiah that the people of the answer would cost. */
  readonly samePeople: number;
}

/** What an amount pays for. All amounts are whole rupiah. */
export interface Answer {
  readonly amount: number;
  readonly months: MonthSpan;
  /** Members who are paid for already; null where there are none. */
  readonly kept: Kept | null;
  /** Workers who can join, with what those leave who are kept. */
  readonly joining: Bought;
  /** Null where no relief is in the premium. */
  readonly withoutRelief: WithoutRelief | null;
  /** The same people in the whole year after; null where nobody is kept. */
  readonly nextYear: NextYear | null;
  /** Workers in all, by payer: payers who pay the same stand together. */
  readonly byPayer: readonly (Bought & { readonly payers: readonly Payer[] })[];
  /** Workers in all, by how many months they are paid for. */
  readonly trade: readonly (Bought & { readonly months: MonthSpan })[];
}

/** What is asked of an amount. */
interface Question {
  readonly amount: number;
  /** Members who are kept first; null for none. */
  readonly existing: number | null;
  readonly months: MonthRange;
  /** Other months that the amount could pay for instead. */
  readonly choices: readonly MonthRange[];
  /** Who could pay, the one who does first. */
  readonly payers: readonly [Payer, ...Payer[]];
  /** The price of one worker. */
  readonly quote: (months: MonthRange, payer: Payer) => Quote;
}

/** What a payer pays for one worker; null where that is nothing, or not known. */
function perWorker({ quote }: Question, months: MonthRange, payer: Payer): number | null {
  return quote(months, payer).price?.payerAmount || null;
}

function byPayer(question: Question): Answer['byPayer'] {
  const { amount, months, payers } = question;
  const prices = new Map<number, Payer[]>();
  for (const payer of payers) {
    const each = perWorker(question, months, payer);
    if (each !== null) prices.set(each, [...(prices.get(each) ?? []), payer]);
  }
  return [...prices].map(([each, same]) => ({ ...bought(amount, each), payers: same }));
}

/** By months; months without a price are left out. */
function byMonths(question: Question): Answer['trade'] {
  const { amount, choices, payers } = question;
  return choices.flatMap((months) => {
    const each = perWorker(question, months, payers[0]);
    return each === null ? [] : [{ ...bought(amount, each), months: spanOf(months) }];
  });
}

function nextYear({ months, payers, quote }: Question, workers: number): NextYear {
  const year = yearOf(months.at(-1) ?? months[0]) + 1;
  const found = quote(lastMonths(year, 12), payers[0]);
  if (found.price === null)
    return { year, workers, perWorker: null, cost: null, unpriced: found.unpriced };
  const each = found.price.payerAmount;
  return { year, workers, perWorker: each, cost: multiply(workers, each), unpriced: null };
}

function withoutRelief(
  amount: number,
  workers: number,
  { payerAmount, payerWithoutRelief }: Price,
): WithoutRelief | null {
  if (payerAmount === payerWithoutRelief) return null;
  return {
    ...bought(amount, payerWithoutRelief),
    samePeople: multiply(workers, payerWithoutRelief),
  };
}

/** First who is kept, then who can join. `price` is that of the months asked for, and above 0. */
export function answer(question: Question, price: Price): Answer {
  const { amount, existing, months } = question;
  const monthly = amountsByMonth(price, months).map(
    (each, index) => [months[index] ?? months[0], each] as const,
  );
  const kept = existing === null ? null : keep(amount, existing, monthly);
  const joining = bought(kept?.left ?? amount, price.payerAmount);
  const workers = add(joining.workers, kept?.kept ?? 0);
  return {
    amount,
    months: spanOf(months),
    kept,
    joining,
    withoutRelief: withoutRelief(amount, workers, price),
    nextYear: kept && nextYear(question, workers),
    byPayer: byPayer(question),
    trade: byMonths(question),
  };
}
