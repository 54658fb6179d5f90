import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/input/head/roles.js';
import { readRse } from '../../src/input/text/rse.js';
import { bookOf } from '../support/book.js';
import { codes, read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

describe('a head of relative standard errors', () => {
  it.each([
    'rse',
    'RSE (%)',
    'rse_pct',
    'RSE Potensi',
    'Relative Standard Error (persen)',
    'Galat Baku Relatif',
    'Koefisien Variasi, %',
  ])('is known: %s', (head) => {
    expect(roleOf(head)).toBe('rse');
  });

  it.each(['Estimasi Potensi', 'Potensi (estimasi)', 'Perkiraan potensi'])(
    'stands beside a potential that says that it is estimated: %s',
    (head) => {
      expect(roleOf(head)).toBe('potential');
    },
  );

  it.each(['rse (orang)', 'RSE (ribu)', 'CV', 'nurse', 'SE'])('is none: %s', (head) => {
    expect(roleOf(head)).toBeUndefined();
  });
});

describe('a relative standard error', () => {
  it('is read as percentages are written, in hundredths, rounded up', () => {
    const texts = [
      '12.5*',
      '28,50**',
      '12,5 *)',
      '12.5',
      '12,5',
      ' 12,5 %',
      '12.5 persen',
      '0',
      '0%',
      '0,4%',
      '62',
      '12.341',
      '1000',
    ];
    expect(texts.map((text) => readRse(text, false))).toEqual([
      ...[1250, 2850, 1250, 1250, 1250, 1250, 1250, 0, 0, 40, 6200, 1235, 100_000],
    ]);
  });

  it('is none where it is no percentage, or above ten times its estimate', () => {
    const texts = ['a lot', '-5', '1000.01', '25000', '12.5.1', '1e1'];
    for (const text of texts) expect(readRse(text, true), text).toBe('rse-text');
  });

  it('may be a share below 1, unless its sign or its head says percent', () => {
    for (const text of ['0.12', '0,5', '0.99', '0.0001']) {
      expect(readRse(text, false), text).toBe('rse-ratio');
      expect(readRse(text, true), text).toBeTypeOf('number');
      expect(readRse(`${text}%`, false), text).toBeTypeOf('number');
    }
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const text = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;
        expect(readRse(text, false)).toBe(hundredths);
      }),
    );
  });
});

describe('a column of relative standard errors', () => {
  const rses = async (text: string | Buffer, choices = {}) =>
    (await read(text, choices)).cells.map(({ rse }) => rse);

  it('is read with each row, blank where it is not known', async () => {
    const table =
      'wilayah;potensi;RSE (%);peserta aktif\nA;100;12,5;3\nB;100;;3\nC;100;-;3\nD;9;0,4;1\n';
    expect(await rses(table)).toEqual([1250, null, null, 40]);
  });

  it('is found under the name that the user gives', async () => {
    const table = 'region,potential,galat,registered\nA,100,7,3\n';
    expect(await rses(table, { columns: new Map([['rse', 'galat']]) })).toEqual([700]);
  });

  it('is that of the potential: of members that are joined to it there is none', async () => {
    const files = {
      'p.csv': 'region,segment,potential,rse\nA,petani,100,10\nA,nelayan,50,\n',
      'r.csv': 'region,segment,registered,rse\nA,petani,30,99\nA,nelayan,5,99\n',
    };
    await inFolder(files, async (cwd) => {
      const words = ['gap', '--potential', 'p.csv', '--registered', 'r.csv', '--by', 'segment'];
      const { stdout } = await run([...words, '--format', 'ndjson'], { cwd });
      const rows = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows.map(({ segment, sampling }) => [segment, sampling?.rse])).toEqual([
        ['petani', 0.1],
        ['nelayan', undefined],
      ]);
    });
  });

  it('adds up by squares in rows that are added up, and is not known where it is not of one of them', async () => {
    const table = (other: string) =>
      `region,potential,registered,rse\nA,300,3,10\nB,5,1,50\nA,400,3,${other}\n`;
    expect(await rses(table('10'), { duplicates: 'sum' })).toEqual([715, 5000]);
    expect(await rses(table(''), { duplicates: 'sum' })).toEqual([null, 5000]);
    const none = 'region,potential,registered,rse\nA,300,3,10\nA,0,3,\n';
    expect(await rses(none, { duplicates: 'sum' })).toEqual([1000]);
  });

  it('of a workbook is read from cells that show percentages', async () => {
    const book = await bookOf({
      Data: [
        ['region', 'potential', 'registered', 'rse'],
        ['A', 100, 3, '12,5%'],
        ['B', 100, 3, 7.25],
      ],
    });
    expect(await rses(book)).toEqual([1250, 725]);
  });

  it('is refused beside segments in columns, where it may be of any of them', async () => {
    const wide = 'region;Potensi petani;Aktif petani;RSE petani\nA;9;3;5\n';
    const shared = 'region;Potensi petani;Aktif petani;RSE\nA;9;3;5\n';
    const words = 'region;Potensi petani;Aktif petani;Galat baku relatif petani\nA;9;3;5\n';
    for (const table of [wide, shared, words])
      expect(await codes(table, { isWide: true }), table).toEqual(['wide-rse']);
    const nurse = 'region;Potensi nurse;Aktif nurse\nA;9;3\n';
    expect(await codes(nurse, { isWide: true })).toEqual([]);
  });

  it('is written by ucj as it is read again', async () => {
    const csv = await run(['gap', 'data/lebak-survey-2026.csv', '--quiet']);
    await inFolder({ 't.csv': csv.stdout }, async (cwd) => {
      const again = await run(['gap', 't.csv', '--quiet'], { cwd });
      expect(again.stdout).toBe(csv.stdout);
    });
  });
});
