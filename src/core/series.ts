import { type Cell, regionKey } from './cell.js';
import { Cells, type SegmentText } from './cells.js';
import { groupedTogether, valuesIn } from './columns.js';
import { type Dimension, type Grouped, mapped, rekeyed } from './dimension.js';

/** What knows which segment a text names; null where none is known. */
export interface KnownSegments {
  readonly find: (text: string) => { readonly id: string } | null;
}

/** What a folded segment is told by through time, and on both sides of a comparison. */
export type SegmentNames = (segmentKey: string) => string;

/** Segments by their own texts alone. */
export const OWN_NAMES: SegmentNames = (segmentKey) => segmentKey;

/** Ids of which a region has more than one segment in one period: `petani` beside `buruh tani`. */
function besideEachOther(cells: Cells, ids: readonly (string | null)[]): Set<string> {
  const { ids: keys } = cells.segmentKeys;
  const keyBySeries = new Map<string, number>();
  const apart = new Set<string>();
  for (let row = 0; row < cells.length; row += 1) {
    const key = keys[row] as number;
    const id = ids[key] ?? null;
    if (id === null) continue;
    const series = `${cells.places.ids[row]}\n${id}`;
    if ((keyBySeries.get(series) ?? key) !== key) apart.add(id);
    keyBySeries.set(series, key);
  }
  return apart;
}

/**
 * What tells the segments of some tables apart through time: where one month writes `petani` and another `farmers`,
 * the catalogue says that they are one, unless some region has both at once.
 */
export function segmentNames(tables: readonly Cells[], known: KnownSegments): SegmentNames {
  const idOfKey = new Map<string, string | null>();
  for (const { columns } of tables)
    for (const { segment, segmentKey } of valuesIn(columns.segment))
      if (!idOfKey.has(segmentKey)) idOfKey.set(segmentKey, known.find(segment)?.id ?? null);
  const times = new Map<string | null, number>();
  for (const id of idOfKey.values()) times.set(id, (times.get(id) ?? 0) + 1);
  const shared = new Map([...idOfKey].filter(([, id]) => id !== null && (times.get(id) ?? 0) > 1));
  if (shared.size === 0) return OWN_NAMES;
  const apart = new Set<string | null>();
  for (const cells of tables) {
    const ids = cells.segmentKeys.values.map((key) => shared.get(key) ?? null);
    for (const id of besideEachOther(cells, ids)) apart.add(id);
  }
  // No text is folded to one that begins with a space.
  return (key) => {
    const id = shared.get(key);
    return id == null || apart.has(id) ? key : ` ${id}`;
  };
}

/** Identity of a region and segment through time. */
export function seriesKey(
  { region, segmentKey }: Pick<Cell, 'region'> & Pick<SegmentText, 'segmentKey'>,
  names: SegmentNames,
): string {
  return `${regionKey(region)}\n${names(segmentKey)}`;
}

/** Segments by what they are told by, a number for each. */
function namesIn(cells: Cells, names: SegmentNames): Dimension<string> {
  if (names === OWN_NAMES) return cells.segmentKeys;
  return rekeyed(mapped(cells.segmentKeys, names), (name) => name);
}

/** Rows of one region and segment, whatever their period. */
export function seriesOf(cells: Cells, names: SegmentNames): Grouped {
  return groupedTogether(cells.length, [cells.regions, namesIn(cells, names)]);
}

/**
 * The rows of two tables beside each other: for each region and segment that one of them has, its row in each, or
 * -1. They stand in the order of the first table, then those that the second one alone has.
 */
export function beside(
  first: Cells,
  second: Cells,
  names: SegmentNames,
): readonly [first: Int32Array, second: Int32Array] {
  const { ids, firsts } = seriesOf(Cells.together([first, second]), names);
  const rowsOf = ({ length }: Cells, start: number) => {
    const rows = new Int32Array(firsts.length).fill(-1);
    for (let row = 0; row < length; row += 1) rows[ids[start + row] as number] = row;
    return rows;
  };
  return [rowsOf(first, 0), rowsOf(second, first.length)];
}
