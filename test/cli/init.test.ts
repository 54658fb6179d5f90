import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { knownCodes } from '../../src/region/names.js';
import { inFolder, ROOT, run } from '../support/run.js';
import { SOURCES_FILE } from '../support/sources.js';

const FILES = ['ucj-sources.csv', 'ucj-table.csv', 'ucj.config.json', 'ucj.config.schema.json'];

/** What `ucj init` writes to standard output with some words. */
async function table(...words: string[]): Promise<string[][]> {
  const { stdout, stderr, status } = await run(['init', ...words, '-o', '-']);
  expect([status, stderr]).toEqual([0, '']);
  return parse(stdout);
}

describe('ucj init', () => {
  it('writes files that ucj reads, and settings that change no figure', () =>
    inFolder({}, async (cwd) => {
      const made = await run(['init'], { cwd });
      expect([made.status, made.stdout]).toEqual([0, '']);
      expect(made.stderr).toContain('ucj gap ucj-table.csv');
      expect(readdirSync(cwd).sort()).toEqual(FILES);
      const gap = ['gap', 'ucj-table.csv', '--format', 'csv'];
      const ran = await run(gap, { cwd });
      expect([ran.status, ran.stderr.includes('4 rows are illustrative')]).toEqual([0, true]);
      expect((await run([...gap, '--no-config'], { cwd })).stdout).toBe(ran.stdout);
      expect((await run(['check', 'ucj-table.csv'], { cwd })).status).toBe(0);
      const fund = ['fund', 'ucj-table.csv', '--sources', 'ucj-sources.csv'];
      expect((await run(fund, { cwd })).status).toBe(0);
    }));

  it('writes the schema of the settings beside them', () =>
    inFolder({}, async (cwd) => {
      await run(['init'], { cwd });
      const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
      const settings = read('ucj.config.json');
      const schema = read(settings.$schema);
      const validate = new Ajv2020({ strict: false }).compile(schema);
      expect([validate(settings), validate({ segmen: {} })]).toEqual([true, false]);
      const published = `${ROOT}dist/schema/ucj.config.schema.json`;
      expect(schema).toEqual(JSON.parse(readFileSync(published, 'utf8')));
    }));

  it('writes in Indonesian what reads as the English files do', () =>
    inFolder({}, async (cwd) => {
      await run(['init'], { cwd });
      const made = await run(['init', '--lang', 'id', '-o', 'ucj-tabel.csv'], { cwd });
      expect(made.stderr).toContain('ucj gap ucj-tabel.csv');
      const texts = ['ucj-table.csv', 'ucj-tabel.csv'].map((name) =>
        readFileSync(join(cwd, name), 'utf8'),
      );
      expect(texts[1]).toMatch(/^kode_wilayah,wilayah,segmen,.*\n36.02,Kabupaten Lebak,petani,/);
      const figures = await Promise.all(
        ['ucj-table.csv', 'ucj-tabel.csv'].map((name) =>
          run(['gap', name, '--by', 'region', '--format', 'csv'], { cwd }),
        ),
      );
      expect(figures[1]?.stdout).toBe(figures[0]?.stdout);
      await run(['init', '--sources', '--lang', 'id', '-o', 'sumber.csv'], { cwd });
      expect(readFileSync(join(cwd, 'sumber.csv'), 'utf8')).toMatch(/^sumber,pembayar,jumlah,/);
      const fund = ['fund', 'ucj-tabel.csv', '--sources', 'sumber.csv'];
      expect((await run(fund, { cwd })).status).toBe(0);
    }));

  it.each(FILES)('writes nothing where %s is there', (name) =>
    inFolder({ [name]: 'mine' }, async (cwd) => {
      const { status, stderr } = await run(['init', '--no-warnings'], { cwd });
      expect([status, readdirSync(cwd)]).toEqual([3, [name]]);
      expect(stderr).toContain(`${name}: this file is there already`);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine');
    }),
  );

  it('writes sources alone, and over nothing', () =>
    inFolder({ 't.csv': 'mine' }, async (cwd) => {
      expect((await run(['init', '--sources'], { cwd })).stdout).toBe(SOURCES_FILE);
      expect((await run(['init', '--sources', '-o', 's.csv'], { cwd })).status).toBe(0);
      expect(readFileSync(join(cwd, 's.csv'), 'utf8')).toBe(SOURCES_FILE);
      expect((await run(['init', '--sources', '-o', 't.csv'], { cwd })).status).toBe(3);
      expect(readFileSync(join(cwd, 't.csv'), 'utf8')).toBe('mine');
      for (const words of ['--region 36', '--by province', '--segment petani', '--period 2026'])
        expect((await run(['init', '--sources', ...words.split(' ')], { cwd })).status).toBe(2);
      expect((await run(['init', '--sources', '-o', 's.xlsx'], { cwd })).status).toBe(2);
      expect(existsSync(join(cwd, 's.xlsx'))).toBe(false);
    }));
});

describe('a table to fill in', () => {
  it('has the regencies of a province, each with the segments that most regions count', async () => {
    const [head, ...rows] = await table('--region', '36');
    expect(head?.slice(0, 5)).toEqual(['region_code', 'region', 'segment', 'period', 'potential']);
    expect(new Set(rows.map(([code]) => code))).toEqual(
      new Set(knownCodes().filter((code) => code.startsWith('36.'))),
    );
    expect(rows[0]).toEqual(['36.01', 'Kabupaten Pandeglang', 'pu', '2026-11', '', '', '']);
    expect(rows).toHaveLength(8 * 11);
  });

  it('has the districts of a regency, by its code or name', async () => {
    const rows = await table('--region', '35.15', '--segment', 'petani');
    expect(rows[1]).toEqual(['35.15.01', 'Tarik', 'petani', '2026-11', '', '', '']);
    expect(rows).toHaveLength(1 + 18);
    expect(await table('--region', 'Sidoarjo', '--segment', 'petani')).toEqual(rows);
    expect(await table('--region', '35.15.01', '--segment', 'petani')).toEqual(rows.slice(0, 2));
  });

  it('has rows of another level where that is asked for', async () => {
    const by = async (...words: string[]) =>
      (await table('--segment', 'petani', ...words)).length - 1;
    expect(await by('--by', 'province')).toBe(38);
    expect(await by('--by', 'regency')).toBe(514);
    expect(await by('--by', 'district')).toBe(7285);
    expect(await by('--region', '35', '--by', 'province')).toBe(1);
    expect(await by('--region', '35', '--by', 'district')).toBe(666);
    expect(await by('--region', '35.15', '--by', 'regency')).toBe(1);
    expect(await by()).toBe(38);
  });

  it.each([
    ['--region 35.15 --by province', '--by province does not go with --region 35.15'],
    ['--region Serang', '36.04 Kabupaten Serang, 36.73 Kota Serang'],
    ['--region Sidoarj', 'Did you mean Kabupaten Sidoarjo?'],
    ['--region 35.15.99', 'no region of Indonesia is called "35.15.99"'],
    ['--region 35 --region 35.15', '--region 35.15 does not go with --region 35'],
    ['--region 35.15.01.2001', 'no region of Indonesia is called "35.15.01.2001"'],
    ['--segment petni', 'Did you mean "petani"?'],
    ['--period Smarch', '"Smarch" is not a period'],
    ['--by village', 'province, regency, district'],
    ['--region 35 -o x.ods', 'x.ods'],
  ])('is refused: %s', async (words, said) => {
    const { status, stderr } = await run(['init', ...words.split(' ')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('has a segment once, whatever its names', async () => {
    const rows = await table('--region', '35.15.01', '--segment', 'petani', '--segment', 'farmers');
    expect(rows.slice(1).map((row) => row[2])).toEqual(['petani']);
  });

  it('keeps a segment that is an office’s own', async () => {
    const rows = await table('--region', '35.15.01', '--segment', 'penyandang disabilitas');
    expect(rows[1]?.[2]).toBe('penyandang disabilitas');
  });

  it.each(['csv', 'xlsx'])('is accepted by ucj check as %s, which says what is left', (format) =>
    inFolder({}, async (cwd) => {
      const words = ['--region', '35.15', '--lang', 'id', '--format', format];
      const made = await run(['init', ...words], { cwd });
      const name = `ucj-tabel.${format}`;
      expect(made.stderr).toContain(`198 baris untuk diisi: 18 wilayah, 11 segmen, 2026-11`);
      expect(existsSync(join(cwd, name))).toBe(true);
      const checked = await run(['check', name], { cwd });
      expect([checked.status, checked.stderr]).toEqual([0, '']);
      const [, finding, ...more] = parse(checked.stdout);
      expect([finding?.slice(0, 4), more]).toEqual([['warning', 'rows-to-fill', name, '2'], []]);
      expect(finding?.[6]).toContain('198 rows of 198 have no counts yet');
      expect((await run(['gap', name], { cwd })).stderr).toContain('no row has both counts');
    }),
  );

  it('is computed as far as it is filled in', () =>
    inFolder({}, async (cwd) => {
      await run(['init', '--region', '35.15', '--segment', 'petani', '-o', 't.csv'], { cwd });
      const text = readFileSync(join(cwd, 't.csv'), 'utf8');
      writeFileSync(join(cwd, 't.csv'), text.replace(/^(35\.15\.01,.*),,,$/m, '$1,900,300,100'));
      const gap = await run(['gap', 't.csv', '--format', 'json'], { cwd });
      const { totals, incomplete } = JSON.parse(gap.stdout);
      expect([totals.potential, totals.registered, incomplete.rows]).toEqual([900, 300, 17]);
      const checked = await run(['check', 't.csv', '--strict'], { cwd });
      expect([checked.status, checked.stdout]).toEqual([
        1,
        expect.stringContaining('17 rows of 18 have no counts yet'),
      ]);
    }));
});
