import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readJson } from '../problem/json.js';
import type { Problem } from '../problem/problem.js';
import { shapeProblems } from '../problem/shape.js';
import { knownKeys, settingsSchema } from './schema.js';
import { type Settings, settingsFrom } from './settings.js';

function readBytes(path: string, cwd: string): Buffer | Problem {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { code: code === 'ENOENT' ? 'no-file' : 'unreadable', file: path, value: code };
  }
}

/** Reads and checks a settings file; gives everything that is wrong in it otherwise. */
export function loadSettings(path: string, cwd: string): Settings | Problem[] {
  const bytes = readBytes(path, cwd);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const read = readJson(bytes, path);
  if ('code' in read) return [read];
  const { data } = read;
  const result = settingsSchema.safeParse(data);
  if (result.success) return settingsFrom(result.data, { path, bytes });
  return shapeProblems('bad-settings', path, data, result.error.issues, knownKeys);
}
