import { describe, expect, it } from 'vitest';
import { explain, lineWhy } from '../../src/budget/explain.js';
import type { GapRequest } from '../../src/budget/request.js';
import type { Entry } from '../../src/core/entry.js';
import { computeGap, regionsAlone } from '../../src/core/gap.js';
import type { Target } from '../../src/core/target.js';
import type { Used } from '../../src/tariff/used.js';
import { EVERYBODY, entryOf, lineOf, priceOf } from '../support/entries.js';
import { read } from '../support/read.js';
import { ofAll, ofSegments, percent, requestOf } from '../support/requests.js';

const usedOf = (id: string, from: string, law: string): Used => ({
  id,
  value: { from, references: [{ law }], confidence: 'HIGH', checked: '2026-10-05' },
  confidence: 'INFER',
});

describe('a line of a premium', () => {
  it('costs its amount for each month, and rests on the values of its own months alone', () => {
    const used = [
      usedOf('bpu.jkk', '2025-01', 'PP 1/2025'),
      usedOf('bpu.jkk', '2026-01', 'PP 2/2026'),
      usedOf('bpu.jkm', '2026-01', 'PP 3/2026'),
    ];
    const { values: _, ...line } = lineOf({ amount: 100, times: 4 });
    const values = [{ id: 'bpu.jkk', from: '2026-01' }];
    expect(lineWhy({ ...line, values }, used)).toEqual({
      ...line,
      perWorker: 400,
      tariffs: [
        {
          id: 'bpu.jkk',
          from: '2026-01',
          references: [{ law: 'PP 2/2026' }],
          confidence: 'INFER',
        },
      ],
    });
    expect(lineWhy({ ...line, values: [] }, used).tariffs).toEqual([]);
  });
});

/** How the figures of entries came about, under a target as it is asked for and as it is counted. */
const whyOf = (
  entries: readonly Entry[],
  more: Partial<GapRequest> = {},
  target: Target | null = null,
  places = entries.map((_, place) => place),
) => {
  const regions = { ...regionsAlone(entries), places };
  const taken = places.flatMap((place) => entries[place] ?? []);
  const gap = computeGap(taken, { ...EVERYBODY, target }, regions);
  return explain({ ...gap, regions }, [], requestOf(more), []);
};
const half = { numerator: 1, denominator: 2 };
const NELAYAN = { segment: 'nelayan', segmentKey: 'nelayan' };

describe('the amount of an expansion', () => {
  it('is of those not covered, at the price of each', () => {
    // 100 workers, 40 of them members; 100 rupiah in each of 4 months.
    expect(whyOf([entryOf()]).at(0)).toMatchObject({
      coverage: { numerator: 40, denominator: 100 },
      uncovered: 60,
      findable: { value: 60, share: '100%' },
      toTarget: null,
      expansion: {
        of: 'uncovered',
        people: 60,
        workers: 60,
        premiumPerWorker: 400,
        amount: 24_000,
        unpriced: null,
      },
    });
  });

  it('is of those missing to a target where there is one', () => {
    const [why] = whyOf([entryOf()], { target: ofAll(50) }, { all: half, bySegment: new Map() });
    expect(why?.expansion).toMatchObject({ of: 'toTarget', people: 10, workers: 10 });
    expect(why?.toTarget).toMatchObject({ target: '50%', of: null, missing: 10, part: 10 });
  });

  it('has neither price nor lines where nobody knows one', () => {
    const unknown = entryOf({}, { expansion: null, unpriced: 'unknown-segment' });
    expect(whyOf([unknown]).at(0)?.expansion).toMatchObject({
      payer: 'csr',
      premiumPerWorker: null,
      amount: null,
      workerAmount: 0,
      unpriced: 'unknown-segment',
      lines: [],
    });
  });

  it('is of a share that does not exist where nobody lives', () => {
    expect(whyOf([entryOf({ potential: 0, registered: 0 })]).at(0)).toMatchObject({
      coverage: null,
      expansion: { people: 0, amount: 0 },
    });
  });
});

describe('the target of a segment', () => {
  const entries = [entryOf(), entryOf(NELAYAN, { segmentId: 'fishers' })];
  const counts = { all: null, bySegment: new Map([['petani', half]]) };

  it('is told of as it was asked for that segment, and not of one that has none', () => {
    const target = ofSegments({ petani: 50, buruh: 70 });
    const [farmers, fishers] = whyOf(entries, { target }, counts);
    expect(farmers?.toTarget).toEqual({
      ...{ target: '50%', of: 'petani', potential: 100, registered: 40 },
      ...{ missing: 10, findable: 60, part: 10 },
    });
    expect(fishers?.toTarget).toBeNull();
    expect(fishers?.expansion).toMatchObject({ of: 'toTarget', people: 0, workers: 0 });
  });

  it('of a region with others who were not chosen is told of in the part of the chosen', () => {
    const all = { all: half, bySegment: new Map() };
    const why = whyOf(entries, { target: ofAll(50) }, all, [1]);
    // Half of 200 are 100, 80 are members: 20 are missing, the half of them in each segment.
    expect(why.map(({ toTarget }) => toTarget)).toMatchObject([
      { potential: 200, registered: 80, missing: 20, part: 10 },
    ]);
  });
});

describe('the amount of a renewal', () => {
  const renewal = priceOf('apbd', lineOf({ amount: 200 }));

  it('is of the subsidised, at the price of public money', () => {
    const [why] = whyOf([entryOf({ subsidised: 5 }, { renewal })], { renew: percent(100) });
    expect(why?.subsidised).toEqual({ value: 5, column: null, rows: [] });
    expect(why?.renewal).toMatchObject({
      ...{ of: 'subsidised', people: 5, share: '100%', workers: 5 },
      ...{ payer: 'apbd', premiumPerWorker: 800, amount: 4000 },
    });
  });

  it('is none where nobody knows who is subsidised', () => {
    expect(whyOf([entryOf({ subsidised: null }, { renewal })]).at(0)).toMatchObject({
      subsidised: null,
      renewal: null,
    });
  });
});

describe('a count of a table with columns for each segment', () => {
  it('stands in the column of its own segment', async () => {
    const { cells, files } = await read(
      `region,petani potensi,petani terdaftar,nelayan potensi,nelayan terdaftar
Lebak,10,1,20,2
`,
      { isWide: true },
    );
    const entries = cells.map((cell) => entryOf(cell));
    const regions = regionsAlone(entries);
    const gap = { ...computeGap(entries, EVERYBODY), regions };
    const why = explain(gap, files, requestOf(), []);
    expect(why.map(({ segment, potential }) => [segment, potential])).toEqual([
      ['petani', { value: 10, column: 'petani potensi', rows: [{ file: 't.csv', line: 2 }] }],
      ['nelayan', { value: 20, column: 'nelayan potensi', rows: [{ file: 't.csv', line: 2 }] }],
    ]);
    expect(why.map(({ registered }) => registered.column)).toEqual([
      'petani terdaftar',
      'nelayan terdaftar',
    ]);
  });
});
