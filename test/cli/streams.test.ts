import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/cli/version.js';
import { entriesOf } from '../../src/tariff/entries.js';
import { wholeCatalogue } from '../../src/tariff/shipped.js';
import { inFolder, ROOT, run } from '../support/run.js';
import { inShell } from '../support/shell.js';

const BIN = join(ROOT, 'bin', 'ucj.cjs');
const BANTEN = join(ROOT, 'data', 'banten.csv');

describe('the program itself', () => {
  it('works in the bare environment of cron, and writes a file', () =>
    inFolder({}, (cwd) => {
      const script = `"${process.execPath}" "${BIN}" gap "${BANTEN}" -o out.csv --quiet --no-warnings`;
      const ran = spawnSync('env', ['-i', 'PATH=/usr/bin:/bin', 'sh', '-c', script], { cwd });
      expect([ran.status, String(ran.stdout), String(ran.stderr)]).toEqual([0, '', '']);
      expect(readFileSync(join(cwd, 'out.csv'), 'utf8').split('\n')).toHaveLength(84);
    }));

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, 'gap', '-', '--quiet', '--no-warnings'], {
      stdio: 'pipe',
    });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.destroy();
    const rows = Array.from({ length: 20_000 }, (_, index) => `R${index},10,5`);
    child.stdin.end(`region,potential,registered\n${rows.join('\n')}\n`);
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([0, '']);
  });

  it('prints all of a long output into a pipe', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `R${index},10,5`);
    const input = `region,potential,registered\n${rows.join('\n')}\n`;
    const ran = spawnSync(process.execPath, [BIN, 'gap', '-', '--quiet', '--no-warnings'], {
      input,
      maxBuffer: 1e8,
    });
    expect(String(ran.stdout).trimEnd().split('\n')).toHaveLength(20_001);
  });

  it('leaves the old file whole and no other when the disk is full', () =>
    inFolder({ 'out.csv': 'old' }, (cwd) => {
      // A limit on the size of files stands in for a full disk.
      const script = `ulimit -f 1; exec "${process.execPath}" "${BIN}" gap "${BANTEN}" -o out.csv`;
      const ran = spawnSync('sh', ['-c', script], { cwd });
      expect([ran.status, String(ran.stdout)]).toEqual([3, '']);
      expect(String(ran.stderr)).toContain('out.csv: it could not be written (EFBIG)');
      expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('old');
      expect(readdirSync(cwd)).toEqual(['out.csv']);
    }));

  it('writes to a pipe or device straight', () => {
    const words = `gap "${BANTEN}" -o /dev/stdout --format csv --quiet --no-warnings`;
    const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" ${words} | cat`]);
    expect(String(ran.stdout)).toMatch(/^region_code,/);
  });

  it('gives its exit status to the shell', () => {
    expect(spawnSync(process.execPath, [BIN, 'gap', 'none.csv']).status).toBe(2);
    expect(spawnSync(process.execPath, [BIN, 'gap', BANTEN, '--fail-below', '50']).status).toBe(1);
  });

  it('says the version and until when tariffs were checked', async () => {
    const days = entriesOf(await wholeCatalogue()).map(({ value }) => value.checked);
    expect(spawnSync(process.execPath, [BIN, '--version']).stdout.toString()).toBe(
      `${version}\ntariffs checked until ${days.sort().at(-1)}\n`,
    );
  });

  it('leaves no temporary file when it is stopped', () =>
    inFolder({}, async (cwd) => {
      const child = spawn(process.execPath, [BIN, 'gap', '-', '-o', 'out.csv'], { cwd });
      child.stdin.write('region,potential,registered\n');
      child.kill('SIGTERM');
      await new Promise((resolve) => child.on('close', resolve));
      expect(readdirSync(cwd)).toEqual([]);
    }));
});

describe('a write that fails', () => {
  it.each([
    'ucj gap data/banten.csv',
    'ucj gap data/banten.csv --format json',
    'ucj --version',
    'ucj --help',
    'ucj help gap',
    'ucj init --sources',
  ])('is never a success: %s', (line) => {
    expect(inShell(`${line} > /dev/full`).status).toBe(3);
  });

  it('is told after a part of it was written', () =>
    inFolder({}, (cwd) => {
      const line = `ulimit -f 2; ucj gap "${BANTEN}" --quiet --no-warnings > x.csv`;
      const { status, stderr } = inShell(line, cwd);
      expect([status, stderr]).toEqual([3, expect.stringContaining('(EFBIG)')]);
      expect(readFileSync(join(cwd, 'x.csv'), 'utf8')).toMatch(/^region_code,/);
    }));

  it('changes nothing where it is of standard error', () => {
    for (const [line, status] of [
      ['ucj gap data/banten.csv', 0],
      ['ucj gap data/banten.csv --fail-below 50', 1],
      ['ucj gap none.csv', 2],
      ['ucj gap data/banten.csv > /dev/full', 3],
    ] as const)
      expect(inShell(`${line} 2> /dev/full`).status, line).toBe(status);
  });

  it('is none where a pipe is full for a while and does not wait', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `R${index},10,5`);
    const table = `region,potential,registered\n${rows.join('\n')}\n`;
    return inFolder({ 't.csv': table, 'pipe.cjs': 'process.stdout;' }, (cwd) => {
      // Node makes a pipe one that does not wait when it opens its own stream on it.
      const line =
        'NODE_OPTIONS="--require ./pipe.cjs" ucj gap t.csv --quiet --no-warnings | (sleep 1; cat)';
      expect(inShell(line, cwd).stdout.trimEnd().split('\n')).toHaveLength(20_001);
    });
  });

  it('leaves a gate as it is where a reader has gone away', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `R${index},10,5`);
    const table = `region,potential,registered\n${rows.join('\n')}\n`;
    return inFolder({ 't.csv': table }, (cwd) => {
      const line = '{ ucj gap t.csv --quiet --no-warnings --fail-below 60; echo "$?" >&2; } | true';
      expect(inShell(line, cwd).stderr.trimEnd().split('\n').at(-1)).toBe('1');
    });
  });
});

describe('a pipe without a reader', () => {
  /** Waits until something is so; only a machine that stands still makes it fail. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is left at %s, and nothing stays beside the old file', (signal, status) =>
    inFolder({ 'out.csv': 'old' }, async (cwd) => {
      spawnSync('mkfifo', [join(cwd, 'fifo.csv')]);
      const words = ['gap', BANTEN, '-o', 'out.csv', '-o', 'fifo.csv'];
      const child = spawn(process.execPath, [BIN, ...words], { cwd, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await until(() => readdirSync(cwd).length === 3);
      child.kill(signal);
      expect(await ended).toBe(status);
      expect(readdirSync(cwd).sort()).toEqual(['fifo.csv', 'out.csv']);
      expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('old');
    }),
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends at %s also as standard output, and where nobody reads on',
    (signal) =>
      inFolder({}, async (cwd) => {
        spawnSync('mkfifo', [join(cwd, 'fifo')]);
        for (const line of ['exec "$0" "$@" > fifo', 'exec 3<> fifo; exec "$0" "$@" > fifo']) {
          const words = [process.execPath, BIN, 'gap', BANTEN, '--format', 'html'];
          const child = spawn('sh', ['-c', line, ...words], { cwd, stdio: 'ignore' });
          const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
          child.kill(signal);
          expect(await ended).toBe(signal);
        }
      }),
  );

  it('gets all of it once somebody reads', () =>
    inFolder({}, async (cwd) => {
      spawnSync('mkfifo', [join(cwd, 'fifo')]);
      const line = `ucj gap "${BANTEN}" --quiet --no-warnings -o fifo --format json & cat fifo; wait`;
      const direct = inShell(`ucj gap "${BANTEN}" --quiet --no-warnings --format json`, cwd);
      expect(inShell(line, cwd)).toEqual({ stdout: direct.stdout, stderr: '', status: 0 });
    }));
});

describe('an input without an end is refused while it is read', () => {
  const few = 'NODE_OPTIONS=--max-old-space-size=64';

  it.each([
    ['a table', `yes 36.02,Lebak,9,3 | ${few} ucj gap -`, '<stdin>'],
    ['a device', `${few} ucj gap /dev/zero`, '/dev/zero'],
    ['a pipe', `yes 36.02,Lebak,9,3 | ${few} ucj gap /dev/stdin`, '/dev/stdin'],
    ['claims', `yes '1 x 2 = 2' | ${few} ucj verify -`, '<stdin>'],
    ['sources', `yes a | ${few} ucj fund data/banten.csv --sources -`, '<stdin>'],
    ['settings', `${few} ucj gap data/banten.csv --config /dev/zero`, '/dev/zero'],
  ])('%s', (_, line, name) => {
    const { status, stdout, stderr } = inShell(line);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^error: ${name}: .* longer than [\\d,]+ bytes`));
  });

  it('a tariff', () =>
    inFolder({}, (cwd) => {
      symlinkSync('/dev/zero', join(cwd, 'a.json'));
      const { status, stderr } = inShell(`${few} ucj gap "${BANTEN}" --tariffs .`, cwd);
      expect([status, stderr]).toEqual([2, expect.stringContaining('longer than')]);
    }));

  it('what is packed into little', () =>
    inFolder({ 't.csv.gz': gzipSync(Buffer.alloc(501_000_000, 'a,b\n')) }, (cwd) => {
      const { status, stderr } = inShell(`${few} ucj gap t.csv.gz`, cwd);
      expect([status, stderr]).toEqual([2, expect.stringContaining('more than 25,000,000 lines')]);
      const claims = inShell(`${few} ucj verify --file t.csv.gz`, cwd);
      expect([claims.status, claims.stderr]).toEqual([2, expect.stringContaining('longer than')]);
    }));
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  const colored = async (env: Record<string, string>, words: string[] = [], terminal?: number) => {
    const world = terminal === undefined ? { env } : { env, terminal };
    const { stdout } = await run(['gap', 'data/banten.csv', '--format', 'table', ...words], world);
    return stdout.includes(ESCAPE);
  };

  it('is decided by the option, NO_COLOR, FORCE_COLOR, and the terminal, in this order', async () => {
    expect(await colored({})).toBe(false);
    expect(await colored({}, [], 120)).toBe(true);
    expect(await colored({ TERM: 'dumb' }, [], 120)).toBe(false);
    expect(await colored({ NO_COLOR: '1' }, [], 120)).toBe(false);
    expect(await colored({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colored({ FORCE_COLOR: '0' }, [], 120)).toBe(false);
    expect(await colored({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(await colored({ NO_COLOR: '1' }, ['--color', 'always'])).toBe(true);
    expect(await colored({}, ['--color', 'never'], 120)).toBe(false);
  });
});

describe('language', () => {
  it('is the option, then UCJ_LANG, LC_ALL, LC_MESSAGES, LANG, then English', async () => {
    const head = async (env: Record<string, string>, words: string[] = []) =>
      (
        await run(['gap', 'data/banten.csv', '--format', 'markdown', ...words], { env })
      ).stdout.split('\n')[0];
    const [english, indonesian] = ['# Coverage and premium budget', '# Cakupan dan anggaran iuran'];
    expect(await head({})).toBe(english);
    expect(await head({ LANG: 'id_ID.UTF-8' })).toBe(indonesian);
    expect(await head({ LANG: 'id_ID.UTF-8', LC_ALL: 'C' })).toBe(english);
    expect(await head({ LC_ALL: 'en_US.UTF-8', UCJ_LANG: 'id' })).toBe(indonesian);
    expect(await head({ UCJ_LANG: 'id' }, ['--lang', 'en'])).toBe(english);
  });

  it('changes no key and no number of machine output', async () => {
    for (const format of ['csv', 'ndjson']) {
      const words = ['gap', 'data/banten.csv', '--format', format];
      const [first, second] = [await run(words), await run([...words, '--lang', 'id'])];
      expect(first.stdout).toBe(second.stdout);
    }
  });
});

it('says a defect with its stack and how to report it', async () => {
  // A stream that fails stands in for a defect: nothing a user gives may lead here.
  const { main } = await import('../../src/program/main.js');
  const err: string[] = [];
  const status = await main(['gap', 'data/banten.csv'], {
    cwd: ROOT,
    env: {},
    stdout: {
      write: () => {
        throw new TypeError('boom');
      },
      isTerminal: false,
      columns: undefined,
      rows: undefined,
    },
    stderr: {
      write: (text) => void err.push(String(text)),
      isTerminal: false,
      columns: undefined,
      rows: undefined,
    },
    page: () => false,
    readStdin: async () => Buffer.alloc(0),
    today: '2026-11-21',
    uninterrupted: (write) => write(),
  });
  expect(status).toBe(70);
  expect(err.join('')).toMatch(/defect in ucj.*\(ucj .*node .*\):\nTypeError: boom\n +at /s);
});
