import { stringify } from 'csv-stringify/sync';
import { roundPercent } from '../core/coverage.js';
import { percentDigits } from '../i18n/marks.js';
import type { Kind, Value } from '../view/cell.js';
import type { Field, Records } from '../view/view.js';
import { pieces } from './pieces.js';
import { numberOf } from './text.js';

/** How one CSV is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly bom: boolean;
  readonly decimal: string;
  /** Excel in Indonesia reads the dot of `36.04` as a thousands mark, so codes go without. */
  readonly dottedCodes: boolean;
}

/** RFC 4180 in UTF-8. */
export const PLAIN: Dialect = {
  delimiter: ',',
  newline: '\n',
  bom: false,
  decimal: '.',
  dottedCodes: true,
};
export const TABS: Dialect = { ...PLAIN, delimiter: '\t' };
/** The form that Excel opens right in Indonesia. */
export const EXCEL: Dialect = {
  delimiter: ';',
  newline: '\r\n',
  bom: true,
  decimal: ',',
  dottedCodes: false,
};

type Recorded = string | number | null;

/** Letters that no formula begins with come behind this one, but for `@`, which is it. */
const AT = 0x40;

/** Text that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
function guarded(text: string): string {
  if (text.charCodeAt(0) > AT) return text;
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A value as records have it: shares in percent, and hundredths as numbers, with two decimals. */
function recorded(value: Value, kind: Kind, { decimal, dottedCodes }: Dialect): Recorded {
  if (value === null) return null;
  if (typeof value === 'object') return percentDigits(roundPercent(value, 2), decimal);
  if (typeof value === 'number')
    return kind === 'points' || kind === 'hundredths'
      ? (value / 100).toFixed(2).replace('.', decimal)
      : value;
  return guarded(kind === 'code' && !dottedCodes ? value.replaceAll('.', '') : value);
}

/** What a cell has to be quoted for. */
function quotable({ delimiter }: Dialect): RegExp {
  return new RegExp(`["\\r\\n${delimiter}]`);
}

/** One record. Only one in which a cell has to be quoted is worth csv-stringify's start. */
function record(cells: readonly Recorded[], mustQuote: RegExp, dialect: Dialect): string {
  const { delimiter, newline } = dialect;
  let text = '';
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    if (typeof cell === 'string' && mustQuote.test(cell))
      return stringify([cells as Recorded[]], { delimiter, record_delimiter: newline });
    text += at === 0 ? cell : delimiter + cell;
  }
  return text + newline;
}

function* lines(fields: readonly Field[], rows: Records['rows'], dialect: Dialect) {
  const mustQuote = quotable(dialect);
  const names = fields.map(({ name }) => name);
  const head = record(names, mustQuote, dialect);
  yield dialect.bom ? `\ufeff${head}` : head;
  for (const row of rows) {
    const cells = fields.map(({ kind }, at) => recorded(row[at] ?? null, kind, dialect));
    yield record(cells, mustQuote, dialect);
  }
}

/** Records as text, in pieces that are made as they are asked for. */
export function recordsText({ fields, rows }: Records, dialect: Dialect): Iterable<string> {
  return { [Symbol.iterator]: () => pieces(lines(fields, rows, dialect))[Symbol.iterator]() };
}

/** Records as objects: shares as ratios, hundredths as numbers. */
export function* recordObjects({ fields, rows }: Records): Iterable<object> {
  for (const row of rows) {
    const pairs = fields.map(({ name, kind }, at) => {
      const value = row[at] ?? null;
      return [name, typeof value === 'string' ? value : numberOf({ value }, kind)] as const;
    });
    yield Object.fromEntries(pairs);
  }
}
