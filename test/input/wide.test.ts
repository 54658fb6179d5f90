import { describe, expect, it } from 'vitest';
import { wideHead } from '../../src/input/head/wide.js';
import { differences } from '../../src/input/rows/total-rows.js';
import { read } from '../support/read.js';

describe('a head of a wide table', () => {
  it.each([
    ['Potensi bukan penerima upah', 'potential', 'bukan penerima upah'],
    ['bukan penerima upah Peserta Aktif', 'registered', 'bukan penerima upah'],
    ['Peserta Aktif guru tidak tetap', 'registered', 'guru tidak tetap'],
    ['Bantuan Iuran petani', 'subsidised', 'petani'],
    ['nelayan Dibiayai Pemerintah', 'subsidised', 'nelayan'],
  ])('%s is of a segment by its own name', (head, role, segment) => {
    expect(wideHead(head)).toMatchObject({ role, segment });
  });

  it.each([
    'petani belum terlindungi',
    'belum terlindungi',
    'petani bukan peserta',
    'petani tidak terdaftar',
    'Sisa potensi petani',
    'Iuran peserta petani',
    'Target peserta nelayan',
  ])('%s counts those who are not, or no people', (head) => {
    expect(wideHead(head)).toBeUndefined();
  });
});

it('a table of wage earners and others keeps both, with who of them is paid for', async () => {
  const table = `Wilayah;Potensi PU;Peserta Aktif PU;Potensi bukan penerima upah;Peserta Aktif bukan penerima upah;Bantuan Iuran bukan penerima upah
Kab. Lebak;100;40;200;50;7
`;
  const { cells } = await read(table, { isWide: true });
  expect(
    cells.map(({ segment, potential, registered, subsidised }) => [
      segment,
      potential,
      registered,
      subsidised,
    ]),
  ).toEqual([
    ['PU', 100, 40, null],
    ['bukan penerima upah', 200, 50, 7],
  ]);
});

it('a name that begins as that of a count does is of the segment that another head has too', async () => {
  const table = `Wilayah;Potensi pekerja rentan;Terlindungi pekerja rentan;Potensi PU;Terlindungi PU
Kab. Lebak;100;40;200;50
`;
  const { cells } = await read(table, { isWide: true });
  expect(
    cells.map(({ segment, potential, registered }) => [segment, potential, registered]),
  ).toEqual([
    ['pekerja rentan', 100, 40],
    ['PU', 200, 50],
  ]);
});

it('a column of states takes the active rows of a wide table, whatever it is called', async () => {
  const table = `Wilayah;Status kepesertaan;Potensi petani;Peserta petani
Kab. Lebak;Aktif;800;299
Kab. Pandeglang;Aktif;700;60
`;
  const { cells } = await read(table, { isWide: true });
  expect(cells.map(({ registered }) => registered)).toEqual([299, 60]);
});

describe('a total of one count beside segments', () => {
  const HEAD = 'Wilayah;Potensi petani;Peserta petani;Potensi nelayan;Peserta nelayan';

  it.each(['Total peserta', 'Peserta'])('%s is held against them, row by row', async (name) => {
    const rows = 'Kab. Lebak;120;20;210;31;51\nKab. Pandeglang;100;50;200;30;81\n';
    const { cells, wholes } = await read(`${HEAD};${name}\n${rows}`, { isWide: true });
    expect(cells).toHaveLength(4);
    expect(wholes.map((whole) => [whole.origin.line, ...differences(whole)])).toEqual([
      [2],
      [3, { role: 'registered', printed: 81, sum: 80 }],
    ]);
  });

  it('says what a segment without a name of its own leaves out', async () => {
    const table =
      'wilayah;ojol;;petani;\n;;Terlindungi;Potensi;Terlindungi\nKab. Lebak;120;20;210;31\n';
    const { wholes } = await read(table, { isWide: true });
    expect(wholes.flatMap(differences)).toEqual([{ role: 'registered', printed: 20, sum: 31 }]);
  });
});

describe('segments above counts', () => {
  const told = async (text: string) =>
    (await read(text, { isWide: true })).cells.map(({ segment, potential, registered }) =>
      [segment, potential, registered].join(' '),
    );

  it('are read where they are but two', async () => {
    const table =
      'Data 2025;;;;\n;Petani;;Nelayan;\nKabupaten;Potensi;Peserta Aktif;Potensi;Peserta Aktif\nKab. Lebak;617;63;418;44\n';
    expect(await told(table)).toEqual(['Petani 617 63', 'Nelayan 418 44']);
  });

  it('are read with men and women below counts', async () => {
    const below = (texts: string) => `;${texts};${texts};${texts};${texts}\n`;
    const table = `;Petani;;;;;;Nelayan;;;;;\nKabupaten;Potensi;;;Peserta Aktif;;;Potensi;;;Peserta Aktif;;\n${below('L;P;Jml')}Kab. Lebak;617;418;1035;63;44;107;311;207;518;31;29;60\n`;
    expect(await told(table)).toEqual([
      'Petani L 617 63',
      'Petani P 418 44',
      'Nelayan L 311 31',
      'Nelayan P 207 29',
    ]);
  });

  it('are none around a count that has no other', async () => {
    const heads = 'Kabupaten;Potensi;Lowongan Terdaftar L;Lowongan Terdaftar P';
    const table = `${heads}\nKab. Lebak;617;63;41\n`;
    await expect(read(table)).rejects.toMatchObject({ problems: [{ code: 'missing-column' }] });
  });

  it('are not offered where a count stands there for all', async () => {
    const table = 'Kabupaten;Potensi\nKab. Lebak;617\n';
    const refused = await read(table, { isWide: true }).catch(({ problems }) => problems);
    expect(refused).toMatchObject([{ code: 'missing-column' }, { code: 'missing-column' }]);
  });

  it('are no titles of one group', async () => {
    const table = ';Petani;;\nKabupaten;Potensi;Peserta Aktif;Potensi\nKab. Lebak;617;63;418\n';
    await expect(told(table)).rejects.toMatchObject({ problems: [{ code: 'duplicate-head' }] });
  });
});
