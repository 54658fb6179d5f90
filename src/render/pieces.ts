import { anew } from '../core/list.js';

/** Letters that a piece has at least, but for the last one. */
const LEAST = 100_000;

/** Text gathered into pieces: to write each line by itself would take longer than to make it. */
function* pieces(lines: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < LEAST) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Text in pieces, which is made as they are asked for. */
export function inPieces(lines: () => Iterable<string>): Iterable<string> {
  return anew(() => pieces(lines()));
}
