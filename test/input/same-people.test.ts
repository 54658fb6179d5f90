import { describe, expect, it } from 'vitest';
import { momentOf, timedOf } from '../../src/input/head/moments.js';
import { isVersion } from '../../src/input/head/versions.js';
import { Refusal } from '../../src/problem/problem.js';
import { read } from '../support/read.js';

/** What is wrong with a table of one region and these heads. */
async function problems(heads: string, isWide = false) {
  const counts = heads.replace(/[^;]+/g, '9');
  const table = `Kabupaten;${heads}\nKab. Lebak;${counts}\n`;
  const error = await read(table, { isWide }).catch((thrown) => thrown);
  if (!(error instanceof Refusal)) throw new Error('was read');
  return error.problems;
}

/** Times of which the later one stands behind the other. */
const TIMES: readonly (readonly [string, string])[] = [
  ['Bulan Lalu', 'Bulan Ini'],
  ['Bln Sebelumnya', 'Bln Berjalan'],
  ['s.d. Bulan Lalu', 's.d. Bulan Ini'],
  ['s/d Bulan Lalu', 's/d Bulan Ini'],
  ['Awal', 'Akhir'],
  ['Awal Tahun', 'Akhir Tahun'],
  ['Th. Lalu', 'Th. Ini'],
  ['Semester I', 'Semester II'],
  ['Smt 1', 'Smt 2'],
  ['TW I', 'TW II'],
  ['Triwulan 3', 'Triwulan 4'],
  ['Q1', 'Q2'],
  ['Sebelum', 'Sesudah'],
  ['Sebelum Verifikasi', 'Setelah Verifikasi'],
  ['Tahun Lalu', 'Tahun Ini'],
  ['Minggu I', 'Minggu II'],
  ['Minggu ke-1', 'Minggu ke-2'],
  ['Minggu Lalu', 'Minggu Ini'],
  ['Okt', 'Nov'],
  ['Des', 'Jan'],
  ['s.d. Okt', 's.d. Nov'],
  ['31 Okt', '30 Nov'],
  ['Semester II 2024', 'Semester I 2025'],
];
const BACKWARDS = TIMES.filter(([first]) => first !== 'Des').map(
  ([one, other]) => [other, one] as const,
);

/** What counts the same people otherwise. */
const VERSIONS: readonly (readonly [string, string])[] = [
  ['BPS', 'DTSEN'],
  ['DTKS', 'Regsosek'],
  ['Awal', 'Hasil Verifikasi'],
  ['Murni', 'Perubahan'],
  ['Data BPS', 'Data Disnaker'],
  ['Versi Dinas', 'Versi BPJS'],
  ['Proyeksi', 'Riil'],
  ['Usulan Desa', 'Hasil Musdes'],
];

describe('one count at two times beside the other', () => {
  it.each([...TIMES, ...BACKWARDS.slice(0, 4)])(
    'is of the same people: %s, %s',
    async (...both) => {
      const heads = both.map((time) => `Peserta ${time}`);
      const [later] = TIMES.filter((times) => both.every((each) => times.includes(each)));
      expect(await problems(`Potensi;${heads.join(';')}`)).toMatchObject([
        { code: 'kinds-alike', list: heads, suggestion: `Peserta ${later?.[1]}` },
      ]);
    },
  );

  it('is offered up to the later one', async () => {
    const heads = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'].map((time) => `Aktif ${time}`);
    expect(await problems(`Potensi;${heads.join(';')}`)).toMatchObject([
      { code: 'kinds-alike', suggestion: 'Aktif s.d. Bulan Ini' },
    ]);
  });

  it('is added up of several kinds of people, each at its latest time', async () => {
    const heads = ['L Okt', 'P Okt', 'L Nov', 'P Nov'].map((kind) => `Peserta ${kind}`);
    expect(await problems(`Potensi;${heads.join(';')}`)).toMatchObject([
      { code: 'kinds-apart', list: ['Peserta L Nov', 'Peserta P Nov'] },
    ]);
  });
});

describe('one count by two sources beside the other', () => {
  it.each(VERSIONS)('is of the same people, and one is to be chosen: %s, %s', async (...both) => {
    const heads = both.map((version) => `Potensi ${version}`);
    const found = await problems(`${heads.join(';')};Peserta Aktif`);
    expect(found).toMatchObject([{ code: 'kinds-alike', list: heads }]);
    expect(found[0]?.suggestion).toBeUndefined();
  });
});

describe('counts of several times are no segments', () => {
  const headsOf = (...all: string[]) =>
    all.map((each) => `Potensi ${each};Peserta ${each}`).join(';');

  it.each(TIMES)('%s, %s', async (one, other) => {
    const wanted = { list: [one, other], value: `Potensi ${other}`, other: `Peserta ${other}` };
    for (const isWide of [false, true])
      expect(await problems(headsOf(one, other), isWide)).toMatchObject([
        { code: 'wide-period', ...wanted },
      ]);
  });

  it.each(VERSIONS)('nor are those of several sources: %s, %s', async (one, other) => {
    const wanted = { list: [one, other], value: `Potensi ${other}`, other: `Peserta ${other}` };
    for (const isWide of [false, true])
      expect(await problems(headsOf(one, other), isWide)).toMatchObject([
        { code: 'wide-versions', ...wanted },
      ]);
  });

  it('of one time alone, which has to be taken', async () => {
    expect(await problems(headsOf('Bulan Ini'))).toMatchObject([
      { code: 'wide-period', value: 'Potensi Bulan Ini', other: 'Peserta Bulan Ini' },
    ]);
  });

  it('of the latest time that has both', async () => {
    expect(await problems(`${headsOf('Okt', 'Nov')};Peserta Des`)).toMatchObject([
      { code: 'wide-period', value: 'Potensi Nov', other: 'Peserta Nov' },
    ]);
    expect(await problems('Potensi Okt;Peserta Nov')).toMatchObject([
      { code: 'wide-period', value: 'Potensi Okt', other: 'Peserta Nov' },
    ]);
  });

  it('within a segment', async () => {
    for (const year of ['2024', 'Okt'])
      expect(await problems(headsOf(`petani ${year}`, 'petani 2025'), true)).toMatchObject([
        { code: 'wide-period', list: [year, '2025'] },
      ]);
  });

  it('nor is a segment of which each count has one time', async () => {
    expect(await problems('Potensi petani;Peserta petani 2025', true)).toMatchObject([
      { code: 'wide-unpaired', value: 'registered', column: 'petani' },
      { code: 'wide-unpaired', value: 'potential', column: 'petani 2025' },
    ]);
  });

  it('under the years above them', async () => {
    const table = 'Kab;Okt;;Nov;\n;Potensi;Peserta;Potensi;Peserta\nKab. Lebak;9;3;8;2\n';
    await expect(read(table)).rejects.toMatchObject({
      problems: [{ code: 'wide-period', value: 'Nov Potensi', other: 'Nov Peserta' }],
    });
  });
});

describe('words of segments', () => {
  it.each(['Petani', 'BPU', 'PU', 'Guru', 'L', 'P', 'Tetap', 'Lapangan', 'S1', 'Tahap I', 'Lama'])(
    'are no time and no source: %s',
    (text) => {
      expect([momentOf(text), isVersion(text)]).toEqual([null, false]);
    },
  );

  it('of one time are read', async () => {
    const table = 'Kab;Potensi petani 2025;Peserta petani 2025\nKab. Lebak;9;3\n';
    const { cells } = await read(table, { isWide: true });
    expect(cells).toHaveLength(1);
  });

  it('are told from the time beside them', () => {
    expect(timedOf('Petani s.d. Bulan Lalu')).toMatchObject({
      rest: 'petani',
      words: 's.d. Bulan Lalu',
    });
  });
});
