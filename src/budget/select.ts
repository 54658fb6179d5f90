import { type Cell, fold, foldRegion, regionKey } from '../core/cell.js';
import { seriesKey } from '../core/changes.js';
import type { Omitted } from '../input/omitted.js';
import type { ReadTable } from '../input/table.js';
import { isAllSegments } from '../input/total-names.js';
import { suggest } from '../problem/nearest.js';
import { type Problem, refuse } from '../problem/problem.js';
import { dotted, isAbove } from '../region/code.js';
import type { SegmentBook } from '../segment/segments.js';

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
  readonly cells: readonly Cell[];
  /** All cells of the same regions and periods, in the same order: what targets are set for. */
  readonly whole: readonly Cell[];
  /** Periods the chosen cells are of, ascending; empty where the input has none. */
  readonly periods: readonly string[];
  /** Other periods that were in the input, ascending. */
  readonly otherPeriods: readonly string[];
  /** Regions x segments that have no row in the chosen period: how many, and their potential. */
  readonly absent: { readonly rows: number; readonly workers: number };
  /** Rows that would be among the cells, or decide their figures, were one of their counts not missing. */
  readonly omitted: readonly Omitted[];
}

/** Whether a code is that of a region, or of one above it. */
function isWithin({ region }: Pick<Cell, 'region'>, wanted: string): boolean {
  const code = dotted(wanted);
  if (code === null || region.code === null) return false;
  return region.code === code || isAbove(code, region.code);
}

function matchesRegion(cell: Pick<Cell, 'region'>, wanted: string): boolean {
  return isWithin(cell, wanted) || foldRegion(cell.region.name) === foldRegion(wanted);
}

/** What a region is, before its name; folded names have single spaces. */
const KIND = /^(kabupaten|kota( administrasi)?|provinsi|kecamatan|kelurahan|desa) /;

function bareName(name: string): string {
  return foldRegion(name).replace(KIND, '');
}

/** What a name or code means among some cells: cells, or why it cannot be told. */
export type Meant =
  | { readonly cells: readonly Cell[] }
  | Pick<Problem, 'code' | 'list' | 'suggestion'>;

/** The regions of cells, each once: by their names, with their codes where names are alike. */
function regionsOf(cells: readonly Cell[]): string[] {
  const regions = new Map(cells.map(({ region }) => [regionKey(region), region]));
  const names = new Set([...regions.values()].map(({ name }) => name));
  const isAlike = names.size < regions.size;
  return [...regions.values()].map(({ code, name }) => (isAlike ? `${code} ${name}` : name));
}

/** The cells a name or code means. A name must mean one region; a code takes all below it. */
export function cellsMeant(cells: readonly Cell[], value: string): Meant {
  const exact = cells.filter((cell) => matchesRegion(cell, value));
  if (exact.some((cell) => isWithin(cell, value))) return { cells: exact };
  const bare = () => cells.filter(({ region }) => bareName(region.name) === fold(value));
  const named = exact.length > 0 ? exact : bare();
  const regions = regionsOf(named);
  if (regions.length === 1) return { cells: named };
  if (regions.length > 1) return { code: 'two-regions', list: regions };
  const all = cells.flatMap(({ region }) => [region.name, region.code ?? '']);
  const near = suggest(value, new Set([...all, ...all.map(bareName)]));
  return { code: 'unknown-region', ...near };
}

function cellsOf(cells: readonly Cell[], value: string): readonly Cell[] {
  const meant = cellsMeant(cells, value);
  if ('cells' in meant) return meant.cells;
  return refuse({ ...meant, option: '--region', value });
}

function byRegion(cells: readonly Cell[], wanted: readonly string[]): readonly Cell[] {
  if (wanted.length === 0) return cells;
  const chosen = new Set(wanted.flatMap((value) => cellsOf(cells, value)));
  return cells.filter((cell) => chosen.has(cell));
}

/** A segment is meant by its own text, or by the catalogue id of its kind. */
function matchesSegment(
  cell: Pick<Cell, 'segment' | 'segmentKey'>,
  wanted: string,
  book: SegmentBook,
): boolean {
  return cell.segmentKey === fold(wanted) || book.find(cell.segment)?.id === fold(wanted);
}

function bySegment(cells: readonly Cell[], wanted: readonly string[], book: SegmentBook) {
  for (const value of wanted) refuseUnknownSegment(cells, value, '--segment', book);
  if (wanted.length === 0) return cells;
  return cells.filter((cell) => wanted.some((value) => matchesSegment(cell, value, book)));
}

/** The cells of the regions and the segments that are named; of all where none is. */
export function cellsChosen(
  cells: readonly Cell[],
  { regions, segments }: Pick<Selection, 'regions' | 'segments'>,
  book: SegmentBook,
): readonly Cell[] {
  return bySegment(byRegion(cells, regions), segments, book);
}

/** Refuses a segment that no cell has, naming the nearest one that is there. */
export function refuseUnknownSegment(
  cells: readonly Cell[],
  value: string,
  option: string,
  book: SegmentBook,
): void {
  if (cells.some((cell) => matchesSegment(cell, value, book))) return;
  const texts = [...new Set(cells.map((cell) => cell.segment))];
  const ids = texts.flatMap((text) => book.find(text)?.id ?? []);
  const near = suggest(value, [...texts, ...ids]);
  refuse({ code: 'unknown-segment', option, value, list: texts, ...near });
}

function newestEach(cells: readonly Cell[]): readonly Cell[] {
  const newest = new Map<string, string>();
  for (const cell of cells) {
    const key = seriesKey(cell);
    if ((cell.period ?? '') >= (newest.get(key) ?? '')) newest.set(key, cell.period ?? '');
  }
  return cells.filter((cell) => (cell.period ?? '') === newest.get(seriesKey(cell)));
}

function absentFrom(chosen: readonly Cell[], all: readonly Cell[]): Selected['absent'] {
  const there = new Set(chosen.map(seriesKey));
  // Of condensed cells those that are gone stand beside them, each as it was read.
  const rows = all.filter(({ condensed }) => condensed === null);
  const gone = newestEach(rows.filter((cell) => !there.has(seriesKey(cell))));
  return { rows: gone.length, workers: gone.reduce((sum, cell) => sum + cell.potential, 0) };
}

function periodsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.flatMap(({ period }) => period ?? []))].sort();
}

function byPeriod(cells: readonly Cell[], wanted: string): readonly Cell[] {
  if (wanted === 'all') return cells;
  if (wanted === 'latest-each') return newestEach(cells);
  const periods = periodsOf(cells);
  const taken = wanted === 'newest' ? (periods.at(-1) ?? null) : wanted;
  const chosen = cells.filter((cell) => cell.period === taken);
  if (chosen.length === 0)
    refuse({ code: 'unknown-period', option: '--period', value: wanted, list: periods });
  return chosen;
}

/** A region beside one that lies in it, of different periods: who is in both would be counted twice. */
function refuseOverlaps(cells: readonly Cell[]): void {
  const above = new Map<string, Cell>();
  for (const cell of cells) {
    const parts = cell.region.code?.split('.') ?? [];
    for (let depth = 1; depth < parts.length; depth += 1)
      above.set(parts.slice(0, depth).join('.'), cell);
  }
  const segments = new Map(
    cells
      .filter(({ segmentKey }) => !isAllSegments(segmentKey))
      .map((cell) => [regionKey(cell.region), cell]),
  );
  const partOf = ({ region, segmentKey, period }: Cell) => {
    const below = region.code === null ? undefined : above.get(region.code);
    const beside = isAllSegments(segmentKey) ? segments.get(regionKey(region)) : undefined;
    return [below, beside].find((part) => part && part.period !== period);
  };
  for (const whole of cells) {
    const part = partOf(whole);
    if (!part) continue;
    const [value, other] = [whole, part].map(({ region, segment, period }) =>
      [region.code, region.name, segment, period].filter(Boolean).join(', '),
    );
    refuse({ code: 'periods-overlap', ...whole.origin, value: value ?? '', other: other ?? '' });
  }
}

/** Whether a row without a count is of the periods that were chosen, or of a later one. */
function isOfPeriod(row: Omitted, wanted: string, cells: readonly Cell[]): boolean {
  const taken = periodsOf(cells).at(-1);
  if (row.period === null || taken === undefined || wanted === 'all') return true;
  if (wanted === 'newest') return row.period >= taken;
  if (wanted !== 'latest-each') return row.period === wanted;
  const own = cells.find((cell) => seriesKey(cell) === seriesKey(row));
  return own === undefined || (own.period ?? '') < row.period;
}

/** The rows without a count that would be among the chosen cells, or beside them in their regions. */
function omittedFrom(
  omitted: readonly Omitted[],
  cells: readonly Cell[],
  { regions, segments, period, ofRegions }: Selection,
  book: SegmentBook,
): readonly Omitted[] {
  const own = new Set(ofRegions ? cells.map(({ region }) => regionKey(region)) : []);
  const isRegion = (row: Omitted) =>
    regions.length === 0 ||
    regions.some(
      (wanted) => matchesRegion(row, wanted) || bareName(row.region.name) === fold(wanted),
    );
  const isSegment = (row: Omitted) =>
    segments.length === 0 ||
    own.has(regionKey(row.region)) ||
    segments.some((wanted) => matchesSegment(row, wanted, book));
  return omitted.filter((row) => isRegion(row) && isSegment(row) && isOfPeriod(row, period, cells));
}

/** The chosen cells with the others of their regions, whichever segments were chosen. */
function wholeOf(
  read: readonly Cell[],
  chosen: readonly Cell[],
  { regions, segments, period }: Selection,
): readonly Cell[] {
  if (regions.length + segments.length === 0) return chosen;
  const keys = new Set(chosen.map(({ region }) => regionKey(region)));
  const all = read.filter(({ region }) => keys.has(regionKey(region)));
  if (period === 'all') return all;
  if (period === 'latest-each') return newestEach(all);
  return all.filter((cell) => cell.period === chosen[0]?.period);
}

/** Takes the cells that are wanted. A region, segment or period that no cell has is refused. */
export function select(
  read: Pick<ReadTable, 'cells' | 'omitted'>,
  selection: Selection,
  book: SegmentBook,
): Selected {
  const every = [...read.cells];
  const regions = byRegion(every, selection.regions);
  const all = bySegment(regions, selection.segments, book);
  const cells = byPeriod(all, selection.period);
  if (selection.period === 'latest-each') refuseOverlaps(cells);
  const periods = periodsOf(cells);
  const otherPeriods = periodsOf(all).filter((period) => !periods.includes(period));
  const whole = wholeOf(every, cells, selection);
  const omitted = omittedFrom(read.omitted, cells, selection, book);
  return { cells, whole, periods, otherPeriods, absent: absentFrom(cells, all), omitted };
}
