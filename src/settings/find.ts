import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const NAME = 'ucj.config.json';

/** The settings file of a folder: its own, or the nearest one above; null where there is none. */
export function findSettings(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (existsSync(path)) return relative(cwd, path) || NAME;
    if (dirname(folder) === folder) return null;
  }
}
