import { isUtf8 } from 'node:buffer';
import { type Bound, Gathered } from '../../disk/bounds.js';
import { refuse } from '../../problem/problem.js';
import { LF } from './bytes.js';
import type { Named } from './source.js';

/** Encodings a text can be in; the last one is told by being none of the others. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The pieces of a text, one after the other. */
export type Pieces = Iterable<Buffer> | AsyncIterable<Buffer>;

/** How the bytes of a text were read. */
export interface TextFacts {
  readonly encoding: Encoding;
  readonly isPacked: boolean;
  /** Whether the encoding was told by being none of the others. */
  readonly isGuess: boolean;
}

/** The text of a source, in pieces of UTF-8. */
export interface Text extends TextFacts {
  readonly pieces: () => Pieces;
}

const PDF = [0x25, 0x50, 0x44, 0x46];
const GZIP = [0x1f, 0x8b];
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];
/** Bytes that Windows-1252 has no character for. */
const UNDEFINED: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** Letters in which is looked for what is no table. */
const START = 1000;

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: every second byte of a table of plain letters and digits is 0. */
function unmarkedUtf16(bytes: Buffer): Encoding | null {
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.6 && even === 0) return 'utf-16le';
  return even > half * 0.6 && odd === 0 ? 'utf-16be' : null;
}

/** The first piece of some that is not empty; an empty one where all are. */
async function firstOf(pieces: Pieces): Promise<Buffer> {
  for await (const piece of pieces) if (piece.length > 0) return piece;
  return Buffer.alloc(0);
}

/** Finds the first line with bytes that are no UTF-8, and whether all bytes can be Windows-1252. */
async function lookForBad(pieces: Pieces): Promise<{ line: number | null; isKnown: boolean }> {
  let [line, isBad, isKnown] = [1, false, true];
  let rest = Buffer.alloc(0);
  const count = (bytes: Buffer): void => {
    for (let start = 0; start < bytes.length && !isBad; ) {
      const end = bytes.indexOf(LF, start);
      const stop = end < 0 ? bytes.length : end + 1;
      isBad = !isUtf8(bytes.subarray(start, stop));
      if (!isBad) line += 1;
      start = stop;
    }
  };
  for await (const piece of pieces) {
    if (UNDEFINED.some((byte) => piece.includes(byte))) isKnown = false;
    if (isBad) continue;
    const all = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const stop = all.lastIndexOf(LF) + 1;
    count(all.subarray(0, stop));
    rest = Buffer.from(all.subarray(stop));
  }
  count(rest);
  return { line: isBad ? line : null, isKnown };
}

/** Pieces of another encoding in UTF-8. */
async function* recoded(file: string, pieces: () => Pieces, encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = async (piece?: Buffer) => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: piece !== undefined }));
    } catch {
      const { line } = await lookForBad(pieces());
      return refuse({ code: 'not-utf8', file, line: line ?? 1, value: encoding });
    }
  };
  for await (const piece of pieces()) yield await decoded(piece);
  yield await decoded();
}

/** The pieces of a text that is packed. */
function unpacked(file: string, source: Named): () => Pieces {
  return async function* pieces() {
    const { gunzipped } = await import('./unzip.js');
    yield* gunzipped(file, source.chunks());
  };
}

/** Refuses what begins as no table does. */
function refuseOthers(file: string, text: string): void {
  const markup = /^\s*([[{<])/.exec(text.slice(0, START))?.[1];
  if (markup) refuse({ code: 'not-a-table', file, value: markup === '<' ? 'HTML / XML' : 'JSON' });
}

/** The encoding that the first bytes tell; UTF-8 until a piece shows that it is none. */
function encodingOf(first: Buffer): Encoding {
  const marked = MARKS.find(([, mark]) => startsWith(first, mark));
  if (marked) return marked[0];
  return first.includes(0) ? (unmarkedUtf16(first) ?? 'utf-8') : 'utf-8';
}

/** The text of a source in pieces of UTF-8, as far as its first bytes tell. What is no text is refused. */
export async function textOf(source: Named, wanted: Encoding | null): Promise<Text> {
  const { path: file } = source;
  const start = await firstOf(source.chunks());
  if (start.length === 0) refuse({ code: 'empty-file', file });
  if (startsWith(start, PDF)) refuse({ code: 'not-a-table', file, value: 'PDF' });
  const isPacked = startsWith(start, GZIP);
  const raw = isPacked ? unpacked(file, source) : () => source.chunks();
  const encoding = wanted ?? encodingOf(isPacked ? await firstOf(raw()) : start);
  const pieces = encoding === 'utf-8' ? raw : () => recoded(file, raw, encoding);
  refuseOthers(file, (await firstOf(pieces())).toString('utf8', 0, START));
  return { encoding, isPacked, isGuess: false, pieces };
}

/**
 * A text that somebody wrote by hand, whole.
 *
 * @throws {Refusal} where it is no text, or longer than it may be
 */
export async function wholeText(source: Named, bound: Bound): Promise<string> {
  const text = await textOf(source, null);
  const whole = async ({ pieces }: Text) => {
    const gathered = new Gathered(source.path, bound);
    for await (const piece of pieces()) gathered.add(piece);
    return gathered.whole();
  };
  const bytes = await whole(text);
  if (bytes.includes(0)) refuse({ code: 'not-a-table', file: source.path, value: 'NUL' });
  const own = isUtf8(bytes) ? bytes : await whole(await inWindows(source.path, text, false));
  return own.toString('utf8');
}

/**
 * The same text where a piece has shown that it is no UTF-8: in Windows-1252, unless it cannot be that, or the
 * user said that it is UTF-8.
 */
export async function inWindows(file: string, text: Text, isWanted: boolean): Promise<Text> {
  const { line, isKnown } = await lookForBad(text.pieces());
  const at = { code: 'not-utf8', file, line: line ?? 1 } as const;
  if (isWanted) refuse({ ...at, value: 'utf-8' });
  if (!isKnown) refuse(at);
  const pieces = () => recoded(file, text.pieces, 'windows-1252');
  return { ...text, encoding: 'windows-1252', isGuess: true, pieces };
}
