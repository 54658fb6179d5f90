import type { ReadBytes } from './bytes.js';
import { LF, Lines } from './lines.js';
import type { HandOver, PlainShape, Sink } from './shape.js';
import type { Texts } from './texts.js';

/** Bytes that are read at a time; a line longer than that is handed over. */
const CHUNK = 1 << 18;

/**
 * Reads the rows of a plain table and gives each to a sink, in the order of the file. It knows bytes
 * and columns, nothing of regions or people.
 *
 * @param texts takes up the distinct texts, one for each of the shape's keys
 * @returns null where all rows were read; otherwise why and where it stopped
 */
export function scanPlain(
  shape: PlainShape,
  texts: readonly Texts[],
  read: ReadBytes,
  sink: Sink,
  chunk = CHUNK,
): HandOver | null {
  const lines = new Lines(shape, texts, sink);
  // One byte more, for the line end that the last line may lack.
  const bytes = Buffer.alloc(chunk + 1);
  let held = 0;
  for (;;) {
    const count = read(bytes, held, chunk - held);
    let end = held + count;
    if (count === 0 && held > 0) {
      bytes[end] = LF;
      end += 1;
    }
    const stop = end === 0 ? 0 : bytes.lastIndexOf(LF, end - 1) + 1;
    const reason = lines.read(bytes, stop);
    if (reason !== null) return { line: lines.line, reason };
    if (count === 0) return null;
    bytes.copyWithin(0, stop, end);
    held = end - stop;
    if (held === chunk) return { line: lines.line, reason: 'long-line' };
  }
}
