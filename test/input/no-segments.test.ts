import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/problem/problem.js';
import { read } from '../support/read.js';

/** Rows of two segments in two regions, by what the rows of each are called. */
const table = (one: string, other: string) => `Wilayah;Segmen;Potensi;Peserta Aktif
Kab. Lebak;${one};1017;139
Kab. Lebak;${other};1231;307
Kab. Serang;${one};2113;211
Kab. Serang;${other};2119;433
`;

async function problems(text: string) {
  const error = await read(text).catch((thrown) => thrown);
  if (!(error instanceof Refusal)) throw new Error('was read');
  return error.problems;
}

describe('rows whose segments are none', () => {
  it.each([
    ['years', '2023', '2024'],
    ['months', 'Januari', 'Februari'],
    ['quarters', 'TW I', 'TW II'],
    ['months before and now', 's.d. Bulan Lalu', 's.d. Bulan Ini'],
    ['a beginning and an end', 'Awal', 'Akhir'],
    ['sources', 'BPS', 'DTSEN'],
    ['versions', 'APBD Murni', 'APBD Perubahan'],
    ['a time and a version', 'Data Awal', 'Hasil Verifikasi'],
  ])('are not added up: %s', async (_, one, other) => {
    expect(await problems(table(one, other))).toMatchObject([
      { code: 'versions-apart', line: 3, value: other, other: one },
    ]);
  });

  it.each([
    ['Perusahaan', 'Pekerja'],
    ['Tenaga Kerja', 'Badan Usaha'],
    ['Orang', 'KK'],
  ])('are no people beside people: %s, %s', async (one, other) => {
    expect(await problems(table(one, other))).toMatchObject([{ code: 'not-people' }]);
  });

  it.each([
    ['agencies among others', 'Disnaker', 'Dinas Pertanian'],
    ['stages of an enrolment', 'Tahap I', 'Tahap II'],
    ['men and women', 'L', 'P'],
    ['small firms', 'UMKM', 'Pekerja'],
  ])('are segments otherwise: %s', async (_, one, other) => {
    expect((await read(table(one, other))).cells).toHaveLength(4);
  });

  it('are of different people in different regions', async () => {
    const rows = table('2023', '2024').split('\n');
    const { cells } = await read([rows[0], rows[1], rows[4]].join('\n'));
    expect(cells).toHaveLength(2);
  });
});
