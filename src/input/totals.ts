import { type Cell, type Origin, regionKey } from '../core/cell.js';
import { add } from '../core/exact.js';
import type { Count } from '../core/vocabulary.js';
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

/** A row that adds up others, so that it is left out and compared with them. */
export interface Whole {
  readonly origin: Origin;
  readonly label: string;
  /** What makes it a total: its name, regions below it, segments beside it, or its sums alone. */
  readonly kind: 'named' | 'level' | 'segments' | 'run';
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
export function sumOf(parts: readonly Cell[]): Counts | null {
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
export function totalKey(scope: string, segmentKey: string | null, period: string | null): string {
  return `${scope}\n${segmentKey ?? ''}\n${period ?? ''}`;
}

function ownKey({ region, segmentKey, period }: Cell): string {
  return totalKey(regionKey(region), isAllSegments(segmentKey) ? null : segmentKey, period);
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

function wholeOf(
  cell: Cell,
  kind: Whole['kind'],
  parts: readonly Cell[],
  coverageOf: CoverageOf,
): Whole {
  const { origin, region, segment } = cell;
  const label = [region.name || region.code, segment].filter(Boolean).join(', ');
  const [printed, coverage] = [countsOf(cell), coverageOf(cell)];
  return { origin, label, kind, printed, sums: sumOf(parts), parts, coverage };
}

/** Sets apart rows that add up a run of others. */
export function withoutBlocks(
  cells: readonly Cell[],
  blocks: readonly Block[],
  coverageOf: CoverageOf,
): Apart {
  const taken = new Set(blocks.map(({ cell }) => cell));
  return {
    cells: cells.filter((cell) => !taken.has(cell)),
    wholes: blocks.map(({ cell, parts }) => wholeOf(cell, 'run', parts, coverageOf)),
  };
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
    .map((cell) => wholeOf(cell, kind, (found.get(cell) ?? []).filter(isLeaf), coverageOf));
  return { cells: cells.filter(isLeaf), wholes };
}

/** The segments that a name is made of, where all are segments of the table: `L+P`, `PU dan BPU`. */
function madeOf(segmentKey: string, all: ReadonlySet<string>): readonly string[] {
  const names = joinedNames(segmentKey);
  return names.length > 1 && names.every((name) => all.has(name)) ? names : [];
}

/** For each segment that is a total over others, those that it adds up; null for all of them. */
function totalSegments(cells: readonly Cell[]): ReadonlyMap<string, readonly string[] | null> {
  const all = new Set(cells.map(({ segmentKey }) => segmentKey));
  const totals = new Map<string, readonly string[] | null>(
    sumSegments(cells.filter(({ segmentKey }) => !isAllSegments(segmentKey))),
  );
  for (const segmentKey of all) {
    const names = madeOf(segmentKey, all);
    if (names.length > 0) totals.set(segmentKey, names);
    else if (isAllSegments(segmentKey)) totals.set(segmentKey, null);
  }
  return totals;
}

/** Totals over the segments of a region. */
function bySegments(cells: readonly Cell[], coverageOf: CoverageOf): Apart {
  const totals = totalSegments(cells);
  if (totals.size === 0) return { cells, wholes: [] };
  const parts = new Map<string, Cell[]>();
  const keyOf = ({ region, period }: Cell) => totalKey(regionKey(region), null, period);
  for (const cell of cells) {
    if (totals.has(cell.segmentKey)) continue;
    const own = parts.get(keyOf(cell));
    if (own) own.push(cell);
    else parts.set(keyOf(cell), [cell]);
  }
  const partsOf = (cell: Cell) => {
    const names = totals.get(cell.segmentKey);
    const all = names === undefined ? [] : (parts.get(keyOf(cell)) ?? []);
    return names ? all.filter(({ segmentKey }) => names.includes(segmentKey)) : all;
  };
  return apart(cells, 'segments', partsOf, coverageOf);
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

/** Rows by the rows above them, of their segment or of all, as scopes say which are above. */
function partsBelow(cells: readonly Cell[], scopesOf: (cell: Cell) => readonly string[]) {
  const parts = new Map<string, Cell[]>(cells.map((cell) => [ownKey(cell), []]));
  for (const cell of cells)
    for (const scope of scopesOf(cell)) {
      parts.get(totalKey(scope, null, cell.period))?.push(cell);
      if (!isAllSegments(cell.segmentKey))
        parts.get(totalKey(scope, cell.segmentKey, cell.period))?.push(cell);
    }
  return (cell: Cell): readonly Cell[] => parts.get(ownKey(cell)) ?? [];
}

/** The regions that a province had before it was divided, where they are what its row adds up. */
function undivided(cell: Cell, own: readonly Cell[], divided: readonly Cell[]): readonly Cell[] {
  if (divided.length === 0) return own;
  const all = [...own, ...divided];
  // Regencies beside their own province are counted in it.
  const isShort = ({ region }: Cell) => region.code?.length === PROVINCE;
  const rows = all.some(isShort) ? all.filter(isShort) : all;
  return distance(countsOf(cell), sumOf(rows)) === 0 ? all : own;
}

/** Totals over the regions that lie in a region, of one segment or of all. */
function byLevel(cells: readonly Cell[], coverageOf: CoverageOf): Apart {
  const lengths = new Set(cells.flatMap(({ region }) => region.code?.length ?? []));
  if (lengths.size < 2) return { cells, wholes: [] };
  const below = partsBelow(cells, above);
  const formerly = partsBelow(cells, (cell) => {
    const province = DIVIDED[above(cell)[0] ?? ''];
    return province === undefined ? [] : [province];
  });
  const partsOf = (cell: Cell) => undivided(cell, below(cell), formerly(cell));
  return apart(cells, 'level', partsOf, coverageOf);
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
export function distance(printed: Counts, sums: Counts | null): number {
  if (sums === null) return Number.POSITIVE_INFINITY;
  return differences({ printed, sums }).reduce(
    (away, { printed: count, sum }) => away + Math.abs(count - sum),
    0,
  );
}
