import { BY_HAND } from '../disk/bounds.js';
import { readWhole } from '../disk/read.js';
import { readJson } from '../problem/json.js';
import type { Problem } from '../problem/problem.js';
import { shapeProblems } from '../problem/shape.js';
import { knownKeys, settingsSchema } from './schema.js';
import { type Settings, settingsFrom } from './settings.js';

/** Reads and checks a settings file; gives everything that is wrong in it otherwise. */
export function loadSettings(path: string, cwd: string): Settings | Problem[] {
  const bytes = readWhole(path, cwd, BY_HAND);
  const read = readJson(bytes, path);
  if ('code' in read) return [read];
  const { data } = read;
  const result = settingsSchema.safeParse(data);
  if (result.success) return settingsFrom(result.data, { path, bytes });
  return shapeProblems('bad-settings', path, data, result.error.issues, knownKeys);
}
