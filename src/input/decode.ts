import { isUtf8 } from 'node:buffer';
import { type Bound, refuseBeyond, TABLE } from '../disk/bounds.js';
import { refuse } from '../problem/problem.js';
import type { Source } from './source.js';

/** Encodings a text can be in; the last one is told by being none of the others. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The text of a source, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly isPacked: boolean;
  /** Whether the encoding was told by being none of the others. */
  readonly isGuess: boolean;
}

/** Kinds of file that are told by their first bytes and are not text. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
];
const GZIP = [0x1f, 0x8b];
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];
/** Bytes that Windows-1252 has no character for. */
const UNDEFINED: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The bytes of the text itself: unpacked where the source is packed. */
async function unpacked({ path: file, bytes }: Source, bound: Bound): Promise<Buffer> {
  if (!startsWith(bytes, GZIP)) return bytes;
  const { gunzip } = await import('./unzip.js');
  const found = gunzip(bytes, bound.most);
  if ('bytes' in found) return found.bytes;
  if (found.failed === 'too-large') refuseBeyond(file, bound);
  return refuse({ code: 'broken-gzip', file, value: found.message });
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

function detect(file: string, bytes: Buffer): Encoding {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return marked[0];
  if (bytes.includes(0)) {
    const found = unmarkedUtf16(bytes);
    return found ?? refuse({ code: 'not-a-table', file, value: 'NUL' });
  }
  if (isUtf8(bytes)) return 'utf-8';
  const bad = UNDEFINED.some((byte) => bytes.includes(byte));
  return bad ? refuse({ code: 'not-utf8', file, line: firstBadLine(bytes) }) : 'windows-1252';
}

/** The text of a source. What is no text is refused. */
export async function decode(
  source: Source,
  wanted: Encoding | null,
  bound: Bound = TABLE,
): Promise<Decoded> {
  const { path: file } = source;
  if (source.bytes.length === 0) refuse({ code: 'empty-file', file });
  const kind = KINDS.find(([, start]) => startsWith(source.bytes, start));
  if (kind) refuse({ code: 'not-a-table', file, value: kind[0] });
  const bytes = await unpacked(source, bound);
  const encoding = wanted ?? detect(file, bytes);
  const text = textOf(file, bytes, encoding);
  refuseLong(file, text);
  const markup = /^\s*([[{<])/.exec(text)?.[1];
  if (markup) refuse({ code: 'not-a-table', file, value: markup === '<' ? 'HTML / XML' : 'JSON' });
  // A byte order mark counts as white space here.
  if (!/\S/.test(text)) refuse({ code: 'empty-file', file });
  const isGuess = wanted === null && encoding === 'windows-1252';
  return { text, encoding, isPacked: bytes !== source.bytes, isGuess };
}

/** The most lines that are read one by one, and characters of one of them. */
const MOST_LINES = 2_000_000;
const LONGEST_LINE = 1_000_000;

/** Refuses what would take all memory to split into rows and cells. */
function refuseLong(file: string, text: string): void {
  const mark = text.includes('\n') ? '\n' : '\r';
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    const end = text.indexOf(mark, at);
    const stop = end < 0 ? text.length : end;
    if (stop - at > LONGEST_LINE)
      refuse({
        code: 'line-too-long',
        file,
        line,
        value: String(stop - at),
        other: String(LONGEST_LINE),
      });
    at = stop + 1;
  }
  if (line > MOST_LINES) refuse({ code: 'too-many-lines', file, value: String(MOST_LINES) });
}

function textOf(file: string, bytes: Buffer, encoding: Encoding): string {
  // The fast way for what nearly every table is.
  if (encoding === 'utf-8' && isUtf8(bytes)) return bytes.toString('utf8');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: 'not-utf8', file, line: firstBadLine(bytes), value: encoding });
  }
}

/** The line of the first byte sequence that is not UTF-8, so that it can be found. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) break;
    start = stop + 1;
  }
  return line;
}
