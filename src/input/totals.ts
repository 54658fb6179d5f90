import type { Cell, Origin, Region } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { groupedBy, membersOf, rowsWhere, valueAt } from '../core/dimension.js';
import { exact } from '../core/exact.js';
import { UNKNOWN } from '../core/numbers.js';
import { COUNTS, type Count } from '../core/vocabulary.js';
import { ancestorsOf } from './ancestors.js';
import type { Block } from './blocks.js';
import type { Percent } from './percent.js';
import { sumSegments } from './segment-sums.js';
import { isAllSegments, joinedNames } from './total-names.js';

/** The counts of a row or of several together; a count that no row has is left out. */
export type Counts = ReadonlyMap<Count, number>;

/** A row that is called a total, as it stands. */
export interface TotalRow {
  readonly origin: Origin;
  readonly label: string;
  /** Its segment, folded; empty where it is over all segments. */
  readonly segmentKey: string;
  readonly period: string | null;
  readonly counts: Counts;
  readonly coverage: Percent | null;
}

/** What rows are looked up by: where, of which segment (`null`: of all), and when. */
export function totalKey(scope: string, segmentKey: string | null, period: string | null): string {
  return `${scope}\n${segmentKey ?? ''}\n${period ?? ''}`;
}

/** Some rows of a table. */
export interface Parts {
  readonly cells: Cells;
  readonly rows: Int32Array;
}

/** A row that adds up others, so that it is left out and compared with them. */
export interface Whole {
  readonly origin: Origin;
  readonly label: string;
  /** What makes it a total: its name, regions below it, segments beside it, or its sums alone. */
  readonly kind: 'named' | 'level' | 'segments' | 'run';
  readonly printed: Counts;
  /** What its rows add up to; null where there are none to compare with. */
  readonly sums: Counts | null;
  readonly parts: Parts;
  readonly coverage: Percent | null;
}

/** The cells that a total adds up. */
export function* partsOf({ parts: { cells, rows } }: Pick<Whole, 'parts'>): Iterable<Cell> {
  for (const row of rows) yield cells.at(row);
}

/** Rows that a total adds up, where there are none. */
export function noParts(cells: Cells): Parts {
  return { cells, rows: new Int32Array(0) };
}

/** What rows add up to. Subsidised members of some rows only add up to nothing that is known. */
export function sumOf({ cells, rows }: Parts): Counts | null {
  if (rows.length === 0) return null;
  const sums = new Map<Count, number>();
  for (const role of COUNTS) {
    const counts = cells.columns[role];
    let [sum, isKnown] = [0, true];
    for (const row of rows) {
      const count = counts[row] as number;
      if (count === UNKNOWN) isKnown = false;
      else sum += count;
    }
    if (isKnown) sums.set(role, exact(sum));
  }
  return sums;
}

function countsOf(cells: Cells, row: number): Counts {
  return new Map(
    COUNTS.flatMap((role) => {
      const count = cells.columns[role][row] as number;
      return count === UNKNOWN ? [] : [[role, count] as const];
    }),
  );
}

/** The counts of which the printed one is not the sum, with both. */
export function differences({ printed, sums }: Pick<Whole, 'printed' | 'sums'>) {
  return [...(sums ?? [])].flatMap(([role, sum]) => {
    const count = printed.get(role);
    return count === undefined || count === sum ? [] : [{ role, printed: count, sum }];
  });
}

/** Cells, and those of them that are totals of others. */
interface Apart {
  readonly cells: Cells;
  readonly wholes: readonly Whole[];
}

function wholeOf(
  cells: Cells,
  row: number,
  kind: Whole['kind'],
  rows: Int32Array,
  coverageOf: CoverageOf,
): Whole {
  const { origin, region, segment } = cells.at(row);
  const label = [region.name || region.code, segment].filter(Boolean).join(', ');
  const parts = { cells, rows };
  const [printed, coverage] = [countsOf(cells, row), coverageOf(origin)];
  return { origin, label, kind, printed, sums: sumOf(parts), parts, coverage };
}

/** Sets apart rows that add up a run of others. */
export function withoutBlocks(
  cells: Cells,
  blocks: readonly Block[],
  coverageOf: CoverageOf,
): Apart {
  if (blocks.length === 0) return { cells, wholes: [] };
  const taken = new Set(blocks.map(({ row }) => row));
  return {
    cells: cells.take(rowsWhere(cells.length, (row) => !taken.has(row))),
    wholes: blocks.map(({ row, parts }) => wholeOf(cells, row, 'run', parts, coverageOf)),
  };
}

/** Sets apart each row that has parts; a part that has parts itself is not added up again. */
function apart(
  cells: Cells,
  kind: Whole['kind'],
  parts: ReadonlyMap<number, ArrayLike<number>>,
  coverageOf: CoverageOf,
): Apart {
  if (parts.size === 0) return { cells, wholes: [] };
  const leaves = (rows: ArrayLike<number>) =>
    Int32Array.from(rows).filter((row) => !parts.has(row));
  const wholes = [...parts]
    .sort(([a], [b]) => a - b)
    .map(([row, rows]) => wholeOf(cells, row, kind, leaves(rows), coverageOf));
  return { cells: cells.take(rowsWhere(cells.length, (row) => !parts.has(row))), wholes };
}

/** The segments that a name is made of, where all are segments of the table: `L+P`, `PU dan BPU`. */
function madeOf(segmentKey: string, all: ReadonlySet<string>): readonly string[] {
  const names = joinedNames(segmentKey);
  return names.length > 1 && names.every((name) => all.has(name)) ? names : [];
}

/** For each segment that is a total over others, those that it adds up; null for all of them. */
function totalSegments(cells: Cells): ReadonlyMap<string, readonly string[] | null> {
  const { segmentKeys } = cells;
  const isAll = segmentKeys.values.map(isAllSegments);
  const single = isAll.includes(true)
    ? cells.take(rowsWhere(cells.length, (row) => !isAll[segmentKeys.ids[row] as number]))
    : cells;
  const all = new Set(segmentKeys.values);
  const totals = new Map<string, readonly string[] | null>(sumSegments(single));
  for (const segmentKey of all) {
    const names = madeOf(segmentKey, all);
    if (names.length > 0) totals.set(segmentKey, names);
    else if (isAllSegments(segmentKey)) totals.set(segmentKey, null);
  }
  return totals;
}

/** Totals over the segments of a region. */
function bySegments(cells: Cells, coverageOf: CoverageOf): Apart {
  const totals = totalSegments(cells);
  if (totals.size === 0) return { cells, wholes: [] };
  const { segmentKeys } = cells;
  const isTotal = segmentKeys.values.map((key) => totals.has(key));
  const places = groupedBy(cells.length, [cells.regions.ids, cells.periods.ids]);
  const members = membersOf(places).map((rows) =>
    rows.filter((row) => !isTotal[segmentKeys.ids[row] as number]),
  );
  const parts = new Map<number, Int32Array>();
  for (const row of rowsWhere(
    cells.length,
    (each) => isTotal[segmentKeys.ids[each] as number] === true,
  )) {
    const names = totals.get(valueAt(segmentKeys, row));
    const own = members[places.ids[row] as number] ?? new Int32Array(0);
    const isNamed = (part: number) => names?.includes(valueAt(segmentKeys, part));
    const rows = names ? own.filter(isNamed) : own;
    if (rows.length > 0) parts.set(row, rows);
  }
  return apart(cells, 'segments', parts, coverageOf);
}

/** Letters of a province's code. */
const PROVINCE = 2;

/** Provinces and those that were divided off them: tables still add them up as one. */
const DIVIDED: Readonly<Record<string, string>> = {
  '65': '64',
  '93': '91',
  '94': '91',
  '95': '91',
  '96': '92',
};

/** Rows by the region, segment and period that they are of; a row of all segments is of none. */
class Scopes {
  private readonly segments: Int32Array;
  private readonly rows = new Map<number, number[]>();
  /** @param above for each region the numbers of those in which it lies */
  constructor(
    private readonly cells: Cells,
    above: readonly (readonly number[])[],
  ) {
    const isAll = cells.segmentKeys.values.map(isAllSegments);
    this.segments = cells.segmentKeys.ids.map((id) => (isAll[id] ? 0 : id + 1));
    const isAbove = new Set(above.flat());
    const { ids } = cells.regions;
    for (let row = 0; row < cells.length; row += 1)
      if (isAbove.has(ids[row] as number)) this.rows.set(this.ownKey(row), []);
    for (let row = 0; row < cells.length; row += 1)
      for (const region of above[ids[row] as number] ?? []) this.put(row, region);
  }

  private ownKey(row: number): number {
    return this.keyOf(this.cells.regions.ids[row] as number, this.segments[row] as number, row);
  }

  private keyOf(region: number, segment: number, row: number): number {
    const { segmentKeys, periods } = this.cells;
    const place = region * (segmentKeys.values.length + 1) + segment;
    return place * periods.values.length + (periods.ids[row] as number);
  }

  /** Puts a row below a region: below what is of its own segment, and of all. */
  private put(row: number, region: number): void {
    this.rows.get(this.keyOf(region, 0, row))?.push(row);
    const segment = this.segments[row] as number;
    if (segment > 0) this.rows.get(this.keyOf(region, segment, row))?.push(row);
  }

  below(row: number): readonly number[] {
    return this.rows.get(this.ownKey(row)) ?? [];
  }
}

/** The regions that a province had before it was divided, where they are what its row adds up. */
function undivided(
  cells: Cells,
  row: number,
  own: readonly number[],
  divided: readonly number[],
): readonly number[] {
  if (divided.length === 0) return own;
  const all = [...own, ...divided];
  // Regencies beside their own province are counted in it.
  const isShort = (each: number) => valueAt(cells.regions, each).code?.length === PROVINCE;
  const some = all.some(isShort) ? all.filter(isShort) : all;
  const sums = sumOf({ cells, rows: Int32Array.from(some) });
  return distance(countsOf(cells, row), sums) === 0 ? all : own;
}

/** For each region the number of the province that it was divided off, where that is in the table. */
function dividedFrom(regions: readonly Region[]): (readonly number[])[] {
  const numbers = new Map(regions.map(({ code }, number) => [code, number]));
  return regions.map(({ code }) => {
    const isBelow = code !== null && code.length > PROVINCE;
    const province = isBelow ? DIVIDED[code.slice(0, PROVINCE)] : undefined;
    const number = province === undefined ? undefined : numbers.get(province);
    return number === undefined ? [] : [number];
  });
}

/** Totals over the regions that lie in a region, of one segment or of all. */
function byLevel(cells: Cells, coverageOf: CoverageOf): Apart {
  const { values, ids } = cells.regions;
  const lengths = new Set(values.flatMap(({ code }) => code?.length ?? []));
  if (lengths.size < 2) return { cells, wholes: [] };
  const above = ancestorsOf(values);
  const former = dividedFrom(values);
  const [below, formerly] = [new Scopes(cells, above), new Scopes(cells, former)];
  const isAbove = new Set([...above, ...former].flat());
  const parts = new Map<number, readonly number[]>();
  for (let row = 0; row < cells.length; row += 1) {
    if (!isAbove.has(ids[row] as number)) continue;
    const rows = undivided(cells, row, below.below(row), formerly.below(row));
    if (rows.length > 0) parts.set(row, rows);
  }
  return apart(cells, 'level', parts, coverageOf);
}

/** The coverage that a row prints. */
export type CoverageOf = (origin: Origin) => Percent | null;

/** Sets rows apart that are totals of others by the names of segments and the codes of regions. */
export function totalsAmong(cells: Cells, coverageOf: CoverageOf): Apart {
  const segments = bySegments(cells, coverageOf);
  const levels = byLevel(segments.cells, coverageOf);
  return { cells: levels.cells, wholes: [...segments.wholes, ...levels.wholes] };
}

/** How far what is printed is from a sum, over all counts; infinite where nothing was added. */
export function distance(printed: Counts, sums: Counts | null): number {
  if (sums === null) return Number.POSITIVE_INFINITY;
  return differences({ printed, sums }).reduce(
    (away, { printed: count, sum }) => away + Math.abs(count - sum),
    0,
  );
}
