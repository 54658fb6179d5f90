import type { Month, MonthRange } from '../core/month.js';
import type { PremiumLine, Price, ValueKey } from '../core/price.js';
import type { Payer, Programme } from '../core/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import { contractPremium } from './contract.js';
import { contractValuePremium } from './contract-value.js';
import { wagesAt } from './grown.js';
import { type Insured, NoPrice } from './insured.js';
import { covers } from './lookup.js';
import { priceOf, type UnpaidLine } from './payable.js';
import { type Part, premium } from './premium.js';
import type { PricedMonths, Quote } from './quote.js';
import type { MonthlyTariff, Tariff } from './types.js';
import { keyOf, mergeUsed, type Used } from './used.js';

/** The items of both lists, each once. */
function union<T extends object>(first: readonly T[], second: readonly T[]): readonly T[] {
  const keyOf = (item: T) => Object.values(item).join(' ');
  const known = new Set(first.map(keyOf));
  const added = second.filter((item) => !known.has(keyOf(item)));
  return added.length > 0 ? [...first, ...added] : first;
}

/** Whether a month's part can join a line: it is the same sum, with the same relief. */
function isSame(line: UnpaidLine, part: Part): boolean {
  return (
    line.bearer === part.bearer &&
    line.relief === part.relief &&
    JSON.stringify(line.derivation) === JSON.stringify(part.derivation)
  );
}

/** Joins months in which a programme costs the same into one line. */
function joined(tariff: MonthlyTariff, months: MonthRange, parts: readonly Part[][]) {
  const lines: UnpaidLine[] = [];
  months.forEach((month, index) => {
    for (const part of parts[index] ?? []) {
      const { bearer, amount, withoutRelief, relief, factor, missed, derivation } = part;
      const values: readonly ValueKey[] = part.used.map(keyOf);
      const at = lines.findLastIndex((line) => line.bearer === bearer);
      const last = lines[at];
      if (last && isSame(last, part))
        lines[at] = {
          ...last,
          last: month,
          times: last.times + 1,
          missed: union(last.missed, missed),
          values: union(last.values, values),
        };
      else {
        const once = { per: 'month', first: month, last: month, times: 1 } as const;
        const of = { programme: tariff.programme, tariff: tariff.id, bearer };
        lines.push({
          ...of,
          amount,
          withoutRelief,
          ...once,
          relief,
          factor,
          missed,
          derivation,
          values,
        });
      }
    }
  });
  return lines;
}

function isMonthly(tariff: Tariff): tariff is MonthlyTariff {
  return tariff.kind !== 'contract' && tariff.kind !== 'contract-value';
}

function monthly(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  { months, asOf, wageGrowth = null }: PricedMonths,
): Quote {
  const tariffs = catalogue.tariffs
    .filter(isMonthly)
    .filter(({ scheme }) => scheme === insured.scheme);
  const lines: UnpaidLine[] = [];
  const used: Used[] = [];
  const absent: Programme[] = [];
  for (const programme of programmes) {
    const tariff = tariffs.find((candidate) => candidate.programme === programme);
    if (!tariff) {
      absent.push(programme);
      continue;
    }
    const parts = months.map((month) =>
      premium(catalogue, tariff, insured, asOf ?? month, wagesAt(month, asOf, wageGrowth)),
    );
    lines.push(...joined(tariff, months, parts));
    used.push(...parts.flat().flatMap((part) => part.used));
  }
  if (lines.length === 0) return { price: null, unpriced: 'no-programme', edge: null };
  return { price: priceOf(lines, insured), used: mergeUsed(used), absent };
}

/** Whether the scheme is not priced in one of these months, because a relief is not known. */
export function isRefused(
  { refusals }: Catalogue,
  scheme: Insured['scheme'],
  months: readonly Month[],
): boolean {
  return refusals.some(
    (refusal) => refusal.scheme === scheme && months.some((month) => covers(refusal, month)),
  );
}

/**
 * Prices one worker over the months of a budget. Self-employed without an income are priced at the
 * lowest band; wage earners without a wage are not priced.
 */
export function price(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  when: PricedMonths,
): Quote {
  const { months, asOf } = when;
  if (isRefused(catalogue, insured.scheme, asOf === null ? months : [asOf]))
    return { price: null, unpriced: 'relief-not-known', edge: null };
  try {
    if (insured.scheme === 'pmi') return contractPremium(catalogue, insured, programmes, when);
    const { contractValue } = insured;
    return contractValue === null
      ? monthly(catalogue, insured, programmes, when)
      : contractValuePremium(catalogue, insured, programmes, contractValue, when);
  } catch (error) {
    if (error instanceof NoPrice) return { price: null, unpriced: error.reason, edge: error.edge };
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
    withoutRelief: amount,
    per: 'month',
    first: months[0],
    last: months.at(-1) ?? months[0],
    times: months.length,
    tariff: null,
    relief: null,
    factor: null,
    missed: [],
    derivation: { kind: 'flat' },
    values: [],
  };
  const payerAmount = amount * months.length;
  return { payer, lines: [line], payerAmount, payerWithoutRelief: payerAmount, workerAmount: 0 };
}
