import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run } from '../support/run.js';

/** The words that are offered behind some, the last of which is begun. */
async function offered(...words: string[]): Promise<string[]> {
  const { stdout, status } = await run(['completion', '--', ...words]);
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what a shell is offered', () => {
  it.each([
    [['ver'], ['verify']],
    [['kesen'], ['kesenjangan']],
    [['tariff', 'q'], ['quote']],
    [['tarif', 'hit'], ['hitung']],
    [['explain', 'pl'], ['plan']],
    [['gap', '--wil'], ['--wilayah']],
    [['gap', '--targ'], ['--target']],
    [['periksa', '--lem'], ['--lembar']],
    [
      ['gap', '--by', 'reg'],
      ['region', 'regency'],
    ],
    [['gap', '--format', 'x'], ['xlsx']],
    [
      ['gap', '--region', '36.7'],
      ['36.71', '36.72', '36.73', '36.74'],
    ],
    [
      ['gap', '--wilayah', '9'],
      ['91', '92', '93', '94', '95', '96'],
    ],
    [['gap', '--segment', 'farm'], ['farmers']],
    [['completion', 'z'], []],
    // Here the shell offers files.
    [['gap', 'da'], []],
    [['gap', '-o', ''], []],
    [['gap', 'gap'], []],
  ])('%j: %j', async (words, found) => {
    expect(await offered(...words)).toEqual(found);
  });

  it('is what help lists, at the start and in the language of the environment', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['gap', 'init', 'help', 'bantuan']));
    const { stdout } = await run(['completion', '--', 'gap', '--menurut', 'ka'], {
      env: { UCJ_LANG: 'id' },
    });
    expect(stdout).toBe('kabupaten\n');
  });
});

/** How each shell is asked in a script: what it takes over, and prints what it would offer. */
const ASKED: Readonly<Record<string, string>> = {
  bash: `source <(ucj completion bash)
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ucj; printf '%s\\n' "\${COMPREPLY[@]}"; }
try ucj gap --wil
try ucj gap --region 36.72`,
  zsh: `autoload -Uz compinit; compinit -u -d "$PWD/dump"
source <(ucj completion zsh)
compadd() { print -l -- \${(P)2} }
words=(ucj gap --wil); CURRENT=3; _ucj
words=(ucj gap --region 36.72); CURRENT=4; _ucj`,
  fish: `ucj completion fish | source
complete -C 'ucj gap --wil' | cut -f1
complete -C 'ucj gap --region 36.72' | cut -f1`,
};

describe('the script of a shell', () => {
  it.each(Object.entries(ASKED))('has %s complete words', async (shell, script) => {
    // A shell that is not there is not tried; bash is everywhere.
    if (shell !== 'bash' && spawnSync(shell, ['-c', 'true']).error) return;
    await inFolder({ script }, (folder) => {
      const program = `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/ucj.cjs')}' "$@"\n`;
      writeFileSync(join(folder, 'ucj'), program);
      chmodSync(join(folder, 'ucj'), 0o755);
      const env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder };
      const ran = spawnSync(shell, ['script'], { cwd: folder, env, encoding: 'utf8' });
      expect(ran.stdout.trim().split('\n'), ran.stderr).toEqual(['--wilayah', '36.72']);
    });
  });

  it('of a shell that is not known is refused', async () => {
    const { status, stderr } = await run(['completion', 'nush']);
    expect([status, stderr.includes('powershell')]).toEqual([2, true]);
  });
});
