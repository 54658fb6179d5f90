import { grouped } from '../i18n/marks.js';
import type { Progress } from '../input/source.js';
import { own } from '../render/terminal.js';
import type { Context } from './context.js';
import type { MessageWording } from './messages.js';

/** Milliseconds that a read lasts before anything is said of it, and between two words. */
const PATIENCE = 1000;
const PAUSE = 200;

/** Wipes out the rest of a line. */
const WIPED = own('\u001b[K');

/**
 * Says on a terminal how far a long read is, on one line that is wiped out at the end. Nothing in a
 * pipe or file, nor for what takes less than a second.
 */
export function progressOf(
  context: Context,
  { words, language }: MessageWording,
  isQuiet: boolean,
): Progress {
  const { stderr } = context;
  if (!stderr.isTerminal || isQuiet) return { at: () => {}, done: () => {} };
  const start = performance.now();
  let said = 0;
  return {
    at: (path, share) => {
      const now = performance.now();
      if (now - start < PATIENCE || now - said < PAUSE) return;
      said = now;
      const percent = grouped(Math.floor(share * 100), language);
      stderr.write(`${own('\r')}${words.messages.reading(path, percent)}${WIPED}`);
    },
    done: () => {
      if (said > 0) stderr.write(`${own('\r')}${WIPED}`);
    },
  };
}
