import { stringify } from 'csv-stringify/sync';
import { roundPercent } from '../core/coverage.js';
import type { Share } from '../core/exact.js';
import { percentDigits } from '../i18n/marks.js';

/** How one CSV is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly bom: boolean;
  readonly decimal: string;
  /** Excel in Indonesia reads the dot of `36.04` as a thousands mark, so codes go without. */
  readonly dottedCodes: boolean;
}

export const PLAIN: Dialect = {
  delimiter: ',',
  newline: '\n',
  bom: false,
  decimal: '.',
  dottedCodes: true,
};
export const TABS: Dialect = { ...PLAIN, delimiter: '\t' };
export const EXCEL: Dialect = {
  delimiter: ';',
  newline: '\r\n',
  bom: true,
  decimal: ',',
  dottedCodes: false,
};

/** Text that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
export function text(value: string | null): string {
  if (value === null) return '';
  return /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

export type Cell = string | number | null;

/** One record. Only one in which a cell has to be quoted is worth csv-stringify's start. */
export function record(cells: readonly Cell[], { delimiter, newline }: Dialect): string {
  const mustQuote = cells.some(
    (cell) => typeof cell === 'string' && (/["\r\n]/.test(cell) || cell.includes(delimiter)),
  );
  if (!mustQuote) return cells.map((cell) => cell ?? '').join(delimiter) + newline;
  return stringify([cells as Cell[]], { delimiter, record_delimiter: newline });
}

/** A share in percent with two decimals, as every CSV has it; empty where there is none. */
export function percentCell(share: Share | null, decimal = PLAIN.decimal): string {
  return share ? percentDigits(roundPercent(share, 2), decimal) : '';
}
