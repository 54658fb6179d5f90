import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry.js';
import { computeGap, regionsAlone } from '../../src/core/gap.js';
import type { Target } from '../../src/core/target.js';
import { EVERYBODY, entryOf } from '../support/entries.js';

const percent = (numerator: number) => ({ numerator, denominator: 100 });
const ofRegions = (share: number): Target => ({ all: percent(share), bySegment: new Map() });
const at = (code: string, segment: string, registered: number) =>
  entryOf({ region: { code, name: `R${code}` }, segment, registered });

const A = at('36.01', 'petani', 60);
const B = at('36.02', 'petani', 20);
const FISHERS = at('36.02', 'nelayan', 20);
const ALL = [A, B, FISHERS];

/** The gap of some entries, where the target sees all of their regions. */
const gap = (target: Target | null, ...entries: readonly Entry[]) =>
  computeGap(
    entries,
    { ...EVERYBODY, target },
    { cells: ALL, places: entries.map((entry) => ALL.indexOf(entry)) },
  );

describe('a target of regions', () => {
  it('is met in each of them, or in all as one, where one makes up for another', () => {
    // 50 % of each: 50 of A, who has 60; 100 of B, who has 40. Of all: 150 of 300, who have 100.
    const { totals, goals } = gap(ofRegions(50), ...ALL);
    expect([totals.toTarget, totals.toTargetAsWhole]).toEqual([60, 50]);
    expect(goals.map(({ members, missing }) => [members, missing])).toEqual([
      [[0], 0],
      [[1, 2], 60],
    ]);
    expect(gap(ofRegions(30), ...ALL).totals).toMatchObject({ toTarget: 20, toTargetAsWhole: 0 });
  });

  it('is theirs also where only some of their segments are looked at, which have their part of it', () => {
    // 60 are missing in B, over 80 and 80 uncovered; 50 in all, over 40, 80 and 80.
    const { cells, totals, goals } = gap(ofRegions(50), FISHERS);
    expect(cells.map(({ toTarget }) => toTarget)).toEqual([30]);
    expect([totals.toTarget, totals.toTargetAsWhole]).toEqual([30, 20]);
    expect(goals.map(({ potential }) => potential)).toEqual([100, 200]);
    expect(gap(ofRegions(50), A).totals).toMatchObject({ toTarget: 0, toTargetAsWhole: 10 });
    expect(gap(ofRegions(50), A, FISHERS).totals).toMatchObject({
      toTarget: 30,
      toTargetAsWhole: 30,
    });
  });

  it('sees nothing but the entries where they are all there is', () => {
    const options = { ...EVERYBODY, target: ofRegions(50) };
    const own = computeGap([B, FISHERS], options);
    const alone = computeGap([B, FISHERS], options, regionsAlone([B, FISHERS]));
    expect({ ...own, cells: [...own.cells] }).toEqual({ ...alone, cells: [...alone.cells] });
    expect(own.cells.map(({ toTarget }) => toTarget)).toEqual([30, 30]);
    expect(own.totals).toMatchObject({ toTarget: 60, toTargetAsWhole: 60 });
  });
});

describe('a target of segments', () => {
  it('asks for nobody in the others, in regions or as a whole', () => {
    const target = { all: null, bySegment: new Map([['petani', percent(50)]]) };
    // Farmers have 80 of 200, and are to have 100: as one 20, over 40 and 80 uncovered.
    expect(gap(target, ...ALL).cells.map(({ toTarget }) => toTarget)).toEqual([0, 30, null]);
    expect(gap(target, ...ALL).totals).toMatchObject({ toTarget: 30, toTargetAsWhole: 20 });
    expect(gap(target, B, FISHERS).totals).toMatchObject({ toTarget: 30, toTargetAsWhole: 13 });
    expect(gap(target, FISHERS).totals).toMatchObject({ toTarget: null, toTargetAsWhole: 0 });
  });
});

describe('a gap without a target', () => {
  it('has no goals and nobody missing to one', () => {
    const { goals, totals } = gap(null, ...ALL);
    expect(goals).toEqual([]);
    expect(totals).toMatchObject({ toTarget: null, toTargetAsWhole: null });
  });

  it('knows no coverage without renewal where nobody counted the subsidised, members or not', () => {
    expect(gap(null, ...ALL).totals.coverageWithoutRenewal).toBeNull();
    const empty = computeGap([at('36.03', 'petani', 0)], EVERYBODY);
    expect(empty.totals.coverageWithoutRenewal).toBeNull();
  });
});
