import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import type { Entry } from '../../src/core/entry.js';
import type { Share } from '../../src/core/exact.js';
import { computeGap, type GapOptions } from '../../src/core/gap.js';
import { group } from '../../src/core/group.js';
import { order } from '../../src/core/order.js';
import type { Price } from '../../src/core/price.js';
import type { Target } from '../../src/core/target.js';
import type { Grouping, Payer } from '../../src/core/vocabulary.js';

const ONE = { numerator: 1, denominator: 1 };
const ALL: GapOptions = { target: null, eachPeriod: false, verified: ONE, renew: ONE };

function ofRegions(share: Share): Target {
  return { all: share, bySegment: new Map() };
}

function priced(amount: number | null, payer: Payer): Price | null {
  if (amount === null) return null;
  return { payer, lines: [], payerAmount: amount, payerWithoutRelief: amount * 2, workerAmount: 0 };
}

/** What a random cell is made of. */
interface Made {
  readonly region: number;
  readonly segment: number;
  readonly potential: number;
  readonly registered: number;
  readonly subsidised: number | null;
  readonly price: number | null;
}

function entry(made: Made): Entry {
  const cell: Cell = {
    origin: { file: 'made', line: 1 },
    further: [],
    region: { code: `36.0${made.region}`, name: `R${made.region}` },
    segment: `s${made.segment}`,
    segmentKey: `s${made.segment}`,
    period: '2025',
    potential: made.potential,
    registered: made.registered,
    subsidised: made.subsidised === null ? null : Math.min(made.subsidised, made.registered),
    rse: null,
    wage: null,
    sector: null,
    payer: null,
    basis: null,
    status: null,
  };
  return {
    cell,
    segmentId: null,
    scheme: 'bpu',
    programmes: ['jkk', 'jkm'],
    agency: null,
    payer: 'undecided',
    payerFrom: 'catalogue',
    wageFrom: null,
    expansion: priced(made.price, 'undecided'),
    unpriced: made.price === null ? 'no-wage' : null,
    renewal: priced(made.price, 'apbd'),
  };
}

const people = fc.integer({ min: 0, max: 30_000_000 });
const made = fc.record({
  region: fc.integer({ min: 1, max: 5 }),
  segment: fc.integer({ min: 1, max: 4 }),
  potential: people,
  registered: people,
  subsidised: fc.option(people),
  price: fc.option(fc.integer({ min: 1, max: 7_533_600 })),
});
const table = fc
  .uniqueArray(made, {
    minLength: 1,
    maxLength: 20,
    selector: ({ region, segment }) => `${region}/${segment}`,
  })
  .map((cells) => cells.map(entry));

/** The same sums by other means: whole numbers without a limit, cell by cell. */
function oracle(entries: readonly Entry[]) {
  let [potential, registered, uncovered, excess, expansion, renewal] = [0n, 0n, 0n, 0n, 0n, 0n];
  for (const { cell, expansion: price } of entries) {
    const [p, r] = [BigInt(cell.potential), BigInt(cell.registered)];
    potential += p;
    registered += r;
    uncovered += p > r ? p - r : 0n;
    excess += r > p ? r - p : 0n;
    if (!price) continue;
    expansion += (p > r ? p - r : 0n) * BigInt(price.payerAmount);
    renewal += BigInt(cell.subsidised ?? 0) * BigInt(price.payerAmount);
  }
  return { potential, registered, uncovered, excess, expansion, renewal };
}

const GROUPINGS: Grouping[][] = [
  [],
  ['region'],
  ['segment'],
  ['region', 'segment'],
  ['province'],
  ['payer'],
  ['agency'],
];

describe('gap', () => {
  it('equals exact sums made another way', () => {
    fc.assert(
      fc.property(table, (entries) => {
        const { totals } = computeGap(entries, ALL);
        const expected = oracle(entries);
        expect(BigInt(totals.potential)).toBe(expected.potential);
        expect(BigInt(totals.registered)).toBe(expected.registered);
        expect(BigInt(totals.uncovered)).toBe(expected.uncovered);
        expect(BigInt(totals.excess)).toBe(expected.excess);
        expect(BigInt(totals.expansionPremium ?? 0)).toBe(expected.expansion);
        expect(BigInt(totals.renewalPremium ?? 0)).toBe(expected.renewal);
        expect(totals.net).toBe(totals.uncovered - totals.excess);
      }),
    );
  });

  it('gives rows that add up to the totals, whatever they are grouped by', () => {
    const target = ofRegions({ numerator: 995, denominator: 1000 });
    fc.assert(
      fc.property(table, fc.constantFrom(...GROUPINGS), (entries, by) => {
        const { cells, totals } = computeGap(entries, { ...ALL, target });
        const rows = group(cells, by);
        const total = (value: (row: (typeof rows)[number]) => number | null) =>
          rows.reduce((sum, row) => sum + (value(row) ?? 0), 0);
        expect(total((row) => row.potential)).toBe(totals.potential);
        expect(total((row) => row.uncovered)).toBe(totals.uncovered);
        expect(total((row) => row.excess)).toBe(totals.excess);
        expect(total((row) => row.toTarget)).toBe(totals.toTarget);
        expect(total((row) => row.expansionPremium)).toBe(totals.expansionPremium ?? 0);
        expect(total((row) => row.renewalPremium)).toBe(totals.renewalPremium ?? 0);
        expect(total((row) => row.unpriced)).toBe(totals.unpriced);
      }),
    );
  });

  it('splits what a region needs to a target over its segments, never above their uncovered', () => {
    const target = ofRegions({ numerator: 82, denominator: 100 });
    fc.assert(
      fc.property(table, (entries) => {
        const { cells } = computeGap(entries, { ...ALL, target });
        for (const row of group(cells, ['region'])) {
          const needed = (BigInt(row.potential) * 82n + 99n) / 100n - BigInt(row.registered);
          expect(BigInt(row.toTarget ?? 0)).toBe(needed > 0n ? needed : 0n);
        }
        for (const { entry, toTarget } of cells)
          expect(toTarget).toBeLessThanOrEqual(
            Math.max(0, entry.cell.potential - entry.cell.registered),
          );
      }),
    );
  });

  it('does not let an excess in one segment hide the uncovered of another', () => {
    // Kutai Timur 2024: nobody uncovered as one row, 10,163 as two.
    const base = { region: 1, subsidised: null, price: null };
    const one = computeGap(
      [entry({ ...base, segment: 1, potential: 130_777, registered: 146_602 })],
      ALL,
    );
    const two = computeGap(
      [
        entry({ ...base, segment: 1, potential: 51_086, registered: 77_074 }),
        entry({ ...base, segment: 2, potential: 79_691, registered: 69_528 }),
      ],
      ALL,
    );
    expect([one.totals.uncovered, two.totals.uncovered]).toEqual([0, 10_163]);
    expect([one.totals.net, two.totals.net]).toEqual([-15_825, -15_825]);
  });

  it('knows no renewal where nobody counted the subsidised', () => {
    const base = { region: 1, segment: 1, potential: 100, registered: 40, price: 100 };
    const unknown = computeGap([entry({ ...base, subsidised: null })], ALL).totals;
    expect(unknown).toMatchObject({
      renewalPremium: null,
      expansionPremium: 6000,
      annualPremium: 6000,
    });
    const known = computeGap([entry({ ...base, subsidised: 10 })], ALL).totals;
    expect(known).toMatchObject({ renewalPremium: 1000, annualPremium: 7000 });
    expect(known.coverageWithoutRenewal).toEqual({ numerator: 30, denominator: 100 });
  });

  it('leaves empty what could not be priced, and counts who is in no amount', () => {
    const base = { region: 1, potential: 100, registered: 40, subsidised: 10 };
    const { cells, totals } = computeGap(
      [entry({ ...base, segment: 1, price: null }), entry({ ...base, segment: 2, price: 100 })],
      ALL,
    );
    expect(group(cells, ['segment'])).toMatchObject([
      { expansionPremium: null, renewalPremium: null, annualPremium: null, unpriced: 70 },
      { expansionPremium: 6000, renewalPremium: 1000, annualPremium: 7000, unpriced: 0 },
    ]);
    expect(totals).toMatchObject({ annualPremium: 7000, unpriced: 70, premiumPerWorker: null });
  });

  it('applies what verification leaves and what is renewed, half up per cell', () => {
    const cells = [
      entry({ region: 1, segment: 1, potential: 100, registered: 49, subsidised: 5, price: 1 }),
    ];
    const half = { numerator: 1, denominator: 2 };
    const { totals } = computeGap(cells, { ...ALL, verified: half, renew: half });
    expect(totals).toMatchObject({ expansionPremium: 26, renewalPremium: 3 });
  });

  it('says whose money pays: renewals are public money’s', () => {
    const cells = [
      entry({ region: 1, segment: 1, potential: 100, registered: 40, subsidised: 10, price: 7 }),
    ];
    expect(computeGap(cells, ALL).totals.byPayer).toEqual([
      {
        payer: 'undecided',
        expansionPremium: 420,
        renewalPremium: 0,
        annualPremium: 420,
        annualWithoutRelief: 840,
      },
      {
        payer: 'apbd',
        expansionPremium: 0,
        renewalPremium: 70,
        annualPremium: 70,
        annualWithoutRelief: 140,
      },
    ]);
  });
});

describe('order', () => {
  const rows = (list: [string | null, string, number, number][]) =>
    group(
      computeGap(
        list.map(([code, segment, potential, registered]) => {
          const base = entry({
            region: 1,
            segment: 1,
            potential,
            registered,
            subsidised: null,
            price: 1,
          });
          return {
            ...base,
            cell: {
              ...base.cell,
              region: { code, name: code ?? 'x' },
              segment,
              segmentKey: segment,
            },
          };
        }),
        ALL,
      ).cells,
      ['region', 'segment'],
    );
  const names = (list: ReturnType<typeof rows>) =>
    list.map((row) => `${row.region?.code ?? 'x'}/${row.segment}`);

  it('is by code, then by first appearance of the segment; without a code last', () => {
    const unordered = rows([
      [null, 'a', 1, 0],
      ['36.02', 'b', 1, 0],
      ['36.02', 'a', 1, 0],
      ['36.01', 'a', 1, 0],
    ]);
    expect(names(order(unordered, null))).toEqual(['36.01/a', '36.02/a', '36.02/b', 'x/a']);
  });

  it('sorts coverage ascending with none last, uncovered and budget descending', () => {
    const some = rows([
      ['1', 'a', 10, 5],
      ['2', 'a', 0, 0],
      ['3', 'a', 10, 1],
      ['4', 'a', 20, 11],
    ]);
    expect(names(order(some, 'coverage'))).toEqual(['3/a', '1/a', '4/a', '2/a']);
    expect(names(order(some, 'uncovered'))).toEqual(['3/a', '4/a', '1/a', '2/a']);
    expect(names(order(some, 'budget'))).toEqual(['3/a', '4/a', '1/a', '2/a']);
  });
});
