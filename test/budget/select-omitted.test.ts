import { describe, expect, it } from 'vitest';
import { type Selection, select } from '../../src/budget/select.js';
import { type Cell, fold } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import type { Omitted } from '../../src/input/rows/omitted.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { cellOf } from '../support/cells.js';

const LEBAK = { code: '36.02', name: 'Kabupaten Lebak' };
const SERANG = { code: '36.04', name: 'Kabupaten Serang' };

/** A row that is in no figure since nobody counted its members; `line` tells it from others. */
const rowOf = (line: number, { segment = 'petani', ...more }: Partial<Omitted> = {}): Omitted => ({
  origin: { file: 't.csv', line },
  region: LEBAK,
  segment,
  segmentKey: fold(segment),
  period: '2025-11',
  potential: 100,
  registered: null,
  ...more,
});

/** Lines of the rows without a count that are told of beside some cells. */
const told = (
  omitted: readonly Omitted[],
  selection: Partial<Selection> = {},
  cells: readonly Cell[] = [cellOf()],
) => {
  const all = { regions: [], segments: [], period: 'newest', ofRegions: false } as const;
  const found = select(
    { cells: Cells.of(cells), omitted },
    { ...all, ...selection },
    SHIPPED,
  ).omitted;
  return found.map(({ origin }) => origin.line);
};

describe('a row without a count, of a region', () => {
  const rows = [
    rowOf(3),
    rowOf(4, { region: SERANG }),
    rowOf(5, { region: { code: '36.02.01', name: 'Kecamatan Malingping' } }),
  ];
  const cells = [cellOf(), cellOf({ region: SERANG })];

  it('is told of where no region was named, whichever its own is', () => {
    expect(told(rows)).toEqual([3, 4, 5]);
  });

  it('is told of where its region or one above it was named, by code or name', () => {
    expect(told(rows, { regions: ['36.02'] }, cells)).toEqual([3, 5]);
    expect(told(rows, { regions: ['Kab. Serang'] }, cells)).toEqual([4]);
    expect(told(rows, { regions: ['lebak'] }, cells)).toEqual([3]);
  });

  it('is told of where one of several named regions is its own', () => {
    expect(told(rows, { regions: ['36.02', 'serang'] }, cells)).toEqual([3, 4, 5]);
  });
});

describe('a row without a count, of a segment', () => {
  const rows = [
    rowOf(3),
    rowOf(4, { segment: 'Nelayan' }),
    rowOf(5, { segment: 'nelayan', region: SERANG }),
  ];
  const cells = [cellOf(), cellOf({ segment: 'nelayan', region: SERANG })];

  it('is told of where no segment was named, whichever its own is', () => {
    expect(told(rows)).toEqual([3, 4, 5]);
  });

  it('is told of where its segment was named, by its text or its kind', () => {
    expect(told(rows, { segments: ['petani'] }, cells)).toEqual([3]);
    expect(told(rows, { segments: ['fishers'] }, cells)).toEqual([4, 5]);
    expect(told(rows, { segments: ['petani', 'nelayan'] }, cells)).toEqual([3, 4, 5]);
  });

  it('is told of beside chosen cells of its region where whole regions decide their figures', () => {
    expect(told(rows, { segments: ['petani'], ofRegions: true }, cells)).toEqual([3, 4]);
  });

  it('is told of only where its region is a chosen one as well', () => {
    expect(told(rows, { segments: ['nelayan'], regions: ['36.04'] }, cells)).toEqual([5]);
  });
});

describe('a row without a count, of a period', () => {
  const rows = [
    rowOf(3, { period: '2024-12' }),
    rowOf(4, { period: '2025-11' }),
    rowOf(5, { period: '2026-02' }),
    rowOf(6, { period: null }),
  ];

  it('is told of where it is of the newest month that has counts, or of one after it', () => {
    expect(told(rows)).toEqual([4, 5, 6]);
    const months = ['2024-12', '2025-06', '2025-11'].map((period) => cellOf({ period }));
    expect(told([rowOf(3, { period: '2025-06' }), rowOf(4)], {}, months)).toEqual([4]);
  });

  it('is told of where it is of the month that was asked for, and of no other', () => {
    expect(told(rows, { period: '2025-11' })).toEqual([4, 6]);
  });

  it('is told of where every month was asked for', () => {
    expect(told(rows, { period: 'all' })).toEqual([3, 4, 5, 6]);
  });

  it('is told of where counts have no month, so that none is newer', () => {
    expect(told(rows, {}, [cellOf({ period: null })])).toEqual([3, 4, 5, 6]);
  });

  it('is told of where it is newer than the newest counts of its own region and segment', () => {
    const each = { period: 'latest-each' } as const;
    expect(told(rows, each)).toEqual([5, 6]);
    const cells = [cellOf(), cellOf({ region: SERANG, period: '2024-06' })];
    const ofSerang = rows.map((row) => ({ ...row, region: SERANG }));
    expect(told(ofSerang, each, cells)).toEqual([3, 4, 5, 6]);
  });

  it('is told of where its own region and segment have no counts of any month', () => {
    const alone = [rowOf(3, { period: '2020', segment: 'nelayan' })];
    expect(told(alone, { period: 'latest-each' })).toEqual([3]);
  });

  it('is told of where the counts of its own region and segment have no month', () => {
    const cells = [cellOf({ period: null }), cellOf({ region: SERANG })];
    const each = { period: 'latest-each' } as const;
    expect(told([rowOf(3, { period: '2020' })], each, cells)).toEqual([3]);
  });
});
