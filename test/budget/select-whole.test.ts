import { describe, expect, it } from 'vitest';
import { regionsMeant } from '../../src/budget/region-names.js';
import { type Selection, select } from '../../src/budget/select.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { Refusal } from '../../src/problem/problem.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { cellOf } from '../support/cells.js';

const LEBAK = { code: '36.02', name: 'Kabupaten Lebak' };
const SERANG = { code: '36.04', name: 'Kabupaten Serang' };

/** Farmers and fishers of two regencies, in two months; the potential of each tells it apart. */
const CELLS = [
  cellOf({ potential: 10, period: '2024-12' }),
  cellOf({ potential: 20, segment: 'nelayan', period: '2024-12' }),
  cellOf({ potential: 11, region: LEBAK }),
  cellOf({ potential: 21, segment: 'nelayan' }),
  cellOf({ potential: 30, region: SERANG }),
  cellOf({ potential: 40, region: SERANG, segment: 'nelayan', period: '2024-12' }),
];

const taken = (more: Partial<Selection>, cells: readonly Cell[] = CELLS) =>
  select(
    { cells: Cells.of(cells), omitted: [] },
    { regions: [], segments: [], period: 'newest', ofRegions: true, ...more },
    SHIPPED,
  );
const wholes = (more: Partial<Selection>) =>
  Array.from(taken(more).whole, ({ potential }) => potential);

describe('the whole regions that targets are set for', () => {
  it('are the chosen cells where neither region nor segment was named', () => {
    expect(wholes({})).toEqual([11, 21, 30]);
    expect([...taken({ period: 'all' }).whole]).toEqual(CELLS);
  });

  it('hold the other segments of the same regions and month, and nobody of another region', () => {
    expect(wholes({ segments: ['petani'], regions: ['lebak'] })).toEqual([11, 21]);
    expect(wholes({ segments: ['petani'] })).toEqual([11, 21, 30]);
    expect(wholes({ segments: ['nelayan'], period: '2024-12' })).toEqual([10, 20, 40]);
    expect(wholes({ segments: ['nelayan'] })).toEqual([11, 21]);
  });

  it('hold every month where every month was chosen', () => {
    expect(wholes({ segments: ['petani'], regions: ['36.02'], period: 'all' })).toEqual([
      10, 20, 11, 21,
    ]);
  });

  it('hold the newest of each row where that was chosen', () => {
    expect(wholes({ segments: ['petani'], period: 'latest-each' })).toEqual([11, 21, 30, 40]);
  });
});

describe('a name', () => {
  const named = (code: string | null, name: string) => ({ code, name });

  it('loses what its region is at its start alone, with the spaces after it', () => {
    const regions = [named('1', 'Kabupaten   Kota Baru')];
    expect(regionsMeant(regions, 'kota baru')).toEqual({ regions });
    const suburb = [named('2', 'Pinggir Kota Baru')];
    expect(regionsMeant(suburb, 'pinggir baru')).toMatchObject({ code: 'unknown-region' });
  });

  it('that looks like a code is found as a name where rows have no codes', () => {
    const regions = [named(null, '36.02')];
    expect(regionsMeant(regions, '36.02')).toEqual({ regions });
  });
});

describe('the newest of each row', () => {
  it('is one with a month where another has none, whichever comes first', () => {
    const cells = [cellOf({ potential: 1 }), cellOf({ potential: 2, period: null })];
    const each = (list: readonly Cell[]) =>
      Array.from(taken({ period: 'latest-each' }, list).cells, ({ potential }) => potential);
    expect(each(cells)).toEqual([1]);
    expect(each(cells.toReversed())).toEqual([1]);
  });
});

describe('rows of different months', () => {
  const overlap = (cells: readonly Cell[]) => {
    try {
      taken({ period: 'latest-each' }, cells);
    } catch (error) {
      if (error instanceof Refusal) return error.problems[0];
      throw error;
    }
    return null;
  };
  const all = { segment: 'semua', segmentKey: 'semua' };

  it('overlap where one has all segments, and are told by what each of them has', () => {
    const region = { code: null, name: 'Lebak' };
    const cells = [cellOf({ region, ...all }), cellOf({ region, period: null })];
    expect(overlap(cells)).toMatchObject({
      code: 'periods-overlap',
      value: 'Lebak, semua, 2025-11',
      other: 'Lebak, petani',
    });
  });

  it('do not overlap where their regions are two without codes', () => {
    const name = (text: string) => ({ code: null, name: text });
    const cells = [
      cellOf({ region: name('Lebak'), ...all }),
      cellOf({ region: name('Serang'), period: '2024-12' }),
    ];
    expect(overlap(cells)).toBeNull();
  });

  it('of one region overlap whichever row of it comes last', () => {
    const cells = [cellOf({ period: '2024-12' }), cellOf(all)];
    expect(overlap(cells)).toMatchObject({ value: expect.stringContaining('semua') });
    expect(overlap(cells.toReversed())).toMatchObject({ value: expect.stringContaining('semua') });
  });

  it('are of one budget where every month was chosen, each in its own', () => {
    const cells = [cellOf({ period: '2024-12' }), cellOf(all)];
    expect(taken({ period: 'all' }, cells).cells).toHaveLength(2);
  });
});
