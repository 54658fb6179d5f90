import { broken, keepWithin, type WorkbookLimits } from './failure.js';

/** A cell's place: the number of its row, from 1, and of its column, from 0. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of a cell by its name, such as `B3`.
 *
 * @throws {WorkbookFault} where it is no such name, or beyond the last row or column
 */
export function placeOf(part: string, name: string, limits: WorkbookLimits): CellPlace {
  let column = 0;
  let at = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = name.slice(at);
  if (at === 0 || !/^[1-9]\d*$/.test(digits)) broken(`${part}: ${name} is no cell`);
  keepWithin(limits, 'columns', column);
  keepWithin(limits, 'rows', Number(digits));
  return { line: Number(digits), column: column - 1 };
}

/** Cells shown as one. Lines count from 1 and columns from 0, as in rows; the ends are included. */
export interface Merge {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A range of cells by its name, such as `A1:C2`. */
export function mergeOf(part: string, name: string, limits: WorkbookLimits): Merge {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [placeOf(part, first, limits), placeOf(part, last, limits)];
  if (to.line < from.line || to.column < from.column) broken(`${part}: ${name} is no range`);
  return {
    firstLine: from.line,
    lastLine: to.line,
    firstColumn: from.column,
    lastColumn: to.column,
  };
}
