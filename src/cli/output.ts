import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from '../problem/problem.js';
import type { Rendered } from '../render/rendering.js';
import { type Context, EXIT } from './context.js';
import { type Destination, failWith, stats, systemCode } from './destination.js';
import { ownPrefix, sweep } from './leftover.js';
import { pour } from './pour.js';
import { writeAll } from './write-all.js';

/** A result and the file it goes to. */
interface Writing {
  readonly to: Destination;
  readonly content: Rendered;
}

/** A complete new file that waits beside the place it is for. */
interface Staged {
  readonly to: Destination;
  readonly beside: string;
}

function remove(staged: readonly Staged[]): void {
  for (const { beside } of staged)
    try {
      rmSync(beside, { force: true });
    } catch {
      // What it could not remove, the next run does; why nothing was written is what has to be said.
    }
}

/** Writes a new file beside its place, with the mode of the old one, and syncs it. */
function write(beside: string, { to, content }: Writing): void {
  const mode = stats(to.path)?.mode;
  const file = openSync(beside, 'wx', mode === undefined ? 0o666 : mode & 0o7777);
  try {
    writeAll(file, content);
    if (mode !== undefined) fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a new file beside its place. Where that fails none of them is left. */
function stage(staged: Staged[], writing: Writing, prefix: string): void {
  const { to } = writing;
  const beside = join(dirname(to.path), `${prefix}.${staged.length}.tmp`);
  staged.push({ to, beside });
  try {
    write(beside, writing);
  } catch (error) {
    remove(staged);
    failWith(error, to.name);
  }
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

async function writeEach(writings: readonly Writing[], staged: Staged[]): Promise<void> {
  const [files, others] = [writings.filter(isFile), writings.filter((each) => !isFile(each))];
  for (const folder of new Set(files.map(({ to }) => dirname(to.path)))) sweep(folder);
  const prefix = ownPrefix();
  for (const writing of files) stage(staged, writing, prefix);
  for (const writing of others)
    try {
      await pour(writing.to.path, writing.content);
    } catch (error) {
      remove(staged);
      failWith(error, writing.to.name);
    }
  place(staged);
}

/**
 * Writes results. Files are replaced only when all new ones are complete, each in one step; pipes and
 * devices are written straight, before any file is replaced.
 */
export async function writeResults(
  writings: readonly Writing[],
  { uninterrupted }: Context,
): Promise<void> {
  const staged: Staged[] = [];
  await uninterrupted(
    () => writeEach(writings, staged),
    () => remove(staged),
  );
}
