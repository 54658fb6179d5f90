import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry.js';
import type { Share } from '../../src/core/exact.js';
import { computeGap, type GapOptions } from '../../src/core/gap.js';
import { group } from '../../src/core/group.js';
import type { Interval } from '../../src/core/interval.js';
import { gradeOf, relativeError, type Sampling } from '../../src/core/sampling.js';
import { flatPrice } from '../../src/tariff/price.js';
import { cellOf } from '../support/cells.js';

const ONE: Share = { numerator: 1, denominator: 1 };
const ALL: GapOptions = { target: null, eachPeriod: false, verified: ONE, renew: ONE };
const MONTH = ['2026-01'] as const;

/** A survey's estimate of a cell: potential and its relative standard error in hundredths of a percent. */
interface Made {
  readonly potential: number;
  readonly rse: number | null;
  readonly registered?: number;
  readonly region?: number;
  readonly price?: number | null;
}

function entry({ potential, rse, registered = 0, region = 1, price = 10 }: Made, at = 0): Entry {
  const cell = cellOf({
    region: { code: `36.0${region}`, name: `R${region}` },
    segment: `s${at}`,
    potential,
    registered,
    rse,
  });
  return {
    cell,
    segmentId: null,
    scheme: 'bpu',
    programmes: ['jkk', 'jkm'],
    agency: null,
    payer: 'apbd',
    payerFrom: 'catalogue',
    wageFrom: null,
    expansion: price === null ? null : flatPrice(price, MONTH, 'apbd'),
    unpriced: price === null ? 'no-wage' : null,
    renewal: null,
  };
}

function gapOf(made: readonly Made[], options: Partial<GapOptions> = {}) {
  return computeGap(made.map(entry), { ...ALL, ...options });
}

function samplingOf(made: readonly Made[], options: Partial<GapOptions> = {}) {
  return gapOf(made, options).totals.sampling;
}

function to(numerator: number): Partial<GapOptions> {
  return { target: { all: { numerator, denominator: 100 }, bySegment: new Map() } };
}

describe('the interval of one estimate', () => {
  it('reaches 1.96 standard errors to both sides, and so do the figures that it decides', () => {
    expect(samplingOf([{ potential: 1000, rse: 1000, registered: 300 }])).toEqual({
      rse: 1000,
      grade: 'accurate',
      potential: { low: 804, high: 1196 },
      coverage: {
        low: { numerator: 300, denominator: 1196 },
        high: { numerator: 300, denominator: 804 },
      },
      uncovered: { low: 504, high: 896, grade: 'accurate' },
      expansionPremium: { low: 5040, high: 8960, grade: 'accurate' },
      annualGrade: 'accurate',
    });
  });

  it('has nobody as its end where members may be more than potential', () => {
    const uncovered = (registered: number) =>
      samplingOf([{ potential: 1000, rse: 1000, registered }])?.uncovered;
    // 50 people with a standard error of 100 are no accurate figure, and nobody who may be 96 is none at all.
    expect([950, 1100, 1300].map(uncovered)).toEqual([
      { low: 0, high: 246, grade: 'inaccurate' },
      { low: 0, high: 96, grade: 'inaccurate' },
      { low: 0, high: 0, grade: 'accurate' },
    ]);
  });

  it('has no highest coverage where there may be nobody at all', () => {
    const sampling = samplingOf([{ potential: 1000, rse: 5200, registered: 300 }]);
    expect(sampling?.potential).toEqual({ low: 0, high: 2020 });
    expect(sampling?.coverage).toEqual({
      low: { numerator: 300, denominator: 2020 },
      high: null,
    });
  });

  it('is rounded outward to whole people', () => {
    // 1.96 x 1 % of 101 are 1.9796 people.
    expect(samplingOf([{ potential: 101, rse: 100 }])?.potential).toEqual({ low: 99, high: 103 });
  });

  it('is of those who can be found, and of those whom a target lacks', () => {
    const cell = { potential: 1000, rse: 1000, registered: 300 };
    const half = { numerator: 1, denominator: 2 };
    expect(samplingOf([cell], { verified: half })?.expansionPremium).toMatchObject({
      low: 2520,
      high: 4480,
    });
    // 60 % of 804 and of 1,196, rounded up, less the members.
    expect(samplingOf([cell], to(60))?.expansionPremium).toMatchObject({ low: 1830, high: 4180 });
    expect(samplingOf([cell], to(10))?.expansionPremium).toMatchObject({ low: 0, high: 0 });
    // Of those who can be found no more than at that end.
    expect(
      samplingOf([cell], { ...to(100), verified: { numerator: 1, denominator: 2 } })
        ?.expansionPremium,
    ).toMatchObject({ low: 2520, high: 4480 });
    expect(samplingOf([cell], to(28))?.expansionPremium).toMatchObject({ low: 0, high: 350 });
  });

  it('is none where its error is not known, and nothing is an estimate of nobody', () => {
    const known = { potential: 100, rse: 1000 };
    expect(samplingOf([{ potential: 100, rse: null }])).toBeNull();
    expect(samplingOf([known, { potential: 100, rse: null }])).toBeNull();
    expect(samplingOf([known, { potential: 0, rse: null }])?.potential).toEqual({
      low: 80,
      high: 120,
    });
    expect(samplingOf([{ potential: 0, rse: 0, registered: 5 }])).toMatchObject({
      rse: 0,
      coverage: null,
      uncovered: { low: 0, high: 0 },
    });
  });

  it('is of what is priced: none where nothing is', () => {
    const known = { potential: 100, rse: 1000 };
    expect(samplingOf([{ ...known, price: null }])?.expansionPremium).toBeNull();
    expect(samplingOf([known, { ...known, price: null }])?.expansionPremium).toMatchObject({
      low: 804,
      high: 1196,
    });
  });
});

describe('the interval of a sum', () => {
  it('grows by the root of the sum of squares', () => {
    // Standard errors of 30 and 40 people are one of 50.
    const sampling = samplingOf([
      { potential: 300, rse: 1000 },
      { potential: 400, rse: 1000 },
    ]);
    expect(sampling?.potential).toEqual({ low: 602, high: 798 });
    expect(sampling?.rse).toBe(715);
    expect(sampling?.expansionPremium).toMatchObject({ low: 6020, high: 7980 });
  });

  it('says nothing of expansions of a region with a row whose error is not known, and a target', () => {
    const all = gapOf(
      [
        { potential: 100, rse: 1000 },
        { potential: 100, rse: null },
        { potential: 100, rse: 1000, region: 2 },
      ],
      to(50),
    );
    const rows = group(all.cells, ['segment']);
    expect(rows.map(({ sampling }) => sampling?.expansionPremium)).toMatchObject([
      null,
      undefined,
      { low: 400, high: 600 },
    ]);
  });

  it('stays with the payer of the expansion: a renewal of others is of members, who are counted', () => {
    const own = entry({ potential: 100, rse: 1000, registered: 30 });
    const kept = { ...own, cell: { ...own.cell, subsidised: 20 }, payer: 'zakat' };
    const renewal = flatPrice(5, MONTH, 'apbd');
    const rows = group(computeGap([{ ...kept, renewal }], ALL).cells, ['payer']);
    expect(rows.map(({ payer, sampling }) => [payer, sampling?.rse, sampling?.potential])).toEqual([
      ['zakat', 1000, { low: 80, high: 120 }],
      ['apbd', 0, { low: 0, high: 0 }],
    ]);
  });

  const made = fc.record({
    potential: fc.integer({ min: 0, max: 30_000_000 }),
    registered: fc.integer({ min: 0, max: 30_000_000 }),
    rse: fc.integer({ min: 0, max: 12_000 }),
    region: fc.integer({ min: 1, max: 3 }),
    price: fc.integer({ min: 0, max: 2_000_000 }),
  });
  const options = fc.record({
    target: fc.option(
      fc.integer({ min: 1, max: 100 }).map((percent) => to(percent).target ?? null),
    ),
    verified: fc.integer({ min: 0, max: 100 }).map((numerator) => ({
      numerator,
      denominator: 100,
    })),
  });

  it('holds the figure, and reaches no further up than its parts together', () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 8 }), options, (all, chosen) => {
        const gap = gapOf(all, chosen);
        const { sampling, ...totals } = gap.totals;
        const parts = group(gap.cells, ['region', 'segment']).map((row) => row.sampling);
        if (!sampling) throw new Error('no interval');
        const check = (
          of: (own: NonNullable<typeof sampling>) => Interval | null,
          figure: number,
        ) => {
          const own = of(sampling);
          if (!own) throw new Error('no interval');
          expect(own.low).toBeLessThanOrEqual(figure);
          expect(own.high).toBeGreaterThanOrEqual(figure);
        };
        check(({ potential }) => potential, totals.potential);
        check(({ uncovered }) => uncovered, totals.uncovered);
        check(({ expansionPremium }) => expansionPremium, totals.expansionPremium ?? 0);
        const sum = (of: (own: Sampling) => Interval | null) =>
          parts.reduce((before, own) => before + ((own && of(own)?.high) ?? 0), 0);
        expect(sampling.uncovered.high).toBeLessThanOrEqual(sum(({ uncovered }) => uncovered));
        // Parts of one region are off together, and each is rounded up to whole rupiah.
        expect(sampling.expansionPremium?.high ?? 0).toBeLessThanOrEqual(
          sum(({ expansionPremium }) => expansionPremium),
        );
        if (chosen.target) return;
        // Nobody is enrolled who is not uncovered.
        const dearest = Math.max(...all.map(({ price }) => price));
        expect(sampling.expansionPremium?.high ?? 0).toBeLessThanOrEqual(
          sampling.uncovered.high * dearest + 1,
        );
      }),
    );
  });

  it('is that of the potential where nobody is a member, in people and in rupiah', () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 8 }), (all) => {
        const sampling = samplingOf(
          all.map((own) => ({ ...own, rse: own.rse % 5000, registered: 0, price: 7 })),
        );
        expect(sampling?.uncovered).toMatchObject(sampling?.potential ?? {});
        const squares = all.reduce((sum, own) => sum + (own.potential * (own.rse % 5000)) ** 2, 0);
        const half = (1.96 * Math.sqrt(squares)) / 10_000;
        const potential = all.reduce((sum, own) => sum + own.potential, 0);
        expect((sampling?.potential.high ?? 0) - potential).toBeGreaterThanOrEqual(
          Math.floor(half),
        );
        expect((sampling?.potential.high ?? 0) - potential).toBeLessThanOrEqual(
          Math.ceil(half * (1 + 1e-9)) + 1,
        );
        const high = 7 * potential + 7 * half;
        expect(sampling?.expansionPremium?.high ?? 0).toBeGreaterThanOrEqual(Math.floor(high - 1));
        expect(sampling?.expansionPremium?.high ?? 0).toBeLessThanOrEqual(Math.ceil(high + 1));
      }),
    );
  });

  it('adds up in the regions of a target, whatever the rows are: those of one region are off together', () => {
    const all = gapOf(
      [
        { potential: 300, rse: 1000 },
        { potential: 400, rse: 1000 },
      ],
      to(100),
    );
    // 98 of 700 people for both, of which each has its part.
    expect(all.totals.sampling?.expansionPremium).toMatchObject({ low: 6020, high: 7980 });
    const parts = group(all.cells, ['segment']).map(({ sampling }) => sampling?.expansionPremium);
    expect(parts).toMatchObject([
      { low: 2580, high: 3420 },
      { low: 3440, high: 4560 },
    ]);
  });
});

describe('the grade of an estimate', () => {
  it('is that of the statistics office: up to 25 %, up to 50 %, and above', () => {
    expect([0, 2500, 2501, 5000, 5001].map(gradeOf)).toEqual([
      'accurate',
      'accurate',
      'caution',
      'caution',
      'inaccurate',
    ]);
  });

  it('is decided on what is rounded up, so that hardly more than 25 % is more', () => {
    expect(relativeError(BigInt(2500 * 1000) ** 2n, 1000)).toBe(2500);
    expect(relativeError(BigInt(2500 * 1000) ** 2n + 1n, 1000)).toBe(2501);
  });
});

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the normal distribution. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** What a full count would find, and the standard error of a survey of it, in people. */
interface Truth extends Omit<Made, 'rse'> {
  readonly error: number;
}

/** One survey of cells. */
function surveyed(truth: readonly Truth[], random: () => number): Made[] {
  return truth.map(({ error, ...cell }) => {
    const potential = Math.max(1, Math.round(cell.potential + error * normal(random)));
    return { ...cell, potential, rse: Math.round((error / potential) * 10_000) };
  });
}

/** In how many of a hundred surveys intervals hold what a full count finds. */
function heldBy(truth: readonly Truth[], options: Partial<GapOptions> = {}, surveys = 4_000) {
  const random = randomFrom(2026);
  const counted = gapOf(
    truth.map(({ error: _, ...cell }) => ({ ...cell, rse: 0 })),
    options,
  ).totals;
  const held = { potential: 0, uncovered: 0, expansionPremium: 0, coverage: 0 };
  for (let survey = 0; survey < surveys; survey += 1) {
    const sampling = samplingOf(surveyed(truth, random), options);
    for (const id of ['potential', 'uncovered', 'expansionPremium'] as const) {
      const own = sampling?.[id];
      if (own && own.low <= (counted[id] ?? 0) && (counted[id] ?? 0) <= own.high) held[id] += 1;
    }
    const ratio = ({ numerator, denominator }: Share) => numerator / denominator;
    const { low, high } = sampling?.coverage ?? { low: ONE, high: ONE };
    const real = counted.registered / counted.potential;
    if (ratio(low) <= real && (high === null || real <= ratio(high))) held.coverage += 1;
  }
  return Object.values(held).map((count) => (100 * count) / surveys);
}

describe('intervals of surveys', () => {
  const cells = [12_000, 30_000, 8_000, 4_500, 60_000, 22_000].map((potential, at) => ({
    potential,
    error: potential * ([0.1, 0.05, 0.2, 0.3, 0.04, 0.12][at] ?? 0),
    region: (at % 3) + 1,
    price: [16_800, 36_800, 16_800, 100, 16_800, 54_000][at] ?? 0,
  }));

  it('hold what a full count finds in 95 of 100, where all have more potential than members', () => {
    const truth = cells.map((cell) => ({ ...cell, registered: cell.potential * 0.2 }));
    for (const share of heldBy(truth)) {
      expect(share).toBeGreaterThan(93.9);
      expect(share).toBeLessThan(96.1);
    }
  });

  it('hold it as often of one cell, whatever its members are', () => {
    for (const members of [0, 0.5, 0.95, 1, 1.2])
      for (const share of heldBy([
        { potential: 10_000, error: 1_500, registered: 10_000 * members, price: 16_800 },
      ]))
        expect(share).toBeGreaterThan(93.9);
  });

  it('hold it in no fewer where some have about as many members as potential, or more', () => {
    const truth = cells.map((cell, at) => ({
      ...cell,
      registered: Math.round(cell.potential * ([0.2, 0.98, 1.05, 1, 0.95, 1.3][at] ?? 0)),
    }));
    for (const share of heldBy(truth)) expect(share).toBeGreaterThan(93.9);
  });

  it.each([5, 30, 60])('hold it of %i rows with about as many members as potential', (rows) => {
    for (const members of [0.99, 1, 1.03]) {
      const truth = Array.from({ length: rows }, (_, at) => ({
        ...{ potential: 10_000, error: 1_000, price: 16_800, region: (at % 3) + 1 },
        registered: 10_000 * members,
      }));
      for (const share of heldBy(truth, {}, 1_500)) expect(share).toBeGreaterThan(93.4);
      for (const share of heldBy(truth, to(100), 1_500)) expect(share).toBeGreaterThan(93.4);
    }
  });

  it('hold it of what a target lacks where not all can be found', () => {
    const truth = cells.map((cell, at) => ({
      ...cell,
      registered: Math.round(cell.potential * ([0.2, 0.55, 0.1, 0.6, 0.5, 0.3][at] ?? 0)),
    }));
    const half = { numerator: 1, denominator: 2 };
    // The less of two that are each held so often is held a little less often.
    for (const share of heldBy(truth, { ...to(80), verified: half }))
      expect(share).toBeGreaterThan(92.9);
  });

  it('hold it of what a target lacks', () => {
    const truth = cells.map((cell, at) => ({
      ...cell,
      price: 16_800,
      registered: Math.round(cell.potential * ([0.2, 0.55, 0.1, 0.6, 0.5, 0.3][at] ?? 0)),
    }));
    for (const share of heldBy(truth, to(60))) expect(share).toBeGreaterThan(93.9);
  });
});
