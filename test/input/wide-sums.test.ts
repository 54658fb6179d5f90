import { describe, expect, it } from 'vitest';
import { codes, read, readSides } from '../support/read.js';

const wide = { isWide: true } as const;

describe('columns of a wide table that add up others', () => {
  it.each([
    ['L+P by its name', 'L', 'P', 'L+P'],
    ['PU + BPU', 'PU', 'BPU', 'PU + BPU'],
    ['dan', 'PU', 'BPU', 'PU dan BPU'],
    ['a name that says nothing', 'pria', 'wanita', 'gabungan'],
    ['first', 'wanita', 'pria', 'Semua jenis'],
  ])('are no segment: %s', async (_what, one, other, both) => {
    const table = `Kabupaten;Potensi ${both};Potensi ${one};Potensi ${other};Peserta ${one};Peserta ${other};Peserta ${both}\nKab. Lebak;10000;6000;4000;700;300;1000\nKab. Serang;9000;5000;4000;600;200;800\n`;
    const { cells } = await read(table, wide);
    expect(
      cells.map(({ segment, potential, registered }) => [segment, potential, registered]),
    ).toEqual([
      [one, 6000, 700],
      [one, 5000, 600],
      [other, 4000, 300],
      [other, 4000, 200],
    ]);
  });

  it('are found where they add up only some', async () => {
    const heads = ['PU', 'BPU', 'PU+BPU', 'Jakon', 'Total'];
    const counts = [5000, 3000, 8000, 1000, 9000];
    const table = `Kabupaten;${heads.map((head) => `Potensi ${head}`).join(';')};${heads.map((head) => `Aktif ${head}`).join(';')}\nLebak;${counts.join(';')};${counts.map((count) => count / 10).join(';')}\n`;
    const { cells, files, wholes } = await read(table.replace('Lebak', 'Kab. Lebak'), wide);
    expect(cells.map(({ segment }) => segment)).toEqual(['PU', 'BPU', 'Jakon']);
    expect(files[0]?.sums).toEqual([{ segment: 'PU+BPU', of: ['PU', 'BPU'] }]);
    expect(wholes).toHaveLength(1);
  });

  it('are refused where one count is no sum, and stay segments where all are few', async () => {
    const table = (last: string) =>
      `Kabupaten;Potensi a;Aktif a;Potensi b;Aktif b;Potensi c;Aktif c\nKab. Lebak;6000;700;4000;300;10000;1000\nKab. Serang;5000;600;4000;200;${last}\n`;
    expect(await codes(table('9000;801'), wide)).toEqual(['segment-near-sum']);
    expect(await codes(table('9001;800'), wide)).toEqual(['segment-near-sum']);
    expect((await read(table('9100;900'), wide)).cells).toHaveLength(6);
    expect((await read(table('9000;800'), wide)).cells).toHaveLength(4);
    const few =
      'Kabupaten;Potensi a;Aktif a;Potensi b;Aktif b;Potensi c;Aktif c\nKab. Lebak;6;2;4;1;10;3\n';
    expect((await read(few, wide)).cells).toHaveLength(3);
  });
});

describe('one potential beside members by kind', () => {
  const right = [
    ['Aceh', 2_000_000, 583_638],
    ['Daerah Istimewa Yogyakarta', 2_000_000, 558_681],
  ];
  const rows =
    'Aceh;2000000;299722;86668;197248;583638\nDI Yogyakarta;2000000;365866;116047;76768;558681\n';

  it.each([
    'provinsi;potensi;peserta_pu;peserta_bpu;peserta_jakon;total_peserta',
    'Provinsi;Potensi;Peserta PU;Peserta BPU;Peserta Jakon;Jumlah Peserta',
    'Provinsi;Potensi;Aktif PU;Aktif BPU;Aktif Jakon;Peserta Aktif',
  ])('is read with the members of all: %s', async (head) => {
    const { cells } = await read(`${head}\n${rows}`);
    expect(
      cells.map(({ region, potential, registered }) => [region.name, potential, registered]),
    ).toEqual(right);
    expect(await codes(`${head}\n${rows}`, wide)).toEqual(['kinds-apart']);
  });

  it('offers the column of all where there is one, and to add up where there is none', async () => {
    const head = 'provinsi;potensi;peserta pu;peserta bpu;peserta jakon;peserta jumlah';
    const refused = await read(`${head}\n${rows}`).catch(({ problems }) => problems);
    expect(refused).toMatchObject([{ code: 'kinds-apart', suggestion: 'peserta jumlah' }]);
    const columns = new Map([['registered', 'peserta jumlah']] as const);
    const { cells } = await read(`${head}\n${rows}`, { columns });
    expect(
      cells.map(({ region, potential, registered }) => [region.name, potential, registered]),
    ).toEqual(right);
    const without = 'provinsi;potensi;peserta pu;peserta bpu\nAceh;9;3;2\n';
    const none = await read(without).catch(({ problems }) => problems);
    expect(none).toMatchObject([{ code: 'kinds-apart', list: ['peserta pu', 'peserta bpu'] }]);
    expect(none[0].suggestion).toBeUndefined();
  });

  it('offers no total of people and companies', async () => {
    const table =
      'kota;potensi;peserta;;\n;;Perusahaan;Pekerja;Jumlah\nKota Serang;250000;2356;86329;88685\n';
    for (const choices of [{}, wide])
      expect(await read(table, choices).catch(({ problems }) => problems)).toMatchObject([
        { code: 'kinds-apart', suggestion: 'peserta Pekerja' },
      ]);
  });

  it('is joined with the members of all, and segments beside none name that column', async () => {
    const potential = 'provinsi;potensi\nAceh;2300000\nKepulauan Bangka Belitung;700000\n';
    const registered =
      'provinsi;peserta_pu;peserta_bpu;peserta_jakon;total_peserta\nAceh;299722.0;86668.0;197248.0;583638.0\nKep. Bangka Belitung;107638.0;92905.0;16142.0;216685.0\n';
    const refused = await readSides(potential, registered, wide);
    expect(refused.problems).toMatchObject([
      { code: 'segments-mixed', suggestion: 'registered="total_peserta"' },
    ]);
    const columns = new Map([['registered', 'total_peserta']] as const);
    for (const choices of [{}, { columns }]) {
      const { cells, problems } = await readSides(potential, registered, choices);
      expect(problems).toEqual([]);
      expect(cells.map((cell) => [cell.potential, cell.registered])).toEqual([
        [2_300_000, 583_638],
        [700_000, 216_685],
      ]);
    }
  });
});
