import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../support/run.js';
import { optionsByVerb } from '../support/verbs.js';

const PAGES = join(ROOT, 'dist/man');

describe('man pages', () => {
  it('are one for each verb, and one for all', async () => {
    const verbs = [...(await optionsByVerb()).keys()].filter((verb) => !verb.includes(' '));
    const names = ['ucj.1', ...verbs.map((verb) => `ucj-${verb}.1`)];
    expect(readdirSync(PAGES).sort()).toEqual(names.sort());
  });

  it('have every option of the help, and its examples', async () => {
    for (const name of readdirSync(PAGES)) {
      const verb = name.replace(/^ucj-?|\.1$/g, '');
      const { stdout } = await run([verb, '--help'].filter(Boolean));
      const page = readFileSync(join(PAGES, name), 'utf8').replaceAll('\\-', '-');
      for (const flag of stdout.match(/^ {2}(?:-\w, )?--[a-z-]+/gm) ?? [])
        expect(page, name).toContain(flag.trim());
      for (const example of stdout.match(/^ {2}\$ ucj .*$/gm) ?? [])
        expect(page.replaceAll('\\e', '\\'), name).toContain(example.trim());
    }
  });

  it('are shown by man without a warning', () => {
    // A machine without man shows none.
    if (spawnSync('man', ['--version']).error) return;
    for (const name of readdirSync(PAGES)) {
      const words = ['--warnings', '-E', 'UTF-8', '-l', join(PAGES, name)];
      const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' };
      const { stdout, stderr } = spawnSync('man', words, { encoding: 'utf8', env });
      expect([name, stderr, stdout.includes('SYNOPSIS')]).toEqual([name, '', true]);
    }
  });
});
