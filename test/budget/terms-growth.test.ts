import { describe, expect, it } from 'vitest';
import type { BudgetChoices } from '../../src/budget/choices.js';
import { insuredAs, termsOf, wageKey } from '../../src/budget/terms.js';
import type { Cell } from '../../src/core/cell.js';
import { SHIPPED } from '../../src/segment/segments.js';
import type { MinimumWage } from '../../src/tariff/catalogue.js';
import { type WageGrowth, wagesAt } from '../../src/tariff/grown.js';
import { shipped } from '../../src/tariff/shipped.js';
import { minimum } from '../support/catalogue.js';
import { cellOf, choice, choicesOf } from '../support/cells.js';

const TENTH = { numerator: 1, denominator: 10 };
const growth: WageGrowth = { share: TENTH, given: 2026, prices: null };
const named = { wage: choice<number | 'umk' | 'siltap'>('umk') };

/** The wage of a month, with the law of another where that is said. */
function wageIn(
  month: string,
  { cell = {}, choices = {}, wages = [], asOf = null, grows = growth }: Given,
) {
  const [one, all] = [cellOf({ segment: 'formal', ...cell }), choicesOf(choices)];
  const catalogue = { ...shipped, wages };
  const insured = insuredAs('pu', 'csr', one, termsOf(one, all, SHIPPED), all, catalogue);
  return insured.wageAt(wagesAt(month, asOf, grows));
}

interface Given {
  readonly cell?: Partial<Cell>;
  readonly choices?: Partial<BudgetChoices>;
  readonly wages?: readonly MinimumWage[];
  readonly asOf?: string | null;
  readonly grows?: WageGrowth | null;
}

describe('a wage that was given', () => {
  const given = { cell: { wage: 1_000_005 } };

  it('is that of its year, and of those before it', () => {
    expect(wageIn('2026-12', given)).toEqual({ rupiah: 1_000_005, used: [] });
    expect(wageIn('2025-01', given)).toEqual({ rupiah: 1_000_005, used: [] });
  });

  it('grows by each year after it, rounded once', () => {
    // 1,000,005 x 1.1 x 1.1 = 1,210,006.05; no law says so.
    expect(wageIn('2028-05', given)).toEqual({
      rupiah: 1_210_006,
      used: [],
      grown: { from: '1000005', growth: TENTH, years: 2 },
    });
  });

  it('stays as it is where nobody lets wages grow', () => {
    expect(wageIn('2028-05', { ...given, grows: null })).toEqual({ rupiah: 1_000_005, used: [] });
  });
});

describe('a minimum wage', () => {
  const year = minimum({ code: '36.02', amount: '2000000.4', to: '2026-12' });
  const given = { choices: named, wages: [year] };
  const used = (confidence: 'HIGH' | 'INFER') => [{ id: 'umk.36.02', value: year, confidence }];

  it('is the published one in its months, in whole rupiah and as sure as the law is', () => {
    expect(wageIn('2026-12', given)).toEqual({ rupiah: 2_000_000, used: used('HIGH') });
    expect(wageIn('2026-12', { ...given, grows: null })).toEqual({
      rupiah: 2_000_000,
      used: used('HIGH'),
    });
  });

  it('grows beyond its months from what was published, which is our reading', () => {
    // 2,000,000.4 x 1.1 x 1.1 = 2,420,000.484.
    expect(wageIn('2028-03', given)).toEqual({
      rupiah: 2_420_000,
      used: used('INFER'),
      grown: { from: '2000000.4', growth: TENTH, years: 2 },
    });
  });

  it('is our reading where it has grown, even with the law of a month that has one', () => {
    expect(wageIn('2027-03', { ...given, asOf: '2026-06' })).toEqual({
      rupiah: 2_200_000,
      used: used('INFER'),
      grown: { from: '2000000.4', growth: TENTH, years: 1 },
    });
  });

  it('is our reading beyond its months before it has grown by a whole year', () => {
    const half = { ...year, to: '2026-06' };
    expect(wageIn('2026-09', { ...given, wages: [half] })).toEqual({
      rupiah: 2_000_000,
      used: [{ id: 'umk.36.02', value: half, confidence: 'INFER' }],
    });
  });

  it('is none beyond its months where nobody lets wages grow', () => {
    expect(wageIn('2028-03', { ...given, grows: null })).toBe('no-minimum-wage');
  });
});

describe("the village staff's own minimum", () => {
  it('is the same for nobody whose segment is not known', () => {
    const keyOf = (segment: string) =>
      wageKey(
        termsOf(cellOf({ segment }), choicesOf({ wage: choice('siltap') }), SHIPPED),
        '36.02',
      );
    expect(keyOf('tukang sulap')).not.toBe(keyOf('perangkat desa'));
  });
});
