import { type Cell, regionKey } from './cell.js';
import { Cells, type SegmentText } from './cells.js';
import { groupedTogether, valuesIn } from './columns.js';
import { type Dimension, type Grouped, mapped, rekeyed } from './dimension.js';
import { summedBy } from './numbers.js';

/** What knows which segment a text names; null where none is known. */
export interface KnownSegments {
  readonly find: (text: string) => { readonly id: string } | null;
}

/** What a folded segment is told by through time, and on both sides of a comparison. */
export type SegmentNames = (segmentKey: string) => string;

/** Segments by their own texts alone. */
export const OWN_NAMES: SegmentNames = (segmentKey) => segmentKey;

/** Ids by folded segment, of those that are one with others. */
type Shared = ReadonlyMap<string, string>;

/** Of some tables, the ids that more than one of their segments has. */
function sharedIn(tables: readonly Cells[], known: KnownSegments): Shared {
  const ids = new Map<string, string>();
  for (const { columns } of tables)
    for (const { segment, segmentKey } of valuesIn(columns.segment)) {
      const id = known.find(segment)?.id;
      if (id !== undefined) ids.set(segmentKey, id);
    }
  const times = new Map<string, number>();
  for (const id of ids.values()) times.set(id, (times.get(id) ?? 0) + 1);
  return new Map([...ids].filter(([, id]) => (times.get(id) ?? 0) > 1));
}

/** Ids of which a region has more than one segment in one period: `petani` beside `buruh tani`. */
function besideEachOther(tables: readonly Cells[], shared: Shared): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const { places, segmentKeys, length } of tables) {
    const ids = segmentKeys.values.map((key) => shared.get(key));
    const keyBySeries = new Map<string, number>();
    for (let row = 0; row < length; row += 1) {
      const key = segmentKeys.ids[row] as number;
      const id = ids[key];
      if (id === undefined || apart.has(id)) continue;
      const series = `${places.ids[row]}\n${id}`;
      if ((keyBySeries.get(series) ?? key) !== key) apart.add(id);
      keyBySeries.set(series, key);
    }
  }
  return apart;
}

/**
 * What tells the segments of some tables apart through time: where one month writes `petani` and another `farmers`,
 * the catalogue says that they are one, unless some region has both at once. Whether one has is looked up in the rows
 * when a segment is asked for: most runs compare no periods.
 */
export function segmentNames(tables: readonly Cells[], known: KnownSegments): SegmentNames {
  const shared = sharedIn(tables, known);
  if (shared.size === 0) return OWN_NAMES;
  let apart: ReadonlySet<string> | undefined;
  return (key) => {
    const id = shared.get(key);
    if (id === undefined) return key;
    apart ??= besideEachOther(tables, shared);
    // No text is folded to one that begins with a space.
    return apart.has(id) ? key : ` ${id}`;
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

/** Rows of regions and segments that other periods have and one lacks, by the number of the text of each period. */
export function lackingIn(cells: Cells, names: SegmentNames): Float64Array {
  const { ids, values } = cells.columns.period;
  const all = seriesOf(cells, names).firsts.length;
  return summedBy(new Int32Array(ids.length).fill(1), ids, values.length).map((rows) => all - rows);
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
