import type { Cells } from '../../core/cells.js';
import { type Dimension, groupedBy, membersOf, rowsWhere } from '../../core/dimension.js';
import { taken } from '../../core/numbers.js';
import {
  addsUpNothing,
  asJoined,
  isAllSegments,
  joinedNames,
  namesParts,
} from '../text/total-names.js';
import { type Apart, apart, type CoverageOf, type PartsOf } from './apart.js';
import { type NamedTotal, partsOfNamed } from './segment-named.js';
import { partsIn, type TotalSegments } from './segment-parts.js';
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

/** The segments that are totals over others: none is a part of what adds up nothing. */
function totalSegments(
  cells: Cells,
  { values, ids }: Dimension<string>,
  ofNamed: readonly NamedTotal[],
): TotalSegments {
  const all = new Map(values.map((key) => [asJoined(key), key] as const));
  // `Jumlah PU` and `Jumlah BPU` are what `Jumlah` adds up where nothing else is.
  const areParts = values.every(isAllSegments);
  const isOfAll = values.map((key) => isAllSegments(key) && !(areParts && namesParts(key)));
  const own = isOfAll.includes(true)
    ? cells.take(rowsWhere(ids.length, (row) => !isOfAll[ids[row] as number]))
    : cells;
  const totals = new Map<string, readonly string[] | null>(sumSegments(own));
  const named = partsOfNamed(cells, ofNamed);
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

/** Sets apart totals over the segments of a region. */
export function bySegments(
  cells: Cells,
  coverageOf: CoverageOf,
  named: readonly NamedTotal[],
): Apart {
  const keys = cells.segmentKeys;
  const totals = totalSegments(cells, keys, named);
  if (totals.size === 0) return { cells, wholes: [] };
  const keyOf = (row: number) => keys.values[keys.ids[row] as number] as string;
  const isTotal = keys.values.map((key) => totals.has(key));
  const places = placesWith(cells, (row) => isTotal[keys.ids[row] as number] === true);
  const partsOf: PartsOf = new Map(places.flatMap((rows) => partsIn(cells, rows, keyOf, totals)));
  return apart(cells, 'segments', partsOf, coverageOf);
}
