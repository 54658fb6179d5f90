import { stringify } from 'csv-stringify/sync';
import { roundPercent } from '../core/coverage.js';
import { anew } from '../core/list.js';
import { percentDigits } from '../i18n/marks.js';
import type { Kind, Value } from '../view/cell.js';
import type { Field, Records } from '../view/view.js';
import { Piece } from './piece.js';
import { numberOf } from './text.js';

/** How one CSV is written. */
interface Dialect {
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
function recorded(
  value: Value,
  kind: Kind | undefined,
  { decimal, dottedCodes }: Dialect,
): Recorded {
  if (value === null) return null;
  if (typeof value === 'object') return percentDigits(roundPercent(value, 2), decimal);
  if (typeof value === 'number')
    return kind === 'points' || kind === 'hundredths'
      ? (value / 100).toFixed(2).replace('.', decimal)
      : value;
  return guarded(kind === 'code' && !dottedCodes ? value.replaceAll('.', '') : value);
}

/** Writes records one behind the other. */
class Writer {
  private readonly piece: Piece;

  constructor(
    private readonly fields: readonly Field[],
    private readonly dialect: Dialect,
  ) {
    this.piece = new Piece(`"\r\n${dialect.delimiter}`);
  }

  /** The records in pieces, as they are asked for. */
  *pieces(rows: Records['rows']): Iterable<string> {
    const { piece, fields, dialect } = this;
    if (dialect.bom) piece.text('\ufeff');
    const [names, kinds] = [fields.map(({ name }) => name), fields.map(({ kind }) => kind)];
    this.record(names, []);
    for (const row of rows) {
      this.record(row, kinds);
      if (piece.isFull) yield piece.taken();
    }
    yield piece.taken();
  }

  /** Writes one record. Only one in which a cell has to be quoted is worth csv-stringify's start. */
  private record(values: readonly Value[], kinds: readonly Kind[]): void {
    const { piece } = this;
    const { delimiter, newline } = this.dialect;
    const [between, start] = [delimiter.charCodeAt(0), piece.length];
    for (let at = 0; at < values.length; at += 1) {
      if (at > 0) piece.letter(between);
      if (this.cell(values[at] ?? null, kinds[at])) continue;
      piece.length = start;
      const cells = values.map((value, place) => recorded(value, kinds[place], this.dialect));
      piece.whole(stringify([cells], { delimiter, record_delimiter: newline }));
      return;
    }
    for (let at = 0; at < newline.length; at += 1) piece.letter(newline.charCodeAt(at));
  }

  /** Writes a cell, unless it has to be quoted: then false. */
  private cell(value: Value, kind: Kind | undefined): boolean {
    if (value !== null && typeof value === 'object') {
      this.piece.hundredths(roundPercent(value, 2).units, this.dialect.decimal);
      return true;
    }
    const cell = recorded(value, kind, this.dialect);
    if (typeof cell === 'string') return this.piece.text(cell);
    if (cell !== null) this.piece.number(cell);
    return true;
  }
}

/** Records as text, in pieces that are made as they are asked for. */
export function recordsText({ fields, rows }: Records, dialect: Dialect): Iterable<string> {
  return anew(() => new Writer(fields, dialect).pieces(rows));
}

/** A value as objects have it: the number that the text formats write. */
function heldAs(value: Value, kind: Kind): string | number | null {
  if (typeof value === 'string') return value;
  if (value !== null && typeof value === 'object') return roundPercent(value, 2).units / 100;
  return numberOf({ value }, kind);
}

/** Records as objects: shares in percent, as their names say, and hundredths as numbers. */
export function* recordObjects({ fields, rows }: Records): Iterable<object> {
  for (const row of rows) {
    const pairs = fields.map(
      ({ name, kind }, at) => [name, heldAs(row[at] ?? null, kind)] as const,
    );
    yield Object.fromEntries(pairs);
  }
}
