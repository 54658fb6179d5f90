import { BLANK } from './shape.js';

/** The counts of all rows of one group, segment, period and terms, in people and rows. */
export interface PlainCell {
  readonly group: string;
  readonly segment: string;
  readonly period: string;
  readonly terms: string;
  /** Line of its first row. */
  readonly firstLine: number;
  /** Key texts of its first row, in the order of the shape's `keys`. */
  readonly firstTexts: readonly string[];
  readonly rows: number;
  readonly potential: number;
  readonly registered: number;
  /** Sum over rows of `max(0, potential - registered)`: an excess elsewhere hides nobody. */
  readonly uncovered: number;
  /** Sum over rows of `max(0, registered - potential)`. */
  readonly excess: number;
  /** Rows with more registered than potential. */
  readonly rowsAbove: number;
  /** Sum over the rows that know it. */
  readonly subsidised: number;
  /** Rows that do not know how many are subsidised. */
  readonly rowsUnknown: number;
}

/** What tells one cell from the others, and its first row. */
export type CellStart = Pick<
  PlainCell,
  'group' | 'segment' | 'period' | 'terms' | 'firstLine' | 'firstTexts'
>;

/** Where each sum of a cell stands among its numbers. */
const AT = {
  rows: 0,
  potential: 1,
  registered: 2,
  uncovered: 3,
  excess: 4,
  rowsAbove: 5,
  subsidised: 6,
  rowsUnknown: 7,
} as const satisfies Record<Exclude<keyof PlainCell, keyof CellStart>, number>;
const WIDTH = Object.keys(AT).length;

/** Cells with their sums in one array: an object for each would cost more than the adding. */
export class Cells {
  private readonly starts: CellStart[] = [];
  private sums = new Float64Array(WIDTH * 64);

  get size(): number {
    return this.starts.length;
  }

  /** Opens the next cell, without rows. */
  open(start: CellStart): void {
    this.starts.push(start);
    if (this.size * WIDTH <= this.sums.length) return;
    const longer = new Float64Array(this.sums.length * 2);
    longer.set(this.sums);
    this.sums = longer;
  }

  /** Adds a row to a cell, by its number. The row is floored by itself, before it is added. */
  add(cell: number, potential: number, registered: number, subsidised: number): void {
    const { sums } = this;
    const at = cell * WIDTH;
    const add = (place: number, count: number) => {
      sums[at + place] = (sums[at + place] as number) + count;
    };
    add(AT.rows, 1);
    add(AT.potential, potential);
    add(AT.registered, registered);
    if (registered > potential) {
      add(AT.excess, registered - potential);
      add(AT.rowsAbove, 1);
    } else add(AT.uncovered, potential - registered);
    if (subsidised === BLANK) add(AT.rowsUnknown, 1);
    else add(AT.subsidised, subsidised);
  }

  /** All cells, in the order they were opened. */
  all(): PlainCell[] {
    return this.starts.map((start, cell) => {
      const sum = (place: number) => this.sums[cell * WIDTH + place] ?? 0;
      return {
        ...start,
        rows: sum(AT.rows),
        potential: sum(AT.potential),
        registered: sum(AT.registered),
        uncovered: sum(AT.uncovered),
        excess: sum(AT.excess),
        rowsAbove: sum(AT.rowsAbove),
        subsidised: sum(AT.subsidised),
        rowsUnknown: sum(AT.rowsUnknown),
      };
    });
  }
}

/**
 * Whether every digit of the sums was kept. Sums of what is never below 0 only grow, so one that
 * left the whole numbers (2^53) on its way is still beyond them at its end.
 */
export function isExact({ potential, registered, subsidised }: PlainCell): boolean {
  return [potential, registered, subsidised].every(Number.isSafeInteger);
}
