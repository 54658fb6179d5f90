import { type Dimension, valueAt } from '../../core/dimension.js';
import type { ProblemCode } from '../../problem/problem.js';
import type { Records } from '../records/records.js';
import type { Convention } from '../text/convention.js';
import { isMissing, readCount } from '../text/number.js';
import { withoutMark } from './count-mark.js';

/** How a column of counts is written, and how many each of its numbers counts. */
export interface CountWay {
  readonly convention: Convention;
  /** What its head says that each number counts. */
  readonly scale: number;
  /** The same of each row, where rows say it; or null. */
  readonly scales: Dimension<number> | null;
}

/** How each column of counts is written, by its number. */
export type CountWays = ReadonlyMap<number, CountWay>;

/** How a column is written of which nothing was found out. */
export const PLAIN: CountWay = {
  convention: { group: null, decimal: null },
  scale: 1,
  scales: null,
};
/** How the cells are written that a workbook holds as numbers. */
const TYPED: Convention = { group: null, decimal: '.' };

/** What stands for a count that is missing, and for one that cannot be read. */
export const MISSING = -1;
const UNREAD = -2;

function scaleAt({ scale, scales }: CountWay, row: number): number {
  return scales ? valueAt(scales, row) : scale;
}

/** A cell as a number of people, or what is wrong with it. */
export function countAt(
  rows: Records,
  row: number,
  index: number,
  way: CountWay,
): number | ProblemCode {
  const isTyped = rows.columns[index]?.isTypedAt(row) ?? false;
  const convention = isTyped ? TYPED : way.convention;
  const count = readCount(withoutMark(rows.textAt(row, index)), convention, scaleAt(way, row));
  // A number 1.498 of a workbook has decimals, and no marks between its digits.
  return isTyped && count === 'count-grouped' ? 'count-fraction' : count;
}

/** The people of a column, row by row: {@link MISSING} and {@link UNREAD} stand for what is none. */
export function countsIn(rows: Records, index: number, way: CountWay): Int32Array {
  const column = rows.columns[index];
  if (!column) return new Int32Array(rows.length).fill(MISSING);
  const known = new Map<number, number>();
  const read = (row: number): number => {
    if (isMissing(column.textAt(row))) return MISSING;
    const count = countAt(rows, row, index, way);
    return typeof count === 'number' ? count : UNREAD;
  };
  const isOwnScale = way.scales !== null || way.scale !== 1;
  if (!isOwnScale && !column.hasWords) return column.ids;
  return column.ids.map((id, row) => {
    if (id >= 0 && !isOwnScale) return id;
    if (way.scales) return read(row);
    const count = known.get(id) ?? read(row);
    known.set(id, count);
    return count;
  });
}
