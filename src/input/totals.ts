import { type Cell, fold, type Origin, regionKey } from '../core/cell.js';
import { add } from '../core/exact.js';
import type { Count } from '../core/vocabulary.js';
import type { Percent } from './percent.js';
import { isAllSegments } from './total-names.js';

/** An average adds up nothing. */
const AVERAGE = /^rata[- ]rata\b/;

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

/** A row that adds up others, so that it is left out and compared with them. */
export interface Whole {
  readonly origin: Origin;
  readonly label: string;
  /** What makes it a total: its name, regions below it, or segments beside it. */
  readonly kind: 'named' | 'level' | 'segments';
  readonly printed: Counts;
  /** What its rows add up to; null where there are none to compare with. */
  readonly sums: Counts | null;
  readonly parts: readonly Cell[];
  readonly coverage: Percent | null;
}

function countsOf(cell: Cell): Counts {
  const counts = new Map<Count, number>();
  counts.set('potential', cell.potential).set('registered', cell.registered);
  if (cell.subsidised !== null) counts.set('subsidised', cell.subsidised);
  return counts;
}

/** What cells add up to. Subsidised members of some rows only add up to nothing that is known. */
function sumOf(parts: readonly Cell[]): Counts | null {
  if (parts.length === 0) return null;
  const sums = new Map<Count, number>();
  for (const counts of parts.map(countsOf))
    for (const [role, count] of counts) sums.set(role, add(sums.get(role) ?? 0, count));
  if (parts.some(({ subsidised }) => subsidised === null)) sums.delete('subsidised');
  return sums;
}

/** The counts of which the printed one is not the sum, with both. */
export function differences({ printed, sums }: Pick<Whole, 'printed' | 'sums'>) {
  return [...(sums ?? [])].flatMap(([role, sum]) => {
    const count = printed.get(role);
    return count === undefined || count === sum ? [] : [{ role, printed: count, sum }];
  });
}

/** What rows are looked up by: where, of which segment (`null`: of all), and when. */
function key(scope: string, segmentKey: string | null, period: string | null): string {
  return `${scope}\n${segmentKey ?? ''}\n${period ?? ''}`;
}

function ownKey({ region, segmentKey, period }: Cell): string {
  return key(regionKey(region), isAllSegments(segmentKey) ? null : segmentKey, period);
}

/** The codes of all regions that a region lies in. */
function above({ region }: Cell): string[] {
  const parts = region.code?.split('.') ?? [];
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Cells, and those of them that are totals of others. */
interface Apart {
  readonly cells: readonly Cell[];
  readonly wholes: readonly Whole[];
}

/** Sets apart each row that has parts; a part that has parts itself is not added up again. */
function apart(
  cells: readonly Cell[],
  kind: Whole['kind'],
  partsOf: (cell: Cell) => readonly Cell[],
  coverageOf: CoverageOf,
): Apart {
  const found = new Map(cells.map((cell) => [cell, partsOf(cell)] as const));
  const isLeaf = (cell: Cell) => found.get(cell)?.length === 0;
  const wholes = cells
    .filter((cell) => !isLeaf(cell))
    .map((cell) => {
      const parts = (found.get(cell) ?? []).filter(isLeaf);
      const { origin, region, segment } = cell;
      const label = [region.name || region.code, segment].filter(Boolean).join(', ');
      const [printed, coverage] = [countsOf(cell), coverageOf(cell)];
      return { origin, label, kind, printed, sums: sumOf(parts), parts, coverage };
    });
  return { cells: cells.filter(isLeaf), wholes };
}

/** Totals over the segments of a region. */
function bySegments(cells: readonly Cell[], coverageOf: CoverageOf): Apart {
  const all = new Set(cells.map(({ segmentKey }) => segmentKey).filter(isAllSegments));
  if (all.size === 0) return { cells, wholes: [] };
  const parts = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (all.has(cell.segmentKey)) continue;
    const at = key(regionKey(cell.region), null, cell.period);
    parts.set(at, [...(parts.get(at) ?? []), cell]);
  }
  const partsOf = (cell: Cell) => (all.has(cell.segmentKey) ? (parts.get(ownKey(cell)) ?? []) : []);
  return apart(cells, 'segments', partsOf, coverageOf);
}

/** Totals over the regions that lie in a region, of one segment or of all. */
function byLevel(cells: readonly Cell[], coverageOf: CoverageOf): Apart {
  const lengths = new Set(cells.flatMap(({ region }) => region.code?.length ?? []));
  if (lengths.size < 2) return { cells, wholes: [] };
  const parts = new Map<string, Cell[]>(cells.map((cell) => [ownKey(cell), []]));
  for (const cell of cells)
    for (const scope of above(cell)) {
      parts.get(key(scope, null, cell.period))?.push(cell);
      if (!isAllSegments(cell.segmentKey))
        parts.get(key(scope, cell.segmentKey, cell.period))?.push(cell);
    }
  return apart(cells, 'level', (cell) => parts.get(ownKey(cell)) ?? [], coverageOf);
}

/** The coverage that the row of a cell prints. */
export type CoverageOf = (cell: Cell) => Percent | null;

/** Sets rows apart that are totals of others by the names of segments and the codes of regions. */
export function totalsAmong(cells: readonly Cell[], coverageOf: CoverageOf): Apart {
  const segments = bySegments(cells, coverageOf);
  const levels = byLevel(segments.cells, coverageOf);
  return { cells: levels.cells, wholes: [...segments.wholes, ...levels.wholes] };
}

/** How far what is printed is from a sum, over all counts; infinite where nothing was added. */
function distance(printed: Counts, sums: Counts | null): number {
  if (sums === null) return Number.POSITIVE_INFINITY;
  return differences({ printed, sums }).reduce(
    (away, { printed: count, sum }) => away + Math.abs(count - sum),
    0,
  );
}

/** Cells of one file, segment and period in the order of their lines, and what they add up to. */
interface Column {
  readonly cells: readonly Cell[];
  readonly sums: Counts | null;
}

/** Looks up the cells that a total can add up, once for all totals that are alike. */
class Columns {
  private readonly found = new Map<string, Column>();

  constructor(private readonly cells: readonly Cell[]) {}

  of({ origin: { file }, segmentKey, period }: TotalRow): Column {
    const segment = segmentKey === '' || isAllSegments(segmentKey) ? null : segmentKey;
    const at = key(file, segment, period);
    const found = this.found.get(at);
    if (found) return found;
    const cells = this.cells.filter(
      (cell) =>
        cell.origin.file === file &&
        cell.period === period &&
        (segment === null || cell.segmentKey === segment),
    );
    cells.sort((a, b) => a.origin.line - b.origin.line);
    const column = { cells, sums: sumOf(cells) };
    this.found.set(at, column);
    return column;
  }
}

/** The place of the first cell after a line, of cells in the order of their lines. */
function firstAfter(cells: readonly Cell[], line: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.origin.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A row that is called a total, with the rows it adds up: those since the total before it, or all of
 * its file, whichever fits better. An average is compared with nothing.
 */
function named(total: TotalRow, before: number, columns: Columns): Whole {
  const { origin, label, counts: printed, coverage } = total;
  const own = columns.of(total);
  const since = own.cells.slice(firstAfter(own.cells, before), firstAfter(own.cells, origin.line));
  const sinceSums = sumOf(since);
  const isSince = distance(printed, sinceSums) < distance(printed, own.sums);
  const found = isSince ? { cells: since, sums: sinceSums } : own;
  const { cells: parts, sums } = AVERAGE.test(fold(label)) ? { cells: [], sums: null } : found;
  return { origin, label, kind: 'named', printed, sums, parts, coverage };
}

/** Rows called totals, each with the rows of its file that it adds up. */
export function namedTotals(totals: readonly TotalRow[], cells: readonly Cell[]): Whole[] {
  const columns = new Columns(cells);
  const last = new Map<string, number>();
  return totals.map((total) => {
    const { file, line } = total.origin;
    const whole = named(total, last.get(file) ?? 0, columns);
    last.set(file, line);
    return whole;
  });
}
