import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/core/exact.js';
import { monthRange } from '../../src/core/month.js';
import { sumByMonth } from '../../src/core/monthly.js';
import type { Texts } from '../support/options.js';
import { gapOfFiles } from '../support/report.js';

const FILES = ['data/banten.csv'];

/** Choices under which reliefs of PP 49/2020, PP 7/2025, PP 36/2025 and PP 50/2025 may or may not apply. */
const choices = fc.record({
  payer: fc.subarray([
    'petani=zakat',
    'nelayan=self',
    'ojek dan kurir=csr',
    'penerima upah=employer',
  ]),
  sector: fc.subarray(['ojek dan kurir=transport', 'penerima upah=labour-intensive']),
  wage: fc.constant(['umk']),
  asOf: fc.constantFrom('2026-02', '2026-05', '2026-12', '2025-06'),
  target: fc.constantFrom([], ['60%']),
  renew: fc.constantFrom('100%', '40%'),
}) satisfies fc.Arbitrary<Texts>;

describe('what a budget would be without relief', () => {
  it('is the budget with --relief none, for the total, every payer, row and month', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (options) => {
        const { gap } = await gapOfFiles(FILES, options);
        const { gap: plain } = await gapOfFiles(FILES, { ...options, relief: 'none' });
        expect(gap.totals?.annualWithoutRelief).toBe(plain.totals?.annualPremium);
        expect(gap.totals?.expansionWithoutRelief).toBe(plain.totals?.expansionPremium);
        expect(gap.totals?.renewalWithoutRelief).toBe(plain.totals?.renewalPremium);
        const payers = (result: typeof gap, of: 'annualPremium' | 'annualWithoutRelief') =>
          new Map(result.totals?.byPayer.map((sums) => [sums.payer, sums[of]]));
        expect(payers(gap, 'annualWithoutRelief')).toEqual(payers(plain, 'annualPremium'));
        const rows = (result: typeof gap, of: 'annualPremium' | 'annualWithoutRelief') =>
          result.tables.map((table) => table.rows.map((row) => row[of]));
        expect(rows(gap, 'annualWithoutRelief')).toEqual(rows(plain, 'annualPremium'));
        const { first, last } = gap.parameters.months;
        const months = sumByMonth(gap.cells, monthRange(first, last));
        expect(sumOf(months.map((month) => month.annualWithoutRelief))).toBe(
          plain.totals?.annualPremium,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is twice as much for nine months of zakat under PP 50/2025', async () => {
    const options = { payer: ['petani=zakat'], segment: ['petani'], months: '9' };
    const { gap } = await gapOfFiles(FILES, { ...options, region: ['36.02'], target: ['60%'] });
    expect(gap.totals).toMatchObject({
      toTarget: 108_385,
      expansionPremium: 108_385 * 75_600,
      expansionWithoutRelief: 108_385 * 151_200,
    });
    expect(gap.notes.map(({ code }) => code)).toContain('relief-taken');
  });

  it('is the budget itself where no relief is in it, and then nothing is said', async () => {
    const { gap } = await gapOfFiles(FILES, { payer: ['petani=apbd'] });
    expect(gap.totals?.annualWithoutRelief).toBe(gap.totals?.annualPremium);
    expect(gap.notes.map(({ code }) => code)).not.toContain('relief-taken');
  });
});
