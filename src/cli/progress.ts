import { grouped } from '../i18n/marks.js';
import type { Reading } from '../input/records/source.js';
import type { Rendered } from '../render/rendering.js';
import type { Context } from './context.js';
import type { MessageWording } from './messages.js';

/** Milliseconds that a run lasts before anything is said of it, and between two words. */
const PATIENCE = 1000;
const PAUSE = 200;
const MEGABYTE = 1_000_000;

/** How far a run is, for whoever waits for it. */
export interface Progress {
  readonly reading: Reading;
  /** All is read, and it is computed now. */
  readonly computing: () => void;
  /** What is written, said as it is. */
  readonly writing: (name: string, content: Rendered) => Rendered;
}

/**
 * Says on a terminal how far a long run is, on one line that is wiped out in the end. Nothing in a
 * pipe or file, nor for what takes less than a second.
 */
export function progressOf(
  { stderr, status }: Context,
  { words, language }: MessageWording,
  isQuiet: boolean,
): Progress {
  const start = Date.now();
  let said = 0;
  const say = (text: () => string, pause = PAUSE) => {
    const now = Date.now();
    if (!stderr.isTerminal || isQuiet || now - start < PATIENCE || now - said < pause) return;
    said = now;
    status(text());
  };
  const { reading, computing, writing } = words.messages;
  function* watched(name: string, pieces: Iterable<string>): Iterable<string> {
    let length = 0;
    for (const piece of pieces) {
      yield piece;
      length += piece.length;
      say(() => writing(name, grouped(Math.floor(length / MEGABYTE), language)));
    }
  }
  return {
    reading: (path, share) => say(() => reading(path, grouped(Math.floor(share * 100), language))),
    computing: () => say(() => computing, 0),
    writing: (name, content) =>
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : watched(name, content),
  };
}
