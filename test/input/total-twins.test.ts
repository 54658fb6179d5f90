import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

/** What `ucj gap` prints of files as TSV, the region and potential of each row; or what it refuses. */
async function gap(files: Readonly<Record<string, string>>, words: string[]): Promise<string[]> {
  const { stdout, stderr } = await inFolder(files, (cwd) =>
    run(['gap', '--segment', 'petani', '--format', 'tsv', ...words], { cwd }),
  );
  if (stdout === '') return stderr.split('\n').filter((line) => line.startsWith('error'));
  const rows = stdout.trimEnd().split('\n').slice(1);
  return rows
    .map((row) => row.split('\t'))
    .map((row) => `${row[1]} ${row[3]} ${row[4]}`.replace('  ', ' '));
}

describe('rows that are totals by what stands beside them', () => {
  const VILLAGES = 'Kadujajar;57;6\nRahong;44;3\nCimandiri;71;9\nSitiregen;23;2\nBolang;51;8\n';
  const HEAD = 'Kecamatan/Desa;Potensi;Peserta Aktif\n';

  it('are refused where the total of what is below them counts the same', async () => {
    const table = `${HEAD}Malingping;246;28\n${VILLAGES}Jumlah;246;28\n`;
    expect(await gap({ 't.csv': table }, ['t.csv'])).toEqual([
      'error: t.csv:2: "Malingping" is the sum, or nearly, of 5 rows',
    ]);
    const named = table.replace('Malingping', 'Jumlah Malingping');
    expect(await gap({ 't.csv': named }, ['t.csv'])).toHaveLength(5);
  });

  it('are none where their counts differ from it', async () => {
    const table = `${HEAD}Malingping;240;28\n${VILLAGES}Jumlah;246;28\n`;
    expect(await gap({ 't.csv': table }, ['t.csv'])).toHaveLength(6);
  });

  it('are told after a join, though one count alone did not tell', async () => {
    const rows = [
      ['Lamaknen;Cikadu', 562, 317],
      ['Lamaknen;Sukasari', 616, 427],
      ['Lamaknen;Karangsari', 833, 343],
      ['Raihat;Sindangsari', 311, 166],
      ['Raihat;Neglasari', 846, 396],
      [';Belu', 3168, 1649],
    ] as const;
    const side = (head: string, at: 1 | 2) =>
      [`Kecamatan;Desa;${head}`, ...rows.map((row) => `${row[0]};${row[at]}`), ''].join('\n');
    const files = { 'p.csv': side('Potensi', 1), 'r.csv': side('Peserta Aktif', 2) };
    expect(await gap(files, ['--potential', 'p.csv', '--registered', 'r.csv'])).toEqual([
      'error: p.csv:7: "Belu" is the sum, or nearly, of 5 rows',
    ]);
  });

  const JAMBI =
    'Wilayah;Potensi;Peserta Aktif\nJambi;140321;20077\nBatang Hari;50123;4011\nMerangin;40177;5002\nMuaro Jambi;50021;11064\n';

  it('are provinces that a city is called like', async () => {
    expect(await gap({ 't.csv': JAMBI }, ['t.csv'])).toEqual([
      'Kabupaten Merangin 40177',
      'Kabupaten Batanghari 50123',
      'Kabupaten Muaro Jambi 50021',
    ]);
    const city = JAMBI.replace('140321', '140322');
    expect(await gap({ 't.csv': city }, ['t.csv'])).toContain('Kota Jambi 140322');
  });

  it('name the months of the rows below them', async () => {
    const table =
      'Kab/Kota;Potensi;Peserta Aktif\nOktober 2025;1620;150\nKab. Lebak;1040;115\nKab. Serang;580;35\nNovember 2025;1631;158\nKab. Lebak;1043;117\nKab. Serang;588;41\n';
    expect(await gap({ 't.csv': table }, ['t.csv'])).toEqual([
      'Kabupaten Lebak 2025-11 1043',
      'Kabupaten Serang 2025-11 588',
    ]);
    expect(await gap({ 't.csv': table }, ['t.csv', '--period', '2025-10'])).toEqual([
      'Kabupaten Lebak 2025-10 1040',
      'Kabupaten Serang 2025-10 580',
    ]);
  });
});

describe('months as headings without counts', () => {
  const LISTS = ['September', 'Oktober', 'November'].map(
    (month, at) =>
      `${month} 2025;;\nKab. Lebak;${1000 + at};${110 + at}\nKab. Serang;800;${90 + 2 * at}\nJumlah;${1800 + at};${200 + 3 * at}\n`,
  );
  const table = `Kab/Kota;Potensi;Peserta Aktif\n${LISTS.join('')}`;

  it('are of the rows below them, and are no rows that are left out', async () => {
    expect(await gap({ 't.csv': table }, ['t.csv'])).toEqual([
      'Kabupaten Lebak 2025-11 1002',
      'Kabupaten Serang 2025-11 800',
    ]);
    const { stderr } = await inFolder({ 't.csv': table }, (cwd) => run(['gap', 't.csv'], { cwd }));
    expect(stderr).not.toMatch(/left out for a missing|not known|prints/);
  });

  it('are none where a row stands above them all', async () => {
    const [head, ...rows] = table.split('\n');
    const above = [head, 'Kab. Pandeglang;70;7', ...rows].join('\n');
    expect((await gap({ 't.csv': above }, ['t.csv'])).join()).toContain('error');
  });
});

describe('two tables that have no row in common', () => {
  it('are refused where what does not match is left out', async () => {
    const files = {
      'p.csv': 'Kecamatan;Potensi\nCibadak;9\n',
      'r.csv': 'Kecamatan;Peserta Aktif\nMalingping;3\n',
    };
    const words = ['--potential', 'p.csv', '--registered', 'r.csv', '--unmatched', 'skip'];
    expect(await gap(files, words)).toEqual([
      'error: p.csv:1: no row has both counts: all are left out',
    ]);
  });
});

describe('a name that a province and a city have', () => {
  it('is of the province under its head, and of the city under its own', async () => {
    const provinces = 'Provinsi;Potensi;Peserta Aktif\nBengkulu;1000;100\n';
    expect(await gap({ 't.csv': provinces }, ['t.csv'])).toEqual(['Bengkulu 1000']);
    const cities = 'Kota;Potensi;Peserta Aktif\nSerang;1000;100\nCilegon;900;90\n';
    expect(await gap({ 't.csv': cities }, ['t.csv'])).toEqual([
      'Kota Cilegon 900',
      'Kota Serang 1000',
    ]);
  });

  it('is refused with names that lead out', async () => {
    const table =
      'Wilayah;Potensi;Peserta Aktif\nMerangin;40177;5002\nJambi;12345;999\nProvinsi Jambi;102645;10012\n';
    expect(await gap({ 't.csv': table }, ['t.csv'])).toEqual([
      'error: t.csv:3, column "Wilayah": "Jambi" can be Kota Jambi, Provinsi Jambi',
    ]);
    const city = table.replace('\nJambi', '\nKota Jambi');
    expect((await gap({ 't.csv': city }, ['t.csv'])).join()).not.toContain('error');
  });
});

describe('a village whose district is left blank below the first row', () => {
  const TABLE =
    'Kecamatan;Desa;Potensi;Peserta Aktif\nCibadak;Sukamaju;117;11\n;Mekarsari;83;8\nMalingping;Mekarsari;52;5\n';

  it('is not that of its name in another district of the same file', async () => {
    expect(await gap({ 't.csv': TABLE }, ['t.csv', '--by', 'district'])).toEqual([
      'error: region "Mekarsari" has no code of the level district',
    ]);
    expect((await gap({ 't.csv': TABLE }, ['t.csv'])).map((row) => row.split(' ').at(-1))).toEqual([
      ...['117', '83', '52'],
    ]);
  });

  it('is that of its name in another file', async () => {
    const files = {
      'a.csv': 'Kecamatan;Desa;Bulan;Potensi;Peserta Aktif\nCibadak;Sukamaju;2025-10;117;11\n',
      'b.csv': 'Desa;Bulan;Potensi;Peserta Aktif\nSukamaju;2025-11;119;12\n',
    };
    expect(await gap(files, ['a.csv', 'b.csv', '--by', 'district'])).toEqual([
      'Cibadak 2025-11 119',
    ]);
  });
});
