import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { suggest } from '../problem/nearest.js';
import { refuse } from '../problem/problem.js';

/** The bytes of one input and the name it goes by in messages. */
export interface Source {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Where inputs come from. */
export interface Place {
  readonly cwd: string;
  /** Reads all of standard input. */
  readonly readStdin: () => Buffer;
}

/** What `-` is called in messages. */
export const STDIN = '<stdin>';

/**
 * Expands patterns such as `data/*.csv` that the shell left alone (Windows shells do). A path that
 * exists is taken as it is, so a file named with a star can still be read.
 */
export function expand(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    if (!/[*?]/.test(path) || statSync(resolve(cwd, path), { throwIfNoEntry: false }))
      return [path];
    const escaped = basename(path).replace(/[.+^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
    const found = names(resolve(cwd, dirname(path))).filter((name) => pattern.test(name));
    if (found.length === 0) refuse({ code: 'no-match', value: path });
    return found.sort().map((name) => join(dirname(path), name));
  });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Reads an input whole. `-` is standard input. */
export function readSource(path: string, place: Place): Source {
  if (path === '-') return { path: STDIN, bytes: place.readStdin() };
  const full = resolve(place.cwd, path);
  try {
    return { path, bytes: readFileSync(full) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const near = suggest(basename(path), names(dirname(full)));
      refuse({
        code: 'no-file',
        file: path,
        ...(near.suggestion && { suggestion: join(dirname(path), near.suggestion) }),
      });
    }
    if (code === 'EACCES' || code === 'EPERM') refuse({ code: 'no-permission', file: path });
    if (code === 'EISDIR') refuse({ code: 'is-folder', file: path });
    refuse({ code: 'unreadable', file: path, value: code ?? String(error) });
  }
}
