import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Bound, Gathered, STDIN, TABLE } from '../../disk/bounds.js';
import { namesIn, readWhole, refuseUnread } from '../../disk/read.js';
import { refuse } from '../../problem/problem.js';

/** One input, by the name it goes by in messages. */
export interface Named {
  readonly path: string;
  /** Its bytes, piece by piece. */
  readonly chunks: () => Iterable<Buffer>;
}

/** An input that was read whole. */
export interface Source extends Named {
  readonly bytes: Buffer;
}

function whole(path: string, bytes: Buffer): Source {
  return { path, bytes, chunks: () => [bytes] };
}

/** Told how far a read is: `share` of an input is read, from 0 to 1. */
export type Reading = (path: string, share: number) => void;

/** Where inputs come from. */
export interface Place {
  readonly cwd: string;
  /** Reads all of standard input. */
  readonly readStdin: () => Buffer;
  readonly progress?: Reading;
}

/** What stands at a path; undefined where nothing does, or what may not be asked for. */
function statsOf(path: string, cwd: string): Stats | undefined {
  try {
    return statSync(resolve(cwd, path));
  } catch {
    return undefined;
  }
}

/** Whether a name fits a pattern: `*` is any characters, `?` one. A star is tried again from where it was. */
function isLike(name: string, pattern: string): boolean {
  let [at, next, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[next] === '*') [star, from, next] = [next, at, next + 1];
    else if (pattern[next] === '?' || pattern[next] === name[at]) [at, next] = [at + 1, next + 1];
    else if (star >= 0) [from, at, next] = [from + 1, from + 1, star + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(next));
}

/**
 * Expands patterns such as `data/*.csv` that the shell left alone (Windows shells do). A path that
 * exists is taken as it is, so a file named with a star can still be read. Files that mark a workbook as
 * open are passed over.
 */
export function expand(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    if (!/[*?]/.test(path) || statsOf(path, cwd)) return [path];
    const pattern = basename(path);
    const found = namesIn(resolve(cwd, dirname(path))).filter(
      (name) => isLike(name, pattern) && workbookOf(name) === null,
    );
    if (found.length === 0) refuse({ code: 'no-match', value: path });
    return found.sort().map((name) => join(dirname(path), name));
  });
}

/** The workbook that a file marks as open in Excel or LibreOffice; null where it is no such file. */
function workbookOf(name: string): string | null {
  const [, excel, office] = /^(?:~\$(.+)|\.~lock\.(.+)#)$/.exec(name) ?? [];
  return excel ?? office ?? null;
}

/** Refuses a file that only marks a workbook as open. */
function refuseLock(path: string, cwd: string): void {
  const value = workbookOf(basename(path));
  if (value === null) return;
  const suggestion = join(dirname(path), value);
  const isThere = statsOf(suggestion, cwd);
  refuse({ code: 'lock-file', file: path, value, ...(isThere && { suggestion }) });
}

/** Bytes of a file; 0 where it is none. */
export function sizeOf(path: string, cwd: string): number {
  const found = statsOf(path, cwd);
  return found?.isFile() ? found.size : 0;
}

/** Bytes of a file that are read at once. */
const PIECE = 1_000_000;

/** Reads a file piece by piece. */
function* piecesOf(path: string, cwd: string): Iterable<Buffer> {
  const full = resolve(cwd, path);
  try {
    const file = openSync(full, 'r');
    try {
      for (;;) {
        const piece = Buffer.allocUnsafe(PIECE);
        const count = readSync(file, piece);
        if (count === 0) return;
        yield piece.subarray(0, count);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    refuseUnread(error, path, full, TABLE);
  }
}

/** Reads an input whole. `-` is standard input. */
export function readSource(path: string, place: Place, bound: Bound = TABLE): Source {
  if (path === '-') return whole(STDIN, place.readStdin());
  refuseLock(path, place.cwd);
  return whole(path, readWhole(path, place.cwd, bound));
}

/** Bytes from which on a file is not kept whole. */
const LONG = 5_000_000;

/**
 * An input that is a table. A long file is read piece by piece, and once more for its digest; a pipe can be read
 * only once, so it is kept whole.
 */
export function openSource(path: string, place: Place): Named {
  const { cwd } = place;
  if (path === '-' || sizeOf(path, cwd) < LONG) return readSource(path, place);
  refuseLock(path, cwd);
  return { path, chunks: () => piecesOf(path, cwd) };
}

/** All bytes of an input. */
export function bytesOf({ path, chunks }: Named): Buffer {
  const gathered = new Gathered(path, TABLE);
  for (const piece of chunks()) gathered.add(piece);
  return gathered.whole();
}
