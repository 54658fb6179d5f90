import { writeSync } from 'node:fs';
import type { Rendered } from '../render/rendering.js';
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
export function writeAll(file: number, content: Rendered): void {
  for (const piece of piecesOf(content)) writeBytes(file, Buffer.from(piece));
}

/** What is to be written, piece by piece. */
export function piecesOf(content: Rendered): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

function writeBytes(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}
