import type { Cells } from '../../core/cells.js';
import { among, type Grouped } from '../../core/dimension.js';
import { significant } from '../text/chance.js';

/** Rows that have both counts of other rows by chance at most, and what their members come to. */
const LEAST = 2;
const SURPRISE = Math.log(100_000);

/** The rows of a period whose region and segment another one has too, and those of them that have both its counts. */
export interface Copies {
  readonly shared: number;
  readonly same: Int32Array;
}

/** @param series the rows of each region and segment, whatever their period */
export function copiesOf(
  { columns: { potential, registered } }: Cells,
  rows: Int32Array,
  others: Int32Array,
  { ids, firsts }: Grouped,
): Copies {
  const before = new Int32Array(firsts.length).fill(-1);
  for (const row of others) before[ids[row] as number] = row;
  let shared = 0;
  const same = among(rows, (row) => {
    const other = before[ids[row] as number] as number;
    if (other < 0) return false;
    shared += 1;
    return potential[row] === potential[other] && registered[row] === registered[other];
  });
  return { shared, same };
}

/** Whether so many rows have the counts of others that they were copied. */
export function areCopied({ columns: { registered } }: Cells, same: Int32Array): boolean {
  if (same.length < LEAST) return false;
  let surprise = 0;
  return same.some((row) => {
    surprise += Math.log(significant(registered[row] as number) + 1);
    return surprise >= SURPRISE;
  });
}
