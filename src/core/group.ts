import { areaKey, NAMELESS, type NameOf } from './above.js';
import { fold, regionKey } from './cell.js';
import { crossed, type Gathered, gathered, groupedTogether } from './columns.js';
import { type Counted, CountedCells } from './counted.js';
import { type Dimension, type Grouped, membersOf, rekeyed } from './dimension.js';
import { Entries } from './entries.js';
import type { Entry } from './entry.js';
import { isLevel } from './levels.js';
import { upTo } from './numbers.js';
import { apartByPayer } from './payers.js';
import { keyAt, keysOf, type RowKey, WHOLE } from './row-key.js';
import { type Row, Rows } from './rows.js';
import type { Grouping } from './vocabulary.js';

export type { RowKey } from './row-key.js';
export type { Row } from './rows.js';

/** What decides to which group an entry belongs. */
type Keyed = Omit<RowKey, 'region' | 'segment' | 'period'> & {
  readonly cell: Pick<RowKey, 'region' | 'period'> & { readonly segmentKey: string | null };
};

/** Segments that no family is known of stay apart. */
function familyKey(segmentId: string | null, segmentKey: string | null): string {
  return segmentId ?? `other:${segmentKey}`;
}

/** The text by which an entry belongs to a group, one per grouping; null where it says nothing of it. */
function keyOf({ cell, segmentId, agency, payer }: Keyed, by: Grouping): string | null {
  const { region, segmentKey, period } = cell;
  if (isLevel(by)) return region && areaKey(region, by);
  switch (by) {
    case 'region':
      return region && regionKey(region);
    case 'segment':
      return segmentKey;
    case 'family':
      return familyKey(segmentId, segmentKey);
    case 'agency':
      return agency;
    case 'payer':
      return payer;
    case 'period':
      return period;
  }
}

/** The text by which an entry belongs to its group. */
export function groupKey(entry: Keyed, by: readonly Grouping[]): string {
  return by.map((grouping) => keyOf(entry, grouping)).join('\n');
}

/** The same text of a group's row: equal to that of each of its entries. */
export function rowGroupKey(row: RowKey, by: readonly Grouping[]): string {
  const { region, segment, period, ...others } = row;
  const cell = { region, period, segmentKey: segment && fold(segment) };
  return groupKey({ cell, ...others }, by);
}

/** What entries are grouped by; those of one number are one. */
function columnOf({ cells, kind }: Entries, by: Grouping): Dimension<unknown> {
  if (isLevel(by)) return rekeyed(cells.columns.region, (region) => areaKey(region, by));
  switch (by) {
    case 'region':
      return cells.regions;
    case 'segment':
      return cells.segmentKeys;
    case 'family': {
      const families = crossed(kind, cells.segmentKeys);
      return rekeyed(families, ([{ segmentId }, key]) => familyKey(segmentId, key));
    }
    case 'agency':
    case 'payer':
      return rekeyed(kind, ({ [by]: value }) => value);
    case 'period':
      return cells.periods;
  }
}

/** Entries by their groups, which are numbered in the order in which they first appear. */
export function groupedOf(entries: Entries, by: readonly Grouping[]): Grouped {
  return groupedTogether(
    entries.length,
    by.map((each) => columnOf(entries, each)),
  );
}

/** The rows of each group together, in order of first appearance of the groups. */
function together({ ids, firsts }: Grouped): Gathered {
  return gathered(upTo(ids.length), ids, firsts.length);
}

/** Groups cells as rows: see {@link group}. */
export function rowsBy(
  all: CountedCells,
  by: readonly Grouping[],
  nameOf: NameOf = NAMELESS,
): Rows {
  const cells = by.includes('payer') ? apartByPayer(all) : all;
  const grouped = groupedOf(cells.entries, by);
  const keys = keysOf(cells.entries.take(grouped.firsts), by, nameOf);
  return new Rows({ cells, groups: together(grouped), keys });
}

/** The cells as rows, as they were read. */
export function rowsAsRead(cells: CountedCells): Rows {
  const [rows, starts] = [upTo(cells.length), upTo(cells.length + 1)];
  return new Rows({
    cells,
    groups: { rows, starts },
    keys: keysOf(cells.entries, WHOLE, NAMELESS),
  });
}

/** The cells as rows, as they were read. */
export function cellRows(items: Iterable<Counted>): Row[] {
  return [...rowsAsRead(CountedCells.of(items))];
}

/**
 * Groups cells and sums each group. Cells were floored before this, so the uncovered of all rows
 * adds up to the same number whatever they are grouped by.
 */
export function group(
  items: Iterable<Counted>,
  by: readonly Grouping[],
  nameOf: NameOf = NAMELESS,
): Row[] {
  return [...rowsBy(CountedCells.of(items), by, nameOf)];
}

/** Entries of one group, by their places, and what the group is of. */
export interface Group {
  readonly key: RowKey;
  readonly members: readonly number[];
}

/** Puts entries into groups, in order of first appearance of their cells. */
export function groupsOf(
  all: Iterable<Entry>,
  by: readonly Grouping[],
  nameOf: NameOf = NAMELESS,
): Group[] {
  const entries = Entries.of(all);
  const grouped = groupedOf(entries, by);
  const keys = keysOf(entries.take(grouped.firsts), by, nameOf);
  return membersOf(grouped).map((members, at) => {
    return { key: keyAt(keys, at), members: Array.from(members) };
  });
}
