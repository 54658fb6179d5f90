import type { Cells } from '../../core/cells.js';
import type { Numbers } from '../../core/numbers.js';
import { plus, type Sum } from './sum.js';

/** Where a run of rows begins, and before which row it ends. */
export type Range = readonly [start: number, end: number];

/** The sums of a column up to each of some rows. */
function sumsUpTo(numbers: Numbers, rows: Int32Array): Float64Array {
  const sums = new Float64Array(rows.length + 1);
  for (let at = 0; at < rows.length; at += 1)
    sums[at + 1] = (sums[at] as number) + (numbers[rows[at] as number] as number);
  return sums;
}

/** Rows in their order, with what any run of them adds up to: the sums up to each row are kept. */
export class Runs {
  private readonly potential: Float64Array;
  private readonly registered: Float64Array;

  constructor(
    { columns }: Cells,
    readonly rows: Int32Array,
  ) {
    this.potential = sumsUpTo(columns.potential, rows);
    this.registered = sumsUpTo(columns.registered, rows);
  }

  /** What the rows from `start` to before `end` add up to. */
  sum(start: number, end: number): Sum {
    const of = (sums: Float64Array) => (sums[end] as number) - (sums[start] as number);
    return { potential: of(this.potential), registered: of(this.registered) };
  }

  /** How the sums up to a row compare with others: sums only grow, so that one can be searched. */
  private compare(at: number, { potential, registered }: Sum): number {
    return (
      (this.potential[at] as number) - potential || (this.registered[at] as number) - registered
    );
  }

  /** The first place from which on the sums are not below some, or are above them. */
  private place(wanted: Sum, isAbove: boolean): number {
    let [low, high] = [0, this.rows.length + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.compare(middle, wanted);
      if (order < 0 || (isAbove && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The ends of runs from `start` on, or the starts of those up to it, whose one count is nearest. */
  nearest(start: number, role: keyof Sum, change: number): number[] {
    const sums = this[role];
    const wanted = (sums[start] as number) + change;
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? [low - 1, low] : [low];
  }

  /** The shortest run from `start` on that adds up to counts; null where there is none. */
  from(start: number, counts: Sum): Range | null {
    const wanted = plus(this.sum(0, start), counts);
    const end = this.place(wanted, false);
    const isFound = end > start && end <= this.rows.length && this.compare(end, wanted) === 0;
    return isFound ? [start, end] : null;
  }

  /** The shortest run up to before `end` that adds up to counts; null where there is none. */
  upTo(end: number, counts: Sum): Range | null {
    const wanted = plus(this.sum(0, end), counts, -1);
    const start = this.place(wanted, true) - 1;
    const isFound = start >= 0 && start < end && this.compare(start, wanted) === 0;
    return isFound ? [start, end] : null;
  }
}
