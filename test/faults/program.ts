import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run.js';

export const BIN = join(ROOT, 'bin', 'ucj.cjs');
export const BANTEN = join(ROOT, 'data', 'banten.csv');
const HOOK = join(ROOT, 'test', 'faults', 'hook.cjs');

/** `npm run faults:long` tries many more. */
const { MODE } = (import.meta as unknown as { env: Record<string, string> }).env;
export const IS_LONG = MODE === 'faults-long';

/** How a run ended: its exit status, or the signal that ended it. */
export type Ended = number | NodeJS.Signals | null;

/** Starts the program in a folder. What it prints is not looked at. */
export function started(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...words, '--quiet'], {
    cwd,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve(signal ?? status));
  });
  return { child, ended };
}

/** Runs the program with a signal before one step of its writing. */
export function faulted(
  words: readonly string[],
  cwd: string,
  step: number,
  signal: NodeJS.Signals,
): Promise<Ended> {
  const fault = { FAULT_STEP: String(step), FAULT_SIGNAL: signal };
  return started(words, cwd, { NODE_OPTIONS: `--require "${HOOK}"`, ...fault }).ended;
}

/** Steps that a run takes from its first new file on. */
export async function stepsOf(words: readonly string[], cwd: string): Promise<number> {
  const count = join(cwd, 'count');
  const env = { NODE_OPTIONS: `--require "${HOOK}"`, FAULT_COUNT: count };
  await started(words, cwd, env).ended;
  return Number(readFileSync(count, 'utf8'));
}

const OLD = 'old\n';

/** Puts old files where a run will write. */
export function age(names: readonly string[], cwd: string): void {
  for (const name of names) writeFileSync(join(cwd, name), OLD);
}

/** What a run left of the files it writes: the old one, the new one as it is when nothing fails, or neither. */
export function found(
  names: readonly string[],
  cwd: string,
  whole: ReadonlyMap<string, Buffer>,
): ('old' | 'new' | 'broken')[] {
  return names.map((name) => {
    const bytes = readFileSync(join(cwd, name));
    if (bytes.equals(Buffer.from(OLD))) return 'old';
    return bytes.equals(whole.get(name) ?? Buffer.alloc(0)) ? 'new' : 'broken';
  });
}

/** Files in a folder that are not those a run writes. */
export function besides(names: readonly string[], cwd: string): string[] {
  return readdirSync(cwd).filter((name) => !names.includes(name));
}
