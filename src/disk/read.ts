import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { suggest } from '../problem/nearest.js';
import { isRefusal, refuse } from '../problem/problem.js';
import { type Bound, BY_HAND, Gathered, refuseBeyond } from './bounds.js';

/** Bytes that are read at once of what does not tell its size: a pipe, a device. */
const PIECE = 1_000_000;

/** Names in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Says why a file could not be read. */
export function refuseUnread(error: unknown, file: string, full: string, bound: Bound): never {
  if (isRefusal(error)) throw error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const { suggestion } = suggest(basename(file), namesIn(dirname(full)));
    const near = suggestion && { suggestion: join(dirname(file), suggestion) };
    refuse({ code: 'no-file', file, ...near });
  }
  if (code === 'EACCES' || code === 'EPERM') refuse({ code: 'no-permission', file });
  // What is written by hand is one file; of tables a folder may be full.
  if (code === 'EISDIR')
    refuse({ code: 'is-folder', file, ...(bound === BY_HAND && { other: '' }) });
  return refuse({ code: 'unreadable', file, value: code ?? String(error) });
}

/** The next bytes of an open file, as many as `size` unless it ends before. */
function pieceOf(file: number, size: number): Buffer {
  const piece = Buffer.allocUnsafe(size);
  let end = 0;
  for (let count = -1; count !== 0 && end < size; end += count)
    count = readSync(file, piece, end, size - end, null);
  return piece.subarray(0, end);
}

function bytesOf(file: number, name: string, bound: Bound): Buffer {
  const { size } = fstatSync(file);
  if (size > bound.most) refuseBeyond(name, bound);
  const gathered = new Gathered(name, bound);
  for (;;) {
    // One byte more than there are tells the end, unless the file grew meanwhile.
    const piece = pieceOf(file, size > 0 ? size + 1 : PIECE);
    if (piece.length === 0) return gathered.whole();
    gathered.add(piece);
  }
}

/**
 * Reads a file, pipe or device whole, up to a bound that holds while it is read.
 *
 * @throws {Refusal} where it cannot be read or is longer
 */
export function readWhole(path: string, cwd: string, bound: Bound): Buffer {
  const full = resolve(cwd, path);
  try {
    const file = openSync(full, 'r');
    try {
      return bytesOf(file, path, bound);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refuseUnread(error, path, full, bound);
  }
}
