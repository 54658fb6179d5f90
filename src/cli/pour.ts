import { closeSync, constants, openSync, writeSync } from 'node:fs';
import type { Rendered } from '../render/rendering.js';
import { stats, systemCode } from './destination.js';
import { piecesOf } from './write-all.js';

/** Milliseconds until a pipe is tried again. */
const PAUSE = 20;

/** Tries until it works. It waits, so that a signal can end it, where only a reader is missing. */
async function tried<T>(attempt: () => T, isWaiting: (code: string) => boolean): Promise<T> {
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isWaiting(systemCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Writes into a pipe or device. A pipe without a reader, or with a slow one, is waited for. */
export async function pour(path: string, content: Rendered): Promise<void> {
  const isPipe = stats(path)?.isFIFO() === true;
  const file = await tried(
    () => openSync(path, constants.O_WRONLY | constants.O_NONBLOCK),
    (code) => isPipe && code === 'ENXIO',
  );
  try {
    for (const piece of piecesOf(content)) {
      const bytes = Buffer.from(piece);
      for (let at = 0; at < bytes.length; )
        at += await tried(
          () => writeSync(file, bytes, at),
          (code) => code === 'EAGAIN',
        );
    }
  } finally {
    closeSync(file);
  }
}
