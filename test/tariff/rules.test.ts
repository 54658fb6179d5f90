import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/tariff/catalogue.js';
import { issuesIn, RULES } from '../../src/tariff/rules.js';
import { shipped, wholeCatalogue } from '../../src/tariff/shipped.js';
import type { Tariff } from '../../src/tariff/types.js';
import {
  amount,
  bands,
  benefit,
  kindOf,
  minimum,
  only,
  relief,
  SOURCE,
} from '../support/catalogue.js';

type Name = keyof typeof RULES;

const ofTariffs = (...tariffs: Tariff[]) => only({ tariffs });
const terms = (...months: number[]) =>
  kindOf('contract', 'c', { terms: months.map((each) => ({ months: each, amount: 1 })) });
const rates = (...bearers: string[]) =>
  kindOf('wage-rate', 'w', { rates: bearers.map((bearer) => ({ bearer, percent: '1' })) });
const slices = (...from: number[]) =>
  kindOf('contract-value', 's', { slices: from.map((each) => ({ from: each, percent: '1' })) });
/** Values of one tariff, by their months; `to` may be left out. */
const spans = (...months: [string, string?][]) =>
  kindOf(
    'amount',
    'a',
    {},
    { values: months.map(([from, to]) => ({ ...SOURCE, amount: 1, from, ...(to && { to }) })) },
  );

/** What breaks a rule, with the entry and the words that say so. */
const BROKEN: readonly [Name, string, Catalogue, string[]][] = [
  ['hasValues', 'a tariff that says nothing', ofTariffs(amount('a')), ['a: it has no values']],
  [
    'uniqueIds',
    'the third of one id as the second',
    ofTariffs(...['2026-01', '2026-02', '2026-03'].map((from) => amount('a', from))),
    ['a: this id appears twice', 'a: this id appears twice'],
  ],
  [
    'uniqueIds',
    'a refusal with the id of a relief',
    only({
      reliefs: [relief('r', '2026-01', '2026-02')],
      refusals: [{ ...SOURCE, id: 'r', scheme: 'bpu', from: '2026-01' }],
    }),
    ['r: this id appears twice'],
  ],
  [
    'oneTariffEach',
    'two tariffs of one programme',
    ofTariffs(amount('a', '2026-01'), amount('b', '2026-01'), amount('c', '2026-01')),
    ['b', 'c'].map((id) => `${id}: a is the tariff of bpu jkm in rupiah per worker per month`),
  ],
  [
    'ascending',
    'an earlier value after a later one',
    ofTariffs(amount('a', '2026-02', '2026-01')),
    ['a: 2026-01 comes after 2026-02: values ascend, each month once'],
  ],
  [
    'ascending',
    'two values from one month',
    ofTariffs(amount('a', '2026-02', '2026-02')),
    ['a: 2026-02 comes after 2026-02: values ascend, each month once'],
  ],
  [
    'ascending',
    'a value that ends in the month in which the next begins',
    ofTariffs(spans(['2026-01', '2026-03'], ['2026-03'])),
    ['a: the value from 2026-01 to 2026-03 overlaps the one from 2026-03'],
  ],
  [
    'ascending',
    'caps as it does values',
    ofTariffs(
      kindOf(
        'wage-rate',
        'p',
        { rates: [] },
        {
          caps: ['2026-02', '2026-01'].map((from) => ({ ...SOURCE, from, amount: 1 })),
        },
      ),
    ),
    ['p.cap: 2026-01 comes after 2026-02: values ascend, each month once'],
  ],
  [
    'endsAfterStart',
    'a relief that ends before it begins',
    only({ reliefs: [relief('r', '2026-02', '2026-01')] }),
    ['r: it ends (2026-01) before it begins (2026-02)'],
  ],
  [
    'endsAfterStart',
    'a minimum wage and a refusal as it does a relief',
    only({
      wages: [minimum({ from: '2026-02', to: '2026-01' })],
      refusals: [{ ...SOURCE, id: 'f', scheme: 'bpu', from: '2026-02', to: '2025-12' }],
    }),
    [
      'f: it ends (2025-12) before it begins (2026-02)',
      'umk.36.04: it ends (2026-01) before it begins (2026-02)',
    ],
  ],
  [
    'bandsWithoutGaps',
    'bands that do not start at 0',
    ofTariffs(bands(1, 2)),
    ['b: the first band starts at 0'],
  ],
  [
    'bandsWithoutGaps',
    'two bands from one income',
    ofTariffs(bands(0, 5, 5)),
    ['b: the band from 5 comes after 5'],
  ],
  [
    'bandsWithoutGaps',
    'slices as it does bands',
    ofTariffs(slices(1, 9, 8)),
    ['s: the first band starts at 0', 's: the band from 8 comes after 9'],
  ],
  [
    'partsInOrder',
    'a shorter term after a longer one',
    ofTariffs(terms(12, 6)),
    ['c: the terms of a contract ascend'],
  ],
  [
    'partsInOrder',
    'a term that stands twice',
    ofTariffs(terms(6, 6)),
    ['c: the terms of a contract ascend'],
  ],
  [
    'partsInOrder',
    'a side that bears two rates',
    ofTariffs(rates('worker', 'employer', 'worker')),
    ['w: each side bears one rate'],
  ],
  [
    'reliefsApart',
    'reliefs that share one programme, sector and payer',
    only({
      reliefs: [
        relief('r', '2026-01', '2026-06', {
          programmes: ['jkm', 'jkk'],
          sectors: ['transport', 'other'],
        }),
        relief('s', '2026-06', '2026-12', { payers: { private: 'LOW', self: 'LOW' } }),
      ],
    }),
    ['s: it applies to the same premiums as r'],
  ],
  [
    'benefitsPay',
    'a benefit of nothing',
    only({ benefits: [benefit({})] }),
    ['ben.a: the value from 2026-01 says no amount'],
  ],
  [
    'benefitsAddUp',
    'parts that are less than the benefit',
    only({ benefits: [benefit({ amount: 5, parts: [2, 2] })] }),
    ['ben.a: the parts from 2026-01 do not add up'],
  ],
  [
    'wagesApart',
    'a minimum wage that stands twice',
    only({ wages: [minimum(), minimum({ from: '2026-06' })] }),
    ['umk.36.04: the minimum wage from 2026-06 appears twice'],
  ],
];

/** What breaks no rule, although it is near to. */
const SOUND: readonly [Name, string, Catalogue][] = [
  [
    'oneTariffEach',
    'the same programme in another unit',
    ofTariffs(amount('a', '2026-01'), {
      ...slices(0),
      programme: 'jkm',
      unit: 'percent of contract value by slice',
    } as Tariff),
  ],
  [
    'ascending',
    'a month between two values',
    ofTariffs(spans(['2026-01', '2026-02'], ['2026-04'])),
  ],
  [
    'ascending',
    'a value that ends where the next begins',
    ofTariffs(amount('a', '2026-01', '2026-02')),
  ],
  ['endsAfterStart', 'a value of one month', ofTariffs(spans(['2026-02', '2026-02']))],
  ['endsAfterStart', 'a value that has not ended', ofTariffs(spans(['2026-02']))],
  [
    'bandsWithoutGaps',
    'a programme that is repealed',
    ofTariffs(kindOf('bands', 'b', { repealed: true })),
  ],
  ['bandsWithoutGaps', 'bands that ascend from 0', ofTariffs(bands(0, 1, 2))],
  [
    'partsInOrder',
    'a rate for each risk',
    ofTariffs(kindOf('risk-rate', 'k', { rates: { low: '1' } })),
  ],
  [
    'partsInOrder',
    'terms that ascend, sides once',
    ofTariffs(terms(6, 12), rates('worker', 'employer')),
  ],
  [
    'benefitsPay',
    'wages, percent or amount',
    only({
      benefits: [benefit({ wages: '1' }), benefit({ percent: '1' }), benefit({ amount: 0 })],
    }),
  ],
  [
    'benefitsAddUp',
    'parts that add up',
    only({ benefits: [benefit({ amount: 5, parts: [2, 3] })] }),
  ],
  [
    'wagesApart',
    'another kind, region or year',
    only({
      wages: [
        minimum({ to: '2026-12' }),
        minimum({ from: '2027-01' }),
        minimum({ code: '36.03' }),
        minimum({ kind: 'ump' }),
      ],
    }),
  ],
];

const said = (name: Name, catalogue: Catalogue) =>
  RULES[name](catalogue).map(({ entry, text }) => `${entry}: ${text}`);

describe('a rule finds', () => {
  for (const [name, what, catalogue, issues] of BROKEN)
    it(`${what} (${name})`, () => {
      expect(said(name, catalogue)).toEqual(issues);
      expect(issuesIn(catalogue)).toEqual(expect.arrayContaining(RULES[name](catalogue)));
      expect(said(name, shipped)).toEqual([]);
    });

  it('whatever one of them can find', () => {
    expect(new Set(BROKEN.map(([name]) => name))).toEqual(new Set(Object.keys(RULES)));
  });
});

describe('a rule does not mind', () => {
  for (const [name, what, catalogue] of SOUND)
    it(`${what} (${name})`, () => expect(said(name, catalogue)).toEqual([]));

  const half = relief('r', '2026-01', '2026-06');
  const apart = {
    month: relief('s', '2026-07', '2026-12'),
    scheme: relief('s', '2026-01', '2026-06', { scheme: 'pu' }),
    programme: relief('s', '2026-01', '2026-06', { programmes: ['jkm'] }),
    sector: relief('s', '2026-01', '2026-06', { sectors: ['transport'] }),
    payer: relief('s', '2026-01', '2026-06', { payers: { private: 'HIGH' } }),
  };
  for (const [what, other] of Object.entries(apart))
    it(`a relief of another ${what}, whichever stands first (reliefsApart)`, () => {
      expect(said('reliefsApart', only({ reliefs: [half, other] }))).toEqual([]);
      expect(said('reliefsApart', only({ reliefs: [other, half] }))).toEqual([]);
    });
});

it('finds reliefs that meet in one month, whichever stands first', () => {
  const reliefs = [relief('r', '2026-01', '2026-06'), relief('s', '2026-06', '2026-12')];
  expect(said('reliefsApart', only({ reliefs }))).toEqual([
    's: it applies to the same premiums as r',
  ]);
  expect(said('reliefsApart', only({ reliefs: reliefs.toReversed() }))).toEqual([
    'r: it applies to the same premiums as s',
  ]);
});

it('the shipped catalogue breaks no rule', async () => {
  expect(issuesIn(await wholeCatalogue())).toEqual([]);
});
