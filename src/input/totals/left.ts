import type { Cells } from '../../core/cells.js';
import { rowsWhere } from '../../core/dimension.js';
import { taken } from '../../core/numbers.js';
import { type Range, Runs } from './runs.js';
import type { List, RowRegions } from './tracks.js';

/** For each place of a list where the rows around it begin and end. */
interface Bounds {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The rows of a list that are left when totals are set apart. */
export class Left {
  readonly runs: Runs;
  /** How many of them stand before each place of the list. */
  private readonly before: Int32Array;
  private allBounds: Bounds | undefined;
  private halves: Int32Array | undefined;

  constructor(
    private readonly cells: Cells,
    private readonly list: List,
    private readonly regions: RowRegions,
    private readonly apart: ReadonlySet<number>,
  ) {
    const { rows } = list;
    const places = rowsWhere(rows.length, (place) => !apart.has(rows[place] as number));
    this.runs = new Runs(cells, taken(rows, places));
    this.before = new Int32Array(rows.length);
    let count = 0;
    for (let place = 0; place < rows.length; place += 1) {
      this.before[place] = count;
      if (places[count] === place) count += 1;
    }
  }

  get length(): number {
    return this.runs.rows.length;
  }

  /** Where the row at a place of the list stands among those left, or would stand. */
  at(place: number): number {
    return this.before[place] as number;
  }

  /** Whether a row may be a total: it is set apart, or its region is not known. */
  private mayBeTotal(place: number): boolean {
    const row = this.list.rows[place] as number;
    return this.apart.has(row) || !this.regions.isKnown(row);
  }

  private makeBounds(): Bounds {
    const { length } = this.before;
    const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
    let start = 0;
    for (let place = 0; place < length; place += 1) {
      starts[place] = start;
      const isLeft = !this.apart.has(this.list.rows[place] as number);
      if (this.mayBeTotal(place)) start = this.at(place) + Number(isLeft);
    }
    let end = this.length;
    for (let place = length - 1; place >= 0; place -= 1) {
      ends[place] = end;
      if (this.mayBeTotal(place)) end = this.at(place);
    }
    return { starts, ends };
  }

  /** Where the rows begin and end between the rows around a place that may be totals. */
  bounds(place: number): Range {
    this.allBounds ??= this.makeBounds();
    const { starts, ends } = this.allBounds;
    return [starts[place] as number, ends[place] as number];
  }

  /** Rows that are the sum of all others that are left. */
  sumsOfOthers(): Int32Array {
    const { potential, registered } = this.cells.columns;
    const all = this.runs.sum(0, this.length);
    const isHalf = (row: number) =>
      (potential[row] as number) * 2 === all.potential &&
      (registered[row] as number) * 2 === all.registered;
    this.halves ??= this.runs.rows.filter(isHalf);
    return this.halves;
  }
}
