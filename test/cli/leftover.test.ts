import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownPrefix, sweep } from '../../src/cli/leftover.js';
import { inFolder } from '../support/run.js';

/** The prefix of this process with one of its three parts another. */
function prefixWith(part: { place?: string; pid?: number; began?: string }): string {
  const [, place = '', pid = '', began = ''] = /^\.ucj-(.+)\.(\d+)\.(\d+)$/.exec(ownPrefix()) ?? [];
  return `.ucj-${part.place ?? place}.${part.pid ?? pid}.${part.began ?? began}`;
}

/** What is left of files of these names, some of them old. */
function leftOf(names: readonly string[], days = 0): Promise<string[]> {
  return inFolder({}, (cwd) => {
    const then = Date.now() / 1000 - days * 24 * 60 * 60;
    for (const name of names) {
      writeFileSync(join(cwd, name), '');
      utimesSync(join(cwd, name), then, then);
    }
    sweep(cwd);
    return readdirSync(cwd);
  });
}

const DEAD = spawnSync('true').pid;

describe('what a killed run has left', () => {
  it('goes when its process is gone, and stays while that is at work', async () => {
    const own = `${ownPrefix()}.0.tmp`;
    const dead = `${prefixWith({ pid: DEAD })}.0.tmp`;
    expect(await leftOf([own, dead])).toEqual([own]);
    expect(await leftOf([own], 3)).toEqual([own]);
  });

  it.skipIf(process.platform !== 'linux')(
    'goes when another process has its number by now',
    async () => {
      const child = spawn('sleep', ['600']);
      try {
        expect(await leftOf([`${prefixWith({ pid: child.pid ?? 0 })}.0.tmp`])).toEqual([]);
      } finally {
        child.kill('SIGKILL');
      }
    },
  );

  it('stays for a day where its process cannot be asked for', async () => {
    const elsewhere = `${prefixWith({ place: 'elsewhere', pid: DEAD })}.0.tmp`;
    const untold = `${prefixWith({ began: '0' })}.0.tmp`;
    expect((await leftOf([elsewhere, untold])).sort()).toEqual([elsewhere, untold].sort());
    expect(await leftOf([elsewhere, untold], 2)).toEqual([]);
  });

  it('is told by its whole name, and nothing else is touched', async () => {
    const names = ['.ucj-1.tmp', 'ucj-a.1.1.0.tmp', `${prefixWith({ pid: DEAD })}.0.tmp.csv`];
    expect((await leftOf(names, 9)).sort()).toEqual([...names].sort());
    await inFolder({}, (cwd) => {
      const name = `${prefixWith({ pid: DEAD })}.0.tmp`;
      mkdirSync(join(cwd, name));
      sweep(cwd);
      sweep(join(cwd, 'none'));
      expect(readdirSync(cwd)).toEqual([name]);
    });
  });
});
