import type { Problem } from './problem.js';

/** What is wrong with a text of JSON where it is wrong. */
const JSON_FAULTS = [
  'last-comma',
  'no-comma',
  'quotes',
  'text',
  'comment',
  'end',
  'other',
] as const;
/**
 * - `last-comma`: a comma with nothing behind it.
 * - `no-comma`: two entries without one between them.
 * - `quotes`: a name or text that is not in double quotation marks.
 * - `text`: a text that is not closed on its line, or has a `\\` that says nothing.
 * - `comment`: JSON has none.
 * - `end`: the text ends before what it opened is closed.
 */
export type JsonFault = (typeof JSON_FAULTS)[number];

const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

type Awaited = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'next' | 'nothing';

/** Reads a text of JSON from token to token, as far as it is right. */
class Reading {
  at = 0;
  private readonly open: ('{' | '[')[] = [];
  private awaited: Awaited = 'value';

  constructor(private readonly text: string) {}

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.test(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private entered(): void {
    this.awaited = this.open.length === 0 ? 'nothing' : 'next';
  }

  private close(mark: string): boolean {
    const isFitting = this.open.at(-1) === (mark === '}' ? '{' : '[');
    const isAwaited =
      this.awaited === 'next' || this.awaited === (mark === '}' ? 'first-name' : 'first-value');
    if (!isFitting || !isAwaited) return false;
    this.open.pop();
    this.at += 1;
    this.entered();
    return true;
  }

  private mark(mark: string): boolean {
    if (mark === '}' || mark === ']') return this.close(mark);
    const awaitsValue = this.awaited === 'value' || this.awaited === 'first-value';
    if ((mark === '{' || mark === '[') && awaitsValue) {
      this.open.push(mark);
      this.awaited = mark === '{' ? 'first-name' : 'first-value';
    } else if (mark === ',' && this.awaited === 'next')
      this.awaited = this.open.at(-1) === '{' ? 'name' : 'value';
    else if (mark === ':' && this.awaited === 'colon') this.awaited = 'value';
    else return false;
    this.at += 1;
    return true;
  }

  private step(): boolean {
    const awaitsName = this.awaited === 'name' || this.awaited === 'first-name';
    if (awaitsName && this.take(TEXT)) {
      this.awaited = 'colon';
      return true;
    }
    const awaitsValue = this.awaited === 'value' || this.awaited === 'first-value';
    if (awaitsValue && (this.take(TEXT) || this.take(ATOM))) {
      this.entered();
      return true;
    }
    return this.mark(this.text.charAt(this.at));
  }

  /** What is wrong where nothing goes on. */
  private fault(): JsonFault {
    const rest = this.text.slice(this.at, this.at + 2);
    if (rest === '') return this.open.length > 0 ? 'end' : 'other';
    if (rest.startsWith('//') || rest.startsWith('/*') || rest.startsWith('#')) return 'comment';
    if (rest.startsWith('"') && this.awaited !== 'next' && this.awaited !== 'colon') return 'text';
    const isAfterComma =
      this.awaited === 'name' || (this.awaited === 'value' && this.open.length > 0);
    if (isAfterComma && /^[}\]]/.test(rest)) return 'last-comma';
    if (this.awaited === 'next' && /^["{[\w-]/.test(rest)) return 'no-comma';
    return /^['\p{L}\u201c\u201d\u2018\u2019]/u.test(rest) ? 'quotes' : 'other';
  }

  /** The first fault, with its place; null where there is none. */
  run(): JsonFault | null {
    this.take(SPACE);
    while (this.step()) this.take(SPACE);
    return this.awaited === 'nothing' && this.at === this.text.length ? null : this.fault();
  }
}

/** Data of a text of JSON, or where and how it is no JSON. A mark of byte order is passed over. */
export function readJson(bytes: Buffer, file: string): { readonly data: unknown } | Problem {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  try {
    return { data: JSON.parse(text) };
  } catch {
    const reading = new Reading(text);
    const fault = reading.run() ?? 'other';
    const before = text.slice(0, reading.at).split('\n');
    const character = (before.at(-1) ?? '').length + 1;
    const value = /^(?:[\w.+-]+|.)/u.exec(text.slice(reading.at, reading.at + 40))?.[0] ?? '';
    return { code: 'bad-json', file, line: before.length, character, value, other: fault };
  }
}
