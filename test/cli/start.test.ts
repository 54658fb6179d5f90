import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, ROOT } from '../support/run.js';

/** A folder with the built program, and what runs it there. */
function installed(cwd: string) {
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(cwd, part), { recursive: true });
  const cache = join(cwd, '.cache');
  const kept = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const ran = (...words: string[]) => {
    const all = [join(cwd, 'bin', 'ucj.cjs'), ...words];
    const { stdout, status } = spawnSync(process.execPath, all, { cwd: ROOT });
    expect(status).toBe(0);
    return String(stdout);
  };
  return { cache, kept, ran };
}

it('keeps what its first runs compiled, and is then left as it is', async () => {
  await inFolder({}, (cwd) => {
    const { kept, ran } = installed(cwd);
    const size = () => {
      const program = kept().find(({ name }) => name.startsWith('program-program'));
      return program ? statSync(join(program.parentPath, program.name)).size : 0;
    };
    ran('region', 'Lebak');
    const first = size();
    ran('gap', 'data/banten.csv');
    expect(size()).toBeGreaterThan(first);
    for (let run = 0; run < 3; run += 1) ran('gap', 'data/banten.csv');
    const files = () =>
      kept().map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs);
    const before = files();
    ran('gap', 'data/banten.csv');
    expect(files()).toEqual(before);
  });
});

it('starts the same whatever became of what was kept of the compiled program', async () => {
  await inFolder({}, (cwd) => {
    const { cache, kept, ran: run } = installed(cwd);
    const ran = () => run('gap', 'data/banten.csv');
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
