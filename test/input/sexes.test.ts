import { describe, expect, it } from 'vitest';
import { codes, read } from '../support/read.js';

const counts = async (table: string) =>
  (await read(table)).cells.map(({ segment, potential, registered }) => [
    segment,
    potential,
    registered,
  ]);

describe('a count of men, of women and of both', () => {
  it.each([
    [
      'a word for the total',
      'Potensi L;Potensi P;Potensi Jumlah;Peserta L;Peserta P;Peserta Jumlah',
    ],
    [
      'both of them',
      'Potensi Laki-laki;Potensi Perempuan;Potensi L+P;Peserta Lk;Peserta Pr;Peserta L + P',
    ],
    ['heads of two rows', 'Potensi;;;Peserta;;\n;;L;P;Total;L;P;Total'],
  ])('is that of both, told by %s', async (_, head) => {
    const table = `Kab/Kota;Segmen;${head}\nKab. Lebak;petani;600;400;1000;70;40;110\nKab. Lebak;nelayan;30;10;40;60;5;65\n`;
    expect(await counts(table)).toEqual([
      ['petani', 1000, 110],
      ['nelayan', 40, 65],
    ]);
  });

  it('is none where others than men and women have it, or the total is missing', async () => {
    const segments =
      'Kab/Kota;Potensi Petani;Potensi Nelayan;Potensi Jumlah;Peserta Aktif\nKab. Lebak;6;4;10;7\n';
    expect(await codes(segments)).not.toEqual([]);
    const parts = 'Kab/Kota;Potensi L;Potensi P;Peserta Aktif\nKab. Lebak;6;4;7\n';
    expect(await codes(parts)).not.toEqual([]);
  });
});
