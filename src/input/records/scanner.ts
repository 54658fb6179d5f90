import { visible } from '../../core/cell.js';
import { grown } from '../../core/pairs.js';
import { CR, LF } from './bytes.js';
import { BLANK, Column, idOfText } from './column.js';
import { Records } from './records.js';
import { Texts } from './texts.js';

const QUOTE = 0x22;
const ZERO = 0x30;
/** Digits that a cell has at most to be kept as their value. */
const MOST_DIGITS = 9;
/** Records that can have a cell more than all before them: titles, heads, and rows below them. */
const HEAD = 50;
/** Cells of a record that are read; a spreadsheet has no more. */
export const MOST_COLUMNS = 16_384;

/** Records that are read of one text: they take some 55 bytes each, as cells. Two years of all villages are fewer. */
export const MOST_ROWS = 25_000_000;

/** What a byte is to a cell: 0 for a part of it. */
const DELIMITS = 1;
const BREAKS = 2;
const QUOTES = 3;

/** `="36.01"`, which keeps a text one in a spreadsheet, is no quotation of CSV: `"36.01"` is. */
const FORMULA = /^ *= *$/;

/** What cannot be read as records. */
export class ScanError extends Error {
  override readonly name = 'ScanError';

  constructor(
    readonly code: 'broken-quote' | 'too-many-columns' | 'too-many-lines',
    readonly line: number,
    readonly cells = 0,
  ) {
    super(code);
  }
}

function kindsOf(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds[LF] = BREAKS;
  kinds[CR] = BREAKS;
  kinds[QUOTE] = QUOTES;
  kinds[delimiter] = DELIMITS;
  return kinds;
}

/** Only a quotation mark ends what stands in quotation marks. */
const IN_QUOTES = new Uint8Array(256);
IN_QUOTES[QUOTE] = QUOTES;

/**
 * Reads records from bytes of UTF-8 (RFC 4180; a record ends with LF, CR LF or CR), piece by piece, into columns.
 * Records of which all cells are blank are left out, and counted as lines.
 */
export class Scanner {
  /** Line that the next record starts on. */
  line = 1;
  /** Whether a cell stood in quotation marks. */
  hasQuotes = false;
  private rows = 0;
  private capacity = 1024;
  private readonly kinds: Uint8Array;
  private readonly texts: Texts[] = [];
  private readonly ids: Int32Array[] = [];
  private lines: Int32Array = new Int32Array(this.capacity);
  private widths = new Uint16Array(this.capacity);
  private readonly beyond = new Map<number, readonly string[]>();
  /** Where the cell read last ends. */
  private end = 0;
  /** Whether the quotation that was read last does not end. */
  private isOpen = false;
  /** Texts of cells beyond the columns, and those of the record that is read. */
  private readonly spare = new Texts();
  private more: string[] = [];

  constructor(delimiter: string) {
    this.kinds = kindsOf(delimiter.charCodeAt(0));
  }

  /**
   * Reads records up to `stop`, which is behind a line end.
   *
   * @returns where the first record starts that is not whole, since a quotation in it does not end; else `stop`
   * @throws {ScanError} where quotation marks are wrong, or a record has too many cells
   */
  read(bytes: Buffer, from: number, stop: number): number {
    let at = from;
    while (at < stop) {
      const line = this.line;
      if (!this.record(bytes, at, stop)) {
        this.line = line;
        this.isOpen = false;
        this.more = [];
        return at;
      }
      at = this.end + 1;
      if (bytes[this.end] === CR && bytes[at] === LF) at += 1;
      this.line += 1;
    }
    return at;
  }

  /** Reads one record; false where a quotation in it does not end. */
  private record(bytes: Buffer, start: number, stop: number): boolean {
    const { kinds, texts, ids, line, rows: row } = this;
    if (row === this.capacity) this.grow();
    let [at, column, isBlank] = [start, 0, true];
    for (let kind = DELIMITS; kind === DELIMITS; column += 1) {
      if (column === texts.length && row < HEAD && column < MOST_COLUMNS) this.addColumn();
      const own = texts[column] ?? this.spare;
      const id = this.cell(bytes, at, stop, own);
      if (this.isOpen) return false;
      if (column < texts.length) (ids[column] as Int32Array)[row] = id;
      else this.more.push(id < 0 ? own.text(-id - 1) : String(id));
      if (isBlank && id !== BLANK) isBlank = id < 0 && own.hasBlanks && own.blanks.has(-id - 1);
      kind = kinds[bytes[this.end] as number] as number;
      at = this.end + 1;
    }
    if (!isBlank) this.take(line, column);
    return true;
  }

  /** Takes up the record whose cells were read last. */
  private take(line: number, width: number): void {
    const { rows: row, ids } = this;
    if (row === MOST_ROWS) throw new ScanError('too-many-lines', line);
    if (width > MOST_COLUMNS) throw new ScanError('too-many-columns', line, width);
    for (let rest = width; rest < ids.length; rest += 1) (ids[rest] as Int32Array)[row] = BLANK;
    this.lines[row] = line;
    this.widths[row] = width;
    if (this.more.length > 0) this.keepMore(row);
    this.rows += 1;
  }

  /** Keeps the cells beyond the columns, where they are not blank. */
  private keepMore(row: number): void {
    if (this.more.some((text) => text.trim() !== '')) this.beyond.set(row, this.more);
    this.more = [];
  }

  /** Reads a cell, and sets `end` to the byte that ends it; its number. */
  private cell(bytes: Buffer, at: number, stop: number, own: Texts): number {
    const { kinds } = this;
    if (bytes[at] === QUOTE) return this.inQuotes(bytes, at, stop, own);
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      const count = this.digits(bytes, at);
      const kind = kinds[bytes[this.end] as number];
      if (count >= 0 && (kind === DELIMITS || kind === BREAKS)) return count;
    }
    let end = own.follow(bytes, at, kinds);
    if (end < 0) {
      end = at;
      while (kinds[bytes[end] as number] === 0) end += 1;
      if (bytes[end] !== QUOTE) own.find(bytes, at, end);
    }
    if (bytes[end] === QUOTE) return this.odd(bytes, at, end, stop, own);
    this.end = end;
    return idOfText(own.id);
  }

  /** The value of digits, and `end` behind them; -1 where their value is not all that they are. */
  private digits(bytes: Buffer, at: number): number {
    let [end, count] = [at, 0];
    let digit = (bytes[end] as number) - ZERO;
    while (digit >= 0 && digit <= 9) {
      count = count * 10 + digit;
      end += 1;
      digit = (bytes[end] as number) - ZERO;
    }
    this.end = end;
    const length = end - at;
    const isValue = length > 0 && length <= MOST_DIGITS && (bytes[at] !== ZERO || length === 1);
    return isValue ? count : -1;
  }

  /** Reads a cell that begins with a quotation mark. */
  private inQuotes(bytes: Buffer, at: number, stop: number, own: Texts): number {
    const { kinds } = this;
    this.hasQuotes = true;
    const count = this.digits(bytes, at + 1);
    const isNumber = count >= 0 && bytes[this.end] === QUOTE;
    let end = isNumber ? this.end : own.follow(bytes, at + 1, IN_QUOTES);
    if (end < 0) {
      end = at + 1;
      while (end < stop && bytes[end] !== QUOTE) end += 1;
      if (bytes[end + 1] !== QUOTE && end < stop) own.find(bytes, at + 1, end);
    }
    const kind = kinds[bytes[end + 1] as number];
    if (end >= stop || (kind !== DELIMITS && kind !== BREAKS))
      return this.odd(bytes, at, at, stop, own);
    this.end = end + 1;
    if (isNumber) return count;
    if (own.hasBreaks) this.line += own.breaks.get(own.id) ?? 0;
    return idOfText(own.id);
  }

  /**
   * Reads a cell with a quotation mark at `mark` that is no usual one: with doubled ones, with what cannot be
   * seen around it, or as a formula.
   */
  private odd(bytes: Buffer, at: number, mark: number, stop: number, own: Texts): number {
    const before = bytes.toString('utf8', at, mark);
    const isFormula = FORMULA.test(before);
    if (!isFormula && visible(before) !== '') throw new ScanError('broken-quote', this.line);
    const pieces: Buffer[] = [];
    let [from, close] = [mark + 1, bytes.indexOf(QUOTE, mark + 1)];
    while (close >= 0 && close < stop && bytes[close + 1] === QUOTE) {
      pieces.push(bytes.subarray(from, close + 1));
      from = close + 2;
      close = bytes.indexOf(QUOTE, from);
    }
    if (close < 0 || close >= stop) {
      this.isOpen = true;
      return BLANK;
    }
    pieces.push(bytes.subarray(from, close));
    const text = Buffer.concat(pieces);
    let end = close + 1;
    while (end < stop && (this.kinds[bytes[end] as number] as number) === 0) end += 1;
    const after = visible(bytes.toString('utf8', close + 1, end));
    const isText = isFormula
      ? !/["\r\n]/.test(text.toString()) && /^ *$/.test(after)
      : after === '';
    if (!isText || this.kinds[bytes[end] as number] === QUOTES)
      throw new ScanError('broken-quote', this.line + breaksIn(text));
    own.find(text, 0, text.length);
    this.line += own.breaks.get(own.id) ?? 0;
    this.end = end;
    return idOfText(own.id);
  }

  private addColumn(): void {
    this.texts.push(new Texts(this.kinds));
    this.ids.push(new Int32Array(this.capacity).fill(BLANK));
  }

  private grow(): void {
    this.capacity *= 2;
    this.lines = grown(this.lines);
    const widths = new Uint16Array(this.capacity);
    widths.set(this.widths);
    this.widths = widths;
    for (const [column, ids] of this.ids.entries()) this.ids[column] = grown(ids);
  }

  /** All records that were read. */
  records(): Records {
    const { rows } = this;
    return new Records({
      columns: this.ids.map(
        (ids, at) => new Column(ids.subarray(0, rows), this.texts[at] as Texts),
      ),
      lines: this.lines.subarray(0, rows),
      widths: this.widths.subarray(0, rows),
      beyond: this.beyond,
    });
  }
}

/** Line ends in a text. */
export function breaksIn(text: Buffer): number {
  return (text.toString('latin1').match(/\r\n|\n|\r/g) ?? []).length;
}
