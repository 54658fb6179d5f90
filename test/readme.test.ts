import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as core from '../src/core/index.js';
import { inFolder, ROOT, run } from './support/run.js';

const README = readFileSync(`${ROOT}README.md`, 'utf8');

/** A block of output and the command above it that prints it. */
const BLOCK = /(<!-- run (\d+)(?: head (\d+))?: ucj (.*) -->)\n```text\n[\s\S]*?```/g;

/** The words of a command; one of several words stands in quotation marks. */
function comparable(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

describe('README', () => {
  it('shows what the commands print', { timeout: 60_000 }, async () => {
    let text = README;
    for (const [block, comment, width, head, words] of README.matchAll(BLOCK)) {
      const list = comparable(words ?? '');
      const world = { terminal: Number(width), env: { NO_COLOR: '1' } };
      const { stdout, stderr } = await run(list, world);
      const all = `$ ucj ${words}\n${stdout}${stderr}`;
      const shown = head ? `${all.split('\n').slice(0, Number(head)).join('\n')}\n` : all;
      text = text.replace(block, () => `${comment}\n\`\`\`text\n${shown}\`\`\``);
    }
    // Run with -u to write the present output into the README.
    await expect(text).toMatchFileSnapshot('../README.md');
  });

  it('has every command in its table of wishes understood', async () => {
    const table = README.slice(README.indexOf('| you want'), README.indexOf('`ucj gap --help`'));
    const wishes = [...table.matchAll(/`(--[^`]+)`/g)].map(([, words]) => words ?? '');
    expect(wishes.length).toBeGreaterThan(10);
    for (const wish of wishes) {
      const words = wish.split(' ').filter((word) => word !== '-o' && word !== 'gap.csv');
      const format = wish === '--why' ? 'json' : 'csv';
      const ran = await run(['gap', 'data/banten.csv', '--format', format, ...words]);
      expect([wish, ran.status, ran.stderr.includes('error:')]).toEqual([wish, 0, false]);
    }
  });

  it('has a report of its story that works as it stands', () => {
    return inFolder({}, async (cwd) => {
      symlinkSync(join(ROOT, 'data'), join(cwd, 'data'));
      const [, command = ''] = /npx ucj (report data\/banten\.csv[\s\S]*?)\n```/.exec(README) ?? [];
      const ran = await run(comparable(command.replaceAll('\\\n', ' ')), { cwd });
      expect([ran.status, ran.stdout]).toEqual([0, '']);
      expect(readdirSync(cwd).sort()).toEqual(['banten.html', 'banten.xlsx', 'data']);
      const page = readFileSync(join(cwd, 'banten.html'), 'utf8');
      expect(page.match(/<h2 id="chapter-[0-9]-title">[^<]*/g)).toEqual([
        '<h2 id="chapter-1-title">Rencana menuju 60% pada akhir 2030',
        '<h2 id="chapter-2-title">Yang dibiayai 4 sumber dana, Jan–Des 2026',
      ]);
    });
  });

  it('has a crontab that works as it stands', () =>
    inFolder({ 'banten.csv': readFileSync(`${ROOT}data/banten.csv`) }, (cwd) => {
      const [path = '', line = ''] =
        /```crontab\n([\s\S]*?)\n```/.exec(README)?.[1]?.split('\n') ?? [];
      const command = line.replace(/^(\S+ ){5}/, '').replace('/srv/jamsostek', cwd);
      mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true });
      symlinkSync(join(ROOT, 'bin', 'ucj.cjs'), join(cwd, 'node_modules', '.bin', 'ucj'));
      // Node need not be where it is on this machine.
      const found = `${path}:${dirname(process.execPath)}`;
      const ran = spawnSync('env', ['-i', found, 'sh', '-c', command]);
      expect([ran.status, String(ran.stdout)]).toEqual([1, '']);
      expect(String(ran.stderr)).toContain('42,90% (2.700.000 / 6.293.706)');
      const made = readdirSync(cwd).filter((name) => name.startsWith('laporan'));
      expect(made).toEqual(['laporan-2025-11.html', 'laporan-2025-11.xlsx']);
    }));

  it('tells the truth about the core', () => {
    const code = /```js\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
    const claims = [...code.matchAll(/^(.*); \/\/ (\d+)$/gm)];
    expect(claims).toHaveLength(3);
    const target = { numerator: 995, denominator: 1000 };
    for (const [, call, value] of claims) {
      const names = Object.keys(core);
      const compute = new Function('target', ...names, `return ${call};`);
      expect(compute(target, ...Object.values(core)), call).toBe(Number(value));
    }
  });

  it('gives the two commands first', () => {
    const blocks = [...README.matchAll(/```sh\n(.*)\n```/g)].map(([, command]) => command);
    expect(blocks.slice(0, 2)).toEqual([
      'npm ci && npx ucj gap data/banten.csv',
      'npm ci && npm test',
    ]);
  });

  it('shows settings that can be read, and do what they say', async () => {
    const settings = /```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
    const table = 'region,segment,potential,registered\nA,RT/RW,9,0\nA,guru PAUD,9,0\n';
    await inFolder({ 'ucj.config.json': settings }, async (cwd) => {
      const words = [
        'gap',
        '-',
        '--format',
        'json',
        '--payer',
        'koperasi',
        '--target',
        'rpjmd-2026',
      ];
      const ran = await run(words, { cwd, stdin: table });
      const prices = JSON.parse(ran.stdout).rows.map(
        ({ premiumPerWorker }: { premiumPerWorker: number }) => premiumPerWorker,
      );
      expect(prices).toEqual([11_623 * 12, 8100 * 12]);
    });
  });

  it("shows a table of one's own that can be read", async () => {
    const table = /```csv\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
    const ran = await run(['gap', '-', '--format', 'json'], { stdin: table });
    expect(JSON.parse(ran.stdout).totals).toMatchObject({ potential: 104_120, subsidised: 1810 });
  });
});
