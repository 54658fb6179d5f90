import type { Cells } from '../../core/cells.js';
import { exact } from '../../core/exact.js';
import { UNKNOWN } from '../../core/numbers.js';
import type { Count } from '../../core/vocabulary.js';
import type { Counts } from '../rows/total-rows.js';
import { inLines } from '../text/lines.js';
import { type Range, Runs } from './runs.js';

/** Rows of a file in the order of their lines, with what any run of them adds up to in all counts. */
export class ColumnSums {
  readonly rows: Int32Array;
  readonly runs: Runs;
  /** Subsidised members up to each row, as far as they are known. */
  private readonly subsidised: Float64Array;
  /** How many rows up to each do not know them. */
  private readonly unknown: Int32Array;

  /** @throws {InexactError} where the rows add up to more than can be counted */
  constructor(
    private readonly cells: Cells,
    rows: Int32Array,
  ) {
    this.rows = inLines(cells, rows);
    this.runs = new Runs(cells, this.rows);
    this.subsidised = new Float64Array(rows.length + 1);
    this.unknown = new Int32Array(rows.length + 1);
    for (const [at, row] of this.rows.entries()) {
      const count = cells.columns.subsidised[row] as number;
      const isUnknown = count === UNKNOWN;
      this.subsidised[at + 1] = (this.subsidised[at] as number) + (isUnknown ? 0 : count);
      this.unknown[at + 1] = (this.unknown[at] as number) + Number(isUnknown);
    }
    const { potential, registered } = this.runs.sum(0, rows.length);
    for (const sum of [potential, registered, this.subsidised[rows.length] as number]) exact(sum);
  }

  /** The place of the first row after a line. */
  firstAfter(line: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cells.columns.line[this.rows[middle] as number] as number) <= line)
        low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Whether a run can begin at a place, or end before it: there is no row on the other side, or a line between them
   * that is none, as a heading or another total.
   */
  isBorder(place: number): boolean {
    const [before, behind] = [this.rows[place - 1], this.rows[place]];
    if (before === undefined || behind === undefined) return true;
    const { line } = this.cells.columns;
    return (line[behind] as number) - (line[before] as number) > Math.abs(behind - before);
  }

  /** What a run of rows adds up to; null where it is empty. */
  sums([start, end]: Range): Counts | null {
    if (end <= start) return null;
    const { potential, registered } = this.runs.sum(start, end);
    const sums = new Map<Count, number>();
    sums.set('potential', potential).set('registered', registered);
    const subsidised = (this.subsidised[end] as number) - (this.subsidised[start] as number);
    const isKnown = this.unknown[end] === this.unknown[start];
    return isKnown ? sums.set('subsidised', subsidised) : sums;
  }
}
