import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuse } from '../../problem/problem.js';

/** Unpacks gzip piece by piece. Apart, because most inputs are not packed. */
export async function* gunzipped(file: string, chunks: Iterable<Buffer>): AsyncIterable<Buffer> {
  const packed = Readable.from(chunks);
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  // What goes wrong with reading goes wrong with unpacking: both are told at the one place below.
  packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    for await (const piece of unpacked) yield piece as Buffer;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
    refuse({ code: 'broken-gzip', file, value: (error as Error).message });
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
