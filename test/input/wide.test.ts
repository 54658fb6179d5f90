import { describe, expect, it } from 'vitest';
import { wideHead } from '../../src/input/wide.js';
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
