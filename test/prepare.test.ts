import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT } from './support/run.js';

/** A project whose build notes each of its runs, and writes what is built first. */
const PROJECT = {
  'package.json': '{}',
  'src/a/a.ts': '',
  'src/b.ts': '',
  'data/c.json': '{}',
  'scripts/build.mjs': `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('dist/page', { recursive: true });
    writeFileSync('dist/page/page.json', '{}');
    appendFileSync('runs', '.');`,
};

describe('what npm runs after an installation', () => {
  it('builds where nothing is built or something is newer than that, and else not again', async () => {
    await inFolder(PROJECT, async (cwd) => {
      const script = 'scripts/prepare.mjs';
      copyFileSync(join(ROOT, script), join(cwd, script));
      const runs = () => {
        execFileSync(process.execPath, [script], { cwd });
        return readFileSync(join(cwd, 'runs'), 'utf8').length;
      };
      expect([runs(), runs(), runs()]).toEqual([1, 1, 1]);
      const paths = ['src/a/a.ts', 'data/c.json', 'package.json', 'scripts/build.mjs'];
      for (const [at, path] of paths.entries()) {
        const later = Date.now() / 1000 + 5;
        utimesSync(join(cwd, path), later, later);
        expect(runs(), path).toBe(at + 2);
        utimesSync(join(cwd, path), 1, 1);
        expect(runs(), path).toBe(at + 2);
      }
      rmSync(join(cwd, 'dist'), { recursive: true });
      expect(runs()).toBe(paths.length + 2);
    });
  });
});
