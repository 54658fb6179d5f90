import { describe, expect, it } from 'vitest';
import type { Aimed } from '../../src/core/aimed.js';
import { goalsOf, reachOf } from '../../src/core/goals.js';
import type { Target } from '../../src/core/target.js';
import { cellOf } from '../support/cells.js';

const EVERYONE = { numerator: 1, denominator: 1 };
const percent = (numerator: number) => ({ numerator, denominator: 100 });
const ofRegions = (share: number): Target => ({ all: percent(share), bySegment: new Map() });
const ofSegments = (shares: Record<string, number>): Target => ({
  all: null,
  bySegment: new Map(Object.entries(shares).map(([name, share]) => [name, percent(share)])),
});

const aimed = (
  name: string,
  segment: string,
  registered: number,
  more: { period?: string | null; segmentId?: string | null } = {},
): Aimed => ({
  segmentId: more.segmentId ?? null,
  cell: cellOf({ region: { code: null, name }, segment, registered, period: more.period ?? null }),
});

const goals = (cells: readonly Aimed[], target: Target, eachPeriod = false) =>
  goalsOf(cells, { target, verified: EVERYONE, eachPeriod }).map(
    ({ segment, members, missing }) => [segment, members, missing] as const,
  );

describe('the goals of a target', () => {
  it('are one of each region, all of its segments together', () => {
    const cells = [aimed('A', 'petani', 40), aimed('B', 'petani', 10), aimed('A', 'nelayan', 90)];
    // 80 % of 200 are 160, and 130 are members; 80 of 100, and 10 are.
    expect(goals(cells, ofRegions(80))).toEqual([
      [null, [0, 2], 30],
      [null, [1], 70],
    ]);
  });

  it('are one of each segment of a region that is named, by its text or its family', () => {
    const cells = [
      aimed('A', 'petani', 40, { segmentId: 'farmers' }),
      aimed('A', 'nelayan', 10, { segmentId: 'fishers' }),
      aimed('A', 'Buruh tani', 20, { segmentId: 'farmers' }),
      aimed('A', 'ojek', 0),
      aimed('B', 'nelayan', 5, { segmentId: 'fishers' }),
    ];
    // Both kinds of farmers have 60 of 200, and are to have 120 together.
    expect(goals(cells, ofSegments({ farmers: 60, nelayan: 50 }))).toEqual([
      ['farmers', [0, 2], 60],
      ['nelayan', [1], 40],
      ['nelayan', [4], 45],
    ]);
    // Who is named by the own text has a goal apart from the family.
    expect(goals(cells, ofSegments({ farmers: 60, 'buruh tani': 30 }))).toEqual([
      ['farmers', [0], 20],
      ['buruh tani', [2], 10],
    ]);
  });

  it('are one in each period where periods stand beside each other, and else one over all', () => {
    const of = (registered: number, period: string | null) =>
      aimed('A', 'petani', registered, { period });
    const cells = [of(10, '2024'), of(30, '2025'), of(20, '2024'), of(40, null)];
    expect(goals(cells, ofRegions(50), true)).toEqual([
      [null, [0, 2], 70],
      [null, [1], 20],
      [null, [3], 10],
    ]);
    expect(goals(cells, ofRegions(50))).toEqual([[null, [0, 1, 2, 3], 100]]);
  });

  it('of regions and segments are apart, also where the text of one goes on in the other', () => {
    const cells = ['a', 'ab'].flatMap((name) =>
      ['c', 'bc'].map((segment) => aimed(name, segment, 0)),
    );
    expect(goals(cells, ofSegments({ c: 10, bc: 10 })).map(([, members]) => members)).toEqual([
      [0],
      [1],
      [2],
      [3],
    ]);
  });

  it('of everything as one let an excess in one region make up for another', () => {
    const cells = [aimed('A', 'petani', 90), aimed('B', 'petani', 20), aimed('B', 'nelayan', 20)];
    const options = { target: ofRegions(50), verified: EVERYONE, eachPeriod: false };
    const missing = (each: ReturnType<typeof reachOf>) => each.parts.map((part) => part.missing);
    // 150 of 300 are wanted and 130 are members; of B alone 100, and 40 are.
    expect(reachOf(cells, options, 'whole').goals).toMatchObject([
      { missing: 20, registered: 130 },
    ]);
    // 20 over 10, 80 and 80 uncovered: 1.2, 9.4 and 9.4.
    expect(missing(reachOf(cells, options, 'whole'))).toEqual([1, 10, 9]);
    expect(missing(reachOf(cells, options))).toEqual([0, 30, 30]);
  });
});
