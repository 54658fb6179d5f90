import type { AbsentRow } from './absent.js';
import type { PlainCell } from './cells.js';
import type { Meaning } from './meaning.js';

/** What a row is told by: some of the keys, and what their texts mean together. */
export interface Dimension {
  /** Places in the shape's `keys`; none where the table does not have it. */
  readonly keys: readonly number[];
  readonly meaning: Meaning;
}

/** How the rows of a plain table are to be added up. */
export interface PlainRequest {
  readonly region: Dimension;
  readonly segment: Dimension;
  readonly period: Dimension;
  /** Whatever else rows that are added up must have in common, such as wage and payer. */
  readonly terms: Dimension;
  /** What regions are added up to, such as their province; asked once for each region. */
  readonly group: (region: string) => string;
  /** The only period that is added up; null for each by itself. Duplicates are found in all. */
  readonly wanted: string | null;
  /** The period that others are compared with; null for the newest. */
  readonly taken: string | null;
  /** Places in the shape's `counts`; null where the table has no such column. */
  readonly potential: number;
  readonly registered: number;
  readonly subsidised: number | null;
}

/** A plain table added up. */
export interface PlainSums {
  /** In the order of their first rows. */
  readonly cells: readonly PlainCell[];
  /** Regions of all periods. */
  readonly regions: number;
  /** Rows of each period, those that were not wanted among them. */
  readonly periods: readonly { readonly period: string; readonly rows: number }[];
  /** The newest row of each region and segment that has none of the period taken. */
  readonly absent: readonly AbsentRow[];
}
