import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const TABLE = `region_code,region,segment,period,potential,registered
36.01,Kabupaten Pandeglang,petani,2025-11,1000,400
36.02,Kabupaten Lebak,petani,2025-11,2000,500
`;

function inTable<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inFolder({ 't.csv': TABLE }, use);
}

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('-o', () => {
  it.each([
    ['out.csv', /^region_code,/],
    ['out.TSV', /^region_code\t/],
    ['out.json', /^\{\n {2}"schema": "ucj\/gap@1"/],
    ['out.ndjson', /^\{"region":/],
    ['out.md', /^# Coverage/],
  ])('writes %s by its ending and prints nothing', (name, start) =>
    inTable(async (cwd) => {
      const ran = await run(['gap', 't.csv', '-o', name, '--quiet', '--no-warnings'], { cwd });
      expect(ran).toEqual({ stdout: '', stderr: '', status: 0 });
      expect(text(cwd, name)).toMatch(start);
      expect(readdirSync(cwd).sort()).toEqual([name, 't.csv'].sort());
    }),
  );

  it('an explicit format goes with any ending, and wins over it', () =>
    inTable(async (cwd) => {
      await run(['gap', 't.csv', '-o', 'out.txt', '--format', 'table'], { cwd });
      expect(text(cwd, 'out.txt')).toMatch(/^Region/m);
      await run(['gap', 't.csv', '-o', 'out.csv', '--format', 'json'], { cwd });
      expect(text(cwd, 'out.csv')).toMatch(/^\{/);
    }));

  it('- is standard output', () =>
    inTable(async (cwd) => {
      const ran = await run(['gap', 't.csv', '-o', '-'], { cwd });
      expect(ran.stdout).toMatch(/^region_code,/);
    }));

  it('keeps the mode of a file, and replaces the file behind a link', () =>
    inTable(async (cwd) => {
      writeFileSync(join(cwd, 'real.csv'), 'old');
      // Wider than what the usual mask would leave of a new file.
      chmodSync(join(cwd, 'real.csv'), 0o666);
      symlinkSync('real.csv', join(cwd, 'link.csv'));
      await run(['gap', 't.csv', '-o', 'link.csv'], { cwd });
      expect(readlinkSync(join(cwd, 'link.csv'))).toBe('real.csv');
      expect(text(cwd, 'real.csv')).toMatch(/^region_code,/);
      expect(statSync(join(cwd, 'real.csv')).mode & 0o777).toBe(0o666);
    }));

  it('fills in the period and today', () =>
    inTable(async (cwd) => {
      await run(['gap', 't.csv', '-o', 'gap-{period}-{today}.csv'], { cwd, today: '2026-01-31' });
      expect(existsSync(join(cwd, 'gap-2025-11-2026-01-31.csv'))).toBe(true);
    }));

  it('leaves the old file as it was when the input is refused', () =>
    inFolder({ 't.csv': 'region,potential,registered\nA,x,1\n', 'out.csv': 'old' }, async (cwd) => {
      expect((await run(['gap', 't.csv', '-o', 'out.csv'], { cwd })).status).toBe(2);
      expect(text(cwd, 'out.csv')).toBe('old');
    }));

  it('leaves no other file when the new one cannot be put in its place', () =>
    inTable(async (cwd) => {
      const block = () => mkdirSync(join(cwd, 'out.csv'));
      const ran = await run(['gap', 't.csv', '-o', 'out.csv'], { cwd, beforeWrite: block });
      expect([ran.status, ran.stdout]).toEqual([3, '']);
      expect(readdirSync(cwd).sort()).toEqual(['out.csv', 't.csv']);
    }));

  it('may have a name as long as the disk allows, and no longer', () =>
    inTable(async (cwd) => {
      const name = (letters: number) => `${'n'.repeat(letters)}.csv`;
      expect((await run(['gap', 't.csv', '-o', name(251)], { cwd })).status).toBe(0);
      expect((await run(['gap', 't.csv', '-o', name(300)], { cwd })).status).toBe(3);
    }));

  it('is said to have no folder before any input is read', () =>
    inTable(async (cwd) => {
      const ran = await run(['gap', 'none.csv', '-o', 'no/out.csv'], { cwd });
      expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining('no/out.csv')]);
    }));

  it('still writes when a gate does not hold', () =>
    inTable(async (cwd) => {
      const ran = await run(['gap', 't.csv', '-o', 'out.csv', '--fail-below', '99'], { cwd });
      expect(ran.status).toBe(1);
      expect(ran.stderr).toContain('coverage 30.00% (900 / 3,000) is below 99%');
      expect(text(cwd, 'out.csv')).toMatch(/^region_code,/);
    }));
});

describe('--excel', () => {
  it('is BOM, semicolons, CRLF, decimal commas and codes without dots', () =>
    inTable(async (cwd) => {
      const { stdout } = await run(['gap', 't.csv', '--excel'], { cwd, terminal: 80 });
      expect(stdout.startsWith('\ufeffregion_code;region_name;')).toBe(true);
      expect(stdout).toContain('\r\n3601;Kabupaten Pandeglang;petani;2025-11;1000;400;40,00;600;');
    }));

  it('is read back to the same result, from each format of text', () =>
    inFolder({ 't.csv': `${TABLE}36.03,"=HYPERLINK(""x"")",'@x,2025-11,30,3\n` }, async (cwd) => {
      const first = JSON.parse((await run(['gap', 't.csv', '--format', 'json'], { cwd })).stdout);
      for (const [name, words] of Object.entries({
        'a.csv': [],
        'b.csv': ['--excel'],
        'c.tsv': [],
      })) {
        await run(['gap', 't.csv', '-o', name, ...words], { cwd });
        const again = await run(['gap', name, '--format', 'json'], { cwd });
        expect(JSON.parse(again.stdout).rows, name).toEqual(first.rows);
      }
    }));

  it('keeps formulas from running and numbers from being text', () =>
    inFolder({ 't.csv': 'region,potential,registered\n"=1+1",10,2\n@x,1,1\n' }, async (cwd) => {
      const { stdout } = await run(['gap', 't.csv'], { cwd });
      expect(stdout).toContain("\n,'=1+1,all,,10,2,20.00,");
      expect(stdout).toContain("\n,'@x,all,");
    }));
});

describe('--fail-below', () => {
  it('holds or not by the exact ratio, of each row when asked', () =>
    inTable(async (cwd) => {
      const at = async (...words: string[]) =>
        (await run(['gap', 't.csv', '--fail-below', ...words], { cwd })).status;
      expect([
        await at('30'),
        await at('30.001'),
        await at('30', '--each'),
        await at('25', '--each'),
      ]).toEqual([0, 1, 1, 0]);
    }));

  it('covers all rows, whatever --top shows', () =>
    inTable(async (cwd) => {
      const words = ['gap', 't.csv', '--sort', 'name', '--top', '1'];
      const ran = await run([...words, '--format', 'json', '--fail-below', '35'], { cwd });
      expect([ran.status, JSON.parse(ran.stdout).rows.length]).toEqual([1, 1]);
    }));

  it('does not hold where there is nobody to cover', () =>
    inFolder({ 't.csv': 'region,potential,registered\nA,0,0\n' }, async (cwd) => {
      expect((await run(['gap', 't.csv', '--fail-below', '1'], { cwd })).status).toBe(1);
    }));
});

describe('several inputs', () => {
  it('are one table: files, patterns and standard input', () =>
    inTable(async (cwd) => {
      mkdirSync(join(cwd, 'more'));
      writeFileSync(join(cwd, 'more', 'a.csv'), 'wilayah;potensi;peserta aktif\nX;10;1\n');
      writeFileSync(join(cwd, 'more', 'b.tsv'), 'region\tpotential\tregistered\nY\t20\t2\n');
      const stdin = '\ufeffregion,potential,registered\r\nZ,30,3\r\n';
      const ran = await run(['gap', 'more/*', '-', '--format', 'json'], { cwd, stdin });
      const { inputs, totals } = JSON.parse(ran.stdout);
      expect(inputs.map(({ path }: { path: string }) => path)).toEqual([
        join('more', 'a.csv'),
        join('more', 'b.tsv'),
        '<stdin>',
      ]);
      expect(totals).toMatchObject({ potential: 60, registered: 6 });
    }));
});
