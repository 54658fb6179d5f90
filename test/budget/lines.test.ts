import { describe, expect, it } from 'vitest';
import { answerersOf } from '../../src/budget/answers.js';
import type { BudgetChoices } from '../../src/budget/choices.js';
import { accountOf, type BudgetLine, budgetLines, budgetTotal } from '../../src/budget/lines.js';
import { priceCells } from '../../src/budget/pricing.js';
import { supportLines } from '../../src/budget/support.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { computeGap } from '../../src/core/gap.js';
import { SHIPPED, segmentBook } from '../../src/segment/segments.js';
import { shipped } from '../../src/tariff/shipped.js';
import { cellOf, choicesOf } from '../support/cells.js';

const WHOLE = { numerator: 1, denominator: 1 };
const BOOK = segmentBook(
  SHIPPED.segments.map((each) =>
    each.id === 'farmers' ? { ...each, accounts: { jkm: '5.1.02' } } : each,
  ),
  { accounts: { jkk: '5.1.01', jkm: '5.1.99', support: '5.2' } },
);

function counted(cells: readonly Partial<Cell>[], given: Partial<BudgetChoices> = {}) {
  const { entries } = priceCells(Cells.of(cells.map((each) => cellOf(each))), choicesOf(given), {
    catalogue: shipped,
    book: BOOK,
  });
  return computeGap(entries, { target: null, eachPeriod: false, verified: WHOLE, renew: WHOLE })
    .cells;
}

const linesOf = (
  cells: readonly Partial<Cell>[],
  byRegion = false,
  given: Partial<BudgetChoices> = {},
) => {
  const all = counted(cells, given);
  return [...budgetLines(all, BOOK, byRegion ? all.entries.cells.columns.region : null)];
};
const short = ({
  purpose,
  payer,
  programme,
  bearer,
  volume,
  times,
  unitPrice,
  amount,
}: BudgetLine) => [purpose, payer, programme, bearer, volume, times, unitPrice, amount].join(' ');
const SERANG = { code: '36.04', name: 'Kabupaten Serang' };

describe('budget lines', () => {
  it('are volume times months times unit price, with an account, renewals apart', () => {
    const [first, ...others] = linesOf([{ subsidised: 10, payer: 'apbd' }], false, {
      months: ['2026-05', '2026-06'],
    });
    expect(first).toEqual({
      region: { code: '36.02', name: 'Kabupaten Lebak' },
      agency: 'Dinas Pertanian',
      segment: 'petani',
      purpose: 'renewal',
      payer: 'apbd',
      programme: 'jkk',
      bearer: 'worker',
      first: '2026-05',
      last: '2026-06',
      volume: 10,
      times: 2,
      unitPrice: 10_000,
      amount: 200_000,
      account: '5.1.01',
    });
    expect(others.map(short)).toEqual([
      'renewal apbd jkm worker 10 2 6800 136000',
      'expansion apbd jkk worker 60 2 10000 1200000',
      'expansion apbd jkm worker 60 2 6800 816000',
    ]);
    expect(others.map(({ account }) => account)).toEqual(['5.1.02', '5.1.01', '5.1.02']);
  });

  it('of one segment, payer and price are one line, whose region is said where it is one', () => {
    const cells = [{}, { segment: 'Petani', potential: 50, region: SERANG }];
    const lines = linesOf(cells);
    expect(lines.map(({ region, segment, volume }) => [region, segment, volume])).toEqual([
      [null, 'petani', 70],
      [null, 'petani', 70],
    ]);
    expect(linesOf([{}, { period: '2024' }])[0]).toMatchObject({
      region: { code: '36.02' },
      volume: 120,
    });
    // A third cell does not bring the region back.
    expect(linesOf([...cells, {}])[0]).toMatchObject({ region: null, volume: 130 });
    expect(linesOf([...cells, { region: SERANG }])[0]?.region).toBeNull();
  });

  it('of each region where that is asked for', () => {
    const lines = linesOf([{}, { potential: 50, region: SERANG }, { potential: 41 }], true);
    expect(lines.map(({ region, volume }) => [region?.code, volume])).toEqual([
      ['36.02', 61],
      ['36.02', 61],
      ['36.04', 10],
      ['36.04', 10],
    ]);
  });

  it('of other segments or payers stay apart', () => {
    expect(linesOf([{}, { segment: 'nelayan' }, { payer: 'csr' }])).toHaveLength(6);
  });

  it('have no line for nobody, or for who has no price', () => {
    expect(
      linesOf([
        { potential: 40, subsidised: 0 },
        { segment: 'tukang sulap', subsidised: 3 },
      ]),
    ).toEqual([]);
  });

  it('have what workers pay beside an employer last, and in no total', () => {
    const programmes = { programmes: ['jht'] as const };
    const lines = linesOf([{ segment: 'formal', wage: 1_000_000 }, {}], false, programmes);
    expect(lines.map(short)).toEqual([
      'expansion employer jht employer 60 1 37000 2220000',
      'expansion undecided jht worker 60 1 20000 1200000',
      'worker self jht worker 60 1 20000 1200000',
    ]);
    expect(budgetTotal(lines)).toBe(3_420_000);
    expect(budgetTotal([])).toBe(0);
  });

  it('have the account of the segment, then the general one, then none', () => {
    expect(accountOf(BOOK, 'petani', 'jkm')).toBe('5.1.02');
    expect(accountOf(BOOK, 'nelayan', 'jkm')).toBe('5.1.99');
    expect(accountOf(BOOK, null, 'support')).toBe('5.2');
    expect(accountOf(BOOK, 'petani', 'jht')).toBeNull();
    expect(accountOf(SHIPPED, 'petani', 'jkm')).toBeNull();
  });
});

describe('support cost', () => {
  const HALF_PERCENT = { text: '0.5%', share: { numerator: 5, denominator: 1000 } };
  const cells = [
    { payer: 'apbd' as const, subsidised: 1 },
    { segment: 'nelayan', payer: 'csr' as const, potential: 45 },
    { segment: 'formal', wage: 1_000_000 },
  ];

  it("as a share is of each payer's premiums, rounded half up, and of none that workers pay", () => {
    const lines = linesOf(cells, false, { programmes: ['jkk', 'jkm', 'jht'] });
    const support = supportLines(lines, HALF_PERCENT, BOOK);
    // APBD 61 x 36,800 = 2,244,800; CSR 5 x 28,400 = 142,000; employer 60 x 42,400 = 2,544,000
    expect(support.map(({ payer, amount }) => [payer, amount])).toEqual([
      ['apbd', 11_224],
      ['csr', 710],
      ['employer', 12_720],
    ]);
    expect(support[0]).toEqual({
      region: null,
      agency: null,
      segment: null,
      purpose: 'support',
      payer: 'apbd',
      programme: null,
      bearer: null,
      first: '2026-05',
      last: '2026-05',
      volume: 1,
      times: 1,
      unitPrice: 11_224,
      amount: 11_224,
      account: '5.2',
    });
  });

  it("as an amount is the only payer's, and nobody's yet where there are several or none", () => {
    const of = (some: readonly Partial<Cell>[]) =>
      supportLines(linesOf(some), { amount: 7 }, BOOK).map(({ payer, amount }) => [payer, amount]);
    expect(of([{ payer: 'apbd' }, { segment: 'nelayan', payer: 'apbd' }])).toEqual([['apbd', 7]]);
    expect(of(cells)).toEqual([['undecided', 7]]);
    expect(of([])).toEqual([['undecided', 7]]);
  });

  it('is of the months from the first to the last of all premiums', () => {
    const months = ['2026-03', '2026-04', '2026-05'] as const;
    const lines = linesOf([{ payer: 'csr' }, { segment: 'nelayan', payer: 'apbd' }], false, {
      months,
    });
    const [support] = supportLines([...lines].reverse(), HALF_PERCENT, BOOK);
    expect(support).toMatchObject({ first: '2026-03', last: '2026-05' });
    expect(supportLines([], { amount: 7 }, BOOK)[0]).toMatchObject({ first: '', last: '' });
  });
});

describe('who answers for which segments', () => {
  it('is told by office in the order of the cells, each segment once, those of nobody last', () => {
    expect(
      answerersOf(
        counted([
          { segment: 'tukang sulap' },
          { segment: 'Petani' },
          { segment: 'formal' },
          { segment: 'petani' },
          { segment: 'buruh tani' },
        ]).entries,
      ),
    ).toEqual([
      { agency: 'Dinas Pertanian', segments: ['Petani', 'buruh tani'] },
      { agency: 'Disnaker', segments: ['formal'] },
      { agency: null, segments: ['tukang sulap'] },
    ]);
  });
});
