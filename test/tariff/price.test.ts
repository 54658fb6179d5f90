import { describe, expect, it } from 'vitest';
import { lastMonths, type MonthRange, monthRange } from '../../src/core/month.js';
import type { Payer, Programme, Sector } from '../../src/core/vocabulary.js';
import { inForce } from '../../src/tariff/lookup.js';
import type { Insured } from '../../src/tariff/premium.js';
import { price } from '../../src/tariff/price.js';
import { shipped, withWages } from '../../src/tariff/shipped.js';
import { minimumWage, wholeRupiah } from '../../src/tariff/wage.js';

const JKK_JKM: Programme[] = ['jkk', 'jkm'];
const BPU: Insured = {
  scheme: 'bpu',
  payer: 'apbd',
  sector: 'other',
  risk: 'very-low',
  income: null,
  wageAt: () => 'no-wage',
  contractMonths: null,
  relief: true,
};
const employee = (wage: number, more: Partial<Insured> = {}): Insured => ({
  ...BPU,
  scheme: 'pu',
  payer: 'employer',
  wageAt: () => wage,
  ...more,
});

function yearly(insured: Insured, months: MonthRange, programmes = JKK_JKM): number | string {
  const quote = price(shipped, insured, programmes, months);
  return quote.price ? quote.price.payerAmount : quote.unpriced;
}

describe('self-employed', () => {
  const cases: [Payer, Sector, number, number][] = [
    ['apbd', 'other', 2025, 201_600],
    ['apbd', 'other', 2026, 201_600],
    ['apbn', 'transport', 2026, 201_600],
    ['zakat', 'other', 2025, 201_600],
    ['zakat', 'other', 2026, 126_000],
    ['csr', 'other', 2026, 126_000],
    ['self', 'other', 2026, 126_000],
    ['self', 'other', 2027, 201_600],
    ['self', 'transport', 2026, 100_800],
    ['self', 'transport', 2027, 176_400],
    ['employer', 'other', 2026, 201_600],
    ['undecided', 'transport', 2026, 201_600],
  ];
  for (const [payer, sector, year, amount] of cases)
    it(`${payer}, ${sector}, ${year}: Rp${amount}`, () => {
      expect(yearly({ ...BPU, payer, sector }, lastMonths(year, 12))).toBe(amount);
    });

  it('nine months run from April, when the relief has begun', () => {
    const nine = lastMonths(2026, 9);
    expect([yearly(BPU, nine), yearly({ ...BPU, payer: 'zakat' }, nine)]).toEqual([
      151_200, 75_600,
    ]);
  });

  it('the relief holds in its first and last month and not beside them', () => {
    const self = { ...BPU, payer: 'self' } as const;
    const at = (month: string, sector: Sector) => yearly({ ...self, sector }, [month]);
    expect(['2026-03', '2026-04', '2026-12', '2027-01'].map((month) => at(month, 'other'))).toEqual(
      [16_800, 8400, 8400, 16_800],
    );
    expect(
      ['2025-12', '2026-01', '2027-03', '2027-04'].map((month) => at(month, 'transport')),
    ).toEqual([16_800, 8400, 8400, 16_800]);
  });

  it('the relief does not touch old age, and --relief none prices without', () => {
    const self = { ...BPU, payer: 'self' } as const;
    expect(yearly(self, ['2026-05'], ['jkk', 'jkm', 'jht'])).toBe(28_400);
    expect(yearly({ ...self, relief: false }, ['2026-05'])).toBe(16_800);
  });

  it('income bands start where they say', () => {
    const at = (income: number) => yearly({ ...BPU, income }, ['2026-05'], ['jkk']);
    expect([1_099_999, 1_100_000, 20_199_999, 20_200_000].map(at)).toEqual([
      10_000, 12_000, 197_000, 207_000,
    ]);
    expect(yearly({ ...BPU, income: 3_000_000 }, ['2026-05'], ['jkk', 'jkm', 'jht'])).toBe(95_300);
  });

  it('has no pension, and says so', () => {
    const quote = price(shipped, BPU, ['jkk', 'jp'], ['2026-05']);
    expect(quote.price && quote.absent).toEqual(['jp']);
    expect(yearly(BPU, ['2026-05'], ['jp'])).toBe('no-programme');
  });

  it('is not priced before the law or where a relief is not known', () => {
    expect(yearly(BPU, ['2015-06'])).toBe('not-yet-in-force');
    expect(yearly(BPU, ['2015-07'])).toBe(16_800);
    expect(
      ['2020-07', '2020-08', '2021-01', '2021-02'].map((month) => yearly(BPU, [month])),
    ).toEqual([16_800, 'relief-not-known', 'relief-not-known', 16_800]);
  });
});

describe('wage earners', () => {
  it('round each programme to whole rupiah per worker and month', () => {
    const quote = price(shipped, employee(2_152_323, { payer: 'apbd' }), JKK_JKM, ['2026-05']);
    expect(quote.price?.lines.map(({ amount }) => amount)).toEqual([5166, 6457]);
    expect(500 * 12 * (quote.price?.payerAmount ?? 0)).toBe(69_738_000);
  });

  it('are not priced without a wage', () => {
    expect(yearly({ ...BPU, scheme: 'pu' }, ['2026-05'])).toBe('no-wage');
  });

  it('an employer owes its side, a donor the whole', () => {
    const all: Programme[] = ['jkk', 'jkm', 'jht', 'jp'];
    const quote = price(shipped, employee(5_000_000), all, ['2026-05']);
    // 0.24 + 0.30 + 3.70 + 2.00 % of 5,000,000, and 2 + 1 % by the worker
    expect(quote.price).toMatchObject({ payerAmount: 312_000, workerAmount: 150_000 });
    const donor = price(shipped, employee(5_000_000, { payer: 'zakat' }), all, ['2026-05']);
    expect(donor.price).toMatchObject({ payerAmount: 462_000, workerAmount: 0 });
  });

  it('risk classes have their own rates', () => {
    const rates = (['very-low', 'low', 'medium', 'high', 'very-high'] as const).map((risk) =>
      yearly(employee(1_000_000, { risk }), ['2026-05'], ['jkk']),
    );
    expect(rates).toEqual([2400, 5400, 8900, 12_700, 17_400]);
  });

  it('pension counts the wage up to the cap of the month', () => {
    const at = (wage: number, month: string) => yearly(employee(wage), [month], ['jp']);
    expect(at(20_000_000, '2026-02')).toBe(210_948);
    expect(at(20_000_000, '2026-03')).toBe(221_726);
    expect(at(5_000_000, '2027-03')).toBe(100_000);
    expect(at(20_000_000, '2027-03')).toBe('cap-not-set');
  });

  it('labour-intensive industry paid half its JKK from 2025-02 to 2026-01', () => {
    const firm = employee(1_000_000, { sector: 'labour-intensive', risk: 'medium' });
    const jkk = (month: string) => yearly(firm, [month], ['jkk']);
    expect(['2025-01', '2025-02', '2025-07', '2025-08', '2026-01', '2026-02'].map(jkk)).toEqual([
      8900, 4450, 4450, 4450, 4450, 8900,
    ]);
  });
});

describe('construction and migrants', () => {
  it('construction is priced by wage at the very high rate', () => {
    const worker = employee(3_000_000, { scheme: 'jakon' });
    expect(yearly(worker, ['2026-05'])).toBe(52_200 + 9000);
  });

  it('a migrant pays once per contract', () => {
    const at = (contractMonths: number) =>
      yearly({ ...BPU, scheme: 'pmi', payer: 'self', contractMonths }, lastMonths(2026, 12));
    expect([24, 12, 6].map(at)).toEqual([370_000, 226_500, 145_500]);
    // Korea's G-to-G notice: 494,500 = 332,500 + 12 x 13,500, here with the part before departure
    expect(at(36)).toBe(494_500 + 37_500);
    expect(at(5)).toBe('contract-too-short');
    expect(yearly({ ...BPU, scheme: 'pmi' }, ['2026-05'])).toBe('no-contract-months');
    expect(yearly({ ...BPU, scheme: 'pmi', contractMonths: 24 }, ['2026-05'], ['jkk'])).toBe(
      'no-programme',
    );
  });
});

describe('lines', () => {
  it('join months of one price and add up to it', () => {
    const quote = price(shipped, { ...BPU, payer: 'zakat' }, JKK_JKM, lastMonths(2026, 12));
    const lines = quote.price?.lines ?? [];
    expect(
      lines.map(({ programme, first, last, times, amount }) => [
        programme,
        first,
        last,
        times,
        amount,
      ]),
    ).toEqual([
      ['jkk', '2026-01', '2026-03', 3, 10_000],
      ['jkk', '2026-04', '2026-12', 9, 5000],
      ['jkm', '2026-01', '2026-03', 3, 6800],
      ['jkm', '2026-04', '2026-12', 9, 3400],
    ]);
    expect(lines.reduce((sum, { times, amount }) => sum + times * amount, 0)).toBe(126_000);
  });

  it('carry what they rest on, with the weakest confidence', () => {
    const quote = price(shipped, { ...BPU, payer: 'zakat' }, JKK_JKM, ['2026-05']);
    expect(quote.price && quote.used.map(({ id, confidence }) => [id, confidence])).toEqual([
      ['bpu.jkk', 'HIGH'],
      ['bpu.relief.pp50-2025.other', 'INFER'],
      ['bpu.jkm', 'HIGH'],
    ]);
  });
});

describe('lookup', () => {
  const source = { references: [{ law: 'x' }], confidence: 'HIGH', checked: '2026-10-05' } as const;
  const values = [
    { ...source, from: '2026-01', to: '2026-02', amount: 1 },
    { ...source, from: '2026-04', amount: 2 },
    { ...source, from: '2026-06', repealed: true as const },
  ];

  it('never answers 0 for none', () => {
    const states = [
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ].map((month) => inForce(values, month).state);
    expect(states).toEqual([
      'not-yet',
      'in-force',
      'in-force',
      'ended',
      'in-force',
      'in-force',
      'repealed',
    ]);
  });
});

describe('minimum wages', () => {
  it('are of the region and the year, rounded to whole rupiah', async () => {
    const { wages } = await withWages();
    const umk = minimumWage(wages, 'umk', '36.01.02', '2026-05');
    expect(umk && wholeRupiah(umk)).toBe(3_360_078);
    const ump = minimumWage(wages, 'ump', '36.01', '2026-12');
    expect(ump && wholeRupiah(ump)).toBe(3_100_881);
    expect(minimumWage(wages, 'umk', '36', '2026-05')).toBeNull();
    expect(minimumWage(wages, 'umk', '36.01', '2027-01')).toBeNull();
    expect(minimumWage(wages, 'siltap', null, '2026-05')?.amount).toBe('2022200');
  });
});

it('prices a range over two years month by month', () => {
  const months = monthRange('2026-10', '2027-03');
  expect(yearly({ ...BPU, payer: 'self', sector: 'transport' }, months)).toBe(6 * 8400);
  expect(yearly({ ...BPU, payer: 'self' }, months)).toBe(3 * 8400 + 3 * 16_800);
});
