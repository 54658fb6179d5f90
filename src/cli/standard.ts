import { fstatSync, fsyncSync } from 'node:fs';
import { isatty } from 'node:tty';
import { refuse } from '../problem/problem.js';
import type { Rendered } from '../render/rendering.js';
import { EXIT, type Output } from './context.js';
import { isOfSystem, systemCode } from './destination.js';
import { piecesOf, writeAll } from './write-all.js';

/** What a file system says that cannot sync. */
const NO_SYNC: readonly string[] = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EROFS'];

/** Some file systems say only now that there was no room. */
function sync(file: number): void {
  if (!fstatSync(file).isFile()) return;
  try {
    fsyncSync(file);
  } catch (error) {
    if (!NO_SYNC.includes(systemCode(error))) throw error;
  }
}

/** Writes through Node. */
function onConsole(terminal: NodeJS.WriteStream): Output['write'] {
  return (content) => {
    for (const piece of piecesOf(content)) terminal.write(piece);
  };
}

/** A stream. A console of Windows is written through Node, which alone knows its letters. */
function output(file: number, stream: () => NodeJS.WriteStream, write: Output['write']): Output {
  if (!isatty(file)) return { write, isTerminal: false, columns: undefined, rows: undefined };
  const terminal = stream();
  return {
    write: process.platform === 'win32' ? onConsole(terminal) : write,
    isTerminal: true,
    columns: terminal.columns,
    rows: terminal.rows,
  };
}

/** Standard output. A reader that goes away (`| head`) has what it wanted; any other failure is refused. */
export function standardOutput(): Output {
  let isRead = true;
  const write = (content: Rendered) => {
    try {
      if (isRead) writeAll(1, content);
      sync(1);
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      const value = systemCode(error);
      isRead = false;
      if (value !== 'EPIPE') refuse({ code: 'stdout-failed', value }, EXIT.output);
    }
  };
  return output(1, () => process.stdout, write);
}

/** Standard error. Where it cannot be written, nobody can be told. */
export function standardError(): Output {
  const write = (content: Rendered) => {
    try {
      writeAll(2, content);
    } catch {
      // The exit status still says how the run ended.
    }
  };
  return output(2, () => process.stderr, write);
}
