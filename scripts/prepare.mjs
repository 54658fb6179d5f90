// What npm runs after an installation: builds, unless what is built is newer than all that it is made of. `npx ucj` in a
// new clone has npm do the same once more, which would take as long as the first time.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** When a file, or anything in a folder, was written last; a folder itself when something in it came or went. */
function lastWritten(path) {
  const stats = statSync(path);
  const names = stats.isDirectory() ? readdirSync(path) : [];
  return Math.max(stats.mtimeMs, ...names.map((name) => lastWritten(join(path, name))));
}

/** What is built first is as old as the state of the sources that all of it was made of. */
function lastBuilt() {
  return statSync(join(root, 'dist/page/page.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const sources = readdirSync(root).filter((name) => /^(?:src|data|scripts|.*\.json)$/.test(name));
const isBuilt = sources.every((name) => lastWritten(join(root, name)) < lastBuilt());
if (!isBuilt) await import('./build.mjs');
