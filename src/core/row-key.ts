import { type NameOf, regionAt } from './above.js';
import type { Region } from './cell.js';
import { crossed } from './columns.js';
import { constant, type Dimension, dimensionOf, mapped, rekeyed, valueAt } from './dimension.js';
import type { Entries } from './entries.js';
import { isLevel, LEVELS } from './levels.js';
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

/** The key of what is of no region, segment or other part: of all together. */
export const OF_ALL: RowKey = {
  region: null,
  segment: null,
  segmentId: null,
  agency: null,
  payer: null,
  period: null,
};

/** What rows are of, in columns. */
export type RowKeys = { readonly [Part in keyof RowKey]: Dimension<RowKey[Part]> };

/** What a row says that is one cell, as it was read: everything. */
export const WHOLE: readonly Grouping[] = ['region', 'segment', 'agency', 'payer', 'period'];

/**
 * The region that each cell is grouped by; null where none is asked for. Of two levels the finer names the row, since
 * it lies within the other.
 */
export function regionsBy(
  { cells }: Entries,
  by: readonly Grouping[],
  nameOf: NameOf,
): Dimension<Region> | null {
  const { region } = cells.columns;
  if (by.includes('region')) return region;
  const [level] = by.filter(isLevel).sort((a, b) => LEVELS[b] - LEVELS[a]);
  if (!level) return null;
  const those = rekeyed(region, (each) => each);
  return mapped(those, (each) => regionAt(each, level, nameOf));
}

function segmentsOf({ cells, kind }: Entries, by: readonly Grouping[]): Dimension<string | null> {
  const texts = mapped(cells.columns.segment, ({ segment }) => segment);
  if (by.includes('segment')) return texts;
  if (!by.includes('family')) return constant(null, cells.length);
  return mapped(crossed(kind, texts), ([{ segmentId }, text]) => segmentId ?? text);
}

/** What entries say of themselves as rows: what they are grouped by. */
export function keysOf(entries: Entries, by: readonly Grouping[], nameOf: NameOf): RowKeys {
  const { cells, kind, length } = entries;
  const where = <T>(isSaid: boolean, said: () => Dimension<T | null>) =>
    isSaid ? said() : constant(null, length);
  return {
    region: regionsBy(entries, by, nameOf) ?? constant(null, entries.cells.length),
    segment: segmentsOf(entries, by),
    segmentId: where(by.includes('segment') || by.includes('family'), () =>
      mapped(kind, ({ segmentId }) => segmentId),
    ),
    agency: where(by.includes('agency'), () => mapped(kind, ({ agency }) => agency)),
    payer: where(by.includes('payer'), () => mapped(kind, ({ payer }) => payer)),
    period: where(by.includes('period'), () => cells.columns.period),
  };
}

/** What rows are of that are made already. */
export function keysOfRows(rows: readonly RowKey[]): RowKeys {
  const column = <Part extends keyof RowKey>(part: Part): Dimension<RowKey[Part]> =>
    dimensionOf(rows.map((row) => row[part]));
  return {
    region: column('region'),
    segment: column('segment'),
    segmentId: column('segmentId'),
    agency: column('agency'),
    payer: column('payer'),
    period: column('period'),
  };
}

/** What one row is of. */
export function keyAt(keys: RowKeys, row: number): RowKey {
  return {
    region: valueAt(keys.region, row),
    segment: valueAt(keys.segment, row),
    segmentId: valueAt(keys.segmentId, row),
    agency: valueAt(keys.agency, row),
    payer: valueAt(keys.payer, row),
    period: valueAt(keys.period, row),
  };
}
