/**
 * What the program asks of `node:fs`, answered out of the files that were given to the page. They are in one folder,
 * the root; nothing can be written.
 */
import { basename, dirname, resolve } from './paths.js';

/** The files of the page, by name. */
const given = new Map<string, Uint8Array>();

/** Files that are open, and how far each is read. */
const open = new Map<number, { readonly bytes: Uint8Array; at: number }>();
let lastOpened = 0;

/** Takes these files in the place of those before. */
export function give(files: Readonly<Record<string, Uint8Array>>): void {
  given.clear();
  for (const [name, bytes] of Object.entries(files)) given.set(name, bytes);
}

/** An error as a system says it, by its code. */
function failure(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

const ROOT = '/';

function found(path: string): Uint8Array | 'folder' | undefined {
  const full = resolve(ROOT, path);
  if (full === ROOT) return 'folder';
  return dirname(full) === ROOT ? given.get(basename(full)) : undefined;
}

export function statSync(path: string) {
  const there = found(path);
  if (there === undefined) throw failure('ENOENT');
  return statsOf(there);
}

function statsOf(there: Uint8Array | 'folder') {
  const isFolder = there === 'folder';
  return {
    size: isFolder ? 0 : there.length,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
  };
}

export function existsSync(path: string): boolean {
  return found(path) !== undefined;
}

export function readdirSync(path: string): string[] {
  if (found(path) !== 'folder') throw failure('ENOENT');
  return [...given.keys()];
}

export function openSync(path: string, way: string | number): number {
  if (way !== 'r') throw failure('EROFS');
  const there = found(path);
  if (there === undefined) throw failure('ENOENT');
  if (there === 'folder') throw failure('EISDIR');
  lastOpened += 1;
  open.set(lastOpened, { bytes: there, at: 0 });
  return lastOpened;
}

export function fstatSync(file: number) {
  return statsOf(opened(file).bytes);
}

function opened(file: number) {
  const own = open.get(file);
  if (!own) throw failure('EBADF');
  return own;
}

/** Reads on from where the last read ended. */
export function readSync(
  file: number,
  into: Uint8Array,
  offset = 0,
  length = into.length - offset,
): number {
  const own = opened(file);
  const piece = own.bytes.subarray(own.at, own.at + length);
  into.set(piece, offset);
  own.at += piece.length;
  return piece.length;
}

export function closeSync(file: number): void {
  open.delete(file);
}

/** Nothing can be written, and what was not written is not there. */
const refused = () => {
  throw failure('EROFS');
};
export const accessSync = refused;
export const fchmodSync = refused;
export const fsyncSync = refused;
export const readFileSync = refused;
export const readlinkSync = refused;
export const realpathSync = refused;
export const renameSync = refused;
export const rmSync = refused;
export const writeSync = refused;
export const constants = { W_OK: 2, O_WRONLY: 1, O_NONBLOCK: 2048 };

export default { existsSync, realpathSync };
