import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { type ChangeKey, changesOf } from '../../src/core/changes.js';
import { OWN_NAMES, seriesKey } from '../../src/core/series.js';
import { cellOf } from '../support/cells.js';

const PERIODS = { from: '2024-12', to: '2025-12' };
const byRegion = ({ region }: Cell): ChangeKey => ({ region, segment: null });
const bySegment = ({ segment }: Cell): ChangeKey => ({ region: null, segment });
const byBoth = ({ region, segment }: Cell): ChangeKey => ({ region, segment });

const at = (code: string, segment: string, potential: number, registered: number) =>
  cellOf({ region: { code, name: `R${code}` }, segment, potential, registered });
const changes = (
  earlier: readonly Cell[],
  later: readonly Cell[],
  groupOf: (cell: Cell) => ChangeKey = byRegion,
) => changesOf(earlier, later, PERIODS, { groupOf, names: OWN_NAMES });

const BEFORE = [
  at('36.01', 'petani', 1000, 100),
  at('36.01', 'nelayan', 500, 50),
  at('36.02', 'petani', 1000, 400),
  at('36.03', 'petani', 0, 0),
];
const AFTER = [
  at('36.03', 'petani', 10, 5),
  at('36.02', 'petani', 1000, 300),
  at('36.01', 'petani', 1000, 150),
  at('36.01', 'nelayan', 500, 150),
];

describe('what changed between two periods', () => {
  it('is added up in each region, the largest rise first, those without a coverage last', () => {
    const found = changes(BEFORE, AFTER);
    expect(found).toMatchObject(PERIODS);
    // 150 of 1,500 to 300 of 1,500: 10 points more, all by members. 400 to 300 of 1,000: 10 less.
    expect(found?.rows).toEqual([
      {
        region: { code: '36.01', name: 'R36.01' },
        segment: null,
        before: { potential: 1500, registered: 150, uncovered: 1350 },
        after: { potential: 1500, registered: 300, uncovered: 1200 },
        points: { whole: 1000, members: 1000, base: 0 },
        frozen: { numerator: 300, denominator: 1500 },
      },
      {
        region: { code: '36.02', name: 'R36.02' },
        segment: null,
        before: { potential: 1000, registered: 400, uncovered: 600 },
        after: { potential: 1000, registered: 300, uncovered: 700 },
        points: { whole: -1000, members: -1000, base: 0 },
        frozen: { numerator: 300, denominator: 1000 },
      },
      {
        region: { code: '36.03', name: 'R36.03' },
        segment: null,
        before: { potential: 0, registered: 0, uncovered: 0 },
        after: { potential: 10, registered: 5, uncovered: 5 },
        points: null,
        frozen: null,
      },
    ]);
  });

  it('is added up over everything, with the members of now on the potential of before', () => {
    // 550 of 2,500 is 22.00 %, 605 of 2,510 is 24.10 %.
    expect(changes(BEFORE, AFTER)?.total).toMatchObject({
      region: null,
      segment: null,
      before: { potential: 2500, registered: 550 },
      after: { potential: 2510, registered: 605 },
      points: { whole: 210 },
      frozen: { numerator: 605, denominator: 2500 },
    });
  });

  it('is added up in each segment, over regions', () => {
    const rows = changes(BEFORE, AFTER, bySegment)?.rows;
    expect(rows?.map(({ segment, before, after }) => [segment, before, after])).toEqual([
      [
        'nelayan',
        { potential: 500, registered: 50, uncovered: 450 },
        { potential: 500, registered: 150, uncovered: 350 },
      ],
      [
        'petani',
        { potential: 2000, registered: 500, uncovered: 1500 },
        { potential: 2010, registered: 455, uncovered: 1555 },
      ],
    ]);
  });

  it('counts the uncovered cell by cell, so that an excess elsewhere hides nobody', () => {
    const total = changes([at('1', 'petani', 10, 0)], [at('1', 'petani', 10, 0)])?.total;
    expect(total?.after.uncovered).toBe(10);
    const two = [at('1', 'petani', 10, 0), at('2', 'petani', 10, 25)];
    expect(changes(two, two)?.total.after).toEqual({
      potential: 20,
      registered: 25,
      uncovered: 10,
    });
  });

  it('stands in order of the rise: more, the same, less, none', () => {
    const earlier = ['1', '2', '3', '4', '5'].map((code) => at(code, 'petani', 100, 50));
    const now = [at('1', 'petani', 100, 50), at('2', 'petani', 0, 50), at('3', 'petani', 100, 0)];
    const later = [...now, at('4', 'petani', 100, 90), at('5', 'petani', 100, 60)];
    const rows = changes(earlier, later)?.rows;
    expect(rows?.map(({ region, points }) => [region?.code, points?.whole])).toEqual([
      ['4', 4000],
      ['5', 1000],
      ['1', 0],
      ['3', -5000],
      ['2', undefined],
    ]);
  });

  it('is of what both periods have; the rows of one alone are counted and left out', () => {
    const gone = [at('36.04', 'petani', 7, 1), at('36.01', 'buruh', 7, 1)];
    const come = [at('36.05', 'petani', 7, 1)];
    const found = changes([...BEFORE, ...gone], [...come, ...AFTER]);
    expect(found).toEqual({
      ...changes(BEFORE, AFTER),
      unmatched: { before: 2, after: 1 },
      leftOut: { before: { potential: 14, registered: 2 }, after: { potential: 7, registered: 1 } },
    });
    expect(changes(BEFORE, AFTER)?.unmatched).toEqual({ before: 0, after: 0 });
    expect(changes(gone, come)).toBeNull();
    expect(changes([], [])).toBeNull();
  });

  it('tells regions and segments apart, also where their texts go on from one to the other', () => {
    const cells = ['a', 'ab'].flatMap((name) =>
      ['c', 'bc'].map((segment) => cellOf({ region: { code: null, name }, segment })),
    );
    expect(new Set(cells.map((cell) => seriesKey(cell, OWN_NAMES))).size).toBe(4);
    expect(changes(cells, cells, byBoth)?.rows).toHaveLength(4);
    const [lebak, shorter] = [cellOf(), cellOf({ region: { code: '36.02', name: 'Kab. Lebak' } })];
    expect(seriesKey(lebak, OWN_NAMES)).toBe(seriesKey(shorter, OWN_NAMES));
  });

  it('adds up from the rows to the total, whatever they are grouped by', () => {
    const count = fc.nat(1_000_000);
    const cells = fc.array(fc.tuple(fc.nat(3), fc.nat(3), count, count), { maxLength: 12 });
    const unique = (list: readonly [number, number, number, number][]) => [
      ...new Map(list.map(([r, s, p, n]) => [`${r}/${s}`, at(`36.0${r}`, `s${s}`, p, n)])).values(),
    ];
    fc.assert(
      fc.property(cells, cells, fc.constantFrom(byRegion, bySegment, byBoth), (old, now, of) => {
        const found = changes(unique(old), unique(now), of);
        const { rows = [], total } = found ?? {};
        for (const time of ['before', 'after'] as const)
          for (const each of ['potential', 'registered'] as const)
            expect(rows.reduce((sum, row) => sum + row[time][each], 0)).toBe(
              total?.[time][each] ?? 0,
            );
      }),
    );
  });
});

describe('the basis of a potential', () => {
  const on = (code: string, basis: Cell['basis']) => ({ ...at(code, 'petani', 10, 5), basis });
  const differ = (...pairs: [Cell['basis'], Cell['basis']][]) =>
    changes(
      pairs.map(([old], index) => on(`36.0${index}`, old)),
      pairs.map(([, now], index) => on(`36.0${index}`, now)),
    )?.basesDiffer;

  it('is another where one cell says another than it did', () => {
    expect(differ(['employed', 'eligible'])).toBe(true);
    expect(differ(['employed', 'employed'], ['employed', 'eligible'])).toBe(true);
  });

  it('is not another where it is the same, or where one period says none', () => {
    expect(differ(['employed', 'employed'], ['eligible', 'eligible'])).toBe(false);
    expect(differ([null, 'employed'], ['employed', null], [null, null])).toBe(false);
  });
});
