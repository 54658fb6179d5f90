import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, ROOT } from '../support/run.js';

it('starts the same whatever became of what was kept of the compiled program', async () => {
  await inFolder({}, (cwd) => {
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(ROOT, part), join(cwd, part), { recursive: true });
    const cache = join(cwd, '.cache');
    const kept = () =>
      readdirSync(cache, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const ran = () => {
      const words = [join(cwd, 'bin', 'ucj.cjs'), 'gap', 'data/banten.csv'];
      return String(spawnSync(process.execPath, words, { cwd: ROOT }).stdout);
    };
    const first = ran();
    expect(first).toContain('Pandeglang');
    expect(kept().length).toBeGreaterThan(3);
    expect(ran()).toBe(first);
    for (const { parentPath, name } of kept()) {
      const bytes = readFileSync(join(parentPath, name));
      for (let at = 100; at < bytes.length; at += 997) bytes[at] = 0x55;
      writeFileSync(join(parentPath, name), bytes);
    }
    expect(ran()).toBe(first);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'no folder');
    expect(ran()).toBe(first);
  });
});
