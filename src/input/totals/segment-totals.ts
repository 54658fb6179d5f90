import type { Cells } from '../../core/cells.js';
import { type Dimension, groupedBy, membersOf, rowsWhere } from '../../core/dimension.js';
import { groupsBy } from '../../core/list.js';
import { taken } from '../../core/numbers.js';
import {
  addsUpNothing,
  asJoined,
  isAllSegments,
  joinedNames,
  namesParts,
} from '../text/total-names.js';
import { type Apart, apart, type CoverageOf, type PartsOf } from './apart.js';
import { partsOfNamed } from './segment-named.js';
import { sumSegments } from './segment-sums.js';

/**
 * The segments that a name is made of, where all are segments of the table: `L+P`, `PU dan BPU`.
 *
 * @param all the segments of the table by their names as totals join them
 */
function madeOf(segmentKey: string, all: ReadonlyMap<string, string>): readonly string[] {
  const names = joinedNames(segmentKey);
  const own = names.flatMap((name) => all.get(asJoined(name)) ?? []);
  return names.length > 1 && own.length === names.length ? own : [];
}

/** For each segment that is a total over others, those that it adds up: null for all of them, none of what adds up nothing. */
function totalSegments(
  cells: Cells,
  { values, ids }: Dimension<string>,
): ReadonlyMap<string, readonly string[] | null> {
  const all = new Map(values.map((key) => [asJoined(key), key] as const));
  // `Jumlah PU` and `Jumlah BPU` are what `Jumlah` adds up where nothing else is.
  const areParts = values.every(isAllSegments);
  const isOfAll = values.map((key) => isAllSegments(key) && !(areParts && namesParts(key)));
  const own = isOfAll.includes(true)
    ? cells.take(rowsWhere(ids.length, (row) => !isOfAll[ids[row] as number]))
    : cells;
  const totals = new Map<string, readonly string[] | null>(sumSegments(own));
  const named = partsOfNamed(cells);
  for (const [at, segmentKey] of values.entries()) {
    const names = madeOf(segmentKey, all);
    if (names.length > 0) totals.set(segmentKey, names);
    else if (isOfAll[at])
      totals.set(segmentKey, addsUpNothing(segmentKey) ? [] : (named.get(segmentKey) ?? null));
  }
  return totals;
}

/** The rows of each region and period in which a total stands. */
function placesWith(cells: Cells, isTotal: (row: number) => boolean): Int32Array[] {
  const { ids, firsts } = cells.places;
  const has = new Uint8Array(firsts.length);
  for (let row = 0; row < ids.length; row += 1) if (isTotal(row)) has[ids[row] as number] = 1;
  const rows = rowsWhere(ids.length, (row) => has[ids[row] as number] === 1);
  const own = membersOf(groupedBy(rows.length, [taken(ids, rows)]));
  return own.map((members) => taken(rows, members));
}

/** The parts of the totals of one region and period. */
function partsIn(
  rows: Int32Array,
  keyOf: (row: number) => string,
  totals: ReturnType<typeof totalSegments>,
): (readonly [number, Int32Array])[] {
  const all = rows.filter((row) => !totals.has(keyOf(row)));
  const bySegment = groupsBy(all, keyOf);
  const found = new Map<readonly string[] | null, Int32Array>([[null, all]]);
  return Array.from(rows).flatMap((row) => {
    const names = totals.get(keyOf(row));
    if (names === undefined) return [];
    const some = () => [...new Set(names)].flatMap((name) => bySegment.get(name) ?? []);
    const parts = found.get(names) ?? Int32Array.from(some()).sort();
    found.set(names, parts);
    return parts.length > 0 || names?.length === 0 ? [[row, parts] as const] : [];
  });
}

/** Sets apart totals over the segments of a region. */
export function bySegments(cells: Cells, coverageOf: CoverageOf): Apart {
  const keys = cells.segmentKeys;
  const totals = totalSegments(cells, keys);
  if (totals.size === 0) return { cells, wholes: [] };
  const keyOf = (row: number) => keys.values[keys.ids[row] as number] as string;
  const isTotal = keys.values.map((key) => totals.has(key));
  const places = placesWith(cells, (row) => isTotal[keys.ids[row] as number] === true);
  const partsOf: PartsOf = new Map(places.flatMap((rows) => partsIn(rows, keyOf, totals)));
  return apart(cells, 'segments', partsOf, coverageOf);
}
