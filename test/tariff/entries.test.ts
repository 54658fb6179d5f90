import { describe, expect, it } from 'vitest';
import { payerKind } from '../../src/tariff/catalogue.js';
import { entriesNamed, entriesOf, inForceAt } from '../../src/tariff/entries.js';
import { shipped, wholeCatalogue } from '../../src/tariff/shipped.js';
import { amount, benefit, kindOf, minimum, only, relief, SOURCE } from '../support/catalogue.js';

const CAP = { ...SOURCE, from: '2026-03', amount: 9 };
const REFUSAL = { ...SOURCE, id: 'f', scheme: 'pu', from: '2020-08', to: '2021-01' } as const;
const RELIEF = relief('r', '2026-01', '2026-06', { scheme: 'pu', programmes: ['jkm', 'jp'] });
const BENEFIT = benefit({ amount: 1 });
const WAGES = [minimum(), minimum({ kind: 'siltap', code: null })];
const JP = kindOf(
  'wage-rate',
  'pu.jp',
  { rates: [] },
  {
    scheme: 'pu',
    programme: 'jp',
    unit: 'percent of monthly wage',
    caps: [CAP],
  },
);
const CATALOGUE = only({
  tariffs: [JP, amount('bpu.jkm', '2026-01')],
  reliefs: [RELIEF, relief('other', '2026-01', '2026-06', { scheme: 'pu' })],
  refusals: [REFUSAL],
  wages: WAGES,
  benefits: [BENEFIT],
});

describe('entries', () => {
  it('are every dated value, each with what it is of', () => {
    const of = { scheme: 'pu', programmes: ['jp'] };
    const wage = { kind: 'wage', scheme: null, programmes: [], unit: 'rupiah per month' };
    expect(entriesOf(CATALOGUE)).toEqual([
      {
        ...of,
        id: 'pu.jp',
        kind: 'wage-rate',
        unit: 'percent of monthly wage',
        value: JP.values[0],
      },
      { ...of, id: 'pu.jp.cap', kind: 'cap', unit: 'rupiah per month', value: CAP },
      {
        id: 'bpu.jkm',
        kind: 'amount',
        scheme: 'bpu',
        programmes: ['jkm'],
        unit: 'rupiah per worker per month',
        value: CATALOGUE.tariffs[1]?.values[0],
      },
      {
        id: 'r',
        kind: 'relief',
        scheme: 'pu',
        programmes: ['jkm', 'jp'],
        unit: null,
        value: RELIEF,
      },
      {
        id: 'other',
        kind: 'relief',
        scheme: 'pu',
        programmes: ['jkk'],
        unit: null,
        value: CATALOGUE.reliefs[1],
      },
      { id: 'f', kind: 'refusal', scheme: 'pu', programmes: [], unit: null, value: REFUSAL },
      {
        id: 'ben.a',
        kind: 'benefit',
        scheme: null,
        programmes: ['jkm'],
        unit: 'rupiah per case',
        what: { en: 'a', id: 'a' },
        value: BENEFIT.values[0],
      },
      { ...wage, id: 'umk.36.04', value: WAGES[0] },
      { ...wage, id: 'siltap', value: WAGES[1] },
    ]);
  });

  const named = (id: string, catalogue = CATALOGUE) =>
    entriesNamed(catalogue, id).map((each) => each.id);

  it('of an id are its own, those below it, and the reliefs of its premium', () => {
    expect(named('pu.jp')).toEqual(['pu.jp', 'pu.jp.cap', 'r']);
    expect(named('pu.jp.cap')).toEqual(['pu.jp.cap', 'r']);
    expect(named('umk')).toEqual(['umk.36.04']);
    expect(named('r')).toEqual(['r']);
    expect(named('bpu.jkm')).toEqual(['bpu.jkm']);
  });

  it('of a group of ids are those below it, without the reliefs of each', () => {
    expect(named('pu')).toEqual(['pu.jp', 'pu.jp.cap']);
  });

  it('of an id that only begins like another are none', () => {
    expect(named('pu.j')).toEqual([]);
    expect(named('jp')).toEqual([]);
  });

  it('name the reliefs that the law names for each programme', async () => {
    const catalogue = await wholeCatalogue();
    const relieved = [
      'bpu.relief.pp49-2020',
      'bpu.relief.pp50-2025.transport',
      'bpu.relief.pp50-2025.other',
    ];
    expect(named('bpu.jkm', catalogue)).toEqual(['bpu.jkm', ...relieved]);
    expect(named('bpu.jht', catalogue)).toEqual(['bpu.jht']);
    // A relief hangs on premiums, and on no other relief.
    for (const id of relieved) expect(named(id, catalogue)).toEqual([id]);
    expect(new Set(named('pu.jkk', catalogue))).toEqual(
      new Set(['pu.jkk', 'pu.relief.pp7-2025', 'pu.relief.pp36-2025']),
    );
  });

  it('in force in a month are the newest that have begun and have not ended', () => {
    const values = [
      { ...SOURCE, from: '2026-01', amount: 1 },
      { ...SOURCE, from: '2026-05', to: '2026-06', amount: 2 },
    ];
    const entries = entriesOf(
      only({ tariffs: [kindOf('amount', 'a', {}, { values: values.toReversed() })] }),
    );
    const amounts = (month: string) =>
      inForceAt(entries, month).map(({ value }) => (value as (typeof values)[0]).amount);
    const months = ['2025-12', '2026-01', '2026-04', '2026-05', '2026-06', '2026-07'];
    expect(months.map(amounts)).toEqual([[], [1], [1], [2], [2], []]);
  });
});

it('a payer that nobody knows is a defect and has no kind', () => {
  expect(payerKind(shipped, 'zakat')).toBe('private');
  expect(() => payerKind(shipped, 'nobody' as 'zakat')).toThrow('unknown payer: nobody');
});
