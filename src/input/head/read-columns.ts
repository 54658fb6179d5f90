import type { Basis, Count } from '../../core/vocabulary.js';
import type { Columns, Role } from './roles.js';

/** The columns of one segment of a wide table. */
export interface WidePart {
  readonly segment: string;
  readonly columns: Columns;
}

/** What a reader should know of how the heads of a table were read. */
export interface HeadRemarks {
  /** Head that says "registered" only and was read as active; null where it says active. */
  readonly vagueHead: string | null;
  /** Head of active members taken before another one of registered; null where there is one. */
  readonly activeHead: { readonly head: string; readonly aside: string } | null;
  /** Labour-force head that the user chose as potential, and what it counts; null otherwise. */
  readonly basisHead: { readonly head: string; readonly basis: Basis } | null;
  /** Potential of another time than the members, by their heads; or null. */
  readonly times: { readonly head: string; readonly other: string } | null;
  /** Heads that were not used but look like a mistyped known one, with that one. */
  readonly ignored: readonly { readonly head: string; readonly suggestion: string }[];
}

/** Roles given by `--column role=head`. */
export type ColumnChoices = ReadonlyMap<Role, string>;

/** Which columns a table is to have. */
export interface ColumnWants {
  readonly columns: ColumnChoices;
  /** Whether the segments of the table are columns. */
  readonly isWide: boolean;
  /** Counts it must have: both, or one where another file holds the other. */
  readonly needs: readonly Count[];
}

/** The columns of a table, and what a reader should know of how they were read. */
export interface ReadColumns extends HeadRemarks {
  /** The columns of a long table; of a wide one those that all segments share. */
  readonly columns: Columns;
  /** Columns of regions that the row's own lies in, the finest first. */
  readonly above: readonly number[];
  readonly heads: readonly string[];
  /** The time that the heads of members name, where no column does; or null. */
  readonly time: string | null;
  /** The segments of a wide table with their columns; null for a long one. */
  readonly wide: readonly WidePart[] | null;
}

/** The columns that something is read from. */
export function readIndexes({ columns, above, wide }: ReadColumns): ReadonlySet<number> {
  const parts = wide?.map((part) => [...part.columns.values()]) ?? [];
  return new Set([...columns.values(), ...above, ...parts.flat()]);
}
