import { describe, expect, it } from 'vitest';
import { regionsMeant } from '../../src/budget/region-names.js';
import { refuseUnknownSegment } from '../../src/budget/segment-names.js';
import { type Selection, select } from '../../src/budget/select.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { type Problem, Refusal } from '../../src/problem/problem.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { cellOf } from '../support/cells.js';

const cell = (code: string | null, name: string, more: Partial<Cell> = {}) =>
  cellOf({ region: { code, name }, ...more });
const CELLS = [
  cell('36', 'Banten'),
  cell('36.02', 'Kabupaten Lebak'),
  cell('36.04', 'Kabupaten Serang'),
  cell('36.73', 'Kota Serang'),
  cell('36.02.01', 'Kecamatan Malingping'),
  cell(null, 'Kab.  Pandeglang'),
  cell('360', 'Elsewhere'),
];

const wanted = (more: Partial<Selection>): Selection => ({
  regions: [],
  segments: [],
  period: 'all',
  ofRegions: false,
  ...more,
});
const chosen = (more: Partial<Selection>, cells: readonly Cell[] = CELLS) =>
  select({ cells: Cells.of(cells), omitted: [] }, wanted(more), SHIPPED);
const names = (more: Partial<Selection>, cells?: readonly Cell[]) =>
  Array.from(chosen(more, cells).cells, ({ region }) => region.name);

/** What is refused, and with what. */
function refusal(of: () => unknown): Problem {
  try {
    of();
  } catch (error) {
    if (error instanceof Refusal && error.problems[0]) return error.problems[0];
    throw error;
  }
  throw new Error('not refused');
}

describe('a region', () => {
  it('that nobody names leaves all', () => {
    expect([...chosen({}).cells]).toEqual(CELLS);
  });

  it('is meant by its code, with all below it and none beside it', () => {
    expect(names({ regions: ['36.02'] })).toEqual(['Kabupaten Lebak', 'Kecamatan Malingping']);
    expect(names({ regions: ['3602'] })).toEqual(['Kabupaten Lebak', 'Kecamatan Malingping']);
    expect(names({ regions: ['36'] })).toHaveLength(5);
    expect(names({ regions: ['360'] })).toEqual(['Elsewhere']);
  });

  it('is meant by its name, however that is written, with or without a code', () => {
    expect(names({ regions: ['kab. lebak'] })).toEqual(['Kabupaten Lebak']);
    expect(names({ regions: ['KABUPATEN PANDEGLANG'] })).toEqual(['Kab.  Pandeglang']);
    expect(names({ regions: ['banten'] })).toEqual(['Banten']);
  });

  it('is meant by its name alone where one region has it', () => {
    expect(names({ regions: ['lebak'] })).toEqual(['Kabupaten Lebak']);
    expect(names({ regions: ['  Malingping '] })).toEqual(['Kecamatan Malingping']);
    const twice = [
      cell('36.02', 'Kabupaten Lebak'),
      cell('36.02', 'Kabupaten Lebak', { segment: 'ojek' }),
    ];
    expect(names({ regions: ['Lebak'] }, twice)).toHaveLength(2);
    for (const kind of ['Kota Administrasi', 'Provinsi', 'Kelurahan', 'Desa', 'Kota'])
      expect(names({ regions: ['Menteng'] }, [cell('1', `${kind} Menteng`)])).toHaveLength(1);
  });

  it('is asked for by its whole name where two have it', () => {
    expect(
      regionsMeant(
        CELLS.map(({ region }) => region),
        'serang',
      ),
    ).toEqual({
      code: 'two-regions',
      list: ['Kabupaten Serang', 'Kota Serang'],
    });
    expect(refusal(() => chosen({ regions: ['serang'] }))).toEqual({
      code: 'two-regions',
      option: '--region',
      value: 'serang',
      list: ['Kabupaten Serang', 'Kota Serang'],
    });
  });

  it('is asked for by its code where two have one whole name', () => {
    const twins = [cell('36.02.01.2001', 'Desa Mekar'), cell('36.02.02.2001', 'Desa Mekar')];
    const list = ['36.02.01.2001 Desa Mekar', '36.02.02.2001 Desa Mekar'];
    for (const value of ['Desa Mekar', 'mekar'])
      expect(
        regionsMeant(
          twins.map(({ region }) => region),
          value,
        ),
      ).toEqual({ code: 'two-regions', list });
    expect(names({ regions: ['36.02.02.2001'] }, twins)).toEqual(['Desa Mekar']);
    expect(names({ regions: ['36.02'] }, twins)).toHaveLength(2);
  });

  it('that no row has is refused with the nearest one, by name, bare name or code', () => {
    const near = (value: string) =>
      regionsMeant(
        CELLS.map(({ region }) => region),
        value,
      );
    expect(near('Kabupaten Lebakk')).toEqual({
      code: 'unknown-region',
      suggestion: 'Kabupaten Lebak',
    });
    expect(near('lebbak')).toEqual({ code: 'unknown-region', suggestion: 'Kabupaten Lebak' });
    // Of two regions of one name neither is meant more than the other.
    const both = ['Kabupaten Tangerang', 'Kota Tangerang'].map((name) => ({ code: null, name }));
    expect(regionsMeant(both, 'Tangerangg')).toEqual({ code: 'unknown-region' });
    // Another code is another region; what is no code yet may be a misprint of one.
    expect(near('36.99')).toEqual({ code: 'unknown-region' });
    expect(near('3602x')).toMatchObject({ suggestion: '36.02' });
    expect(near('Timbuktu-on-the-river')).toEqual({ code: 'unknown-region' });
    expect(regionsMeant([], 'x')).toEqual({ code: 'unknown-region' });
  });

  it('named twice is taken once, and the rows keep their order', () => {
    expect(names({ regions: ['36.73', 'lebak', '36.02'] })).toEqual([
      'Kabupaten Lebak',
      'Kota Serang',
      'Kecamatan Malingping',
    ]);
  });
});

describe('a segment', () => {
  const CROPS = ['Petani', 'buruh  tani', 'nelayan', 'tukang sulap'].map((segment) =>
    cellOf({ segment, segmentKey: segment.replace(/\s+/g, ' ').toLowerCase() }),
  );
  const segments = (...list: string[]) =>
    Array.from(chosen({ segments: list }, CROPS).cells, ({ segment }) => segment);

  it('is meant by its text, or by the kind that the catalogue knows it as', () => {
    expect(segments('PETANI')).toEqual(['Petani']);
    expect(segments('buruh tani')).toEqual(['buruh  tani']);
    expect(segments('farmers')).toEqual(['Petani', 'buruh  tani']);
    expect(segments('Fishers', 'tukang sulap')).toEqual(['nelayan', 'tukang sulap']);
    expect(segments()).toHaveLength(4);
  });

  it('that no row has is refused, with those that are there and the nearest, a kind among them', () => {
    const list = ['Petani', 'buruh  tani', 'nelayan', 'tukang sulap'];
    const of = (value: string) => refusal(() => segments(value));
    const base = { code: 'unknown-segment', option: '--segment', list };
    expect(of('petan')).toEqual({ ...base, value: 'petan', suggestion: 'Petani' });
    expect(of('fisherz')).toEqual({ ...base, value: 'fisherz', suggestion: 'fishers' });
    expect(of('transport')).toEqual({ ...base, value: 'transport' });
    expect(
      refusal(() => refuseUnknownSegment(Cells.of(CROPS), 'x', '--wage', SHIPPED)),
    ).toMatchObject({
      option: '--wage',
    });
    expect(() => refuseUnknownSegment(Cells.of(CROPS), 'farmers', '--wage', SHIPPED)).not.toThrow();
  });

  it('that is written otherwise in the table is refused with how it is written there', () => {
    const cells = [cell('36.02', 'Lebak', { segment: '1. Petani', segmentKey: '1. petani' })];
    for (const value of ['petani', 'pekebun'])
      expect(refusal(() => chosen({ segments: [value] }, cells))).toMatchObject({
        code: 'unknown-segment',
        suggestion: '1. Petani',
      });
  });

  it('is looked for in the regions that were chosen', () => {
    const cells = [
      cell('36.02', 'Lebak'),
      cell('36.04', 'Serang', { segment: 'nelayan', segmentKey: 'nelayan' }),
    ];
    expect(
      refusal(() => chosen({ regions: ['36.02'], segments: ['nelayan'] }, cells)),
    ).toMatchObject({
      code: 'unknown-segment',
      list: ['petani'],
    });
  });
});

describe('a period', () => {
  const A = { code: '36.01', name: 'A' };
  const B = { code: '36.02', name: 'B' };
  const at = (region: typeof A, period: string | null, potential = 1, more: Partial<Cell> = {}) =>
    cellOf({ region, period, potential, ...more });
  const SERIES = [
    at(A, '2024-12', 10),
    at(A, '2025-11', 20),
    at(B, '2023', 30),
    at(B, '2024-12', 40),
  ];
  const of = (period: Selection['period'], cells = SERIES) => {
    const {
      cells: taken,
      omitted: _omitted,
      whole: _whole,
      places: _places,
      names: _names,
      copied: _copied,
      ...found
    } = select({ cells: Cells.of(cells), omitted: [] }, wanted({ period }), SHIPPED);
    return { ...found, potentials: Array.from(taken, ({ potential }) => potential) };
  };

  it('is the newest of all rows, and who has none in it is counted at its own newest', () => {
    expect(of('newest')).toEqual({
      potentials: [20],
      periods: ['2025-11'],
      otherPeriods: ['2023', '2024-12'],
      absent: { rows: 1, workers: 40 },
    });
  });

  it('is the newest of a segment that an older period calls something else', () => {
    const renamed = [
      cellOf({ segment: 'nelayan', period: '2024-12', potential: 10 }),
      cellOf({ segment: 'fishers', period: '2025-11', potential: 20 }),
    ];
    expect(of('latest-each', renamed).potentials).toEqual([20]);
    expect(of('newest', renamed).absent).toEqual({ rows: 0, workers: 0 });
  });

  it('is one that was asked for', () => {
    expect(of('2024-12')).toEqual({
      potentials: [10, 40],
      periods: ['2024-12'],
      otherPeriods: ['2023', '2025-11'],
      absent: { rows: 0, workers: 0 },
    });
  });

  it("is each row's own newest, whatever the order of the rows", () => {
    const each = {
      periods: ['2024-12', '2025-11'],
      otherPeriods: ['2023'],
      absent: { rows: 0, workers: 0 },
    };
    expect(of('latest-each')).toEqual({ ...each, potentials: [20, 40] });
    expect(of('latest-each', SERIES.toReversed())).toEqual({ ...each, potentials: [40, 20] });
  });

  it('is every one', () => {
    expect(of('all')).toMatchObject({
      potentials: [10, 20, 30, 40],
      periods: ['2023', '2024-12', '2025-11'],
      otherPeriods: [],
    });
  });

  it('of rows without one is none', () => {
    const none = [at(A, null, 5), at(B, null, 6)];
    const found = {
      potentials: [5, 6],
      periods: [],
      otherPeriods: [],
      absent: { rows: 0, workers: 0 },
    };
    expect(of('newest', none)).toEqual(found);
    expect(of('latest-each', none)).toEqual(found);
  });

  it('that no row has is refused with those that are there', () => {
    expect(refusal(() => of('2022'))).toEqual({
      code: 'unknown-period',
      option: '--period',
      value: '2022',
      list: ['2023', '2024-12', '2025-11'],
    });
    expect(refusal(() => of('newest', []))).toMatchObject({ code: 'unknown-period', list: [] });
  });

  describe('of a region and one of another period that lies in it', () => {
    const village = at({ code: '36.01.02', name: 'V' }, '2024-12', 7, {
      origin: { file: 'v.csv', line: 9 },
    });

    it('are refused, since who is in both would count twice', () => {
      expect(refusal(() => of('latest-each', [at(A, '2025-11'), village]))).toEqual({
        code: 'periods-overlap',
        file: 't.csv',
        line: 2,
        value: '36.01, A, petani, 2025-11',
        other: '36.01.02, V, petani, 2024-12',
        suggestion: '--period 2025-11',
      });
      const province = at({ code: '36', name: 'P' }, '2025-11');
      expect(refusal(() => of('latest-each', [village, province]))).toMatchObject({
        value: '36, P, petani, 2025-11',
      });
    });

    it('are let be where both are of one period, or neither lies in the other', () => {
      expect(of('latest-each', [at(A, '2024-12'), village]).potentials).toHaveLength(2);
      expect(of('latest-each', [at(B, '2025-11'), village]).potentials).toHaveLength(2);
      expect(
        of('latest-each', [cell(null, 'A', { period: '2025-11' }), village]).potentials,
      ).toHaveLength(2);
    });

    it('are refused for all segments beside one of them as well', () => {
      const all = at(A, '2025-11', 9, { segment: 'semua', segmentKey: 'semua' });
      expect(refusal(() => of('latest-each', [all, at(A, '2024-12')]))).toMatchObject({
        code: 'periods-overlap',
        value: '36.01, A, semua, 2025-11',
        other: '36.01, A, petani, 2024-12',
      });
      expect(of('latest-each', [all, at(A, '2025-11')]).potentials).toHaveLength(2);
      expect(
        of('latest-each', [
          at(A, '2025-11', 9, { segment: 'x', segmentKey: 'x' }),
          at(A, '2024-12'),
        ]).potentials,
      ).toHaveLength(2);
    });
  });
});
