import type { Origin } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { exact } from '../../core/exact.js';
import { UNKNOWN } from '../../core/numbers.js';
import { COUNTS, type Count } from '../../core/vocabulary.js';
import type { Percent } from '../text/percent.js';

/** The counts of a row or of several together; a count that no row has is left out. */
export type Counts = ReadonlyMap<Count, number>;

/** Cells of counts in which none can be read. */
export type Unread = readonly { readonly role: Count; readonly text: string }[];

/** A row that is called a total, as it stands. */
export interface TotalRow {
  readonly origin: Origin;
  readonly label: string;
  /** Its segment, folded; empty where it is over all segments. */
  readonly segmentKey: string;
  readonly period: string | null;
  readonly counts: Counts;
  readonly coverage: Percent | null;
  /** Counts that cannot be read, as they stand; none where it is not given. */
  readonly unread?: Unread;
}

/** Some rows of a table. */
export interface Parts {
  readonly cells: Cells;
  readonly rows: Int32Array;
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
  readonly parts: Parts;
  readonly coverage: Percent | null;
  readonly unread?: Unread;
}

/** Rows that a total adds up, where there are none. */
export function noParts(cells: Cells): Parts {
  return { cells, rows: new Int32Array(0) };
}

/** What rows add up to. Subsidised members of some rows only add up to nothing that is known. */
export function sumOf({ cells, rows }: Parts): Counts | null {
  if (rows.length === 0) return null;
  const sums = new Map<Count, number>();
  for (const role of COUNTS) {
    const counts = cells.columns[role];
    let [sum, isKnown] = [0, true];
    for (const row of rows) {
      const count = counts[row] as number;
      if (count === UNKNOWN) isKnown = false;
      else sum += count;
    }
    if (isKnown) sums.set(role, exact(sum));
  }
  return sums;
}

/** The counts of a row. */
export function countsOf(cells: Cells, row: number): Counts {
  return new Map(
    COUNTS.flatMap((role) => {
      const count = cells.columns[role][row] as number;
      return count === UNKNOWN ? [] : [[role, count] as const];
    }),
  );
}

/** The counts of which the printed one is not the sum, with both. */
export function differences({ printed, sums }: Pick<Whole, 'printed' | 'sums'>) {
  return [...(sums ?? [])].flatMap(([role, sum]) => {
    const count = printed.get(role);
    return count === undefined || count === sum ? [] : [{ role, printed: count, sum }];
  });
}

/** How far what is printed is from a sum, over all counts; infinite where nothing was added. */
export function distance(printed: Counts, sums: Counts | null): number {
  if (sums === null) return Number.POSITIVE_INFINITY;
  return differences({ printed, sums }).reduce(
    (away, { printed: count, sum }) => away + Math.abs(count - sum),
    0,
  );
}
