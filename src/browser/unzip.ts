/** Stands in for src/input/unzip.ts: unpacks gzip in a browser, with the words of the same library for what is broken. */
import { Inflate } from 'pako';
import { refuse } from '../problem/problem.js';
import { Buffer } from './node/bytes.js';

/** Unpacks gzip piece by piece. */
export async function* gunzipped(file: string, chunks: Iterable<Buffer>): AsyncIterable<Buffer> {
  const inflate = new Inflate({ windowBits: 31, chunkSize: 1 << 18 });
  let unpacked: Buffer[] = [];
  inflate.onData = (piece) => void unpacked.push(Buffer.from(piece));
  const given = () => {
    if (inflate.err !== 0) refuse({ code: 'broken-gzip', file, value: inflate.msg });
    const pieces = unpacked;
    unpacked = [];
    return pieces;
  };
  for (const chunk of chunks) {
    inflate.push(chunk);
    yield* given();
  }
  if (!inflate.ended) refuse({ code: 'broken-gzip', file, value: 'unexpected end of file' });
  yield* given();
}
