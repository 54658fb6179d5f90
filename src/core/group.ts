import { fold, type Region, regionKey } from './cell.js';
import type { Entry } from './entry.js';
import { type Counted, type Figures, sum } from './figures.js';
import { codeAt, isLevel, LEVELS, type Level } from './levels.js';
import { apartByPayer } from './payers.js';
import type { Grouping, Payer } from './vocabulary.js';

/** What a row is of. What it was not grouped by is null. */
export interface RowKey {
  readonly region: Region | null;
  readonly segment: string | null;
  readonly segmentId: string | null;
  readonly agency: string | null;
  readonly payer: Payer | null;
  readonly period: string | null;
}

/** One row of a result. */
export interface Row extends RowKey, Figures {}

/** Gives the official name of a region code; null where it is not known. */
export type NameOf = (code: string) => string | null;

/** Where no names are given. */
const NAMELESS: NameOf = () => null;

function rolledUp(region: Region, level: Level, nameOf: NameOf): Region {
  const code = codeAt(region.code, level);
  if (code === null || code === region.code) return region;
  return { code, name: nameOf(code) ?? code };
}

/** What decides to which group an entry belongs. */
type Grouped = Omit<RowKey, 'region' | 'segment' | 'period'> & {
  readonly cell: Pick<RowKey, 'region' | 'period'> & { readonly segmentKey: string | null };
};

/** The text by which an entry belongs to a group, one per grouping; null where it says nothing of it. */
function keyOf({ cell, segmentId, agency, payer }: Grouped, by: Grouping): string | null {
  const { region, segmentKey, period } = cell;
  if (isLevel(by)) return region && (codeAt(region.code, by) ?? regionKey(region));
  switch (by) {
    case 'region':
      return region && regionKey(region);
    case 'segment':
      return segmentKey;
    case 'family':
      return segmentId ?? `other:${segmentKey}`;
    case 'agency':
      return agency;
    case 'payer':
      return payer;
    case 'period':
      return period;
  }
}

/** The text by which an entry belongs to its group. */
export function groupKey(entry: Grouped, by: readonly Grouping[]): string {
  return by.map((grouping) => keyOf(entry, grouping)).join('\n');
}

/** The same text of a group's row: equal to that of each of its entries. */
export function rowGroupKey(row: RowKey, by: readonly Grouping[]): string {
  const { region, segment, period, ...others } = row;
  const cell = { region, period, segmentKey: segment && fold(segment) };
  return groupKey({ cell, ...others }, by);
}

/** What a row says of itself: what it was grouped by, taken from its first cell. */
function rowKey({ cell, ...entry }: Entry, by: readonly Grouping[], nameOf: NameOf): RowKey {
  // Of two levels the finer names the row, since it lies within the other.
  const [level] = by.filter(isLevel).sort((a, b) => LEVELS[b] - LEVELS[a]);
  const bySegment = by.includes('segment');
  const byFamily = by.includes('family');
  const family = byFamily ? (entry.segmentId ?? cell.segment) : null;
  const region = level ? rolledUp(cell.region, level, nameOf) : null;
  return {
    region: by.includes('region') ? cell.region : region,
    segment: bySegment ? cell.segment : family,
    segmentId: bySegment || byFamily ? entry.segmentId : null,
    agency: by.includes('agency') ? entry.agency : null,
    payer: by.includes('payer') ? entry.payer : null,
    period: by.includes('period') ? cell.period : null,
  };
}

/** What a row says that is one cell, as it was read: everything. */
const WHOLE: readonly Grouping[] = ['region', 'segment', 'agency', 'payer', 'period'];

/** The cells as rows, as they were read. */
export function cellRows(items: readonly Counted[]): Row[] {
  return items.map((item) => ({ ...rowKey(item.entry, WHOLE, NAMELESS), ...sum([item]) }));
}

/** Entries of one group, by their places, and what the group is of. */
export interface Group {
  readonly key: RowKey;
  readonly members: readonly number[];
}

/** Puts entries into groups, in order of first appearance of their cells. */
export function groupsOf(
  entries: readonly Entry[],
  by: readonly Grouping[],
  nameOf: NameOf = NAMELESS,
): Group[] {
  const groups = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    const key = groupKey(entry, by);
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].map((members) => {
    return { key: rowKey(entries[members[0] as number] as Entry, by, nameOf), members };
  });
}

/**
 * Groups cells and sums each group. Cells were floored before this, so the uncovered of all rows
 * adds up to the same number whatever they are grouped by.
 */
export function group(
  items: readonly Counted[],
  by: readonly Grouping[],
  nameOf: NameOf = NAMELESS,
): Row[] {
  const all = by.includes('payer') ? apartByPayer(items) : items;
  const entries = all.map(({ entry }) => entry);
  return groupsOf(entries, by, nameOf).map(({ key, members }) => {
    return { ...key, ...sum(members.map((index) => all[index] as Counted)) };
  });
}
