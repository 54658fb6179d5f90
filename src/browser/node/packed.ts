/** What the program asks of `node:zlib` to read a workbook. */
import { buf } from 'crc-32';
import { Inflate } from 'pako';
import { Buffer } from './bytes.js';

export function crc32(bytes: Uint8Array): number {
  return buf(bytes) >>> 0;
}

/** Ends an unpacking that gives more than it may. */
class TooLarge extends Error {
  readonly code = 'ERR_BUFFER_TOO_LARGE';
}

export function inflateRawSync(
  packed: Uint8Array,
  { maxOutputLength }: { readonly maxOutputLength: number },
): Buffer {
  const inflate = new Inflate({ raw: true });
  const pieces: Uint8Array[] = [];
  let length = 0;
  inflate.onData = (piece) => {
    length += piece.length;
    if (length > maxOutputLength) throw new TooLarge();
    pieces.push(piece);
  };
  inflate.push(packed, true);
  if (inflate.err !== 0) throw new Error(inflate.msg);
  return Buffer.concat(pieces);
}
