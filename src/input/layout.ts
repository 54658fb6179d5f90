import type { Problem } from '../problem/problem.js';
import { type ColumnChoices, knownCount } from './columns.js';
import type { RawRow } from './records.js';
import { COUNTS, foldHead, roleOf } from './roles.js';

/** Records among which the head is looked for. */
const SEARCHED = 30;
/** Cells that a title above the head has at most; a row of more could be a part of the head. */
const TITLE_CELLS = 2;
/** How a note below a table begins. */
const NOTE =
  /^(sumber|source|catatan|notes?|keterangan|ket\.?|data (kondisi|per|as of)|\*+\)?|\d\))\s*[:;.=]?/i;

/** The parts of a sheet: what stands above a table, its head and rows, and what stands below. */
export interface Layout {
  readonly titles: readonly RawRow[];
  readonly head: RawRow;
  /** A row of column numbers, `(1)(2)(3)`, below the head; null where there is none. */
  readonly numbers: RawRow | null;
  readonly rows: readonly RawRow[];
  readonly notes: readonly RawRow[];
}

function filled({ cells }: RawRow): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** Whether a record can be a head: two columns or more are known, and one of them holds people. */
function isHead({ cells }: RawRow, choices: ColumnChoices): boolean {
  const named = new Set([...choices.values()].map(foldHead));
  const hasCounts = cells.some((cell) => {
    const role = roleOf(cell);
    return (role && COUNTS.includes(role)) || named.has(foldHead(cell));
  });
  return hasCounts && knownCount(cells, choices) > 1;
}

/** A row of column numbers below the head, `1;2;3` or what a spreadsheet makes of `(1)(2)(3)`. */
function isNumbered({ cells }: RawRow): boolean {
  const isCount = (cell: string, index: number) =>
    cell.replace(/^[-(]|\)$/g, '').trim() === String(index + 1);
  return cells.length > 2 && cells.every(isCount);
}

function isNote(row: RawRow): boolean {
  const [first = '', ...others] = filled(row);
  return NOTE.test(first) && !others.some((cell) => /^[\d.,]+$/.test(cell));
}

/** Tells titles, head, rows and notes apart. Without a head that is known, the first record is it. */
export function layout(records: readonly [RawRow, ...RawRow[]], choices: ColumnChoices): Layout {
  const at = Math.max(
    records.slice(0, SEARCHED).findIndex((row) => isHead(row, choices)),
    0,
  );
  const below = records.slice(at + 1);
  const numbers = below[0] && isNumbered(below[0]) ? below[0] : null;
  const body = numbers ? below.slice(1) : below;
  const last = body.findLastIndex((row) => !isNote(row));
  return {
    titles: records.slice(0, at),
    head: records[at] ?? records[0],
    numbers,
    rows: body.slice(0, last + 1),
    notes: body.slice(last + 1),
  };
}

/** Rows above the head that could be a part of it: which column is which would be a guess. */
export function stackedHeads(file: string, { titles, head }: Layout): Problem[] {
  return titles
    .filter((row) => filled(row).length > TITLE_CELLS)
    .map(({ line }) => ({ code: 'stacked-head', file, line, other: String(head.line) }));
}
