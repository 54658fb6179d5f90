import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/problem/problem.js';
import { read } from '../support/read.js';

/** The counts of a table of one region, by segment. */
async function counted(heads: string, counts: string, isWide = false) {
  const table = `Kabupaten;${heads}\nKab. Lebak;${counts}\n`;
  const { cells } = await read(table, isWide ? { isWide } : {});
  return [...cells].map(({ segment, potential, registered }) => [segment, potential, registered]);
}

async function problem(heads: string, counts: string, columns = new Map()) {
  const table = `Kabupaten;${heads}\nKab. Lebak;${counts}\n`;
  const error = await read(table, { columns }).catch((thrown) => thrown);
  if (!(error instanceof Refusal)) throw new Error('was read');
  return error.problems[0];
}

describe('columns of those who are not members', () => {
  it.each([
    'Belum Terdaftar',
    'Tidak Terdaftar',
    'Belum Jadi Peserta Aktif',
    'Belum Menjadi Peserta',
    'Non Peserta',
    'Bukan Peserta',
    'Sisa Peserta',
    'Target Peserta Aktif',
    'Rencana Peserta Aktif',
    'Unregistered',
    'Not covered',
  ])('are never offered or taken as the members: %s', async (head) => {
    const offered = await problem(`Potensi;${head}`, '100;90');
    expect(offered?.suggestion).toBeUndefined();
    expect(
      await problem(`Potensi;${head}`, '100;90', new Map([['registered', head]])),
    ).toMatchObject({
      code: 'inactive-head',
      column: head,
    });
  });

  it('are not those of a segment whose own name says no', async () => {
    const heads = 'Potensi Bukan Penerima Upah;Peserta Bukan Penerima Upah';
    expect(await counted(heads, '100;90', true)).toEqual([['Bukan Penerima Upah', 100, 90]]);
  });

  it('of families are not offered as the potential', async () => {
    expect((await problem('Potensi (KK);Peserta Aktif', '100;90'))?.suggestion).toBeUndefined();
  });
});

describe('columns of all workers', () => {
  it.each([
    'Potensi TK;Peserta Aktif',
    'Potensi Tenaga Kerja;TK Terdaftar',
    'Jumlah Potensi Peserta;Jumlah TK Aktif',
    'Potensi TK;Peserta TK Aktif',
    'Potensi Kepesertaan;Pekerja Terlindungi',
  ])('are no columns of a segment: %s', async (heads) => {
    expect(await counted(heads, '100;90')).toEqual([['all', 100, 90]]);
  });

  it.each([
    ['Potensi BPU;Peserta BPU Aktif', 'BPU'],
    ['Potensi Petani;Peserta Petani Aktif', 'Petani'],
    ['Potensi Buruh Tani;Peserta Buruh Tani Aktif', 'Buruh Tani'],
  ])('and of a segment whose name is within that of its members: %s', async (heads, segment) => {
    expect(await counted(heads, '100;90', true)).toEqual([[segment, 100, 90]]);
  });

  it.each([
    ['Peserta Jan;Peserta Feb;Peserta Mar', 'Peserta Mar'],
    ['Peserta Desember;Peserta Oktober', 'Peserta Desember'],
    ['Peserta JKM;Peserta JKK;Peserta JHT', 'Peserta JKK'],
  ])('of several months or programmes are the same people: %s', async (heads, suggestion) => {
    const counts = heads.replace(/[^;]+/g, '9');
    expect(await problem(`Potensi;${heads}`, `100;${counts}`)).toMatchObject({
      code: 'kinds-alike',
      suggestion,
    });
  });
});

describe('segments that are others together', () => {
  const sums = async (rows: string) => {
    const { cells } = await read(`Desa;Segmen;Potensi;Peserta Aktif\n${rows}`);
    return cells.reduce(
      (sum, { potential, registered }) => [(sum[0] ?? 0) + potential, (sum[1] ?? 0) + registered],
      [0, 0],
    );
  };

  it.each([
    [
      'BPU above farmers and fishers, few',
      'A;BPU;98;13\nA;Petani;57;8\nA;Nelayan;41;5\n',
      [98, 13],
    ],
    [
      'in round numbers',
      'A;PU;1000;100\nA;BPU;900;90\nA;Petani;500;50\nA;Nelayan;400;40\n',
      [1900, 190],
    ],
    [
      'men and women, off by one',
      'A;Laki-laki;5127;513\nA;Perempuan;4039;402\nA;L+P;9167;915\n',
      [9166, 915],
    ],
    ['men and women in other words', 'A;Pria;50;5\nA;Wanita;40;4\nA;L + P;90;9\n', [90, 9]],
  ])('are left out: %s', async (_, rows, expected) => {
    expect(await sums(rows)).toEqual(expected);
  });

  it('are segments of their own where they add up nothing', async () => {
    expect(await sums('A;BPU;98;13\nA;Petani;50;8\nA;Nelayan;41;5\n')).toEqual([189, 26]);
  });
});

describe('a group of columns', () => {
  const GROUPS = [
    'Badan Usaha;;Tenaga Kerja;',
    'PK/BU;;TK;',
    'Jumlah BU;;Jumlah Tenaga Kerja;',
    'Pemberi Kerja;;Pekerja;',
    'Proyek;;Tenaga Kerja;',
  ];

  it.each(GROUPS)('of companies counts no people: %s', async (group) => {
    const table = `Kab/Kota;${group}\n;Potensi;Aktif;Potensi;Aktif\nKab. Lebak;100;10;5000;1000\n`;
    const { cells } = await read(table, { isWide: true });
    expect([...cells].map(({ potential, registered }) => [potential, registered])).toEqual([
      [5000, 1000],
    ]);
  });

  it('of workers is taken where no segment is asked for', async () => {
    const table = `Kab/Kota;${GROUPS[0]}\n;Potensi;Aktif;Potensi;Aktif\nKab. Lebak;100;10;5000;1000\n`;
    expect([...(await read(table)).cells]).toMatchObject([{ potential: 5000, registered: 1000 }]);
    const heads = 'Potensi Proyek;Potensi TK;Proyek Aktif;TK Aktif';
    expect(await counted(heads, '100;5000;10;1000')).toEqual([['all', 5000, 1000]]);
  });
});

describe('one count of all beside one of a kind', () => {
  it('offers the only column that there is', async () => {
    expect(await problem('Potensi Petani;Peserta Aktif', '104120;10842')).toMatchObject({
      ...{ code: 'kinds-apart', value: 'potential', other: 'registered' },
      suggestion: 'Potensi Petani',
    });
    expect(await problem('Potensi (ratusan orang);Peserta Aktif', '9;3')).toMatchObject({
      suggestion: 'Potensi (ratusan orang)',
    });
  });

  it('offers no percentage, and no potential for the members', async () => {
    expect((await problem('potensi (%);peserta aktif', '9;3'))?.suggestion).toBeUndefined();
    const heads = 'Jumlah Pekerja Rentan;Kepesertaan BPJSTK';
    expect(await problem(heads, '9;3')).not.toMatchObject({
      value: 'registered',
      suggestion: 'Jumlah Pekerja Rentan',
    });
  });

  it.each(['Sudah Terlindungi', 'Sudah Terdaftar', 'Peserta Eksisting', 'Sudah Jamsostek'])(
    'is of all who are members: %s',
    async (head) => {
      expect(await counted(`Potensi;${head};Belum Terlindungi`, '9;3;6')).toEqual([['all', 9, 3]]);
    },
  );
});

describe('columns of regions by their local words', () => {
  it.each([
    ['Provinsi;Daerah Tingkat II', 'JAWA BARAT;KAB. BOGOR', 'JAWA BARAT;KOTA BOGOR', 'Kota Bogor'],
    ['Kabupaten;Nagari', 'Kab. Agam;Koto Tuo', 'Kab. Agam;Balingka', 'Balingka'],
    ['Kecamatan;Gampong', 'Jaya;Lambaro', 'Jaya;Lamno', 'Lamno'],
    ['Kabupaten;Distrik', 'Merauke;Semangga', 'Merauke;Tanah Miring', 'Tanah Miring'],
    [
      'nama_provinsi;bps_nama_kabupaten_kota',
      'JAWA BARAT;BOGOR',
      'JAWA BARAT;KOTA BOGOR',
      'Kota Bogor',
    ],
  ])('have the finer one: %s', async (heads, one, other, name) => {
    const { cells } = await read(`${heads};potensi;aktif\n${one};100;10\n${other};50;5\n`);
    expect(cells.length).toBe(2);
    expect([...cells][1]?.region.name).toBe(name);
  });
});

describe('columns of a pivot table', () => {
  it.each([
    ['Sum of Potensi;Sum of Peserta Aktif'],
    ['Sum of Potensi;Sum of Peserta'],
    ['Jumlah dari Potensi;Jumlah dari Peserta Aktif'],
    ['Total dari Potensi;Total of Peserta Aktif'],
    ['SUM OF POTENSI (orang);Sum of Terlindungi'],
  ])('are those that it added up: %s', async (heads) => {
    expect(await counted(heads, '1500;150')).toEqual([['all', 1500, 150]]);
  });

  it('of segments are these', async () => {
    const heads = 'Sum of Potensi Petani;Sum of Peserta Petani';
    expect(await counted(heads, '1500;150', true)).toEqual([['Petani', 1500, 150]]);
  });

  it.each(['Count of', 'Average of', 'Hitungan dari', 'Rata-rata dari'])(
    'that count rows or divide are none: %s',
    async (words) => {
      const heads = `${words} Potensi;${words} Peserta Aktif`;
      expect(await problem(heads, '15;3')).toMatchObject({ code: 'missing-column' });
    },
  );
});

describe('members who were added to others', () => {
  const OLD_AND_NEW = 'Potensi Lama;Peserta Lama;Potensi Baru;Peserta Baru';

  it('are a segment beside these', async () => {
    expect(await counted(OLD_AND_NEW, '1000;100;400;40', true)).toEqual([
      ['Lama', 1000, 100],
      ['Baru', 400, 40],
    ]);
  });

  it('are among all members where these have a column', async () => {
    const heads = 'Potensi;Peserta Aktif;Potensi Baru;Peserta Baru';
    expect(await counted(heads, '1000;100;400;40')).toEqual([['all', 1000, 100]]);
  });

  it('are named beside these where they have to be added up', async () => {
    expect(await problem('Potensi;Peserta Lama;Peserta Baru', '1000;100;40')).toMatchObject({
      code: 'kinds-apart',
      list: ['Peserta Lama', 'Peserta Baru'],
    });
  });
});

describe('a column that nothing decides', () => {
  it('is offered as the one of the finest regions', async () => {
    const heads = 'Wilayah;Kab/Kota;Kecamatan;Potensi;Peserta Aktif';
    const error = await read(`${heads}\nI;Lebak;Cibadak;10;1\n`).catch((thrown) => thrown);
    expect(error.problems).toMatchObject([
      { code: 'two-heads', list: ['Kecamatan', 'Kab/Kota', 'Wilayah'] },
    ]);
  });

  it('is never offered where a pivot table has counted its rows', async () => {
    const found = await problem('Potensi;Count of Peserta Aktif', '100;3');
    expect(found).toMatchObject({ code: 'missing-column', value: 'registered' });
    expect(found?.suggestion).toBeUndefined();
  });
});
