import { visible } from '../core/cell.js';
import type { RawRow } from './records.js';

/** What stands around a text that a spreadsheet is to leave alone: `="36.01"`, `'36.01`. */
const FORMULA = /^\s*=\s*"([^"]*)"\s*$/;
const APOSTROPHE = /^\s*'(?=[\p{L}\p{N}])(?:(.*)'\s*|(.*))$/su;

/** A cell as a spreadsheet shows it. An apostrophe before a sign guards text; see report/csv.ts. */
function shown(cell: string): string {
  const text = visible(cell);
  const formula = FORMULA.exec(text);
  if (formula) return formula[1] ?? '';
  const guarded = APOSTROPHE.exec(text);
  return guarded ? (guarded[1] ?? guarded[2] ?? '') : text;
}

function shownRow({ cells, ...row }: RawRow): RawRow {
  return { ...row, cells: cells.map(shown) };
}

/** Rows as a spreadsheet shows them: without characters that nobody sees, and without guards. */
export function shownRows([first, ...rest]: readonly [RawRow, ...RawRow[]]): [RawRow, ...RawRow[]] {
  return [shownRow(first), ...rest.map(shownRow)];
}
