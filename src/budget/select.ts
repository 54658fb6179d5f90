import type { Cells } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { mapped, rowsWhere, valueAt } from '../core/dimension.js';
import { taken, upTo } from '../core/numbers.js';
import { type SegmentNames, segmentNames } from '../core/series.js';
import type { Omitted } from '../input/rows/omitted.js';
import type { ReadTable } from '../input/table.js';
import { refuse } from '../problem/problem.js';
import type { SegmentBook } from '../segment/segments.js';
import { type Copied, copiedIn } from './copied.js';
import { omittedFrom } from './omitted.js';
import { absentFrom, newestEach, periodsOf, refuseOverlaps, rowsAmong } from './periods.js';
import { regionsMeant } from './region-names.js';
import { isOfSegment, refuseUnknownSegment } from './segment-names.js';

/** Which cells are wanted. */
export interface Selection {
  readonly regions: readonly string[];
  readonly segments: readonly string[];
  /** A period, the newest of all cells, each cell's own newest, or all of them. */
  readonly period: string | 'newest' | 'latest-each' | 'all';
  /** Whether whole regions decide figures of the chosen segments: as their target, or their coverage. */
  readonly ofRegions: boolean;
}

/** The cells that were chosen, and what was left out for being of another period. */
export interface Selected {
  readonly cells: Cells;
  /** All cells of the same regions and periods, in the same order: what targets are set for. */
  readonly whole: Cells;
  /** Places of the cells among those. */
  readonly places: Int32Array;
  /** Periods the chosen cells are of, ascending; empty where the input has none. */
  readonly periods: readonly string[];
  /** What tells segments apart through time. */
  readonly names: SegmentNames;
  /** Other periods that were in the input, ascending. */
  readonly otherPeriods: readonly string[];
  /** Regions x segments that have no row in the chosen period: how many, and their potential. */
  readonly absent: { readonly rows: number; readonly workers: number };
  /** That the chosen period has the counts of the one before, all of them. */
  readonly copied: Copied | null;
  /** Rows that would be among the cells, or decide their figures, were one of their counts not missing. */
  readonly omitted: readonly Omitted[];
}

/** The rows of the regions that are named; of all where none is. */
function rowsOfRegions(cells: Cells, wanted: readonly string[]): Int32Array {
  if (wanted.length === 0) return upTo(cells.length);
  const { region } = cells.columns;
  const there = valuesIn(region);
  const chosen = new Set(
    wanted.flatMap((value) => {
      const meant = regionsMeant(there, value);
      return 'regions' in meant ? meant.regions : refuse({ ...meant, option: '--region', value });
    }),
  );
  const isChosen = mapped(region, (each) => chosen.has(each));
  return rowsWhere(cells.length, (row) => valueAt(isChosen, row));
}

/** The rows of the segments that are named; of all where none is. */
function rowsOfSegments(cells: Cells, wanted: readonly string[], book: SegmentBook): Int32Array {
  for (const value of wanted) refuseUnknownSegment(cells, value, '--segment', book);
  if (wanted.length === 0) return upTo(cells.length);
  const isChosen = mapped(cells.columns.segment, (each) =>
    wanted.some((value) => isOfSegment(each, value, book)),
  );
  return rowsWhere(cells.length, (row) => valueAt(isChosen, row));
}

type Named = Pick<Selection, 'regions' | 'segments'>;

function rowsChosen(cells: Cells, { regions, segments }: Named, book: SegmentBook): Int32Array {
  const ofRegions = rowsOfRegions(cells, regions);
  if (segments.length === 0) return ofRegions;
  return taken(ofRegions, rowsOfSegments(rowsIn(cells, ofRegions), segments, book));
}

/** The cells of some rows: the same cells where these are all. */
function rowsIn(cells: Cells, rows: Int32Array): Cells {
  return rows.length === cells.length ? cells : cells.take(rows);
}

/** The cells of the regions and the segments that are named; of all where none is. */
export function cellsChosen(cells: Cells, named: Named, book: SegmentBook): Cells {
  return rowsIn(cells, rowsChosen(cells, named, book));
}

/** Those of some rows that are of a period. */
function rowsOfPeriod(
  cells: Cells,
  rows: Int32Array,
  wanted: string,
  names: SegmentNames,
): Int32Array {
  if (wanted === 'all') return rows;
  if (wanted === 'latest-each') return newestEach(cells, rows, names);
  const periods = periodsOf(cells, rows);
  const newest = periods.at(-1) ?? null;
  const isWanted = mapped(cells.columns.period, (each) =>
    wanted === 'newest' ? each === newest : each === wanted,
  );
  const chosen = rowsAmong(rows, isWanted);
  if (chosen.length === 0)
    refuse({ code: 'unknown-period', option: '--period', value: wanted, list: periods });
  return chosen;
}

/** The chosen rows with the others of their regions, whichever segments were chosen. */
function wholeOf(
  cells: Cells,
  chosen: Int32Array,
  selection: Selection,
  names: SegmentNames,
): Int32Array {
  const { regions, segments, period } = selection;
  if (regions.length + segments.length === 0) return chosen;
  const { values, ids } = cells.regions;
  const isThere = new Uint8Array(values.length);
  for (const row of chosen) isThere[ids[row] as number] = 1;
  const all = rowsWhere(cells.length, (row) => isThere[ids[row] as number] === 1);
  if (period === 'all' || period === 'latest-each') return rowsOfPeriod(cells, all, period, names);
  const [first = 0] = chosen;
  const own = valueAt(cells.columns.period, first);
  return rowsAmong(
    all,
    mapped(cells.columns.period, (each) => each === own),
  );
}

/** Places of rows among others, which are more. */
function placesAmong(chosen: Int32Array, whole: Int32Array, length: number): Int32Array {
  if (chosen === whole) return upTo(whole.length);
  const isChosen = new Uint8Array(length);
  for (const row of chosen) isChosen[row] = 1;
  return rowsWhere(whole.length, (place) => isChosen[whole[place] as number] === 1);
}

/** Takes the cells that are wanted. A region, segment or period that no cell has is refused. */
export function select(
  read: Pick<ReadTable, 'cells' | 'omitted'>,
  selection: Selection,
  book: SegmentBook,
): Selected {
  const all = rowsChosen(read.cells, selection, book);
  const names = segmentNames([read.cells], book);
  const chosen = rowsOfPeriod(read.cells, all, selection.period, names);
  const cells = rowsIn(read.cells, chosen);
  if (selection.period === 'latest-each') refuseOverlaps(cells);
  const periods = periodsOf(read.cells, chosen);
  const whole = wholeOf(read.cells, chosen, selection, names);
  const otherPeriods = periodsOf(read.cells, all).filter((each) => !periods.includes(each));
  const apart = { own: periods, others: otherPeriods };
  return {
    cells,
    whole: rowsIn(read.cells, whole),
    places: placesAmong(chosen, whole, read.cells.length),
    periods,
    otherPeriods,
    names,
    copied: copiedIn(read.cells, chosen, all, apart, names),
    absent: absentFrom(read.cells, chosen, all, names),
    omitted: omittedFrom(read.omitted, { ...selection, cells, periods, names }, book),
  };
}
