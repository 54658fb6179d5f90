import { describe, expect, it } from 'vitest';
import { monthRange } from '../../src/core/month.js';
import { amountsByMonth, amountWithin, isMonthly, sumByMonth } from '../../src/core/monthly.js';
import type { PremiumLine } from '../../src/core/price.js';
import { counted, entryOf, lineOf, priceOf } from '../support/entries.js';

const MONTHS = monthRange('2026-01', '2026-04');

const price = (...lines: PremiumLine[]) => priceOf('apbd', ...lines);

describe('amountsByMonth', () => {
  it('adds the lines that each month is in', () => {
    const later = lineOf({ amount: 7, first: '2026-03', last: '2026-04', times: 2 });
    expect(amountsByMonth(price(lineOf({}), later), MONTHS)).toEqual([100, 100, 107, 107]);
  });

  it('has the same months without relief where that is asked for', () => {
    expect(amountsByMonth(price(lineOf({})), MONTHS, 'withoutRelief')).toEqual([
      200, 200, 200, 200,
    ]);
  });

  it('leaves out what the worker pays beside the payer', () => {
    const own = lineOf({ payer: 'self', bearer: 'worker', amount: 30 });
    expect(amountsByMonth(price(lineOf({}), own), MONTHS)).toEqual([100, 100, 100, 100]);
  });

  it('has a premium per contract once, in its first month', () => {
    const contract = lineOf({ per: 'contract', amount: 370_000, times: 1 });
    expect(amountsByMonth(price(contract), MONTHS)).toEqual([370_000, 0, 0, 0]);
  });
});

describe('what is paid within some months', () => {
  const worker = lineOf({ payer: 'self', bearer: 'worker', amount: 30 });
  const contract = lineOf({ per: 'contract', amount: 370_000, times: 1 });

  it('is the premium of each of them, and nothing of what the worker pays', () => {
    expect(amountWithin(price(lineOf(), worker), ['2026-02', '2026-03'])).toBe(200);
    expect(amountWithin(price(lineOf(), worker), MONTHS)).toBe(400);
    expect(amountWithin(price(lineOf()), ['2025-12', '2026-04', '2026-05'])).toBe(100);
    expect(amountWithin(price(lineOf()), [])).toBe(0);
  });

  it('is the whole of a contract, once, whichever months they are', () => {
    for (const months of [MONTHS, ['2026-01'], ['2026-03'], []])
      expect(amountWithin(price(contract), months)).toBe(370_000);
    expect(amountWithin(price(contract, lineOf()), ['2026-01', '2026-02'])).toBe(370_200);
    const own = lineOf({ per: 'contract', payer: 'self', bearer: 'worker', amount: 5 });
    expect(amountWithin(price(contract, own), ['2026-01'])).toBe(370_000);
  });

  it('goes on month by month where any part of it is paid so', () => {
    expect(isMonthly(price(lineOf()))).toBe(true);
    expect(isMonthly(price(contract, lineOf()))).toBe(true);
    expect(isMonthly(price(contract))).toBe(false);
    expect(isMonthly(price())).toBe(false);
  });
});

describe('the budget of each month', () => {
  const later = { first: '2026-03', last: '2026-04', times: 2 };
  // 60 to cover: 100 a month and from March 10 more, 200 and 30 without relief.
  // 5 to renew at 50 a month, which is 70 without relief.
  const covered = priceOf(
    'csr',
    lineOf({ payer: 'csr' }),
    lineOf({ payer: 'csr', amount: 10, withoutRelief: 30, ...later }),
  );
  const kept = priceOf('apbd', lineOf({ amount: 50, withoutRelief: 70 }));
  const cells = counted(entryOf({ subsidised: 5 }, { expansion: covered, renewal: kept }));

  it('is what those to cover and those to keep cost in it, with relief and without', () => {
    const of = (month: string, expansion: number, full: number) => ({
      month,
      expansionPremium: expansion,
      renewalPremium: 250,
      annualPremium: expansion + 250,
      annualWithoutRelief: full,
    });
    expect(sumByMonth(cells, MONTHS)).toEqual([
      of('2026-01', 6000, 12_350),
      of('2026-02', 6000, 12_350),
      of('2026-03', 6600, 14_150),
      of('2026-04', 6600, 14_150),
    ]);
  });

  it('is 0 in a month in which nothing is paid, and where nobody is to be paid for', () => {
    const none = { expansionPremium: 0, renewalPremium: 0, annualPremium: 0 };
    const empty = { month: '2026-05', ...none, annualWithoutRelief: 0 };
    expect(sumByMonth(cells, ['2026-05'])).toEqual([empty]);
    expect(sumByMonth([], ['2026-05'])).toEqual([empty]);
  });
});
