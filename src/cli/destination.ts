import { accessSync, constants, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { suggest } from '../problem/nearest.js';
import { isRefusal, type ProblemCode, refuse } from '../problem/problem.js';
import { EXIT } from './context.js';

/** Where a result goes: a file by its full path and by the name the user gave. */
export interface Destination {
  readonly name: string;
  readonly path: string;
}

/** What a path can have filled in. */
const PLACES: readonly string[] = ['{period}', '{today}'];
const DENIED: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ETXTBSY'];

function fail(code: ProblemCode, file: string, value = ''): never {
  refuse({ code, file, value }, EXIT.output);
}

/** The name of what the system refused, such as `ENOSPC`. */
export function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/**
 * Whether the system has a fault, and not what is written: text is made while it is written, and a sum in it may
 * have more digits than are kept.
 */
export function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}

/** Says that a destination could not be written, and why. */
export function failWith(error: unknown, file: string): never {
  if (!isOfSystem(error)) throw error;
  const code = systemCode(error);
  fail(DENIED.includes(code) ? 'output-denied' : 'output-failed', file, code);
}

/** Whether the folder of a path is known only with the period. */
export function hasPeriodFolder(path: string): boolean {
  return dirname(path).includes('{period}');
}

/** Fills `{period}` and `{today}` into a path. Another word in braces is refused. */
export function fillPath(path: string, values: { period: string | null; today: string }): string {
  const unknown = path.match(/\{\w*\}/g)?.find((word) => !PLACES.includes(word));
  if (unknown !== undefined)
    refuse({
      code: 'bad-choice',
      option: '-o',
      value: unknown,
      list: PLACES,
      ...suggest(unknown, PLACES),
    });
  return path
    .replaceAll('{period}', values.period ?? 'no-period')
    .replaceAll('{today}', values.today);
}

/** What stands at a path; undefined where nothing does. */
export function stats(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Whether a name is that of a file or folder. */
export function isThere(name: string, cwd: string): boolean {
  return stats(resolve(cwd, name)) !== undefined;
}

/** Finds a destination and refuses one that cannot be written, before any work is done. */
export function destination(name: string, cwd: string): Destination {
  const given = resolve(cwd, name);
  try {
    if (!stats(dirname(given))?.isDirectory()) fail('output-folder-missing', name);
    const existing = stats(given);
    if (existing?.isDirectory()) fail('output-is-folder', name);
    // Through a link the file behind it is replaced, not the link.
    const path = existing?.isFile() ? realpathSync(given) : given;
    if (existing) accessSync(path, constants.W_OK);
    if (!existing || existing.isFile()) accessSync(dirname(path), constants.W_OK);
    return { name, path };
  } catch (error) {
    if (isRefusal(error)) throw error;
    failWith(error, name);
  }
}

/** Refuses to write over a file that was read: it would be lost. */
export function keepInputs(
  { name, path }: Destination,
  inputs: readonly string[],
  cwd: string,
): void {
  for (const input of inputs) {
    const read = resolve(cwd, input);
    if (stats(read)?.isFile() && realpathSync(read) === path)
      refuse({ code: 'output-is-input', file: name, value: input });
  }
}
