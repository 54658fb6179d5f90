import { describe, expect, it } from 'vitest';
import { timeOf } from '../../src/input/head/head-time.js';
import type { ReadChoices } from '../../src/input/table.js';
import { readRupiah } from '../../src/input/text/number.js';
import { readPercent } from '../../src/input/text/percent.js';
import { codes, read, readSides } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

async function facts(text: string, choices: Partial<ReadChoices> = {}) {
  const { cells } = await read(text, choices);
  return cells.map(({ region, period, potential, registered }) => [
    region.name,
    period,
    potential,
    registered,
  ]);
}

const RIGHT = [
  ['Kabupaten Lebak', null, 104_120, 10_842],
  ['Kabupaten Serang', null, 98_300, 12_001],
];

describe('a text table of another make', () => {
  it.each([
    [
      'pipes',
      'Kabupaten | Potensi | Peserta Aktif\nKab. Lebak | 104.120 | 10.842\nKab. Serang | 98.300 | 12.001\n',
    ],
    [
      'pipes at the end',
      'Kabupaten | Potensi | Peserta Aktif |\nKab. Lebak | 104120 | 10842 |\nKab. Serang | 98300 | 12001 |\n',
    ],
    [
      'Markdown',
      '| Kabupaten | Potensi | Peserta Aktif |\n|:---|---:|---|\n| Kab. Lebak | 104,120 | 10,842 |\n| Kab. Serang | 98,300 | 12,001 |\n',
    ],
    [
      'a terminal',
      '+------+-----+-----+\n| Kabupaten | Potensi | Peserta Aktif |\n+------+-----+-----+\n| Kab. Lebak | 104120 | 10842 |\n| Kab. Serang | 98300 | 12001 |\n+------+-----+-----+\n',
    ],
    [
      'rows quoted whole',
      '"Kabupaten,Potensi,Peserta Aktif"\n"Kab. Lebak,104120,10842"\n"Kab. Serang,98300,12001"\n',
    ],
    [
      'rows quoted whole, semicolons',
      '"Kabupaten;Potensi;Peserta Aktif"\r\n"Kab. Lebak;104.120;10.842"\r\n"Kab. Serang;98.300;12.001"\r\n',
    ],
    [
      'rows but the head quoted whole',
      'Kabupaten,Potensi,Peserta Aktif\n"Kab. Lebak,104120,10842"\n"Kab. Serang,98300,12001"\n',
    ],
    [
      'quotes within rows quoted whole',
      '"Kabupaten,Potensi,Peserta Aktif"\n"Kab. Lebak,""104,120"",""10,842"""\n"Kab. Serang,""98,300"",""12,001"""\n',
    ],
    [
      'decimals of zero',
      'Kabupaten;Potensi;Peserta Aktif\nKab. Lebak;104.120,00 ;10.842,00\nKab. Serang;98.300,00;12.001,00\n',
    ],
    [
      'decimals of zero, English',
      'Kabupaten;Potensi;Peserta Aktif\nKab. Lebak;104,120.00;10,842.0\nKab. Serang;98,300.00;12,001.0\n',
    ],
    [
      'decimals of zero, no groups',
      'Kabupaten;Potensi;Peserta Aktif\nKab. Lebak;104120,00;10842\nKab. Serang;98300,00;12001\n',
    ],
    [
      'decimals of zero, spaces',
      'Kabupaten;Potensi;Peserta Aktif\nKab. Lebak;104 120,0;10 842,0\nKab. Serang;98 300,0;12 001,0\n',
    ],
  ])('is read: %s', async (_what, text) => {
    expect(await facts(text)).toEqual(RIGHT);
  });

  it('keeps the lines of rows that were quoted whole', async () => {
    const { cells } = await read(
      '"Kabupaten,Potensi,Aktif"\n\n"Kab. Lebak,9,3"\n"Kab. Serang,8,2"\n',
    );
    expect(cells.map(({ origin }) => origin.line)).toEqual([3, 4]);
  });

  it('has one title that was quoted, and rows that were not', async () => {
    const text =
      '"Tabel 3, potensi, Banten"\nKabupaten,Potensi,Aktif\nKab. Lebak,104120,10842\nKab. Serang,98300,12001\n';
    expect(await facts(text)).toEqual(RIGHT);
  });

  it('is refused where decimals of zero stand beside none', async () => {
    const table =
      'Kabupaten;Potensi;Aktif\nKab. Lebak;104.120,00;10842\nKab. Serang;98.300;12001\n';
    expect(await codes(table)).toEqual(['count-undecided']);
    expect(await facts(table, { numbers: 'id' })).toEqual(RIGHT);
  });

  it('is read with the delimiter that was named', async () => {
    await inFolder({ 't.csv': 'a|b|c\nKab. Lebak|9|3\n' }, async (cwd) => {
      const words =
        'gap t.csv --delimiter pipe --column region=a --column potential=b --column registered=c --format json';
      const { stdout } = await run(words.split(' '), { cwd });
      expect(JSON.parse(stdout).totals.potential).toBe(9);
    });
  });
});

describe('numbers with commas that were not quoted', () => {
  it.each([
    ['a free column', 'Kabupaten,Potensi,Peserta Aktif,Keterangan\nA,842,4,120\nB,900,8,300\n'],
    [
      'a column that is blank where numbers are small',
      'Kabupaten,Potensi,Peserta Aktif,Catatan\nA,842,4,120\nB,90,8,\n',
    ],
    [
      'a column of another meaning',
      'Kabupaten,Potensi,Peserta Aktif,Kode Pos\nA,842,4,120\nB,900,18,300\n',
    ],
  ])('are warned of: %s', async (_what, table) => {
    const { files } = await read(table);
    expect(files[0]?.split).toHaveLength(1);
    await inFolder({ 't.csv': table }, async (cwd) => {
      for (const verb of ['gap', 'check']) {
        const { stdout, stderr } = await run([verb, 't.csv'], { cwd });
        expect(stdout + stderr).toContain('is exactly three digits');
      }
    });
  });

  it.each([
    [
      'notes that are words',
      'Kabupaten,Potensi,Peserta Aktif,Keterangan\nA,842,4,120\nB,900,8,baru\n',
    ],
    [
      'counts of four digits',
      'Kabupaten,Potensi,Peserta Aktif,Kode\nA,8420,1400,120\nB,900,8,300\n',
    ],
    ['another delimiter', 'Kabupaten;Potensi;Peserta Aktif;Kode\nA;842;4;120\nB;900;8;300\n'],
  ])('are not found: %s', async (_what, table) => {
    expect((await read(table)).files[0]?.split).toEqual([]);
  });

  it('are refused where rows are longer than their names', async () => {
    const head = 'Kabupaten,Potensi,Peserta Aktif';
    const rows = 'Lebak,104,120,10,842\nSerang,98,300,12,001\n';
    expect(new Set(await codes(`${head}\n${rows}`))).toEqual(new Set(['ragged-row']));
    expect(await codes(`${head},,\n${rows}`)).toEqual(['nameless-numbers']);
    const quoted = 'Kab. Lebak,"104,120","10,842"\nKab. Serang,"98,300","12,001"\n';
    expect(await facts(`${head}\n${quoted}`)).toEqual(RIGHT);
  });
});

describe('a head with marks or a time', () => {
  it.each([
    ['Potensi 1)', 'Peserta Aktif *)', null],
    ['Potensi*', 'Peserta Aktif**', null],
    ['Potensi¹', 'Peserta Aktif²)', null],
    ['Potensi [1]', 'Peserta Aktif (2)', null],
    ['Potensi (orang) 1)', 'Peserta Aktif†', null],
    ['Potensi per Nov 2025', 'Peserta Aktif s.d. Nov 2025', '2025-11'],
    ['Potensi', 'Peserta Aktif per 30 November 2025', '2025-11'],
    ['Potensi 2025', 'Peserta Aktif 2025', '2025'],
    ['Potensi (2024)', 'Peserta Aktif (Desember 2024)', '2024-12'],
    ['potensi_2025', 'peserta_aktif_2025', '2025'],
    ['Potensi Tahun 2025', 'Peserta Aktif sampai dengan Oktober 2025', '2025-10'],
    ['Potensi', 'Peserta Aktif posisi 31/12/2025', '2025-12'],
    ['Potensi 2025 *)', 'Peserta Aktif s/d November 2025 1)', '2025-11'],
    ['Potensi', 'Active members as of November 2025', '2025-11'],
  ])('is known: %s and %s', async (potential, registered, period) => {
    expect(await facts(`Kabupaten;${potential};${registered}\nKab. Lebak;1000;100\n`)).toEqual([
      ['Kabupaten Lebak', period, 1000, 100],
    ]);
    const sides = await readSides(
      `Kabupaten;${potential}\nLebak;1000\n`,
      `Kabupaten;${registered}\nLebak;100\n`,
    );
    expect(sides.problems).toEqual([]);
    expect(sides.cells.map((cell) => [cell.potential, cell.registered])).toEqual([[1000, 100]]);
  });

  it('gives no period where a column does', async () => {
    const table = 'Kabupaten;Tahun;Potensi;Peserta Aktif 2025\nKab. Lebak;2024;1000;100\n';
    expect(await facts(table)).toEqual([['Kabupaten Lebak', '2024', 1000, 100]]);
  });

  it('is one of several times, of which the newest is offered', async () => {
    const table = 'Kabupaten;Potensi 2024;Potensi 2025;Aktif 2024;Aktif 2025\nLebak;9;8;3;2\n';
    await expect(read(table)).rejects.toMatchObject({
      problems: [
        { code: 'two-heads', value: 'potential', list: ['Potensi 2025', 'Potensi 2024'] },
        { code: 'two-heads', value: 'registered', list: ['Aktif 2025', 'Aktif 2024'] },
      ],
    });
    const columns = new Map([
      ['potential', 'Potensi 2025'],
      ['registered', 'Aktif 2025'],
    ] as const);
    expect(await facts(table, { columns })).toEqual([['Kabupaten Lebak', '2025', 8, 2]]);
    expect(await codes(table, { isWide: true })).toContain('wide-period');
  });

  it('is offered after a head that has none', async () => {
    const table = 'Kabupaten;Potensi 2024;Potensi;Potensi 2025;Aktif\nLebak;9;8;7;3\n';
    await expect(read(table)).rejects.toMatchObject({
      problems: [{ code: 'two-heads', list: ['Potensi', 'Potensi 2025', 'Potensi 2024'] }],
    });
  });

  it.each(['Potensi', 'Wilayah 12', 'Tahun', 'per 2025x', '12 Wilayah'])(
    'has no time: %s',
    (head) => {
      expect(timeOf(head)).toEqual({ name: head, period: null, isSaid: false });
    },
  );

  it.each([
    ['2025 Potensi', 'Potensi', '2025'],
    ['Desember 2024 Peserta Aktif', 'Peserta Aktif', '2024-12'],
    ['2025', '2025', '2025'],
    ['Mar 2025', 'Mar 2025', '2025-03'],
    ['Mar-25', 'Mar-25', '2025-03'],
    ['2025-03', '2025-03', '2025-03'],
  ])('has its time in front, or is one: %s', (head, name, period) => {
    expect(timeOf(head)).toEqual({ name, period, isSaid: false });
  });

  it('has the year that stands above its columns, and two of them are told apart', async () => {
    const table = 'Kab,2024,,2025,\n,Potensi,Aktif,Potensi,Aktif\nKab. Lebak,9,3,8,2\n';
    await expect(read(table)).rejects.toMatchObject({
      problems: [
        { code: 'two-heads', value: 'potential', list: ['2025 Potensi', '2024 Potensi'] },
        { code: 'two-heads', value: 'registered', list: ['2025 Aktif', '2024 Aktif'] },
      ],
    });
    const columns = new Map([
      ['potential', '2025 Potensi'],
      ['registered', '2025 Aktif'],
    ] as const);
    expect(await facts(table, { columns })).toEqual([['Kabupaten Lebak', '2025', 8, 2]]);
  });
});

describe('amounts and percentages', () => {
  it.each(['512.345.67', '5,210,37', '5.210,377', '1.234.5678', '12.34.567', '5.210.377,'])(
    'are refused in a wage: %s',
    (text) => {
      expect(readRupiah(text)).toBeNull();
    },
  );

  it.each([
    ['5.210.377', 5_210_377],
    ['5,210,377.50', 5_210_378],
    ['512.345,67', 512_346],
    ['512345.67', 512_346],
  ])('are read by one convention: %s', (text, wage) => expect(readRupiah(text)).toBe(wage));

  it.each(['9,1 persen', '9,1persen', '9.1 percent', '9,1 Persen', '9,1 pct', '9,1 %', '9,1'])(
    'in words are percentages: %s',
    (text) => {
      expect(readPercent(text)?.share).toEqual({ numerator: 91, denominator: 1000 });
    },
  );

  it('in words are held against the counts', async () => {
    const table =
      'Kabupaten/Kota;Potensi;Peserta Aktif;Coverage\nPesisir Barat;80.000;1.520;9,1 persen\nLampung Timur;500.000;87.000;17,4 persen\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const { stdout } = await run(['check', 't.csv'], { cwd });
      expect(stdout).toContain('9,1 persen is printed, the counts give 1.9');
      expect(stdout).not.toContain('17,4 persen is printed');
    });
  });
});
