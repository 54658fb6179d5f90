import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { stats, systemCode } from './destination.js';

/** Milliseconds after which no run is writing any more, where it cannot be asked. */
const LONG = 24 * 60 * 60 * 1000;

/** A process as the name of its file tells it. */
interface Writer {
  readonly place: string;
  readonly pid: number;
  /** When it began, as its system counts; 0 where that does not tell. */
  readonly began: string;
}

const NAME = /^\.ucj-([\w-]+)\.(\d{1,10})\.(\d{1,20})\.\d+\.tmp$/;

/** What the system tells; null where it refuses. */
function told<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/**
 * Where process numbers are those of this process: a machine, or a container of its own. Folders are shared
 * between machines, where the same number is another process.
 */
function placeOf(): string {
  const space = told(() => readlinkSync('/proc/self/ns/pid'));
  return `${hostname()}-${space ?? process.platform}`.replace(/[^\w-]+/g, '-').slice(0, 80);
}

/** When a process began; null where none of that number runs, or nothing tells. */
function beginning(pid: number | 'self'): string | null {
  const line = told(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The name of a program, in brackets, may have spaces and brackets itself.
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ') ?? [];
  // One that ended is there until its parent hears of it.
  return /^[ZX]/.test(fields[0] ?? '') ? null : (fields[19] ?? null);
}

/** The start of the names of files that this process writes before they are put in place. */
export function ownPrefix(): string {
  return `.ucj-${placeOf()}.${process.pid}.${beginning('self') ?? 0}`;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** Whether a writer is at work; undefined where that cannot be known from here. */
function isAtWork({ place, pid, began }: Writer): boolean | undefined {
  if (place !== placeOf()) return undefined;
  if (!exists(pid)) return false;
  // Another process may have the number by now.
  return began === '0' ? undefined : beginning(pid) === began;
}

function isLeft(path: string, writer: Writer): boolean {
  const isWorking = isAtWork(writer);
  if (isWorking !== undefined) return !isWorking;
  return Date.now() - (stats(path)?.mtimeMs ?? Number.POSITIVE_INFINITY) > LONG;
}

/** Removes what runs that were killed have left in a folder. What cannot be removed does no harm. */
export function sweep(folder: string): void {
  // A folder that may be written but not listed cannot be looked through.
  for (const name of told(() => readdirSync(folder)) ?? []) {
    const [, place, pid, began] = NAME.exec(name) ?? [];
    if (place === undefined || began === undefined) continue;
    const path = join(folder, name);
    told(() => isLeft(path, { place, pid: Number(pid), began }) && rmSync(path));
  }
}
