import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/cell.js';
import { type Counted, CountedCells } from '../../src/core/counted.js';
import { excessOf, uncoveredOf } from '../../src/core/coverage.js';
import type { Entry } from '../../src/core/entry.js';
import { compareShares } from '../../src/core/exact.js';
import { sum } from '../../src/core/figures.js';
import { computeGap, type GapOptions } from '../../src/core/gap.js';
import { groupKey, groupsOf, type Row, rowsAsRead, rowsBy } from '../../src/core/group.js';
import { order, ordered } from '../../src/core/order.js';
import { apartByPayer, sumByPayer } from '../../src/core/payers.js';
import type { Price } from '../../src/core/price.js';
import type { Grouping, Sort } from '../../src/core/vocabulary.js';
import { EVERYBODY, entryOf, lineOf, priced, priceOf } from '../support/entries.js';

const CSR = priceOf('csr', lineOf({ payer: 'csr' }));
const LESS = priceOf('csr', lineOf({ payer: 'csr', amount: 7 }));
const APBD = priceOf('apbd', lineOf());
const KINDS: readonly Partial<Entry>[] = [
  { payer: 'csr', expansion: CSR, renewal: APBD },
  { payer: 'csr', expansion: CSR, renewal: null, agency: null },
  { payer: 'csr', expansion: LESS, renewal: CSR, segmentId: null },
  { payer: 'apbd', expansion: APBD, renewal: APBD, agency: null, segmentId: null },
  { payer: 'apbd', expansion: null, renewal: CSR },
  { payer: 'csr', expansion: null, renewal: null },
];
const REGIONS = [
  { code: '36.02.01', name: 'Malingping' },
  { code: '36.02.02', name: 'Panggarangan' },
  { code: '32', name: 'Jawa Barat' },
  { code: null, name: 'Pulau' },
  { code: null, name: 'Kab.  Pulau' },
];

/** Entries of few kinds and places, so that many fall together. */
const entry = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    segment: fc.constantFrom('petani', 'Petani', 'nelayan', 'ojek'),
    period: fc.constantFrom(null, '2024', '2025'),
    potential: fc.nat(20),
    registered: fc.nat(20),
    subsidised: fc.option(fc.nat(5)),
    kind: fc.constantFrom(...KINDS),
  })
  .map(({ kind, segment, ...cell }) =>
    entryOf({ ...cell, segment, segmentKey: fold(segment) }, kind),
  );
const half = { numerator: 1, denominator: 2 };
const options = fc.constantFrom<GapOptions>(
  EVERYBODY,
  { ...EVERYBODY, verified: half, renew: half },
  { ...EVERYBODY, target: { all: half, bySegment: new Map() } },
  { ...EVERYBODY, target: { all: null, bySegment: new Map([['petani', half]]) }, verified: half },
);
const counted = fc
  .tuple(fc.array(entry, { maxLength: 12 }), options)
  .map(([entries, chosen]) => computeGap(priced(entries), chosen).cells);
const grouping = fc.constantFrom<readonly Grouping[]>(
  ...([[], ['region'], ['segment'], ['family'], ['regency'], ['payer'], ['agency']] as const),
  ...([
    ['province', 'segment'],
    ['payer', 'period'],
    ['region', 'segment', 'period'],
  ] as const),
);

/** Each renewal apart from its expansion, said cell by cell. */
function apart(items: readonly Counted[]): Counted[] {
  return items.flatMap((item) => {
    const { entry: of, renewalWorkers } = item;
    const payer = of.renewal?.payer;
    if (!payer || payer === of.payer || !renewalWorkers) return [item];
    const none = { ...of.cell, potential: 0, registered: 0 };
    const own = { ...of, cell: { ...of.cell, subsidised: null } };
    return [
      { ...item, entry: own, renewalWorkers: null },
      {
        entry: { ...of, cell: none, payer, expansion: null, unpriced: null },
        toTarget: item.toTarget === null ? null : 0,
        ...{ findable: 0, expansionWorkers: 0, renewalWorkers },
      },
    ];
  });
}

/** What some numbers come to, as far as they are known. */
function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((all, number) => all + number, 0);
}

/** What workers cost, said cell by cell. */
function amount(of: readonly (readonly [workers: number | null, price: Price | null])[]) {
  const paid = of.filter(([workers]) => workers);
  const priced = paid.filter(([, price]) => price);
  const sumOf = (one: (price: Price) => number) =>
    paid.length > 0 && priced.length === 0
      ? null
      : (total(priced.map(([workers, price]) => (workers ?? 0) * (price ? one(price) : 0))) ?? 0);
  const without = paid.filter(([, price]) => !price).map(([workers]) => workers);
  return {
    asked: sumOf(({ payerAmount }) => payerAmount),
    full: sumOf(({ payerWithoutRelief }) => payerWithoutRelief),
    unpriced: total(without) ?? 0,
  };
}

/** The figures of cells, said cell by cell. */
function figures(items: readonly Counted[]) {
  const cells = items.map((item) => item.entry.cell);
  const people = (of: (item: Counted) => number) => total(items.map(of)) ?? 0;
  const subsidised = total(cells.map((cell) => cell.subsidised));
  const expansion = amount(items.map((item) => [item.expansionWorkers, item.entry.expansion]));
  const renewal = amount(items.map((item) => [item.renewalWorkers, item.entry.renewal]));
  const prices = new Set(items.map((item) => item.entry.expansion?.payerAmount ?? null));
  return {
    potential: people(({ entry: { cell } }) => cell.potential),
    registered: people(({ entry: { cell } }) => cell.registered),
    uncovered: people((item) => uncoveredOf(item.entry.cell)),
    excess: people((item) => excessOf(item.entry.cell)),
    toTarget: total(items.map((item) => item.toTarget)),
    findable: people(({ findable }) => findable),
    toEnrol: people(({ expansionWorkers }) => expansionWorkers),
    subsidised,
    premiumPerWorker: prices.size === 1 ? [...prices][0] : null,
    expansionPremium: expansion.asked,
    expansionWithoutRelief: expansion.full,
    renewalPremium: subsidised === null ? null : renewal.asked,
    renewalWithoutRelief: subsidised === null ? null : renewal.full,
    unpriced: expansion.unpriced + renewal.unpriced,
  };
}

describe('figures in columns', () => {
  it('are those of the cells one by one, in each group and in the order of the groups', () => {
    fc.assert(
      fc.property(counted, grouping, (cells, by) => {
        const items = by.includes('payer') ? apart([...cells]) : [...cells];
        const keys = [...new Set(items.map((item) => groupKey(item.entry, by)))];
        const groups = keys.map((key) => items.filter((item) => groupKey(item.entry, by) === key));
        expect([...rowsBy(cells, by)]).toMatchObject(groups.map(figures));
        const members = groupsOf(
          items.map((item) => item.entry),
          by,
        ).map((group) => group.members.map((place) => items[place]));
        expect(members).toEqual(groups);
      }),
    );
  });

  it('are the same whether cells are counted together or come as a list', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        expect([...CountedCells.of([...cells])]).toEqual([...cells]);
        expect(sum([...cells])).toEqual(sum(cells));
        expect(sumByPayer([...cells])).toEqual(sumByPayer(cells));
        expect([...rowsAsRead(cells)]).toMatchObject(cells.map((item) => figures([item])));
      }),
    );
  });

  it('of renewals apart are those of the cells one by one', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        expect([...apartByPayer(cells)]).toEqual(apart([...cells]));
      }),
    );
  });
});

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = ({ region, segment, agency, payer, period }: Row) =>
  [region?.name, segment, agency, payer, period].join('\n').toLowerCase();

/** How two rows stand to each other by a sort. */
const COMPARE: Record<Sort, (a: Row, b: Row) => number> = {
  coverage: (a, b) =>
    a.coverage && b.coverage
      ? compareShares(a.coverage, b.coverage)
      : Number(a.coverage === null) - Number(b.coverage === null),
  uncovered: (a, b) => b.uncovered - a.uncovered,
  budget: (a, b) => (b.annualPremium ?? -1) - (a.annualPremium ?? -1),
  name: (a, b) => byText(nameOf(a), nameOf(b)),
};

/** Rows in order, two by two. */
function inOrder(rows: readonly Row[], sort: Sort | null): Row[] {
  const segments = [...new Set(rows.map(({ segment }) => segment && fold(segment)))];
  const placeOf = ({ segment }: Row) => segments.indexOf(segment && fold(segment));
  const code = ({ region }: Row) => region?.code ?? null;
  const natural = [...rows].sort((a, b) => {
    const byCode =
      code(a) === null || code(b) === null
        ? Number(code(a) === null) - Number(code(b) === null)
        : byText(code(a) ?? '', code(b) ?? '');
    return byCode || placeOf(a) - placeOf(b) || byText(a.period ?? '', b.period ?? '');
  });
  return sort ? natural.sort(COMPARE[sort]) : natural;
}

describe('rows in order', () => {
  it('stand as they do when compared two by two, made or not', () => {
    const sorts = fc.constantFrom<Sort | null>(null, 'coverage', 'uncovered', 'budget', 'name');
    fc.assert(
      fc.property(counted, grouping, sorts, (cells, by, sort) => {
        for (const rows of [rowsBy(cells, by), rowsAsRead(cells)]) {
          const expected = inOrder([...rows], sort);
          expect([...ordered(rows, sort)]).toEqual(expected);
          expect(order([...rows], sort)).toEqual(expected);
          expect([...ordered(rows, sort).first(3)]).toEqual(expected.slice(0, 3));
        }
      }),
    );
  });
});
