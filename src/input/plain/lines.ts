import { BLANK, type HandOverReason, type PlainShape, type Sink } from './shape.js';
import type { Texts } from './texts.js';

/** The byte that ends a line. */
export const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const ZERO = 0x30;
const MOST_DIGITS = 9;

const SKIPPED = 0;
const KEY = 1;
const COUNT = 2;
const COUNT_OR_BLANK = 3;

/** Which bytes end a cell, rightly or not: all but printable ASCII, the delimiter and `"`. */
function endsOf(delimiter: number): Uint8Array {
  const ends = new Uint8Array(256).fill(1);
  ends.fill(0, 0x20, 0x7f);
  ends[delimiter] = 1;
  ends[QUOTE] = 1;
  return ends;
}

/** Reads whole lines of plain rows and gives them to a sink. */
export class Lines {
  /** The line that is read next, or that stopped the reading. */
  line: number;
  private isOver = false;
  private readonly kinds: Uint8Array;
  private readonly places: Int32Array;
  private readonly ends: Uint8Array;
  private readonly ids: Int32Array;
  private readonly counts: Int32Array;

  constructor(
    private readonly shape: PlainShape,
    private readonly texts: readonly Texts[],
    private readonly sink: Sink,
  ) {
    this.line = shape.firstLine;
    this.ends = endsOf(shape.delimiter);
    this.kinds = new Uint8Array(shape.width).fill(SKIPPED);
    this.places = new Int32Array(shape.width);
    this.ids = new Int32Array(shape.keys.length);
    this.counts = new Int32Array(shape.counts.length);
    const { keys, counts, blanks } = shape;
    for (const column of keys) this.kinds[column] = KEY;
    for (const column of counts) this.kinds[column] = COUNT;
    for (const column of blanks) this.kinds[column] = COUNT_OR_BLANK;
    for (const columns of [keys, counts])
      for (const [place, column] of columns.entries()) this.places[column] = place;
  }

  /**
   * Reads all lines up to `stop`, which is behind a line end: so no cell runs out of the bytes. One
   * function on purpose, and all it needs in local names: it sees every byte of a file, and calls
   * and fields would cost more than the reading.
   *
   * @returns why it stopped; null where it did not
   */
  read(bytes: Buffer, stop: number): HandOverReason | null {
    const { kinds, places, ends, ids, counts, texts, sink } = this;
    const { delimiter, width } = this.shape;
    const last = width - 1;
    let at = 0;
    while (at < stop) {
      const first = bytes[at];
      if (first === LF || first === CR) {
        this.isOver = true;
        if (first === CR) at += 1;
        if (bytes[at] !== LF) return 'byte';
        at += 1;
        this.line += 1;
        continue;
      }
      if (this.isOver) return 'blank-line';
      let most = BLANK;
      for (let column = 0; column <= last; column += 1) {
        const kind = kinds[column] as number;
        let end = at;
        if (kind === KEY) {
          const place = places[column] as number;
          const known = texts[place] as Texts;
          end = known.read(bytes, at, ends);
          if (end < 0) return known.fault;
          ids[place] = known.id;
        } else if (kind === SKIPPED) {
          while (ends[bytes[end] as number] === 0) end += 1;
        } else {
          let count = 0;
          let digit = (bytes[end] as number) - ZERO;
          while (digit >= 0 && digit <= 9) {
            count = count * 10 + digit;
            end += 1;
            digit = (bytes[end] as number) - ZERO;
          }
          if (end === at) {
            if (kind === COUNT) return this.broken(bytes[end], 'count');
            count = BLANK;
          } else if (end - at > MOST_DIGITS) return 'count';
          counts[places[column] as number] = count;
          if (count > most) most = count;
          if (ends[bytes[end] as number] === 0) return 'count';
        }
        if (column < last) {
          if (bytes[end] !== delimiter) return this.broken(bytes[end], 'ragged');
        } else {
          if (bytes[end] === CR && bytes[end + 1] === LF) end += 1;
          if (bytes[end] !== LF) return this.broken(bytes[end], 'ragged');
        }
        at = end + 1;
      }
      if (most === BLANK) return 'count';
      const reason = sink.row(this.line, ids, counts);
      if (reason !== null) return reason;
      this.line += 1;
    }
    return null;
  }

  /** What is wrong where a cell ends: a byte that no plain table has, or what else it would be. */
  private broken(byte: number | undefined, otherwise: HandOverReason): HandOverReason {
    const isKnown = byte === this.shape.delimiter || byte === LF;
    return isKnown || this.ends[byte ?? 0] === 0 ? otherwise : 'byte';
  }
}
