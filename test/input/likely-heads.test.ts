import { describe, expect, it } from 'vitest';
import { bookOf } from '../support/book.js';
import { codes, read, readSides } from '../support/read.js';

/** Region, segment, period and potential of each row. */
async function rows(table: string | Buffer, choices = {}) {
  const { cells } = await read(table, choices);
  return cells.map(({ region, segment, period, potential }) => [
    region.name,
    segment,
    period,
    potential,
  ]);
}

const OF_TWO = [
  ['Kabupaten Lebak', 'all', '2025-10', 9],
  ['Kabupaten Lebak', 'all', '2025-11', 8],
];

describe('a column of periods', () => {
  it.each([
    ...['Periode Data', 'Bulan Data', 'Bulan Laporan', 'Periode Laporan', 'Tanggal', 'Tgl.'],
    ...['Posisi', 'Per Tanggal', 'Keadaan', 'Waktu', 'Cut Off', 'Cut-Off Data', 'tanggal_data'],
  ])('is known by its head and cells: %s', async (head) => {
    const table = `${head};Kab/Kota;Potensi;Peserta Aktif\nOktober 2025;Kab. Lebak;9;3\n30/11/2025;Kab. Lebak;8;2\n`;
    expect(await rows(table)).toEqual(OF_TWO);
  });

  it.each([
    ['whose cells are none', 'Posisi', 'Ketua', 'Anggota'],
    ['of days in which rows were written', 'Tanggal', '31/10/2025', '30/11/2025'],
    ['that is blank in a row', 'Tanggal', '30/11/2025', ''],
    ['of which the month is not sure', 'Tgl', '05/06/2025', '05/06/2025'],
    ['of states', 'Keadaan', 'Baik', 'Rusak'],
  ])('is none %s', async (_, head, one, other) => {
    const table = `${head};Kab/Kota;Potensi;Peserta Aktif\n${one};Kab. Lebak;9;3\n${other};Kab. Serang;8;2\n`;
    expect(await rows(table)).toEqual([
      ['Kabupaten Lebak', 'all', null, 9],
      ['Kabupaten Serang', 'all', null, 8],
    ]);
  });

  it('is another one where that says it', async () => {
    const table =
      'Tahun;Tanggal;Kab/Kota;Potensi;Peserta\n2024;30/11/2025;Lebak;9;3\n2025;30/11/2025;Lebak;8;2\n';
    expect((await rows(table)).map(([, , period]) => period)).toEqual(['2024', '2025']);
  });

  it('is blank in a total, and one of a workbook', async () => {
    const table = 'Tanggal;Kab/Kota;Potensi;Peserta\n30/11/2025;Lebak;9;3\n;Jumlah;9;3\n';
    expect(await rows(table)).toHaveLength(1);
    const book = await bookOf({
      A: [
        ['Posisi', 'Kab/Kota', 'Potensi', 'Peserta'],
        ['Nov 2025', 'Kab. Lebak', 9, 3],
      ],
    });
    expect((await rows(book)).map(([, , period]) => period)).toEqual(['2025-11']);
  });
});

it('the day of one side of a join is not that of the other', async () => {
  const { cells, problems } = await readSides(
    'Tanggal;Kab/Kota;Potensi\n31/12/2024;Kab. Lebak;9\n',
    'Tanggal;Kab/Kota;Peserta Aktif\n31/10/2025;Kab. Lebak;3\n30/11/2025;Kab. Lebak;2\n',
  );
  expect(problems).toEqual([]);
  expect(cells.map(({ period, potential }) => [period, potential])).toEqual([
    ['2025-10', 9],
    ['2025-11', 9],
  ]);
});

describe('a column of villages', () => {
  it.each(['Desa/Kel', 'Desa/Kel.', 'Kel/Desa', 'Nama Desa/Kel', 'Kel.'])('is %s', async (head) => {
    const table = `Kecamatan;${head};Potensi;Peserta Aktif\nCibadak;Sukamaju;9;3\nCibadak;Mekarsari;8;2\n`;
    expect((await rows(table)).map(([name]) => name)).toEqual(['Sukamaju', 'Mekarsari']);
  });
});

describe('a column of segments', () => {
  const table = (head: string) =>
    `Kab/Kota;${head};Potensi;Peserta Aktif\nLebak;Petani;9;3\nLebak;Nelayan;8;2\n`;

  it.each([
    ...['Segmen Peserta', 'Kategori Pekerja', 'Pekerjaan', 'Jenis Pekerjaan', 'Segmentasi'],
    ...['Lapangan Usaha', 'Jenis Peserta', 'Kategori Peserta'],
  ])('is %s', async (head) => {
    expect((await rows(table(head))).map(([, segment]) => segment)).toEqual(['Petani', 'Nelayan']);
  });

  it('is not what two columns could be, or what the user calls otherwise', async () => {
    const two = 'Kab/Kota;Segmentasi;Pekerjaan;Potensi;Peserta\nLebak;BPU;Petani;9;3\n';
    expect((await rows(two)).map(([, segment]) => segment)).toEqual(['all']);
    const one = two.replace('Segmentasi', 'Segmen');
    expect((await rows(one)).map(([, segment]) => segment)).toEqual(['BPU']);
    const named = { columns: new Map([['sector', 'Lapangan Usaha']]) };
    expect(await codes(table('Lapangan Usaha'), named as never)).toContain('word-unknown');
  });

  it.each(['Jenis', 'Kelas'])('is not read where it may be any other: %s', async (head) => {
    expect(await codes(table(head))).toEqual(['duplicate-cell']);
  });
});
