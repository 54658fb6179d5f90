import { describe, expect, it } from 'vitest';
import type { BudgetChoices } from '../../src/budget/choices.js';
import { priceCells } from '../../src/budget/pricing.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { type SegmentBook, SHIPPED, segmentBook } from '../../src/segment/segments.js';
import { wholeCatalogue } from '../../src/tariff/shipped.js';
import { cellOf, choice, choicesOf } from '../support/cells.js';

const CATALOGUE = await wholeCatalogue();
const WAGES = CATALOGUE.wages;

function priced(
  cells: readonly Partial<Cell>[],
  given: Partial<BudgetChoices> = {},
  book: SegmentBook = SHIPPED,
) {
  return priceCells(Cells.of(cells.map((each) => cellOf(each))), choicesOf(given), {
    catalogue: CATALOGUE,
    book,
  });
}

/** What covering one worker more costs the payer, or why nobody knows. */
function costs(...given: Parameters<typeof priced>) {
  return priced(...given).entries.map(
    ({ expansion, unpriced }) => expansion?.payerAmount ?? unpriced,
  );
}

const region = (code: string | null, name = 'x') => ({ region: { code, name } });
const umk = { wage: choice<number | 'umk' | 'ump' | 'siltap'>('umk') };
/** 0.24 % and 0.30 % of a wage, each rounded half up to whole rupiah. */
const LEAST = (wage: number) =>
  Math.floor((wage * 24) / 10_000 + 0.5) + Math.floor((wage * 30) / 10_000 + 0.5);
const minimum = (kind: string, code: string) =>
  Math.floor(
    Number(
      WAGES.find((each) => each.kind === kind && each.code === code && each.from === '2026-01')
        ?.amount,
    ) + 0.5,
  );

describe('an entry', () => {
  it('says of a cell whose it is, who pays, and what one worker costs', () => {
    const cell = cellOf({ segment: 'Buruh Tani', payer: 'zakat', subsidised: 3 });
    const { entries } = priceCells(Cells.of([cell]), choicesOf(), {
      catalogue: CATALOGUE,
      book: SHIPPED,
    });
    expect([...entries]).toMatchObject([
      {
        segmentId: 'farmers',
        scheme: 'bpu',
        programmes: ['jkk', 'jkm'],
        agency: 'Dinas Pertanian',
        payer: 'zakat',
        payerFrom: 'column',
        wageFrom: null,
        expansion: { payer: 'zakat', payerAmount: 8400 },
        unpriced: null,
        renewal: { payer: 'apbd', payerAmount: 16_800 },
      },
    ]);
    expect(entries.at(0).cell).toEqual(cell);
  });

  it('of a segment that nobody knows has no price, and says that', () => {
    expect([...priced([{ segment: 'tukang sulap', subsidised: 1 }]).entries]).toMatchObject([
      {
        segmentId: null,
        scheme: null,
        agency: null,
        expansion: null,
        unpriced: 'unknown-segment',
        renewal: null,
      },
    ]);
  });

  it('has a price for renewal only where there is somebody to renew', () => {
    const renewal = (subsidised: number | null) => priced([{ subsidised }]).entries.at(0).renewal;
    expect([renewal(null), renewal(0)]).toEqual([null, null]);
    expect(renewal(1)).toMatchObject({ payerAmount: 16_800 });
  });

  it('is renewed by the public payer of its segment, or else by APBD, without relief', () => {
    const renewals = priced([
      { segment: 'petani', payer: 'apbn', subsidised: 1 },
      { segment: 'nelayan', payer: 'csr', subsidised: 1 },
      { segment: 'ojek', payer: 'self', subsidised: 1 },
    ]).entries.map(({ renewal }) => [renewal?.payer, renewal?.payerAmount]);
    expect(renewals).toEqual([
      ['apbn', 16_800],
      ['apbd', 16_800],
      ['apbd', 16_800],
    ]);
  });

  it('says who gave the wage only where a price rests on one', () => {
    const from = (cell: Partial<Cell>, given: Partial<BudgetChoices> = {}) =>
      priced([cell], given).entries.at(0).wageFrom;
    expect(from({ segment: 'formal', wage: 5 })).toBe('column');
    expect(from({ segment: 'formal' }, { wage: choice<number>(5) })).toBe('option');
    expect(from({ segment: 'formal' })).toBeNull();
    expect(from({ segment: 'petani', wage: 5 })).toBeNull();
    expect(from({ segment: 'tukang sulap', wage: 5 })).toBeNull();
    expect(from({ segment: 'formal', wage: 5 }, { premium: choice(1) })).toBeNull();
  });

  it('with a flat premium costs that, known segment or not, also to renew', () => {
    const cells = [{ segment: 'tukang sulap', subsidised: 1 }, { segment: 'formal' }];
    const { entries, used } = priced(cells, {
      premium: choice(20_000),
      months: ['2026-01', '2026-02'],
    });
    expect(entries.map(({ expansion }) => expansion?.payerAmount)).toEqual([40_000, 40_000]);
    expect(entries.at(0).renewal).toMatchObject({ payer: 'apbd', payerAmount: 40_000 });
    expect(used).toEqual([]);
  });
});

describe('what tells two cells apart, tells their prices apart:', () => {
  it('segment, payer, sector and wage', () => {
    expect(
      costs([
        { segment: 'petani', payer: 'csr' },
        { segment: 'petani', payer: 'apbd' },
        { segment: 'petani', payer: 'csr', sector: 'transport' },
        { segment: 'formal', wage: 1_000_000 },
        { segment: 'formal', wage: 2_000_000 },
        { segment: 'formal' },
      ]),
    ).toEqual([8400, 16_800, 8400, 5400, 10_800, 'no-wage']);
    expect(
      costs([{ payer: 'csr' }, { payer: 'csr', sector: 'transport' }], { months: ['2026-02'] }),
    ).toEqual([16_800, 8400]);
  });

  it("a payer of the user's own, though it is called as a sector is", () => {
    const payers = [...CATALOGUE.payers, { id: 'other', kind: 'private' as const, aliases: [] }];
    const cells = [cellOf({ sector: 'other' }), cellOf({ payer: 'other' })];
    const books = { catalogue: { ...CATALOGUE, payers }, book: SHIPPED };
    const { entries } = priceCells(Cells.of(cells), choicesOf(), books);
    expect(entries.map(({ payer }) => payer)).toEqual(['undecided', 'other']);
  });

  it('the risk, the income and the programmes of their segments', () => {
    const risks = {
      risk: choice<'high'>(null, { formal: 'high' }),
      wage: choice<number>(1_000_000),
    };
    expect(costs([{ segment: 'formal' }, { segment: 'guru swasta' }], risks)).toEqual([
      15_700, 5400,
    ]);
    const sides = {
      sides: choice<'both'>(null, { bpd: 'both' }),
      wage: choice<number>(2_500_000),
      programmes: ['jkk', 'jkm', 'jht'] as const,
    };
    // Pangkep 2025: 156,000 = 6.24 % of 2,500,000 where the village pays both sides
    expect(costs([{ segment: 'bpd' }, { segment: 'perangkat desa' }], sides)).toEqual([
      156_000, 106_000,
    ]);
    const incomes = { income: choice(null, { petani: 3_000_000 }) };
    expect(costs([{ segment: 'petani' }, { segment: 'nelayan' }], incomes)).toEqual([
      36_300, 16_800,
    ]);
    const book = segmentBook(
      SHIPPED.segments.map((each) =>
        each.id === 'farmers' ? { ...each, programmes: ['jkm'] as const } : each,
      ),
    );
    expect(costs([{ segment: 'petani' }, { segment: 'nelayan' }], {}, book)).toEqual([
      6800, 16_800,
    ]);
  });

  it('the scheme', () => {
    const schemes = {
      scheme: choice<'pu'>(null, { nelayan: 'pu' }),
      wage: choice<number>(1_000_000),
      payer: choice('employer'),
    };
    expect(costs([{ segment: 'petani' }, { segment: 'nelayan' }], schemes)).toEqual([16_800, 5400]);
  });

  it('the regency, where a minimum wage is named, and no more than that', () => {
    const codes = ['36.01', '36.02', '36.01.05', '36.02.06'];
    expect(
      costs(
        codes.map((code) => ({ segment: 'formal', ...region(code) })),
        umk,
      ),
    ).toEqual([
      LEAST(minimum('umk', '36.01')),
      LEAST(minimum('umk', '36.02')),
      LEAST(minimum('umk', '36.01')),
      LEAST(minimum('umk', '36.02')),
    ]);
  });

  it('the province, where its minimum wage is named', () => {
    const wage = { wage: choice<number | 'ump'>('ump') } as Partial<BudgetChoices>;
    expect(
      costs(
        ['36.01', '36', '11.01'].map((code) => ({ segment: 'formal', ...region(code) })),
        wage,
      ),
    ).toEqual([
      LEAST(minimum('ump', '36')),
      LEAST(minimum('ump', '36')),
      LEAST(minimum('ump', '11')),
    ]);
  });

  it('a region without a code, by its name, which has no minimum wage', () => {
    const cells = [region(null, 'A'), region('36.02', 'A'), region(null, 'B')];
    expect(
      costs(
        cells.map((each) => ({ segment: 'formal', ...each })),
        umk,
      ),
    ).toEqual(['no-minimum-wage', LEAST(minimum('umk', '36.02')), 'no-minimum-wage']);
  });

  it('a minimum wage that is named for one segment alone', () => {
    const wage = {
      wage: choice<number | 'umk'>(1_000_000, { formal: 'umk' }),
    } as Partial<BudgetChoices>;
    const cells = ['36.01', '36.02'].flatMap((code) => [
      { segment: 'formal', ...region(code) },
      { segment: 'guru swasta', ...region(code) },
    ]);
    expect(costs(cells, wage)).toEqual([
      LEAST(minimum('umk', '36.01')),
      5400,
      LEAST(minimum('umk', '36.02')),
      5400,
    ]);
  });

  it('the village, where the settings have wages by region', () => {
    const wages = { '36.02.01': 1_000_000, '36.02.02': 2_000_000, 'Desa Sajira': 3_000_000 };
    const cells = [
      region('36.02.01'),
      region('36.02.02'),
      region(null, 'Desa Sajira'),
      region(null, 'Desa Lain'),
    ];
    const formal = cells.map((each) => ({ segment: 'formal', ...each }));
    const expected = [5400, 10_800, 16_200, 'no-wage'];
    expect(costs(formal, {}, segmentBook(SHIPPED.segments, { wages }))).toEqual(expected);
    const ofOne = segmentBook(
      SHIPPED.segments.map((each) => (each.id === 'pu' ? { ...each, wages } : each)),
    );
    expect(costs(formal, {}, ofOne)).toEqual(expected);
    const ofEach = SHIPPED.segments.map((each) => ({ ...each, wages }));
    expect(costs(formal, {}, segmentBook(ofEach, { wages }))).toEqual(expected);
  });

  it('and the order of the cells does not matter', () => {
    const cells = ['36.01', '36.02', null].flatMap((code) =>
      [{}, { wage: 1_000_000 }, { payer: 'csr' as const }].map((more) => ({
        segment: 'formal',
        ...region(code),
        ...more,
      })),
    );
    expect(costs(cells.toReversed(), umk).reverse()).toEqual(costs(cells, umk));
  });
});

describe('the months of a budget', () => {
  it('are priced each with its own values, or all with those of one month', () => {
    const year = {
      months: ['2026-03', '2026-04'] as const,
      payer: choice('csr'),
    } as Partial<BudgetChoices>;
    expect(costs([{}], year)).toEqual([16_800 + 8400]);
    expect(costs([{}], { ...year, asOf: '2026-01' })).toEqual([2 * 16_800]);
  });

  it("of a migrant's contract count once", () => {
    const months = { months: ['2026-03', '2026-04'] } as unknown as Partial<BudgetChoices>;
    expect(costs([{ segment: 'pmi' }], months)).toEqual(['no-contract-months']);
    expect(costs([{ segment: 'pmi' }], { ...months, contractMonths: 12 })).toEqual([226_500]);
  });
});

describe('what prices rest on', () => {
  it('is named once, by all cells together', () => {
    const { used } = priced([
      { payer: 'csr' },
      { segment: 'nelayan', payer: 'csr' },
      { segment: 'formal', wage: 1 },
    ]);
    expect(used.map(({ id }) => id)).toEqual([
      'bpu.jkk',
      'bpu.relief.pp50-2025.other',
      'bpu.jkm',
      'pu.jkk',
      'pu.jkm',
    ]);
  });

  it('has programmes that a scheme does not have, by scheme', () => {
    const programmes = { programmes: ['jkk', 'jp', 'jkp'] as const };
    const { absent } = priced([{}, { segment: 'formal', wage: 1_000_000 }], programmes);
    expect([...absent].map(([scheme, those]) => [scheme, [...those]])).toEqual([
      ['bpu', ['jp', 'jkp']],
      ['pu', []],
    ]);
    expect(priced([{ segment: 'formal' }], programmes).absent.size).toBe(0);
  });

  it('has the segments whose own entry is not sure, as they are written', () => {
    const { weakSegments } = priced([{ segment: 'PPPK Paruh Waktu' }, { segment: 'petani' }]);
    expect([...weakSegments]).toEqual([['PPPK Paruh Waktu', 'MEDIUM']]);
  });
});
