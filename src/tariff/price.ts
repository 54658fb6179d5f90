import type { MonthRange } from '../core/month.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Payer, Programme } from '../core/vocabulary.js';
import { contractPremium } from './contract.js';
import { covers } from './lookup.js';
import { priceOf, type UnpaidLine } from './payable.js';
import { type Insured, type MonthlyTariff, NoPrice, type Part, premium } from './premium.js';
import type { Quote } from './quote.js';
import type { Catalogue } from './types.js';
import { mergeUsed, type Used } from './used.js';

/** Joins months in which a programme costs the same into one line. */
function joined(programme: Programme, tariff: string, months: MonthRange, parts: Part[][]) {
  const lines: UnpaidLine[] = [];
  months.forEach((month, index) => {
    for (const { bearer, amount, relief } of parts[index] ?? []) {
      const last = lines.findLast((line) => line.bearer === bearer);
      if (last && last.amount === amount && last.relief === relief)
        lines[lines.indexOf(last)] = { ...last, last: month, times: last.times + 1 };
      else {
        const once = { per: 'month', first: month, last: month, times: 1 } as const;
        lines.push({ programme, bearer, amount, ...once, tariff, relief });
      }
    }
  });
  return lines;
}

function monthly(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  months: MonthRange,
): Quote {
  const tariffs = catalogue.tariffs.filter(
    (tariff): tariff is MonthlyTariff =>
      tariff.kind !== 'contract' && tariff.scheme === insured.scheme,
  );
  const lines: UnpaidLine[] = [];
  const used: Used[] = [];
  const absent: Programme[] = [];
  for (const programme of programmes) {
    const tariff = tariffs.find((candidate) => candidate.programme === programme);
    if (!tariff) {
      absent.push(programme);
      continue;
    }
    const parts = months.map((month) => premium(catalogue, tariff, insured, month));
    lines.push(...joined(programme, tariff.id, months, parts));
    used.push(...parts.flat().flatMap((part) => part.used));
  }
  if (lines.length === 0) return { price: null, unpriced: 'no-programme' };
  return { price: priceOf(lines, insured.scheme, insured.payer), used: mergeUsed(used), absent };
}

/**
 * Prices one worker over the months of a budget. Self-employed without an income are priced at the
 * lowest band; wage earners without a wage are not priced.
 */
export function price(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  months: MonthRange,
): Quote {
  const refused = catalogue.refusals.some(
    (refusal) =>
      refusal.scheme === insured.scheme && months.some((month) => covers(refusal, month)),
  );
  if (refused) return { price: null, unpriced: 'relief-not-known' };
  try {
    return insured.scheme === 'pmi'
      ? contractPremium(catalogue, insured, programmes, months)
      : monthly(catalogue, insured, programmes, months);
  } catch (error) {
    if (error instanceof NoPrice) return { price: null, unpriced: error.reason };
    throw error;
  }
}

/** A flat monthly premium that the user gave instead of the catalogue. */
export function flatPrice(amount: number, months: MonthRange, payer: Payer): Price {
  const line: PremiumLine = {
    programme: 'flat',
    bearer: 'worker',
    payer,
    amount,
    per: 'month',
    first: months[0],
    last: months.at(-1) ?? months[0],
    times: months.length,
    tariff: null,
    relief: null,
  };
  return { payer, lines: [line], payerAmount: amount * months.length, workerAmount: 0 };
}
