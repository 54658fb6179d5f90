import { type Bound, Gathered, STDIN } from '../disk/bounds.js';
import { refuseUnread } from '../disk/read.js';
import { refuse } from '../problem/problem.js';
import type { Pager, World } from './context.js';
import { localDay } from './day.js';
import { systemCode } from './destination.js';
import { standardError, standardOutput } from './standard.js';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    return refuse({ code: 'no-working-folder', value: systemCode(error) });
  }
}

/** One whole turn of the event loop, in which signals that came are told. */
async function turn(): Promise<void> {
  // The first ends in this turn, before signals are looked for.
  for (let each = 0; each < 2; each += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function readStdin(bound: Bound): Promise<Buffer> {
  const gathered = new Gathered(STDIN, bound);
  try {
    for await (const piece of process.stdin) gathered.add(piece);
  } catch (error) {
    refuseUnread(error, STDIN, STDIN, bound);
  }
  return gathered.whole();
}

async function uninterrupted(write: () => Promise<void>, undo: () => void): Promise<void> {
  const handlers = Object.entries(SIGNALS).map(([signal, status]) => {
    const handler = () => {
      undo();
      process.exit(status);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  try {
    await write();
  } finally {
    await turn();
    for (const release of handlers) release();
  }
}

/** What `less` does where the user says nothing: ends where all is seen, keeps colours, leaves the screen as it is. */
const LESS = { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c' } as const;
/** How a shell says that there is no such program. */
const NOT_FOUND = 127;

/** Runs a pager on a text. Its Ctrl-C is not ours. */
function page({ command }: Pager, text: string): boolean {
  // Most runs have no use for it, and it is 5 ms of their start.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const isUsual = command === null;
  if (isUsual && process.platform === 'win32') return false;
  const stays = () => {};
  process.on('SIGINT', stays);
  try {
    const { error, status } = spawnSync(command ?? 'less', {
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...LESS, ...process.env },
      shell: !isUsual,
    });
    // Whoever has read enough leaves before the end.
    const isShown = error === undefined || systemCode(error) === 'EPIPE';
    return isShown && status !== NOT_FOUND;
  } finally {
    process.off('SIGINT', stays);
  }
}

/** The real world. */
export function processContext(): World {
  return {
    get cwd() {
      return workingFolder();
    },
    env: process.env,
    stdout: standardOutput(),
    stderr: standardError(),
    readStdin,
    page,
    today: localDay(new Date()),
    uninterrupted,
  };
}
