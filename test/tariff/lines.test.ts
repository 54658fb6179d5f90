import { describe, expect, it } from 'vitest';
import { lastMonths, monthRange } from '../../src/core/month.js';
import type { Programme } from '../../src/core/vocabulary.js';
import { contractPremium } from '../../src/tariff/contract.js';
import { contractValuePremium } from '../../src/tariff/contract-value.js';
import { confidenceIn, weakest } from '../../src/tariff/dated.js';
import { NoPrice } from '../../src/tariff/insured.js';
import { flatPrice, isRefused, price } from '../../src/tariff/price.js';
import { shipped } from '../../src/tariff/shipped.js';
import { mergeUsed, usedIn } from '../../src/tariff/used.js';
import { minimumWage, wholeRupiah } from '../../src/tariff/wage.js';
import { amount, kindOf, minimum, only, relief, SOURCE } from '../support/catalogue.js';
import { employee, insured, JKK_JKM, paid, quoted } from '../support/insured.js';

const YEAR = lastMonths(2026, 12);

/** A quote without what a test does not ask: its price and what it rests on, by id and confidence. */
function told(quote: ReturnType<typeof quoted>) {
  if (!quote.price) return quote;
  const used = quote.used.map(({ id, value, confidence }) => `${id} ${value.from} ${confidence}`);
  return { ...quote.price, used, absent: quote.absent };
}

describe('a price says all that is in it:', () => {
  it("a migrant's contract", () => {
    const migrant = insured({ scheme: 'pmi', payer: 'self', contractMonths: 25 });
    // 37,500 before departure + 332,500 for 24 months + 13,500 for the 25th
    expect(told(quoted(migrant, YEAR, ['jkk', 'jkm', 'jht', 'jp']))).toEqual({
      payer: 'self',
      payerAmount: 383_500,
      payerWithoutRelief: 383_500,
      workerAmount: 0,
      used: ['pmi.jkk-jkm 2023-03 HIGH'],
      absent: ['jht', 'jp'],
      lines: [
        {
          programme: 'jkk+jkm',
          bearer: 'worker',
          payer: 'self',
          amount: 383_500,
          withoutRelief: 383_500,
          per: 'contract',
          first: '2026-01',
          last: '2026-12',
          times: 1,
          tariff: 'pmi.jkk-jkm',
          relief: null,
          factor: null,
          missed: [],
          derivation: {
            kind: 'contract',
            beforeDeparture: 37_500,
            term: 24,
            termAmount: 332_500,
            monthsBeyond: 1,
            monthBeyond: 13_500,
          },
          values: [{ id: 'pmi.jkk-jkm', from: '2023-03' }],
        },
      ],
    });
  });

  it('a construction contract', () => {
    const project = insured({ scheme: 'jakon', payer: 'employer', contractValue: 100_000_000 });
    expect(told(quoted(project, YEAR, ['jkk', 'jp']))).toEqual({
      payer: 'employer',
      payerAmount: 210_000,
      payerWithoutRelief: 210_000,
      workerAmount: 0,
      used: ['jakon.jkk.contract 2015-07 HIGH'],
      absent: ['jp'],
      lines: [
        {
          programme: 'jkk',
          bearer: 'employer',
          payer: 'employer',
          amount: 210_000,
          withoutRelief: 210_000,
          per: 'contract',
          first: '2026-01',
          last: '2026-01',
          times: 1,
          tariff: 'jakon.jkk.contract',
          relief: null,
          factor: null,
          missed: [],
          // the first slice alone: nothing of the value is above Rp100 million
          derivation: { kind: 'slices', slices: [{ amount: 100_000_000, percent: '0.21' }] },
          values: [{ id: 'jakon.jkk.contract', from: '2015-07' }],
        },
      ],
    });
  });

  it('a premium that the user gave', () => {
    expect(flatPrice(25_000, monthRange('2026-04', '2026-06'), 'csr')).toEqual({
      payer: 'csr',
      payerAmount: 75_000,
      payerWithoutRelief: 75_000,
      workerAmount: 0,
      lines: [
        {
          programme: 'flat',
          bearer: 'worker',
          payer: 'csr',
          amount: 25_000,
          withoutRelief: 25_000,
          per: 'month',
          first: '2026-04',
          last: '2026-06',
          times: 3,
          tariff: null,
          relief: null,
          factor: null,
          missed: [],
          derivation: { kind: 'flat' },
          values: [],
        },
      ],
    });
  });

  it("both sides of a wage earner's pension, the worker's beside the employer's", () => {
    // 2 % and 1 % of the cap of March 2026, 11,086,300: 221,726 and 110,863
    const line = {
      programme: 'jp',
      amount: 221_726,
      withoutRelief: 221_726,
      per: 'month',
      first: '2026-03',
      last: '2026-04',
      times: 2,
      tariff: 'pu.jp',
      relief: null,
      factor: null,
      missed: [],
      values: [
        { id: 'pu.jp', from: '2015-07' },
        { id: 'pu.jp.cap', from: '2026-03' },
      ],
    };
    const derivation = { kind: 'rate', wage: 20_000_000, cap: 11_086_300 };
    expect(told(quoted(employee(20_000_000), ['2026-03', '2026-04'], ['jp']))).toEqual({
      payer: 'employer',
      payerAmount: 443_452,
      payerWithoutRelief: 443_452,
      workerAmount: 221_726,
      used: ['pu.jp 2015-07 HIGH', 'pu.jp.cap 2026-03 HIGH'],
      absent: [],
      lines: [
        {
          ...line,
          bearer: 'employer',
          payer: 'employer',
          derivation: { ...derivation, percent: '2.00' },
        },
        {
          ...line,
          bearer: 'worker',
          payer: 'self',
          amount: 110_863,
          withoutRelief: 110_863,
          derivation: { ...derivation, percent: '1.00' },
        },
      ],
    });
  });

  it('job loss, which nobody pays beside the others', () => {
    const quote = quoted(employee(5_000_000), ['2025-03'], ['jkp']);
    expect(told(quote)).toMatchObject({
      payerAmount: 0,
      used: ['pu.jkp 2025-02 HIGH'],
      lines: [{ bearer: 'employer', values: [{ id: 'pu.jkp', from: '2025-02' }] }],
    });
  });

  it('the minimum wage that it is a percentage of', () => {
    const used = [usedIn('umk.36.04', minimum({ confidence: 'LOW' }), '2026-05')];
    const worker = insured({ scheme: 'pu', wageAt: () => ({ rupiah: 1_000_000, used }) });
    expect(told(quoted(worker, ['2026-05']))).toMatchObject({
      payerAmount: 5400,
      used: ['pu.jkk 2015-07 HIGH', 'umk.36.04 2026-01 LOW', 'pu.jkm 2015-07 HIGH'],
    });
  });

  it('the relief that was given, and none that was near', () => {
    const [line] = quoted(insured({ payer: 'self' }), ['2026-05']).price?.lines ?? [];
    expect(line).toMatchObject({
      relief: 'bpu.relief.pp50-2025.other',
      factor: '0.5',
      missed: [],
      derivation: { kind: 'band', amount: 10_000 },
      values: [
        { id: 'bpu.jkk', from: '2015-07' },
        { id: 'bpu.relief.pp50-2025.other', from: '2026-04' },
      ],
    });
    expect(quoted(insured(), ['2026-01']).price?.lines[0]).toMatchObject({
      relief: null,
      factor: null,
    });
  });
});

describe('a line', () => {
  it('gathers what was near in any of its months, each once', () => {
    const months = monthRange('2026-01', '2026-06');
    const [line] = quoted(insured(), months).price?.lines ?? [];
    // The state pays without relief: one line, though the relief of others begins in April.
    expect(line).toMatchObject({ first: '2026-01', last: '2026-06', times: 6 });
    expect(line?.missed).toEqual([{ id: 'bpu.relief.pp50-2025.other', why: 'payer' }]);
    const other = quoted(
      insured({ payer: 'apbd', sector: 'transport' }),
      monthRange('2025-12', '2026-02'),
    );
    expect(other.price?.lines[0]?.missed).toEqual([
      { id: 'bpu.relief.pp50-2025.transport', why: 'payer' },
    ]);
    const driver = quoted(insured({ payer: 'self' }), monthRange('2027-01', '2027-04'));
    expect(driver.price?.lines[0]?.missed).toEqual([
      { id: 'bpu.relief.pp50-2025.transport', why: 'sector' },
    ]);
  });

  it('keeps two reliefs apart that were near for different reasons', () => {
    const near = only({
      tariffs: [amount('bpu.jkm', '2026-01')],
      payers: shipped.payers,
      reliefs: [
        relief('a', '2026-01', '2026-01', { programmes: ['jkm'] }),
        relief('a', '2026-02', '2026-02', {
          programmes: ['jkm'],
          payers: { state: 'HIGH' },
          sectors: ['transport'],
        }),
        relief('b', '2026-03', '2026-03', { programmes: ['jkm'] }),
      ],
    });
    const [line, more] =
      quoted(insured(), monthRange('2026-01', '2026-04'), ['jkm'], near).price?.lines ?? [];
    expect(more).toBeUndefined();
    expect(line?.missed).toEqual([
      { id: 'a', why: 'payer' },
      { id: 'a', why: 'sector' },
      { id: 'b', why: 'payer' },
    ]);
  });

  it('names every value that decided it, in the order of its months', () => {
    const two = only({
      payers: shipped.payers,
      tariffs: [{ ...amount('bpu.jkm', '2026-01', '2026-03') }],
    });
    const quote = quoted(insured(), monthRange('2026-02', '2026-03'), ['jkm'], two);
    expect(quote.price?.lines).toHaveLength(1);
    expect(quote.price?.lines[0]?.values.map(({ from }) => from)).toEqual(['2026-01', '2026-03']);
    expect(told(quote)).toMatchObject({ used: ['bpu.jkm 2026-01 HIGH', 'bpu.jkm 2026-03 HIGH'] });
  });

  it('begins anew where the price comes back after another', () => {
    const firm = employee(1_000_000, { sector: 'labour-intensive' });
    const lines = quoted(firm, monthRange('2025-01', '2026-02'), ['jkk']).price?.lines ?? [];
    expect(
      lines.map(({ first, last, times, amount: rupiah }) => [first, last, times, rupiah]),
    ).toEqual([
      ['2025-01', '2025-01', 1, 2400],
      ['2025-02', '2025-07', 6, 1200],
      ['2025-08', '2026-01', 6, 1200],
      ['2026-02', '2026-02', 1, 2400],
    ]);
  });

  it("of one side does not go on with the other side's, though both cost the same", () => {
    const even = only({
      payers: shipped.payers,
      tariffs: [
        kindOf(
          'wage-rate',
          'pu.jht',
          {
            rates: [
              { bearer: 'employer', percent: '2' },
              { bearer: 'worker', percent: '2' },
            ],
          },
          { scheme: 'pu', programme: 'jht', bearer: undefined },
        ),
      ],
    });
    const quote = quoted(employee(1000), ['2026-01', '2026-02'], ['jht'], even);
    expect(quote.price?.lines.map(({ bearer, times }) => [bearer, times])).toEqual([
      ['employer', 2],
      ['worker', 2],
    ]);
    expect(quote.price).toMatchObject({ payerAmount: 40, workerAmount: 40 });
  });
});

describe('who pays which side', () => {
  const sides: [string, Parameters<typeof employee>[1], number, number][] = [
    ['an employer its own', { payer: 'employer' }, 37_000, 20_000],
    ["the state the employer's", { payer: 'apbd' }, 37_000, 20_000],
    ["who is undecided the employer's", { payer: 'undecided' }, 37_000, 20_000],
    ['the worker both', { payer: 'self' }, 57_000, 0],
    ['a donor both', { payer: 'csr' }, 57_000, 0],
  ];
  for (const [what, more, payer, worker] of sides)
    it(`of a wage earner: ${what}`, () => {
      const quote = quoted(employee(1_000_000, more), ['2026-05'], ['jht']);
      expect(quote.price).toMatchObject({ payerAmount: payer, workerAmount: worker });
      const payers = quote.price?.lines.map((line) => line.payer);
      expect(payers).toEqual([more?.payer, worker > 0 ? 'self' : more?.payer]);
    });

  it('of construction is as of other wage earners, of the self-employed all is one', () => {
    const sided = only({
      payers: shipped.payers,
      tariffs: (['jakon', 'bpu'] as const).map((scheme) =>
        kindOf(
          'amount',
          `${scheme}.jkk`,
          { amount: 100 },
          { scheme, programme: 'jkk', bearer: 'worker' },
        ),
      ),
    });
    const of = (scheme: 'jakon' | 'bpu') =>
      quoted(insured({ scheme }), ['2026-05'], ['jkk'], sided).price;
    expect(of('jakon')).toMatchObject({ payerAmount: 0, workerAmount: 100 });
    expect(of('bpu')).toMatchObject({ payerAmount: 100, workerAmount: 0 });
  });
});

describe('there is no price', () => {
  const ending = (more: object) =>
    only({
      payers: shipped.payers,
      tariffs: [
        kindOf(
          'amount',
          'bpu.jkm',
          {},
          {
            values: [
              { ...SOURCE, from: '2026-01', amount: 1, ...more },
              ...('values' in more ? (more.values as object[]) : []),
            ],
          },
        ),
      ],
    });

  it('after a value has ended, with its last month', () => {
    expect(quoted(insured(), ['2026-04'], ['jkm'], ending({ to: '2026-03' }))).toEqual({
      price: null,
      unpriced: 'ended',
      edge: '2026-03',
    });
  });

  it('of a programme that was repealed, with the month since when', () => {
    const gone = ending({ values: [{ ...SOURCE, from: '2026-03', repealed: true }] });
    expect(quoted(insured(), ['2026-04'], ['jkm'], gone)).toEqual({
      price: null,
      unpriced: 'repealed',
      edge: '2026-03',
    });
    expect(paid(insured(), ['2026-02'], ['jkm'], gone)).toBe(1);
  });

  it('before the law, with its first month', () => {
    expect(quoted(insured(), ['2015-06'])).toEqual({
      price: null,
      unpriced: 'not-yet-in-force',
      edge: '2015-07',
    });
  });

  it('of no programme that the scheme has, without a month', () => {
    const none = { price: null, unpriced: 'no-programme', edge: null };
    expect(quoted(insured(), ['2026-05'], ['jp'])).toEqual(none);
    expect(quoted(insured(), ['2026-05'], [])).toEqual(none);
  });

  it('in months of which one alone is refused, and in no others', () => {
    const around = (first: string, last: string) =>
      paid(employee(1_000_000), monthRange(first, last));
    expect(around('2020-07', '2020-08')).toBe('relief-not-known');
    expect(around('2021-01', '2021-02')).toBe('relief-not-known');
    expect(around('2020-01', '2020-07')).toBe(7 * 5400);
    expect(around('2021-02', '2021-03')).toBe(2 * 5400);
    expect(isRefused(shipped, 'pu', ['2020-07', '2020-08'])).toBe(true);
    expect(isRefused(shipped, 'bpu', ['2020-08'])).toBe(false);
  });

  it('of a migrant unless both programmes are asked for', () => {
    const migrant = insured({ scheme: 'pmi', contractMonths: 12 });
    for (const programmes of [['jkk'], ['jkm'], ['jht']] as Programme[][])
      expect(paid(migrant, ['2026-05'], programmes)).toBe('no-programme');
    expect(paid(migrant, ['2018-11'])).toBe('not-yet-in-force');
  });

  it('where a catalogue has the contracts of another scheme alone', () => {
    const when = { months: ['2026-05'], asOf: null } as const;
    const elsewhere = only({
      tariffs: shipped.tariffs.map((tariff) => ({ ...tariff, scheme: 'bpu' }) as typeof tariff),
    });
    const migrant = insured({ scheme: 'pmi', contractMonths: 12 });
    const project = insured({ scheme: 'jakon', contractValue: 1 });
    const failing = [
      () => contractPremium(elsewhere, migrant, JKK_JKM, when),
      () =>
        contractPremium(
          only({
            tariffs: [amount('x', '2026-01')].map(
              (each) => ({ ...each, scheme: 'pmi' }) as typeof each,
            ),
          }),
          migrant,
          JKK_JKM,
          when,
        ),
      () => contractValuePremium(elsewhere, project, JKK_JKM, 1000, when),
    ];
    for (const fails of failing)
      expect(fails).toThrow(new NoPrice('no-programme') as unknown as Error);
  });

  it('and a defect is no reason for having none', () => {
    const broken = only({
      payers: shipped.payers,
      tariffs: [
        kindOf(
          'wage-rate',
          'pu.jkk',
          { rates: [{ bearer: 'employer', percent: 'x' }] },
          { scheme: 'pu', programme: 'jkk' },
        ),
      ],
    });
    expect(() => quoted(employee(1), ['2026-05'], ['jkk'], broken)).toThrow('not a decimal: x');
    const noBand = only({
      payers: shipped.payers,
      tariffs: [
        kindOf(
          'bands',
          'bpu.jkk',
          { bands: [{ from: 5, amount: 1, confidence: 'HIGH' }] },
          { programme: 'jkk' },
        ),
      ],
    });
    expect(() => quoted(insured({ income: 4 }), ['2026-05'], ['jkk'], noBand)).toThrow(
      'bpu.jkk has no band for 4',
    );
    expect(() => wholeRupiah(minimum({ amount: 'x' }))).toThrow('not an amount: x');
    const empty = only({ payers: shipped.payers, tariffs: [amount('bpu.jkm')] });
    expect(() => quoted(insured(), ['2026-05'], ['jkm'], empty)).toThrow('a tariff without values');
  });
});

describe('values of another month', () => {
  it('price a contract as they do a month, and leave its own months as they are', () => {
    const asOf = { months: YEAR, asOf: '2018-11' } as const;
    const migrant = insured({ scheme: 'pmi', contractMonths: 12 });
    expect(price(shipped, migrant, JKK_JKM, asOf)).toMatchObject({ unpriced: 'not-yet-in-force' });
    const project = insured({ scheme: 'jakon', contractValue: 100_000_000 });
    const before = price(shipped, project, JKK_JKM, { months: YEAR, asOf: '2015-06' });
    expect(before).toMatchObject({ unpriced: 'not-yet-in-force', edge: '2015-07' });
    const at = price(shipped, project, JKK_JKM, { months: ['2015-01'], asOf: '2015-08' });
    expect(at.price?.lines[0]).toMatchObject({ first: '2015-08', amount: 210_000 });
  });
});

describe('the pension cap after the last that is known', () => {
  const at = (wage: number) => quoted(employee(wage), ['2027-03'], ['jp']);

  it('lets a wage up to it be priced, as our reading', () => {
    expect(told(at(11_086_300))).toMatchObject({
      payerAmount: 221_726,
      used: ['pu.jp 2015-07 HIGH', 'pu.jp.cap 2026-03 INFER'],
    });
    expect(at(11_086_300).price?.lines[0]?.derivation).toMatchObject({ cap: null });
  });

  it('lets none above it', () => {
    expect(at(11_086_301)).toEqual({ price: null, unpriced: 'cap-not-set', edge: null });
  });

  it('is sure in the months it was set for, also where the wage is the cap itself', () => {
    const quote = quoted(employee(11_086_300), ['2026-03'], ['jp']);
    expect(told(quote)).toMatchObject({ used: ['pu.jp 2015-07 HIGH', 'pu.jp.cap 2026-03 HIGH'] });
    expect(quote.price?.lines[0]?.derivation).toEqual({
      kind: 'rate',
      percent: '2.00',
      wage: 11_086_300,
      cap: null,
    });
  });
});

describe('confidence', () => {
  it('is the weakest of all, whatever their order', () => {
    expect(weakest('HIGH')).toBe('HIGH');
    expect(weakest('LOW', 'HIGH', 'INFER', 'MEDIUM')).toBe('INFER');
    expect(weakest('MEDIUM', 'LOW', 'HIGH')).toBe('LOW');
  });

  it('is less in an uncertain first or last month, and nowhere else', () => {
    const value = {
      ...SOURCE,
      from: '2026-01',
      to: '2026-04',
      fromConfidence: 'LOW',
      toConfidence: 'MEDIUM',
    } as const;
    const at = (month: string) => confidenceIn(value, month);
    expect(['2026-01', '2026-02', '2026-04'].map(at)).toEqual(['LOW', 'HIGH', 'MEDIUM']);
    expect(confidenceIn({ ...SOURCE, from: '2026-01', to: '2026-04' }, '2026-01')).toBe('HIGH');
  });

  it('of a value used twice is the weaker, and it is named once', () => {
    const value = { ...SOURCE, from: '2026-01' };
    const [first, again] = [usedIn('a', value, '2026-02', 'LOW'), usedIn('a', value, '2026-03')];
    const other = usedIn('a', { ...value, from: '2026-05' }, '2026-06');
    for (const all of [
      [first, again, other],
      [again, first, other],
    ])
      expect(mergeUsed(all).map(({ value: { from }, confidence }) => [from, confidence])).toEqual([
        ['2026-01', 'LOW'],
        ['2026-05', 'HIGH'],
      ]);
  });
});

describe('the minimum wage of a region', () => {
  const WAGES = [
    minimum({ kind: 'ump', code: '36.04', amount: '4' }),
    minimum({ kind: 'ump', code: '36', amount: '1' }),
    minimum({ amount: '2' }),
    minimum({ kind: 'siltap', code: null, amount: '3' }),
  ];
  const of = (kind: 'umk' | 'ump' | 'siltap', code: string | null) =>
    minimumWage(WAGES, kind, code, '2026-05')?.amount ?? null;

  it('is the one of its kind, of the regency or province that the region lies in', () => {
    expect(['36.04', '36.04.12', '36.04.12.2003'].map((code) => of('umk', code))).toEqual([
      '2',
      '2',
      '2',
    ]);
    expect(['36', '36.04', '36.99'].map((code) => of('ump', code))).toEqual(['1', '1', '1']);
  });

  it('is none of a region that is larger, another, or not known', () => {
    expect([
      of('umk', '36'),
      of('umk', '36.03'),
      of('umk', null),
      of('ump', null),
      of('ump', '11'),
    ]).toEqual([null, null, null, null, null]);
  });

  it('of village staff is one for the whole country, wherever they are', () => {
    expect([of('siltap', null), of('siltap', '36.04')]).toEqual(['3', '3']);
  });

  it('is rounded half up to whole rupiah', () => {
    const rounded = (text: string) => wholeRupiah(minimum({ amount: text }));
    expect(['3360077.5', '3360077.499999', '10'].map(rounded)).toEqual([3_360_078, 3_360_077, 10]);
  });
});
