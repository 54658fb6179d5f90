import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT } from '../support/run.js';
import { age, BANTEN, BIN, besides, found } from './program.js';

const FORMATS = ['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown', 'html', 'xlsx'];

/** Every verb that answers in formats. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  gap: [BANTEN],
  check: [BANTEN],
  explain: [BANTEN, '--region', '36.04', '--segment', 'petani'],
  report: [BANTEN],
  plan: [BANTEN, '--target', '60%', '--until', '2030'],
  share: ['700', BANTEN],
  fund: [BANTEN, '--sources', 's.csv'],
  trend: ['t.csv'],
  'tariff list': ['--scheme', 'bpu'],
  'tariff show': ['bpu.jkk'],
  'tariff quote': ['--scheme', 'bpu', '--month', '2026-05'],
  region: ['36.04'],
  verify: ['5.387 x 16.800 x 5 = 452.508.000'],
  afford: ['Rp2 miliar', '--segment', 'petani'],
};

/** What is printed without a format. */
const PLAIN: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['help', 'gap'],
  ...Object.keys(VERBS).map((verb) => [...verb.split(' '), '--help']),
  ['init', '--sources'],
];

const FILES = {
  't.csv':
    'region_code,region,period,potential,registered\n36.02,Lebak,2024-12,90,30\n36.02,Lebak,2025-12,90,40\n',
};

/** Runs the program by a line of a shell that has it as `"$@"`, and gives its exit status. */
function statusOf(line: string, words: readonly string[], cwd: string): number | null {
  return spawnSync('sh', ['-c', line, 'sh', process.execPath, BIN, ...words], { cwd }).status;
}

/** Ways in which standard output cannot take what is written. */
const WAYS = ['"$@" > /dev/full', 'ulimit -f 0; "$@" > out'];

function inFiles<T>(use: (cwd: string) => T): Promise<T> {
  return inFolder(FILES, (cwd) => {
    const starter = spawnSync(process.execPath, [BIN, 'init', '--sources'], { cwd });
    writeFileSync(join(cwd, 's.csv'), starter.stdout);
    return use(cwd);
  });
}

describe('standard output that fails is exit status 3', () => {
  it.each(PLAIN.map((words) => [words.join(' '), words] as const))('ucj %s', (_, words) =>
    inFiles((cwd) => {
      for (const line of WAYS) expect(statusOf(line, words, cwd), line).toBe(3);
    }),
  );

  for (const [verb, words] of Object.entries(VERBS))
    it(`ucj ${verb}, in each of its formats`, { timeout: 300_000 }, () =>
      inFiles((cwd) => {
        const offered = FORMATS.map((format) => [...verb.split(' '), ...words, '--format', format]);
        const answered = offered.filter((each) => statusOf('"$@"', each, cwd) !== 2);
        expect(answered.length).toBeGreaterThan(2);
        for (const each of answered)
          for (const line of WAYS) expect(statusOf(line, each, cwd), each.join(' ')).toBe(3);
      }),
    );

  it.each(['csv', 'json', 'markdown', 'html'])('after a part of it was written, as %s', (format) =>
    inFiles((cwd) => {
      const words = ['gap', BANTEN, '--format', format];
      for (const blocks of [1, 2, 4])
        expect(statusOf(`ulimit -f ${blocks}; "$@" > out`, words, cwd), format).toBe(3);
    }),
  );
});

describe('a file that cannot be written to its end', () => {
  it.each(['csv', 'tsv', 'json', 'ndjson', 'md', 'html', 'xlsx'])(
    'is exit status 3, the old one is kept and nothing is beside it: .%s',
    (end) =>
      inFolder({}, (cwd) => {
        const name = `out.${end}`;
        age([name], cwd);
        for (const blocks of [0, 1, 4]) {
          const words = ['gap', BANTEN, '-o', name];
          expect(statusOf(`ulimit -f ${blocks}; "$@"`, words, cwd)).toBe(3);
          expect(found([name], cwd, new Map())).toEqual(['old']);
          expect(besides([name], cwd)).toEqual([]);
        }
      }),
  );

  it.each(['csv', 'json', 'html', 'xlsx'])('is exit status 3 on a full device, as %s', (format) => {
    const words = ['gap', BANTEN, '-o', '/dev/full', '--format', format];
    expect(statusOf('"$@"', words, ROOT)).toBe(3);
  });
});

/** Runs a line of a shell in a file system of two pages, which is gone when the shell ends. */
function inSmall(line: string, cwd: string, words: readonly string[] = []) {
  const script = `mount -t tmpfs -o size=8k tmpfs "$PWD" && cd "$PWD" && { ${line}; }`;
  const all = ['-m', 'sh', '-c', script, 'sh', process.execPath, BIN, ...words];
  const { status, stdout } = spawnSync('unshare', all, { cwd });
  return { status, stdout: String(stdout) };
}
const canMount = await inFolder({}, (cwd) => inSmall('true', cwd).status === 0);

describe.skipIf(!canMount)('a full file system', () => {
  it('is exit status 3 for standard output', () =>
    inFolder({}, (cwd) => {
      for (const format of ['csv', 'json', 'html'])
        expect(inSmall('"$@" > out', cwd, ['gap', BANTEN, '--format', format]).status).toBe(3);
    }));

  it('keeps the old files, and leaves nothing beside them', () =>
    inFolder({}, (cwd) => {
      const line = 'echo old > a.csv; echo old > a.html; "$@"; echo "$?"; ls -A; cat a.csv a.html';
      const ran = inSmall(line, cwd, ['gap', BANTEN, '-o', 'a.csv', '-o', 'a.html']);
      expect(ran.stdout).toBe('3\na.csv\na.html\nold\nold\n');
    }));
});
