import { isUtf8 } from 'node:buffer';
import { refuse } from '../problem/problem.js';
import type { Source } from './source.js';

/** Kinds of file that are told by their first bytes and are not text. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['XLSX / ODS / ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** The text of a source. Anything that is not UTF-8 text is refused. */
export function decode({ path, bytes }: Source): string {
  if (bytes.length === 0) refuse({ code: 'empty-file', file: path });
  const kind = KINDS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (kind) refuse({ code: 'not-a-table', file: path, value: kind[0] });
  const nul = bytes.indexOf(0);
  if (nul >= 0) refuse({ code: 'not-a-table', file: path, value: 'NUL' });
  if (!isUtf8(bytes)) refuse({ code: 'not-utf8', file: path, line: firstBadLine(bytes) });
  const text = bytes.toString('utf8');
  const markup = /^\s*([[{<])/.exec(text)?.[1];
  if (markup)
    refuse({ code: 'not-a-table', file: path, value: markup === '<' ? 'HTML / XML' : 'JSON' });
  // A byte order mark counts as white space here.
  if (!/\S/.test(text)) refuse({ code: 'empty-file', file: path });
  return text;
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
