import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Selection, select } from '../../src/budget/select.js';
import { type Cell, fold, regionKey } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { seriesKey as keyOf, OWN_NAMES } from '../../src/core/series.js';
import type { Omitted } from '../../src/input/rows/omitted.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { cellOf } from '../support/cells.js';

const seriesKey = (cell: Parameters<typeof keyOf>[0]) => keyOf(cell, OWN_NAMES);
const place = {
  region: fc.constantFrom(
    { code: '36.02', name: 'Lebak' },
    { code: '36.04', name: 'Serang' },
    { code: null, name: 'Pulau' },
    { code: null, name: 'PULAU' },
  ),
  segment: fc.constantFrom('petani', 'Petani', 'nelayan'),
  period: fc.constantFrom(null, '2024-12', '2025-06', '2025-12'),
};
const cells = fc.uniqueArray(
  fc.record({ ...place, potential: fc.nat(9) }).map((cell) => cellOf(cell)),
  { maxLength: 12, selector: (cell) => `${seriesKey(cell)} ${cell.period}` },
);
const omitted = fc.array(
  fc.record(place).map(({ segment, ...row }): Omitted => {
    const counts = { potential: 1, registered: null };
    return {
      origin: { file: 't', line: 1 },
      segment,
      segmentKey: fold(segment),
      ...row,
      ...counts,
    };
  }),
  { maxLength: 4 },
);
const selection = fc.record({
  regions: fc.constantFrom<string[]>([], ['36.02'], ['pulau']),
  segments: fc.constantFrom<string[]>([], ['petani']),
  period: fc.constantFrom<Selection['period']>('newest', 'latest-each', 'all', '2025-06'),
  ofRegions: fc.boolean(),
});

/** Each region and segment at its own newest, said row by row. */
function newestEach(all: readonly Cell[]): Cell[] {
  const own = (cell: Cell) => all.filter((each) => seriesKey(each) === seriesKey(cell));
  return all.filter((cell) =>
    own(cell).every((each) => (each.period ?? '') <= (cell.period ?? '')),
  );
}

const periodsOf = (all: readonly Cell[]) =>
  [...new Set(all.flatMap(({ period }) => period ?? []))].sort();

/** The rows that are chosen, and what is told beside them, said row by row. */
function plainly(all: readonly Cell[], rows: readonly Omitted[], asked: Selection) {
  const isRegion = ({ code, name }: Cell['region']) =>
    asked.regions.every((wanted) => code === wanted || fold(name) === wanted);
  const isSegment = (key: string) => asked.segments.every((wanted) => key === wanted);
  const named = all.filter((cell) => isRegion(cell.region) && isSegment(cell.segmentKey));
  const inPeriod = (some: readonly Cell[], period: string | null) => {
    if (asked.period === 'all') return [...some];
    if (asked.period === 'latest-each') return newestEach(some);
    return some.filter((cell) => cell.period === period);
  };
  const newest = periodsOf(named).at(-1) ?? null;
  const chosen = inPeriod(named, asked.period === 'newest' ? newest : asked.period);
  const regions = new Set(chosen.map(({ region }) => regionKey(region)));
  const beside = all.filter(({ region }) => regions.has(regionKey(region)));
  const isAll = asked.regions.length + asked.segments.length === 0;
  const there = new Set(chosen.map(seriesKey));
  const gone = newestEach(named.filter((cell) => !there.has(seriesKey(cell))));
  const last = periodsOf(chosen).at(-1);
  const isOfPeriod = (row: Omitted) => {
    if (row.period === null || last === undefined || asked.period === 'all') return true;
    if (asked.period === 'newest') return row.period >= last;
    if (asked.period !== 'latest-each') return row.period === asked.period;
    const own = chosen.find((cell) => seriesKey(cell) === seriesKey(row));
    return own === undefined || (own.period ?? '') < row.period;
  };
  return {
    chosen,
    whole: isAll ? chosen : inPeriod(beside, chosen[0]?.period ?? null),
    periods: periodsOf(chosen),
    absent: { rows: gone.length, workers: gone.reduce((sum, { potential }) => sum + potential, 0) },
    omitted: rows.filter(
      (row) =>
        isRegion(row.region) &&
        (isSegment(row.segmentKey) || (asked.ofRegions && regions.has(regionKey(row.region)))) &&
        isOfPeriod(row),
    ),
  };
}

describe('the cells that are chosen of a table', () => {
  it('are those that the rows say one by one, with all that is told beside them', () => {
    fc.assert(
      fc.property(cells, omitted, selection, (all, rows, asked) => {
        const expected = plainly(all, rows, asked);
        const names = all.map(({ region }) => fold(region.name));
        const has = (wanted: string) =>
          wanted === '36.02'
            ? all.some(({ region }) => region.code === wanted)
            : names.includes(wanted);
        const isThere = asked.regions.every(has) && asked.segments.length === 0;
        fc.pre(expected.chosen.length > 0 && (isThere || asked.segments.length > 0));
        const found = select({ cells: Cells.of(all), omitted: rows }, asked, SHIPPED);
        expect([...found.cells]).toEqual(expected.chosen);
        expect([...found.whole]).toEqual(expected.whole);
        expect([...found.places]).toEqual(
          expected.chosen.map((cell) => expected.whole.indexOf(cell)),
        );
        expect(found).toMatchObject({
          periods: expected.periods,
          absent: expected.absent,
          omitted: expected.omitted,
        });
      }),
      { numRuns: 500 },
    );
  });
});
