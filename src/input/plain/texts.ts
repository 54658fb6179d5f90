import { grown } from '../../core/pairs.js';
import type { HandOverReason } from './shape.js';

/** Limits that bound the memory of one column: no region or segment column comes near them. */
const MOST_TEXTS = 500_000;
const MOST_BYTES = 16_000_000;

const SPACE = 0x20;
/** What a spreadsheet would take for a formula, and the mark that guards against it. */
const GUARDED: ReadonlySet<number> = new Set([...`'=+-@`].map((mark) => mark.charCodeAt(0)));

/**
 * The distinct texts of one column, numbered from 0 in the order they come. Texts are compared as
 * bytes, so that a text that comes again costs no string.
 */
export class Texts {
  /** Number of the text read last. */
  id = 0;
  size = 0;
  /** Why `read` gave -1. */
  fault: HandOverReason = 'text';
  /** Texts that were asked for: villages of many districts have one name. */
  private readonly strings: string[] = [];
  private bytes = Buffer.alloc(4096);
  /** Where each text starts in `bytes`; it ends where the next one starts. */
  private starts: Int32Array = new Int32Array(256);
  private hashes: Int32Array = new Int32Array(256);
  /** The text that came after each when it came last: most tables go round in one order. */
  private following: Int32Array = new Int32Array(256);
  /** Texts by hash: their number and 1, or 0. Its length is a power of two. */
  private slots = new Int32Array(512);

  /**
   * Reads the text that starts at a byte; its number is then `id`. `ends` says of each byte whether
   * it ends a cell.
   *
   * @returns where the text ends; -1 and why is in `fault` where the text is not plain or too much
   */
  read(from: Buffer, at: number, ends: Uint8Array): number {
    if (this.size === 0) return this.find(from, at, ends);
    const guess = this.following[this.id] as number;
    const { bytes } = this;
    const stop = this.starts[guess + 1] as number;
    let own = this.starts[guess] as number;
    let end = at;
    while (own < stop && bytes[own] === from[end]) {
      own += 1;
      end += 1;
    }
    if (own < stop || ends[from[end] as number] === 0) return this.find(from, at, ends);
    this.id = guess;
    return end;
  }

  /** A text by its number. */
  text(id: number): string {
    const found = this.strings[id] ?? this.stringOf(id);
    this.strings[id] = found;
    return found;
  }

  private stringOf(id: number): string {
    return this.bytes.toString('latin1', this.starts[id], this.starts[id + 1]);
  }

  /** Finds a text that the guess did not, or takes it up. */
  private find(from: Buffer, at: number, ends: Uint8Array): number {
    let hash = 0x811c9dc5;
    let end = at;
    for (; ends[from[end] as number] === 0; end += 1)
      hash = Math.imul(hash ^ (from[end] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    let id = (this.slots[slot] as number) - 1;
    while (id >= 0 && !(this.hashes[id] === hash && this.isText(id, from, at, end))) {
      slot = (slot + 1) & mask;
      id = (this.slots[slot] as number) - 1;
    }
    if (id < 0) {
      const against = this.against(from, at, end);
      if (against !== null) {
        this.fault = against;
        return -1;
      }
      id = this.take(from, at, end, hash);
    }
    this.following[this.id] = id;
    this.id = id;
    return end;
  }

  private isText(id: number, from: Buffer, at: number, end: number): boolean {
    const start = this.starts[id] as number;
    const stop = this.starts[id + 1] as number;
    if (stop - start !== end - at) return false;
    for (let own = start; own < stop; own += 1)
      if (this.bytes[own] !== from[at + own - start]) return false;
    return true;
  }

  /** What speaks against taking up one more text; null where nothing does. */
  private against(from: Buffer, at: number, end: number): HandOverReason | null {
    const first = from[at] as number;
    const isPlain = first !== SPACE && from[end - 1] !== SPACE && !GUARDED.has(first);
    if (at < end && !isPlain) return 'text';
    const bytes = (this.starts[this.size] as number) + end - at;
    return this.size === MOST_TEXTS || bytes > MOST_BYTES ? 'many-texts' : null;
  }

  private makeRoom(length: number): void {
    const end = (this.starts[this.size] as number) + length;
    if (end > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], Math.max(end, this.bytes.length * 2));
    if (this.size + 2 <= this.starts.length) return;
    this.starts = grown(this.starts);
    this.hashes = grown(this.hashes);
    this.following = grown(this.following);
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
    return id;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[id] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
  }
}
