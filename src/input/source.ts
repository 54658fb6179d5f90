import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Bound, STDIN, TABLE } from '../disk/bounds.js';
import { namesIn, readWhole } from '../disk/read.js';
import { refuse } from '../problem/problem.js';

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

/** How far a read is, for whoever waits for it. */
export interface Progress {
  /** `share` of the input is read, from 0 to 1. */
  readonly at: (path: string, share: number) => void;
  readonly done: () => void;
}

/** Where inputs come from. */
export interface Place {
  readonly cwd: string;
  /** Reads all of standard input. */
  readonly readStdin: () => Buffer;
  readonly progress?: Progress;
}

/**
 * Expands patterns such as `data/*.csv` that the shell left alone (Windows shells do). A path that
 * exists is taken as it is, so a file named with a star can still be read. Files that mark a workbook as
 * open are passed over.
 */
export function expand(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    if (!/[*?]/.test(path) || statSync(resolve(cwd, path), { throwIfNoEntry: false }))
      return [path];
    const escaped = basename(path).replace(/[.+^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
    const found = namesIn(resolve(cwd, dirname(path))).filter(
      (name) => pattern.test(name) && workbookOf(name) === null,
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
  const isThere = statSync(resolve(cwd, suggestion), { throwIfNoEntry: false });
  refuse({ code: 'lock-file', file: path, value, ...(isThere && { suggestion }) });
}

/** Bytes of a file; 0 where it is none. */
export function sizeOf(path: string, cwd: string): number {
  const found = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  return found?.isFile() ? found.size : 0;
}

/** Reads a file piece by piece. */
export function* chunksOf(path: string, cwd: string): Iterable<Buffer> {
  const file = openSync(resolve(cwd, path), 'r');
  try {
    const chunk = Buffer.alloc(1_000_000);
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk))
      yield chunk.subarray(0, count);
  } finally {
    closeSync(file);
  }
}

/** Reads an input whole. `-` is standard input. */
export function readSource(path: string, place: Place, bound: Bound = TABLE): Source {
  if (path === '-') return whole(STDIN, place.readStdin());
  refuseLock(path, place.cwd);
  return whole(path, readWhole(path, place.cwd, bound));
}
