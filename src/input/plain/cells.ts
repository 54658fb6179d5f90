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

/** A cell that rows are added to. */
export type OpenCell = { -readonly [Field in keyof PlainCell]: PlainCell[Field] };

/** A cell without rows. */
export function openCell(start: CellStart): OpenCell {
  return {
    ...start,
    rows: 0,
    potential: 0,
    registered: 0,
    uncovered: 0,
    excess: 0,
    rowsAbove: 0,
    subsidised: 0,
    rowsUnknown: 0,
  };
}

/** Adds a row. It is floored by itself, before it is added. */
export function addRow(
  cell: OpenCell,
  potential: number,
  registered: number,
  subsidised: number,
): void {
  cell.rows += 1;
  cell.potential += potential;
  cell.registered += registered;
  if (registered > potential) {
    cell.excess += registered - potential;
    cell.rowsAbove += 1;
  } else cell.uncovered += potential - registered;
  if (subsidised === BLANK) cell.rowsUnknown += 1;
  else cell.subsidised += subsidised;
}

/**
 * Whether every digit of the sums was kept. Sums of what is never below 0 only grow, so one that
 * left the whole numbers (2^53) on its way is still beyond them at its end.
 */
export function isExact({ potential, registered, subsidised }: PlainCell): boolean {
  return [potential, registered, subsidised].every(Number.isSafeInteger);
}
