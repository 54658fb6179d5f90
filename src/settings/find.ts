import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What a settings file is called where nobody names another. */
export const SETTINGS_NAME = 'ucj.config.json';

/** The settings file of a folder: its own, or the nearest one above; null where there is none. */
export function findSettings(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, SETTINGS_NAME);
    if (existsSync(path)) return relative(cwd, path) || SETTINGS_NAME;
    if (dirname(folder) === folder) return null;
  }
}
