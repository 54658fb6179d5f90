import { writeSync } from 'node:fs';
import { systemCode } from './destination.js';

/** Milliseconds until a pipe that is full is tried again. */
const PAUSE = 5;

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}

/**
 * Writes all bytes to an open file, and counts them: the streams of Node forget that the disk was full where
 * a part of them still went onto it. A pipe that another program made one that does not wait is waited for.
 */
export function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}
