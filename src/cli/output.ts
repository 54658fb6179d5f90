import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from '../problem/problem.js';
import type { Rendered } from '../report/look.js';
import { EXIT } from './context.js';
import { type Destination, failWith, stats, systemCode } from './destination.js';

/** A result and the file it goes to. */
export interface Writing {
  readonly to: Destination;
  readonly content: Rendered;
}

/** A complete new file that waits beside the place it is for. */
interface Staged {
  readonly to: Destination;
  readonly beside: string;
}

function remove(staged: readonly Staged[]): void {
  for (const { beside } of staged) rmSync(beside, { force: true });
}

/** Writes a new file beside its place, with the mode of the old one, and syncs it. */
function write(beside: string, { to, content }: Writing): void {
  const mode = stats(to.path)?.mode;
  // A file of that name can only be what a killed run of the same number left.
  rmSync(beside, { force: true });
  const file = openSync(beside, 'wx', mode === undefined ? 0o666 : mode & 0o7777);
  try {
    writeFileSync(file, content);
    if (mode !== undefined) fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes all new files beside their places. Where one fails none is left. */
function stage(writings: readonly Writing[]): Staged[] {
  const staged: Staged[] = [];
  for (const [index, writing] of writings.entries()) {
    const { to } = writing;
    const beside = join(dirname(to.path), `.ucj-${process.pid}-${index}.tmp`);
    staged.push({ to, beside });
    try {
      write(beside, writing);
    } catch (error) {
      remove(staged);
      failWith(error, to.name);
    }
  }
  return staged;
}

/** Puts the new files in place. Where one cannot be, it is said which are new and which are old. */
function place(staged: readonly Staged[]): void {
  staged.forEach(({ to, beside }, index) => {
    try {
      renameSync(beside, to.path);
    } catch (error) {
      remove(staged.slice(index));
      if (index === 0) failWith(error, to.name);
      const names = staged.map((each) => each.to.name);
      const [list, old] = [names.slice(0, index), names.slice(index)];
      const value = systemCode(error);
      refuse(
        { code: 'output-partly', file: to.name, value, list, other: old.join(', ') },
        EXIT.output,
      );
    }
  });
}

function isFile({ to }: Writing): boolean {
  const existing = stats(to.path);
  return !existing || existing.isFile();
}

/**
 * Writes results. Files are replaced only when all new ones are complete, each in one step; pipes and
 * devices are written straight, before any file is replaced.
 */
export function writeResults(writings: readonly Writing[]): void {
  const staged = stage(writings.filter(isFile));
  for (const writing of writings.filter((each) => !isFile(each)))
    try {
      writeFileSync(writing.to.path, writing.content);
    } catch (error) {
      remove(staged);
      failWith(error, writing.to.name);
    }
  place(staged);
}
