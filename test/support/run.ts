import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '../../src/cli/context.js';
import { main } from '../../src/program/main.js';
import type { Rendered } from '../../src/render/rendering.js';

/** The folder of the project, where the samples are. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** What a run printed and how it ended. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** The world a run sees. Everything has a fixed value unless a test says otherwise. */
export interface World {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Buffer;
  readonly today?: string;
  /** Columns of a terminal on standard output; left out for a pipe. */
  readonly terminal?: number;
  /** Lines of that terminal; left out, it is longer than any output. */
  readonly lines?: number;
  /** What a pager is given, and whether there is one. */
  readonly page?: Context['page'];
  /** What happens to the disk just before a file is written. */
  readonly beforeWrite?: () => void;
}

function asText(content: Rendered): string {
  if (content instanceof Uint8Array) return Buffer.from(content).toString('latin1');
  return typeof content === 'string' ? content : [...content].join('');
}

/** A context of a world, whose output goes to two lists. */
export function contextOf(world: World, out: string[] = [], err: string[] = []): Context {
  return {
    cwd: world.cwd ?? ROOT,
    env: world.env ?? {},
    stdout: {
      write: (content) => void out.push(asText(content)),
      isTerminal: world.terminal !== undefined,
      columns: world.terminal,
      rows: world.lines,
    },
    stderr: {
      write: (content) => void err.push(asText(content)),
      isTerminal: false,
      columns: undefined,
      rows: undefined,
    },
    page: world.page ?? (() => false),
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    today: world.today ?? '2026-11-21',
    status: () => {},
    uninterrupted: (write) => {
      world.beforeWrite?.();
      return write();
    },
  };
}

/** Runs the program in this process, in a world of its own. */
export async function run(words: readonly string[], world: World = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(words, contextOf(world, out, err));
  return { stdout: out.join(''), stderr: err.join(''), status };
}

/** A new folder with these files, removed after `use`. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ucj-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `gap` on one table given as text and gives its JSON. */
export async function gapOf(table: string, words: readonly string[] = []) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const ran = await run(['gap', 't.csv', '--format', 'json', ...words], { cwd });
    if (ran.stdout === '') throw new Error(ran.stderr);
    return JSON.parse(ran.stdout);
  });
}

/** Runs `gap` on a sample and gives its JSON. */
export async function gapOfSample(file: string, words: readonly string[] = []) {
  const ran = await run(['gap', `data/${file}`, '--format', 'json', ...words]);
  if (ran.stdout === '') throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

/** A run as a transcript: the command or the shell's line, what it printed, and its exit status. */
export function transcript(
  words: readonly string[],
  { stdout, stderr, status }: Ran,
  line?: string,
): string {
  const shown = words.map((word) => (/[\s"'*]/.test(word) ? `'${word}'` : word)).join(' ');
  const parts = [`$ ${line ?? `ucj ${shown}`}`];
  if (stdout !== '') parts.push(`--- stdout\n${stdout.trimEnd()}`);
  if (stderr !== '') parts.push(`--- stderr\n${stderr.trimEnd()}`);
  parts.push(`--- exit ${status}`);
  return `${parts.join('\n')}\n`;
}
