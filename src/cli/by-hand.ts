import { BY_HAND } from '../disk/bounds.js';
import { readSource, type Source } from '../input/records/source.js';
import type { Context } from './context.js';

/** Reads what somebody wrote by hand, claims or sources of money; `-` is standard input. */
export async function readByHand(path: string, context: Context): Promise<Source> {
  const stdin = path === '-' ? await context.readStdin(BY_HAND) : Buffer.alloc(0);
  return readSource(path, { cwd: context.cwd, readStdin: () => stdin }, BY_HAND);
}
