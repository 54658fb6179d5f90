import { describe, expect, it } from 'vitest';
import { fits, readPercent } from '../../src/input/text/percent.js';
import { DOUBTS, type DoubtCode } from '../../src/problem/doubt.js';
import { Kept } from '../support/golden.js';
import { inFolder, run, transcript } from '../support/run.js';

/** A published ratio beside its counts. */
const PUBLISHED: readonly (readonly [number, number, string, boolean])[] = [
  [20_390, 25_721, '126,15', true],
  [5133, 2842, '55,39', false],
  [5133, 2843, '55,39', true],
  [155_222, 128_358, '82,69', true],
  [1_873_899, 935_079, '50,88', false],
  [338_681, 14_177, '4,1', true], // cut off, not rounded
  [911_000, 337_000, '37', true],
  [61_080_000, 41_560_000, '68,05', false],
  [0, 0, '0', true],
  [0, 3, '12', false],
];

describe('printed percentages', () => {
  it.each(PUBLISHED)('%i, %i as %s: %s', (potential, registered, text, expected) => {
    const percent = readPercent(text);
    expect(percent && fits(potential, registered, percent)).toBe(expected);
  });

  it.each(['', '-', 'n/a', '1.234,5', '12345', '-3'])('are none: %s', (text) => {
    expect(readPercent(text)).toBeNull();
  });

  it('have as many decimals as are printed', () => {
    expect(readPercent('55,390 %')).toEqual({
      text: '55,390 %',
      share: { numerator: 55_390, denominator: 100_000 },
      decimals: 3,
    });
  });
});

const HEAD = 'wilayah;segmen;basis;potensi;peserta aktif\n';
const year = (rows: string) => `wilayah;segmen;basis;tahun;potensi;peserta aktif\n${rows}`;

/** A table that brings up each doubt, and words after it. */
const CASES: Readonly<Record<DoubtCode, readonly [string, string?]>> = {
  'rows-to-fill': [`${HEAD}A;petani;employed;;\nB;petani;employed;;\nB;nelayan;employed;9;3\n`],
  'count-left-out': [`${HEAD}A;petani;employed;-;5\nB;petani;employed;9;3\n`],
  'above-potential': [`${HEAD}A;petani;employed;9;12\n`],
  'count-jumps': [year('A;petani;employed;2024;1000;400\nA;petani;employed;2025;1000;4200\n')],
  'count-thousands': [
    `${HEAD}A;petani;employed;120.341;20.107\nB;petani;employed;130;18.302\nC;petani;employed;300.501;90.213\nD;nelayan;employed;130;18\n`,
  ],
  'counts-alike': [
    `${HEAD}A;petani;employed;12034;2012\nB;petani;employed;8123;907\nA.;petani;employed;12034;2012\nC;petani;employed;40321;77\nD;petani;employed;40321;913\n`,
  ],
  'period-copied': [
    year(
      'A;petani;employed;2024;12034;2012\nB;petani;employed;2024;8123;907\nA;petani;employed;2025;12034;2012\nB;petani;employed;2025;8123;907\n',
    ),
  ],
  'coverage-differs': ['wilayah;potensi;peserta aktif;persen\nA;90;30;33,33\nB;50;20;41,0\n'],
  'coverage-column': [
    'wilayah;potensi;peserta aktif;persen\nA;90;30;3\nB;50;20;4\nC;9;3;5\nD;8;2;25,0\n',
  ],
  'columns-differ': [
    'kota;basis;potensi;L;P;peserta aktif;belum\nA;employed;1710;810;360;155;1015\nB;employed;1150;800;350;160;990\nC;employed;1003;700;303;150;853\nD;employed;2113;1001;1112;431;1862\n',
  ],
  'total-differs': ['wilayah;potensi;peserta aktif\nA;900;300\nB;800;200\nJumlah;1700;511\n'],
  'rows-below-total': [
    'wilayah;basis;potensi;peserta aktif\nKota Serang;employed;9;3\nKota Cilegon;employed;8;2\nJumlah;;17;5\nKota Tangerang;employed;7;1\n',
  ],
  'total-unread': ['wilayah;potensi;peserta aktif\nA;900;300\nB;800;200\nJumlah;17OO;#REF!\n'],
  'one-digit': [
    'wilayah;potensi;peserta aktif;persen\nA;90;31;33,33\nB;50;20;40\nTotal;140;50;35,71\n',
  ],
  digits: ['wilayah;potensi;peserta aktif\nA;900;300\nB;800;200\nJumlah;1700;510\n'],
  'region-unknown': [
    `${HEAD}Kabupaten Lebak;petani;employed;9;3\nKab. Pandeglng;petani;employed;9;3\nKabupaten Serang;petani;employed;9;3\n`,
  ],
  'regions-unknown': [
    `${HEAD}Ciboleger;petani;employed;9;3\nKanekes;petani;employed;9;3\nLebak;petani;employed;9;3\n`,
  ],
  'name-marked': ['wilayah;potensi;aktif\nLebak 1);9;3\n'],
  'code-zero-lost': ['kode;potensi;aktif\n32.1;9;3\n'],
  'region-by-name': ['kode;wilayah;potensi;aktif\n9999;Merauke;9;3\n'],
  'region-old-code': ['kode_bps;wilayah;potensi;aktif\n9404;Nabire;9;3\n'],
  'name-differs': [
    'kode;wilayah;potensi;aktif\n36.02;Kab. Lebakk;9;3\n36.01;Pandeglang;8;2\n36.72;Kota Cilegon;7;1\n',
  ],
  'codes-bps': ['kode;wilayah;potensi;aktif\n1101;Simeulue;9;3\n1102;Aceh Singkil;8;2\n'],
  'codes-untold': ['kode;potensi;aktif\n1101;9;3\n'],
  'codes-unused': ['kode kec;kecamatan;potensi;aktif\n01;Cibadak;9;3\n02;Cicurug;8;2\n'],
  'name-two-codes': [
    'kode;wilayah;potensi;aktif\n36.02.01.2001;Sukamaju;9;3\n36.02.01.2002;Sukamaju;9;3\n',
  ],
  'above-employed': ['kode;wilayah;potensi;aktif\n36.02;Lebak;900000;3\n'],
  'segment-unknown': [`${HEAD}A;petni;employed;9;3\nA;tukang sulap;employed;9;3\n`],
  'basis-unstated': ['wilayah;segmen;potensi;peserta aktif\nA;petani;9;3\n'],
  'join-left': ['wilayah;aktif\nA;3\nC;1\n', '--unmatched skip --potential p.csv --registered'],
  note: [`${HEAD.replace('peserta aktif', 'terdaftar')}A;petani;employed;9;3\n`],
};

describe('every doubt is said in both languages', () => {
  const kept = new Kept();
  for (const code of DOUBTS)
    it(code, async () => {
      const [table, words = ''] = CASES[code];
      const files = { 't.csv': table, 'p.csv': 'wilayah;potensi\nA;9\n' };
      const said = await inFolder(files, async (cwd) => {
        const list = ['check', ...words.split(' ').filter(Boolean), 't.csv'];
        const json = await run([...list, '--format', 'json'], { cwd });
        expect([json.status, json.stderr]).toEqual([0, '']);
        const codes = JSON.parse(json.stdout).warnings.map((each: { code: string }) => each.code);
        expect(codes).toContain(code === 'note' ? 'vague-head' : code);
        const runs = ['en', 'id'].map(async (language) => {
          const comparable = [...list, '--format', 'table', '--lang', language];
          return transcript(comparable, await run(comparable, { cwd }));
        });
        return (await Promise.all(runs)).join('\n');
      });
      kept.add(code, `${table}\n${said}`);
    });
  it('as the golden file has it', async () => {
    await expect(kept.text).toMatchFileSnapshot('../golden/doubts.txt');
  });
});

describe('ucj check', () => {
  const good = `${HEAD}Lebak;petani;employed;9;3\n`;
  const bad = 'wilayah;potensi;aktif\nA;9x;3\nB;-1;2\n';

  it('ends with 0, with 1 for errors and, with --strict, for warnings, and 2 without a file', async () => {
    const files = { 'good.csv': good, 'bad.csv': bad, 'odd.csv': good.replace('9;3', '9;12') };
    await inFolder(files, async (cwd) => {
      const status = async (...words: string[]) => (await run(['check', ...words], { cwd })).status;
      expect(await status('good.csv', '--strict')).toBe(0);
      expect(await status('odd.csv')).toBe(0);
      expect(await status('odd.csv', '--strict')).toBe(1);
      expect(await status('bad.csv')).toBe(1);
      expect(await status('good.csv', 'bad.csv')).toBe(1);
      expect(await status('gone.csv')).toBe(2);
      expect(await status()).toBe(2);
    });
  });

  it('tells errors of one file and what was read of the other', async () => {
    await inFolder({ 'good.csv': good, 'bad.csv': bad.replace('potensi', 'jiwa') }, async (cwd) => {
      const { stdout } = await run(['check', 'good.csv', 'bad.csv', '--format', 'json'], { cwd });
      const { files, unread, errors, schema } = JSON.parse(stdout);
      expect([schema, files.length, files[0].path, unread]).toEqual([
        'ucj/check@2',
        1,
        'good.csv',
        ['bad.csv'],
      ]);
      expect(errors[0]).toMatchObject({ code: 'missing-column', file: 'bad.csv', line: 1 });
    });
  });

  for (const format of ['csv', 'json', 'markdown'] as const)
    it(`says the same as ${format}`, async () => {
      const table = `Tabel 1\n${CASES['one-digit'][0]}`;
      const said = await inFolder({ 't.csv': table }, async (cwd) => {
        const words = ['check', 't.csv', '--format', format];
        return transcript(words, await run(words, { cwd }));
      });
      await expect(said).toMatchFileSnapshot(`../golden/check-${format}.txt`);
    });

  it.each([
    [
      'the day of a period',
      'kota;periode;potensi;aktif\nCilegon;01/11/2025;9;3\n',
      'the day is read first',
    ],
    [
      'totals that are segments',
      'kota;potensi;aktif\nPETANI;3000;300\nKab. Lebak;1000;100\nKab. Serang;2000;200\nNELAYAN;6000;600\nKab. Lebak;5000;500\nKab. Serang;1000;100\n',
      'are read as segments: PETANI, NELAYAN',
    ],
  ])('says what gap takes for granted: %s', async (_what, table, said) => {
    await inFolder({ 't.csv': table }, async (cwd) => {
      const { stdout } = await run(['check', 't.csv', '--format', 'json'], { cwd });
      expect(stdout).toContain(said);
    });
  });

  const covered = (rows: string) =>
    inFolder({ 't.csv': `kota;dasar;potensi;aktif;cakupan\n${rows}` }, async (cwd) => {
      const { stdout } = await run(['check', 't.csv', '--format', 'json'], { cwd });
      const found = JSON.parse(stdout).warnings as {
        code: string;
        line: number;
        message: string;
      }[];
      return found
        .filter(({ code }) => code.startsWith('coverage-'))
        .map(({ code, line, message }) => `${code} ${line}: ${message}`);
    });

  it('takes a coverage for the ratio that a formula gives', async () => {
    const right =
      'Kota Serang;employed;120;20;0,166666666666667\nKota Cilegon;employed;80;10;0,125\n';
    expect(await covered(right)).toEqual([]);
    // 0.1 % is the percentage that it looks like.
    expect(
      await covered('Kota Serang;employed;1000;1;0,1\nKota Cilegon;employed;900;3;0,33\n'),
    ).toEqual([]);
    expect(await covered(`${right}Kota Tangerang;employed;50;20;0,5\n`)).toEqual([
      'coverage-differs 4: 0,5 is printed, the counts give 0.4',
    ]);
  });

  const twice = year('Lebak;petani;employed;2024;100;40\nLebak;petani;employed;2024;900;400\n');
  const warningsOf = (...files: readonly string[]) =>
    inFolder({ 'a.csv': twice, 'b.csv': twice }, async (cwd) => {
      const { stdout } = await run(['check', ...files, '--format', 'json'], { cwd });
      return JSON.parse(stdout).warnings as { code: string; file: string; line: number }[];
    });

  it.each([
    [
      'a count that is no number',
      'kota;dasar;potensi;aktif\nKota Serang;employed;12O;20\nKota Cilegon;employed;90;30\nJumlah;;210;50\n',
    ],
    ['a segment that is an error', `${HEAD}Kota Serang;#REF!;employed;120;20\n`],
    [
      'rows without a period that stand twice',
      `${HEAD}Kota Serang;petani;employed;120;20\nKota Serang;petani;employed;1200;20\n`,
    ],
  ])('has no doubts that only follow from %s', async (_, table) => {
    await inFolder({ 't.csv': table }, async (cwd) => {
      const { stdout } = await run(['check', 't.csv', '--format', 'json'], { cwd });
      const { errors, warnings } = JSON.parse(stdout);
      expect([errors.length, warnings]).toEqual([1, []]);
    });
  });

  it('compares rows that stand twice', async () => {
    const jumps = (await warningsOf('a.csv')).filter(({ code }) => code === 'count-jumps');
    expect(jumps[0]?.line).toBe(3);
  });

  it('has a file that is read twice where it is read first', async () => {
    const places = (await warningsOf('a.csv', 'b.csv', 'a.csv')).map(({ file }) => file);
    expect(places).toEqual([...places].sort());
  });

  it('repeats no identity number', async () => {
    const nik = '3604121212900001';
    await inFolder({ 't.csv': `wilayah;potensi;aktif\nA;${nik};3\n` }, async (cwd) => {
      for (const format of ['table', 'csv', 'json', 'markdown']) {
        const { stdout } = await run(['check', 't.csv', '--format', format], { cwd });
        expect(stdout).not.toContain(nik);
        expect(stdout).toContain('#'.repeat(16));
      }
    });
  });
});
