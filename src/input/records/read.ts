import { isUtf8 } from 'node:buffer';
import { visible } from '../../core/cell.js';
import { refuse } from '../../problem/problem.js';
import { CR, LF } from './bytes.js';
import type { Column } from './column.js';
import {
  type Encoding,
  inWindows,
  type Pieces,
  type Text,
  type TextFacts,
  textOf,
} from './pieces.js';
import type { Records } from './records.js';
import { breaksIn, MOST_COLUMNS, MOST_ROWS, ScanError, Scanner } from './scanner.js';
import type { Named } from './source.js';

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Bytes that are held at a time. */
const HELD = 1 << 18;
/** Bytes of a line, and of a record whose quotation goes over lines, from which on it is none of a table. */
const LONGEST_LINE = 1_000_000;
const LONGEST_RECORD = 16_000_000;
/** Letters by which the delimiter is told. */
const LOOKED_AT = 100_000;

/** How a text is to be read. */
interface TextChoices {
  /** Null where its first bytes are to tell. */
  readonly encoding: Encoding | null;
  /** The delimiter, which the beginning of the text can tell. */
  readonly delimiterOf: (text: string) => string;
  /** Told from time to time how many bytes are read. */
  readonly onRead?: (bytes: number) => void;
}

/** The records of a text, and how it was read. */
interface TextRecords extends TextFacts {
  readonly records: Records;
  readonly delimiter: string;
}

/** A piece has bytes that are no UTF-8. */
class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/** Where the last line ends; a CR at the very end may be half of a line end. */
function endOfLines(bytes: Buffer, end: number): number {
  const feed = bytes.lastIndexOf(LF, end - 1);
  if (feed >= 0 && feed < end) return feed + 1;
  return end > 1 ? bytes.lastIndexOf(CR, end - 2) + 1 : 0;
}

/** Gathers pieces to whole lines, and has these scanned. */
class Reading {
  private scanner: Scanner | null = null;
  private held = Buffer.allocUnsafe(HELD);
  private end = 0;
  /** Bytes of `held` that are known to be UTF-8. */
  private known = 0;
  private read = 0;
  delimiter = ',';

  constructor(
    private readonly file: string,
    private readonly choices: TextChoices,
  ) {}

  /** Takes the bytes of a piece, as many at a time as there is room for. */
  add(piece: Buffer): void {
    const isFirst = this.read === 0 && piece.subarray(0, MARK.length).equals(MARK);
    for (let from = isFirst ? MARK.length : 0; from < piece.length; ) {
      const count = piece.copy(this.held, this.end, from);
      this.end += count;
      from += count;
      if (this.end === this.held.length) this.scan(endOfLines(this.held, this.end));
    }
    this.read += piece.length;
    this.choices.onRead?.(this.read);
  }

  private scan(stop: number): void {
    this.refuseZero(stop);
    if (!isUtf8(this.held.subarray(this.known, stop))) throw new NotUtf8();
    const at = stop > 0 ? this.scannerFor(stop).read(this.held, 0, stop) : 0;
    this.held.copyWithin(0, at, this.end);
    this.end -= at;
    this.known = stop - at;
    if (at === 0) this.widen(stop);
  }

  /** Refuses bytes of zero, as are where a disk was full: nobody sees them, and no text has them. */
  private refuseZero(stop: number): void {
    const zero = this.held.subarray(0, stop).indexOf(0, this.known);
    if (zero < 0) return;
    const line = (this.scanner?.line ?? 1) + breaksIn(this.held.subarray(0, zero));
    refuse({ code: 'not-a-table', file: this.file, line, value: 'NUL' });
  }

  /** The scanner; its delimiter is told by the first whole lines. */
  private scannerFor(stop: number): Scanner {
    if (this.scanner) return this.scanner;
    const start = this.held.toString('utf8', 0, Math.min(stop, LOOKED_AT));
    this.delimiter = this.choices.delimiterOf(visible(start));
    this.scanner = new Scanner(this.delimiter);
    return this.scanner;
  }

  /** Makes room for a record that is longer than all that is held. */
  private widen(stop: number): void {
    const { file, end } = this;
    const line = this.scanner?.line ?? 1;
    if (stop === 0 && end > LONGEST_LINE)
      refuse({ code: 'line-too-long', file, line, value: String(LONGEST_LINE) });
    if (end > LONGEST_RECORD) refuse({ code: 'broken-quote', file, line });
    if (end === this.held.length) this.held = Buffer.concat([this.held], this.held.length * 2);
  }

  get hasQuotes(): boolean {
    return this.scanner?.hasQuotes ?? false;
  }

  /** Scans what is left, whose last line may lack its end. */
  records(): Records {
    const last = this.held[this.end - 1];
    if (this.end > 0 && last !== LF && last !== CR) {
      if (this.end === this.held.length) this.held = Buffer.concat([this.held], this.end + 1);
      this.held[this.end] = LF;
      this.end += 1;
    }
    if (this.end > 0) this.scan(this.end);
    const { file } = this;
    if (this.end > 0) refuse({ code: 'broken-quote', file, line: this.scanner?.line ?? 1 });
    const records = this.scanner?.records();
    if (!records || records.length === 0) return refuse({ code: 'empty-file', file });
    return records;
  }
}

async function scanned(file: string, pieces: Pieces, choices: TextChoices) {
  const reading = new Reading(file, choices);
  try {
    for await (const piece of pieces) reading.add(piece);
    const records = reading.records();
    return { records, delimiter: reading.delimiter, hasQuotes: reading.hasQuotes };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    const { code, line, cells } = error;
    if (code === 'too-many-lines') return refuse({ code, file, value: String(MOST_ROWS) });
    const wide = { value: String(cells), other: String(MOST_COLUMNS) };
    return refuse({ code, file, line, ...(cells > 0 && wide) });
  }
}

/** Whether a line only draws one between the rows of a table, `|---|---|`. */
function isRule(text: string): boolean {
  return /^\s*(?::?[-=+]{2,}:?\s*)?$/.test(text);
}

function withoutRules(records: Records): Records {
  const [first, second] = records.columns;
  const column = [first, second].find((each) => each?.some(isRule)) as Column | undefined;
  const rows = (column?.rowsOfWords(isRule) ?? []).filter((row) =>
    records.at(row).cells.every(isRule),
  );
  return records.without(new Set(rows));
}

/** Rows that were quoted whole, each as one cell, are records of a text of their own. */
async function unwrapped(file: string, found: Records, delimiter: string, choices: TextChoices) {
  const isWrapped = (text: string) => text.includes(delimiter) && !/[\r\n]/.test(text);
  const rows = (found.columns[0]?.rowsOfWords(isWrapped) ?? []).filter((row) =>
    found
      .at(row)
      .cells.slice(1)
      .every((cell) => cell.trim() === ''),
  );
  if (rows.length * 2 <= found.length) return found;
  const wrapped = new Set(rows);
  const lines = Array.from({ length: found.length }, (_, row) => {
    const { cells } = found.at(row);
    return wrapped.has(row) ? (cells[0] ?? '') : cells.join(delimiter);
  });
  const { records } = await scanned(file, [Buffer.from(lines.join('\n'))], choices);
  return records.withLines((line) => found.lineOf(line - 1));
}

async function read(file: string, text: Text, choices: TextChoices): Promise<TextRecords> {
  const { records, delimiter, hasQuotes } = await scanned(file, text.pieces(), choices);
  const again = { ...choices, delimiterOf: () => delimiter };
  const own = hasQuotes ? await unwrapped(file, records, delimiter, again) : records;
  const { encoding, isPacked, isGuess } = text;
  return {
    records: delimiter === '|' ? withoutRules(own) : own,
    ...{ delimiter, encoding, isPacked, isGuess },
  };
}

/**
 * Reads the records of a text that are not blank, at least one.
 *
 * @throws {Refusal} where it is no text of a table, or its quotation marks are wrong
 */
export async function readText(source: Named, choices: TextChoices): Promise<TextRecords> {
  const { path: file } = source;
  const text = await textOf(source, choices.encoding);
  try {
    return await read(file, text, choices);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return read(file, await inWindows(file, text, choices.encoding !== null), choices);
  }
}
