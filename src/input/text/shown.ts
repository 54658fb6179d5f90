import { visible } from '../../core/cell.js';

/** What stands around a text that a spreadsheet is to leave alone: `="36.01"`, `'36.01`. */
const FORMULA = /^\s*=\s*"([^"]*)"\s*$/;
const APOSTROPHE = /^\s*'(?=[\p{L}\p{N}])(?:(.*)'\s*|(.*))$/su;

/**
 * The text of a cell as a spreadsheet shows it: without characters that nobody sees, and without guards. An
 * apostrophe before a sign guards text; see render/records.ts.
 */
export function shown(cell: string): string {
  const text = visible(cell);
  if (!text.includes("'") && !text.includes('="')) return text;
  const formula = FORMULA.exec(text);
  if (formula) return formula[1] ?? '';
  const guarded = APOSTROPHE.exec(text);
  return guarded ? (guarded[1] ?? guarded[2] ?? '') : text;
}
