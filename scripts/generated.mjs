// A file that a script makes: written without words, compared with --check.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Ends the run where something that must hold does not. */
export function assert(condition, message) {
  if (!condition) throw new Error(message);
}

/**
 * Writes `text` to `name` (a path from the root of the project), or with `--check` exits 1 where
 * the file is not what would be written.
 */
export function writeOrCheck(name, command, text) {
  const args = process.argv.slice(2);
  if (args.length > 1 || (args.length === 1 && args[0] !== '--check')) {
    console.error(`usage: ${command} [--check]`);
    process.exitCode = 2;
    return;
  }
  const target = new URL(`../${name}`, import.meta.url);
  if (args.length === 0) {
    writeFileSync(target, text);
    console.log(`${name} written`);
  } else if (existsSync(target) && readFileSync(target, 'utf8') === text) {
    console.log(`${name} is up to date`);
  } else {
    console.error(`${name} differs from what would be generated; run: ${command}`);
    process.exitCode = 1;
  }
}
