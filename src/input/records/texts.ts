import { grown } from '../../core/pairs.js';
import { shown } from '../text/shown.js';
import { cleaned } from '../text/text.js';
import { CR, LF } from './bytes.js';

const SPACE = 0x20;
const DELETE = 0x7f;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
/** Stands before the text of a cell that a workbook holds as a number; no text can hold it. */
const TYPED = 0;

/**
 * The distinct texts of one column as bytes of UTF-8, numbered from 0 in the order they come; the first one
 * is the empty text. They are compared as bytes, so that a text that comes again costs no string.
 */
export class Texts {
  /** Number of the text found last. */
  id = 0;
  size = 0;
  /** Line breaks in each text that has some. */
  readonly breaks = new Map<number, number>();
  hasBreaks = false;
  /** Texts of which nothing can be seen, and whether another than the empty one is among them. */
  readonly blanks = new Set<number>();
  hasBlanks = false;
  /** 1 for each text that is shown and read as it stands: of ASCII alone, with no guard and no space around it. */
  private plain = new Uint8Array(64);
  /** All texts as one string, a character for each byte, made when a plain one is asked for. */
  private all = '';
  /** Texts that were asked for: few of a long table are. */
  private readonly strings: string[] = [];
  private readonly clean: string[] = [];
  private bytes = Buffer.alloc(1024);
  /** Where each text starts in `bytes`; it ends where the next one starts. */
  private starts: Int32Array = new Int32Array(64);
  private hashes: Int32Array = new Int32Array(64);
  /** The text that came after each when it came last: most tables go round in one order. */
  private following: Int32Array = new Int32Array(64);
  /** Texts by hash: their number and 1, or 0. Its length is a power of two. */
  private slots: Int32Array = new Int32Array(128);

  /** Texts with bytes that end a cell where they are not quoted: they cannot be told without reading on. */
  private readonly unexpected = new Set<number>();
  private hasUnexpected = false;

  /** @param ends what a byte is to a cell: 0 for a part of it, others end it */
  constructor(private readonly ends: Uint8Array = new Uint8Array(256)) {
    this.find(this.bytes, 0, 0);
  }

  /**
   * Looks whether the text that is expected next stands at a byte, and behind it one that ends a cell.
   *
   * @returns where it ends, and `id` is its number; -1 where it does not stand there
   */
  follow(from: Buffer, at: number, ends: Uint8Array): number {
    const guess = this.following[this.id] as number;
    const { bytes } = this;
    const stop = this.starts[guess + 1] as number;
    let own = this.starts[guess] as number;
    let end = at;
    while (own < stop && bytes[own] === from[end]) {
      own += 1;
      end += 1;
    }
    if (own < stop || ends[from[end] as number] === 0) return -1;
    this.id = guess;
    return end;
  }

  /** Finds or takes up the text from `at` to before `end`; `id` is its number then. */
  find(from: Buffer, at: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let next = at; next < end; next += 1)
      hash = Math.imul(hash ^ (from[next] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    let id = (this.slots[slot] as number) - 1;
    while (id >= 0 && !(this.hashes[id] === hash && this.isText(id, from, at, end))) {
      slot = (slot + 1) & mask;
      id = (this.slots[slot] as number) - 1;
    }
    if (id < 0) id = this.take(from, at, end, hash);
    if (!this.hasUnexpected || !this.unexpected.has(id)) this.following[this.id] = id;
    this.id = id;
    return id;
  }

  /** The number of a text; of one that a workbook holds as a number where it is `isTyped`. */
  numberOf(text: string, isTyped = false): number {
    const bytes = Buffer.from(isTyped ? `\0${text}` : text);
    return this.find(bytes, 0, bytes.length);
  }

  /** A text by its number, as a spreadsheet shows it. */
  text(id: number): string {
    const found = this.strings[id] ?? this.stringOf(id);
    this.strings[id] = found;
    return found;
  }

  /** A text by its number, as it is read. */
  cleaned(id: number): string {
    if (this.plain[id] === 1) return this.text(id);
    const found = this.clean[id] ?? cleaned(this.text(id));
    this.clean[id] = found;
    return found;
  }

  /** Whether a workbook holds a text as a number. */
  isTyped(id: number): boolean {
    const start = this.starts[id] as number;
    return start < (this.starts[id + 1] as number) && this.bytes[start] === TYPED;
  }

  private stringOf(id: number): string {
    const [start, end] = [this.starts[id] as number, this.starts[id + 1] as number];
    if (this.plain[id] === 0)
      return shown(this.bytes.toString('utf8', start + Number(this.isTyped(id)), end));
    if (this.all === '') this.all = this.bytes.toString('latin1', 0, this.starts[this.size]);
    return end <= this.all.length
      ? this.all.slice(start, end)
      : this.bytes.toString('latin1', start, end);
  }

  private isText(id: number, from: Buffer, at: number, end: number): boolean {
    const start = this.starts[id] as number;
    const stop = this.starts[id + 1] as number;
    if (stop - start !== end - at) return false;
    for (let own = start; own < stop; own += 1)
      if (this.bytes[own] !== from[at + own - start]) return false;
    return true;
  }

  private makeRoom(length: number): void {
    const end = (this.starts[this.size] as number) + length;
    if (end > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], Math.max(end, this.bytes.length * 2));
    if (this.size + 2 <= this.starts.length) return;
    this.starts = grown(this.starts);
    this.hashes = grown(this.hashes);
    this.following = grown(this.following);
    const plain = new Uint8Array(this.starts.length);
    plain.set(this.plain);
    this.plain = plain;
    // Twice as many slots as texts, so that one is soon found.
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 0; id < this.size; id += 1) this.place(id);
  }

  private take(from: Buffer, at: number, end: number, hash: number): number {
    this.makeRoom(end - at);
    const id = this.size;
    const start = this.starts[id] as number;
    for (let next = at; next < end; next += 1) this.bytes[start + next - at] = from[next] as number;
    this.starts[id + 1] = start + end - at;
    this.hashes[id] = hash;
    // Until something else comes after it, a text is expected to come again.
    this.following[id] = id;
    this.size += 1;
    this.place(id);
    this.look(id);
    return id;
  }

  /** Takes note of a text that is plain, is blank or has line breaks. */
  private look(id: number): void {
    const [start, stop] = [this.starts[id] as number, this.starts[id + 1] as number];
    let [breaks, isPlain] = [0, start < stop];
    for (let at = start; at < stop; at += 1) {
      const byte = this.bytes[at] as number;
      if (byte < SPACE || byte >= DELETE || byte === APOSTROPHE || byte === EQUALS) isPlain = false;
      const isBreak = byte === LF || (byte === CR && this.bytes[at + 1] !== LF);
      if (isBreak || (byte === CR && at + 1 === stop)) breaks += 1;
      if ((this.ends[byte] as number) !== 0) {
        this.unexpected.add(id);
        this.hasUnexpected = true;
        this.following[id] = 0;
      }
    }
    if (breaks > 0) {
      this.breaks.set(id, breaks);
      this.hasBreaks = true;
    }
    const [first, last] = [this.bytes[start] as number, this.bytes[stop - 1] as number];
    if (isPlain && first !== SPACE && last !== SPACE) this.plain[id] = 1;
    // A letter, a digit or a mark of ASCII can be seen.
    const isSeen = start < stop && first > SPACE && first < DELETE;
    if (isSeen || this.text(id).trim() !== '') return;
    this.blanks.add(id);
    this.hasBlanks = id > 0;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[id] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
  }
}
