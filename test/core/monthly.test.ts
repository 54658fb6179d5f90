import { describe, expect, it } from 'vitest';
import { monthRange } from '../../src/core/month.js';
import { amountsByMonth } from '../../src/core/monthly.js';
import type { PremiumLine, Price } from '../../src/core/price.js';

function line(over: Partial<PremiumLine>): PremiumLine {
  return {
    programme: 'jkk',
    bearer: 'employer',
    payer: 'apbd',
    amount: 100,
    withoutRelief: 200,
    per: 'month',
    first: '2026-01',
    last: '2026-04',
    times: 4,
    tariff: null,
    relief: null,
    factor: null,
    missed: [],
    derivation: { kind: 'flat' },
    values: [],
    ...over,
  };
}

const MONTHS = monthRange('2026-01', '2026-04');

function price(...lines: PremiumLine[]): Price {
  return { payer: 'apbd', lines, payerAmount: 0, payerWithoutRelief: 0, workerAmount: 0 };
}

describe('amountsByMonth', () => {
  it('adds the lines that each month is in', () => {
    const later = line({ amount: 7, first: '2026-03', last: '2026-04', times: 2 });
    expect(amountsByMonth(price(line({}), later), MONTHS)).toEqual([100, 100, 107, 107]);
  });

  it('has the same months without relief where that is asked for', () => {
    expect(amountsByMonth(price(line({})), MONTHS, 'withoutRelief')).toEqual([200, 200, 200, 200]);
  });

  it('leaves out what the worker pays beside the payer', () => {
    const own = line({ payer: 'self', bearer: 'worker', amount: 30 });
    expect(amountsByMonth(price(line({}), own), MONTHS)).toEqual([100, 100, 100, 100]);
  });

  it('has a premium per contract once, in its first month', () => {
    const contract = line({ per: 'contract', amount: 370_000, times: 1 });
    expect(amountsByMonth(price(contract), MONTHS)).toEqual([370_000, 0, 0, 0]);
  });
});
