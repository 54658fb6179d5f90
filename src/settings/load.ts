import { BY_HAND } from '../disk/bounds.js';
import { readWhole } from '../disk/read.js';
import { readJson } from '../problem/json.js';
import type { Problem } from '../problem/problem.js';
import { shapeProblems } from '../problem/shape.js';
import { knownKeys, settingsSchema } from './schema.js';
import { type Settings, settingsFrom } from './settings.js';
import { misprints } from './wage-regions.js';

// From here, so that what checks the settings is in one part of the program.
export { settingsJsonSchema } from './schema.js';

/** Reads and checks a settings file; gives everything that is wrong in it otherwise. */
export async function loadSettings(path: string, cwd: string): Promise<Settings | Problem[]> {
  const bytes = readWhole(path, cwd, BY_HAND);
  const read = readJson(bytes, path);
  if ('code' in read) return [read];
  const { data } = read;
  const result = settingsSchema.safeParse(data);
  if (!result.success)
    return shapeProblems('bad-settings', path, data, result.error.issues, knownKeys);
  const wrong = await misprints(result.data, path);
  return wrong.length > 0 ? wrong : settingsFrom(result.data, { path, bytes });
}
