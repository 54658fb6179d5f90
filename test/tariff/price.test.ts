import { describe, expect, it } from 'vitest';
import { lastMonths, monthRange } from '../../src/core/month.js';
import type { Programme, Sector } from '../../src/core/vocabulary.js';
import type { Insured } from '../../src/tariff/insured.js';
import { inForce } from '../../src/tariff/lookup.js';
import { price } from '../../src/tariff/price.js';
import { shipped, wholeCatalogue } from '../../src/tariff/shipped.js';
import { minimumWage, wholeRupiah } from '../../src/tariff/wage.js';
import { employee, insured, JKK_JKM, paid, quoted } from '../support/insured.js';

describe('self-employed', () => {
  const cases: [string, Sector, number, number][] = [
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
      expect(paid(insured({ payer, sector }), lastMonths(year, 12))).toBe(amount);
    });

  it('nine months run from April, when the relief has begun', () => {
    const nine = lastMonths(2026, 9);
    expect([paid(insured(), nine), paid(insured({ payer: 'zakat' }), nine)]).toEqual([
      151_200, 75_600,
    ]);
  });

  it('the relief holds in its first and last month and not beside them', () => {
    const at = (month: string, sector: Sector) => paid(insured({ payer: 'self', sector }), [month]);
    expect(['2026-03', '2026-04', '2026-12', '2027-01'].map((month) => at(month, 'other'))).toEqual(
      [16_800, 8400, 8400, 16_800],
    );
    expect(
      ['2025-12', '2026-01', '2027-03', '2027-04'].map((month) => at(month, 'transport')),
    ).toEqual([16_800, 8400, 8400, 16_800]);
  });

  it('the relief does not touch old age, and --relief none prices without', () => {
    const self = insured({ payer: 'self' });
    expect(paid(self, ['2026-05'], ['jkk', 'jkm', 'jht'])).toBe(28_400);
    expect(paid(insured({ payer: 'self', relief: false }), ['2026-05'])).toBe(16_800);
  });

  it('income bands start where they say', () => {
    const at = (income: number) => paid(insured({ income }), ['2026-05'], ['jkk']);
    expect([1_099_999, 1_100_000, 20_199_999, 20_200_000].map(at)).toEqual([
      10_000, 12_000, 197_000, 207_000,
    ]);
    expect(paid(insured({ income: 3_000_000 }), ['2026-05'], ['jkk', 'jkm', 'jht'])).toBe(95_300);
  });

  it('has no pension, and says so', () => {
    const quote = quoted(insured(), ['2026-05'], ['jkk', 'jp']);
    expect(quote.price && quote.absent).toEqual(['jp']);
    expect(paid(insured(), ['2026-05'], ['jp'])).toBe('no-programme');
  });

  it('is not priced before the law', () => {
    expect(paid(insured(), ['2015-06'])).toBe('not-yet-in-force');
    expect(paid(insured(), ['2015-07'])).toBe(16_800);
  });

  it('paid a hundredth during the pandemic, whose first and last month are not sure', () => {
    const self = insured({ payer: 'self' });
    const months = ['2020-07', '2020-08', '2021-01', '2021-02'];
    expect(months.map((month) => paid(self, [month]))).toEqual([16_800, 168, 168, 16_800]);
    const marks = ['2020-08', '2020-09', '2021-01'].map((month) => {
      const quote = quoted(self, [month]);
      return quote.price && quote.used.find(({ id }) => id.includes('.relief.'))?.confidence;
    });
    expect(marks).toEqual(['LOW', 'HIGH', 'LOW']);
  });

  it('is refused by the month whose values are asked for, and not by the month itself', () => {
    const wage = employee(5_000_000);
    const unpriced = (month: string, asOf: string) => {
      const quote = price(shipped, wage, JKK_JKM, { months: [month], asOf });
      return quote.price === null ? quote.unpriced : quote.price.payerAmount;
    };
    expect(unpriced('2026-01', '2020-09')).toBe('relief-not-known');
    expect(unpriced('2020-09', '2026-01')).toBe(27_000);
  });

  it('an income of 0 is the lowest band, and is told from no income', () => {
    const derivation = (income: number | null) =>
      quoted(insured({ income }), ['2026-05']).price?.lines[0]?.derivation;
    expect(derivation(0)).toMatchObject({ kind: 'band', income: 0, from: 0, below: 1_100_000 });
    expect(derivation(null)).toMatchObject({ income: null, amount: 10_000 });
    expect(derivation(25_000_000)).toMatchObject({ from: 20_200_000, below: null });
  });

  it('says which relief was near and what kept it away', () => {
    const missed = (worker: Partial<Insured>, programmes?: Programme[]) =>
      quoted(insured(worker), ['2026-05'], programmes).price?.lines[0]?.missed;
    const other = 'bpu.relief.pp50-2025.other';
    expect(missed({ payer: 'apbd' })).toEqual([{ id: other, why: 'payer' }]);
    expect(missed({ payer: 'self' }, ['jht'])).toEqual([{ id: other, why: 'programme' }]);
    expect(missed({ payer: 'self', relief: false })).toEqual([{ id: other, why: 'choice' }]);
    expect(quoted(insured({ payer: 'self' }), ['2026-02']).price?.lines[0]?.missed).toEqual([
      { id: 'bpu.relief.pp50-2025.transport', why: 'sector' },
    ]);
  });

  it('is priced with the values of another month where that is asked for', () => {
    const self = insured({ payer: 'self' });
    const months = lastMonths(2026, 12);
    const quote = price(shipped, self, JKK_JKM, { months, asOf: '2024-06' });
    expect(quote.price?.payerAmount).toBe(201_600);
    expect(quote.price?.lines).toHaveLength(2);
    expect(quote.price?.lines[0]).toMatchObject({ first: '2026-01', last: '2026-12', times: 12 });
  });
});

describe('wage earners', () => {
  it('round each programme to whole rupiah per worker and month', () => {
    const quote = quoted(employee(2_152_323, { payer: 'apbd' }), ['2026-05'], JKK_JKM);
    expect(quote.price?.lines.map(({ amount }) => amount)).toEqual([5166, 6457]);
    expect(500 * 12 * (quote.price?.payerAmount ?? 0)).toBe(69_738_000);
  });

  it('are not priced without a wage', () => {
    expect(paid(insured({ scheme: 'pu' }), ['2026-05'])).toBe('no-wage');
  });

  it('an employer owes its side, a donor the whole', () => {
    const all: Programme[] = ['jkk', 'jkm', 'jht', 'jp'];
    const quote = quoted(employee(5_000_000), ['2026-05'], all);
    // 0.24 + 0.30 + 3.70 + 2.00 % of 5,000,000, and 2 + 1 % by the worker
    expect(quote.price).toMatchObject({ payerAmount: 312_000, workerAmount: 150_000 });
    const donor = quoted(employee(5_000_000, { payer: 'zakat' }), ['2026-05'], all);
    expect(donor.price).toMatchObject({ payerAmount: 462_000, workerAmount: 0 });
  });

  it('risk classes have their own rates', () => {
    const rates = (['very-low', 'low', 'medium', 'high', 'very-high'] as const).map((risk) =>
      paid(employee(1_000_000, { risk }), ['2026-05'], ['jkk']),
    );
    expect(rates).toEqual([2400, 5400, 8900, 12_700, 17_400]);
  });

  it('pension counts the wage up to the cap of the month', () => {
    const at = (wage: number, month: string) => paid(employee(wage), [month], ['jp']);
    expect(at(20_000_000, '2026-02')).toBe(210_948);
    expect(at(20_000_000, '2026-03')).toBe(221_726);
    // 2 % of 11,086,300, of a rupiah more, and of a rupiah less, half up
    expect(
      [11_086_300, 11_086_301, 11_086_350, 11_086_274].map((wage) => at(wage, '2026-03')),
    ).toEqual([221_726, 221_726, 221_726, 221_725]);
    expect(at(5_000_000, '2027-03')).toBe(100_000);
    expect(at(20_000_000, '2027-03')).toBe('cap-not-set');
  });

  it('labour-intensive industry paid half its JKK from 2025-02 to 2026-01', () => {
    const firm = employee(1_000_000, { sector: 'labour-intensive', risk: 'medium' });
    const jkk = (month: string) => paid(firm, [month], ['jkk']);
    expect(['2025-01', '2025-02', '2025-07', '2025-08', '2026-01', '2026-02'].map(jkk)).toEqual([
      8900, 4450, 4450, 4450, 4450, 8900,
    ]);
  });
});

describe('construction and migrants', () => {
  it('construction is priced by wage at the very high rate', () => {
    const worker = employee(3_000_000, { scheme: 'jakon' });
    expect(paid(worker, ['2026-05'])).toBe(52_200 + 9000);
  });

  it("an employer's place may pay both sides, and who pays whole pays them anyway", () => {
    const pay = (more: Partial<Insured>) =>
      paid(employee(2_500_000, more), ['2025-05'], ['jkk', 'jkm', 'jht', 'jp']);
    expect(pay({})).toBe(156_000);
    expect(pay({ sides: 'both' })).toBe(231_000);
    expect(pay({ payer: 'apbd', sides: 'both' })).toBe(231_000);
    expect(pay({ payer: 'zakat', sides: 'employer' })).toBe(231_000);
  });

  it('a migrant paid one amount for any contract until February 2023', () => {
    const at = (month: string, contractMonths: number | null) =>
      paid(insured({ scheme: 'pmi', payer: 'self', contractMonths }), [month]);
    expect(at('2018-11', 24)).toBe('not-yet-in-force');
    expect(at('2018-12', 6)).toBe(370_000);
    expect(at('2023-02', 36)).toBe(370_000);
    expect(at('2023-02', null)).toBe(370_000);
    expect(at('2023-03', 24)).toBe(370_000);
    expect(at('2023-03', 12)).toBe(226_500);
    expect(at('2023-03', null)).toBe('no-contract-months');
  });

  it('a migrant pays once per contract', () => {
    const at = (contractMonths: number) =>
      paid(insured({ scheme: 'pmi', payer: 'self', contractMonths }), lastMonths(2026, 12));
    expect([24, 12, 6].map(at)).toEqual([370_000, 226_500, 145_500]);
    // Korea's G-to-G notice: 494,500 = 332,500 + 12 x 13,500, here with the part before departure
    expect(at(36)).toBe(494_500 + 37_500);
    expect(at(5)).toBe('contract-too-short');
    expect(paid(insured({ scheme: 'pmi' }), ['2026-05'])).toBe('no-contract-months');
    expect(paid(insured({ scheme: 'pmi', contractMonths: 24 }), ['2026-05'], ['jkk'])).toBe(
      'no-programme',
    );
  });
});

describe('lines', () => {
  it('join months of one price and add up to it', () => {
    const quote = quoted(insured({ payer: 'zakat' }), lastMonths(2026, 12));
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
    const quote = quoted(insured({ payer: 'zakat' }), ['2026-05'], JKK_JKM);
    expect(quote.price && quote.used.map(({ id, confidence }) => [id, confidence])).toEqual([
      ['bpu.jkk', 'HIGH'],
      ['bpu.relief.pp50-2025.other', 'INFER'],
      ['bpu.jkm', 'HIGH'],
    ]);
  });
});

describe('what costs nothing more', () => {
  it('job loss is taken out of other premiums and paid by nobody beside them', () => {
    const quote = quoted(employee(5_000_000), ['2025-01', '2025-02'], ['jkk', 'jkm', 'jkp']);
    const lines = quote.price?.lines.filter(({ programme }) => programme === 'jkp') ?? [];
    expect(lines.map(({ amount }) => amount)).toEqual([0, 0]);
    expect(lines.map(({ derivation }) => derivation)).toMatchObject([
      {
        kind: 'recomposed',
        parts: [{ percent: '0.22' }, { percent: '0.14' }, { percent: '0.10' }],
      },
      { kind: 'recomposed', parts: [{ percent: '0.22' }, { percent: '0.14' }] },
    ]);
    expect(paid(employee(5_000_000), ['2021-02'], ['jkk', 'jkm', 'jkp'])).toBe(27_000);
    expect(paid(employee(5_000_000), ['2021-01'], ['jkp'])).toBe('relief-not-known');
  });
});

describe('construction by contract value', () => {
  const contract = (contractValue: number, month = '2026-05') =>
    quoted(insured({ scheme: 'jakon', payer: 'employer', contractValue }), [month]);
  const amounts = (value: number) => contract(value).price?.lines.map(({ amount }) => amount);

  it('adds up the slices, and nothing jumps at their edges', () => {
    expect(amounts(750_000_000)).toEqual([1_215_000, 160_000]);
    expect(amounts(100_000_000)).toEqual([210_000, 30_000]);
    expect(amounts(500_000_000)).toEqual([890_000, 110_000]);
    expect(amounts(1_000_000_000)).toEqual([1_540_000, 210_000]);
    expect(amounts(5_000_000_000)).toEqual([5_940_000, 610_000]);
    expect(amounts(6_000_000_000)).toEqual([6_840_000, 710_000]);
    // one rupiah more is a part of a rupiah more, which is rounded half up once
    expect(amounts(100_000_001)).toEqual([210_000, 30_000]);
    expect(amounts(238)).toEqual([0, 0]);
    expect(amounts(239)).toEqual([1, 0]);
  });

  it('is not priced where a relief is not known', () => {
    expect(contract(750_000_000, '2020-09')).toMatchObject({ unpriced: 'relief-not-known' });
  });

  it('is only what is asked for', () => {
    const worker = insured({ scheme: 'jakon', payer: 'employer', contractValue: 750_000_000 });
    expect(quoted(worker, ['2026-05'], ['jkm', 'jht'])).toMatchObject({
      price: { payerAmount: 160_000 },
      absent: ['jht'],
    });
    expect(paid(worker, ['2026-05'], ['jp'])).toBe('no-programme');
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
    const { wages } = await wholeCatalogue();
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
  expect(paid(insured({ payer: 'self', sector: 'transport' }), months)).toBe(6 * 8400);
  expect(paid(insured({ payer: 'self' }), months)).toBe(3 * 8400 + 3 * 16_800);
});
