import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

const NAMES = ['Cibadak', 'Cicurug', 'Nagrak', 'Cidahu', 'Parungkuda', 'Simpenan', 'Lengkong'];
const VILLAGES = ['Sukamaju', 'Sukajadi', 'Sukasari'];

/** A table of rows, each with counts of its own that add up to no other's. */
function table(head: string, rows: readonly string[]): string {
  const lines = rows.map((row, at) => `${row},${1009 + 211 * at * at},${37 + 13 * at}`);
  return [`${head},Potensi,Peserta`, ...lines, ''].join('\n');
}

/** The regions of a table: code, name, and the names above. */
async function regions(text: string): Promise<string[]> {
  const { cells } = await read(text);
  return cells.map(({ region: { code, name, above = [] } }) =>
    [code ?? '-', name, ...above.map((each) => each.code ?? each.name)].join(' '),
  );
}

/** What `ucj gap` says of a table. */
function gap(text: string, ...words: string[]) {
  return inFolder({ 't.csv': text }, (cwd) =>
    run(['gap', 't.csv', '--segment', 'petani', '--format', 'tsv', ...words], { cwd }),
  );
}

const two = (at: number) => String(at).padStart(2, '0');

describe('codes that are no whole codes of regions', () => {
  it.each([
    ['the last two digits of a district', 'Kode Kec,Kecamatan', (at: number) => two(at)],
    ['the last three as BPS has them', 'Kode Kecamatan,Kecamatan', (at: number) => `${two(at)}0`],
    [
      'those of districts with a code like a province',
      'Kode Kec,Kecamatan',
      (at: number) => `${at + 10}`,
    ],
    ['the last four digits of a village', 'Kode Desa,Desa', (at: number) => `${2000 + at}`],
    ['numbers of rows beside districts', 'Kode,Kecamatan', (at: number) => `${at + 4}`],
    ['numbers of rows beside villages', 'Kode Wilayah,Desa/Kelurahan', (at: number) => two(at + 4)],
    ['provinces that begin no list', 'Kode,Kecamatan', (at: number) => `${at + 10}`],
  ])('leave the names to decide: %s', async (_, head, codeOf) => {
    const text = table(
      head,
      NAMES.map((name, at) => `${codeOf(at + 1)},${name}`),
    );
    expect(await regions(text)).toEqual(NAMES.map((name) => `- ${name}`));
    expect((await gap(text)).stderr).toContain(`are not whole codes of regions`);
    expect((await gap(text, '--by', 'province')).status).toBe(2);
  });

  it('lets the regency beside them say where districts lie', async () => {
    const rows = NAMES.map((name, at) => `Kab. Sukabumi,${two(at + 8)},${name}`);
    const text = table('Kabupaten,Kode Kec,Kecamatan', rows);
    expect(await regions(text)).toEqual(NAMES.map((name) => `- ${name} 32.02`));
    const { stdout } = await gap(text, '--by', 'regency');
    expect(stdout.split('\n')[1]).toContain('32.02\tKabupaten Sukabumi');
  });

  it('are those of known regencies only where the names are theirs', async () => {
    const kab = ['Kab. Bogor', 'Kab. Sukabumi', 'Kab. Cianjur', 'Kab. Garut', 'Kab. Subang'];
    const text = table(
      'Kode Kab,Kabupaten',
      kab.map((name, at) => `${two(at + 9)},${name}`),
    );
    expect((await regions(text)).map((each) => each.split(' ')[0])).toEqual([
      ...['32.01', '32.02', '32.03', '32.05', '32.13'],
    ]);
    const provinces = table('Kode,Provinsi', ['11,Aceh', '12,Sumatera Utara', '13,Sumatera Barat']);
    const { stderr } = await gap(provinces);
    expect(stderr).not.toContain('whole codes');
  });

  it('are provinces numbered in their order', async () => {
    const names = ['Aceh', 'Riau', 'Jambi', 'Bengkulu', 'Lampung', 'Banten', 'Bali', 'Papua'];
    const more = ['Gorontalo', 'Maluku', 'DKI Jakarta', 'Jawa Barat'];
    const rows = [...names, ...more].map((name, at) => `${at + 1},${name}`);
    const found = await regions(table('Kode,Provinsi', rows));
    expect(found.slice(-2).map((each) => each.split(' ')[0])).toEqual(['31', '32']);
  });

  it('tell villages apart where their district has no name', async () => {
    const rows = ['01', '02', '11'].flatMap((code) => VILLAGES.map((name) => `${code},${name}`));
    const { stdout } = await gap(table('Kode Kec,Desa', rows));
    const names = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[1]);
    expect(names).toEqual(
      ['01', '02', '11'].flatMap((code) => VILLAGES.map((name) => `${name}, ${code}`)),
    );
  });

  it('tell apart the rows alone that have all names in common', async () => {
    const rows = ['8,Sukamaju', '9,Sukajadi', '10,Sukasari', '11,Sukamaju', '12,Mekarsari'];
    const { stdout } = await gap(table('Kode,Desa', rows));
    const names = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[1]);
    expect(names).toEqual(['Sukamaju, 8', 'Sukajadi', 'Sukasari', 'Sukamaju, 11', 'Mekarsari']);
  });

  it.each([
    ['districts and villages', 'Kode Kec,Kecamatan,Kode Desa,Desa', ''],
    [
      'villages beside the whole code of their regency',
      'Kode Kab,Kabupaten,Kecamatan,Kode Desa,Desa',
      '3202,Kab. Sukabumi,',
    ],
  ])('are the last digits in columns of their own: %s', async (_, head, before) => {
    const rows = ['Cibadak', 'Lengkong'].flatMap((district, at) =>
      VILLAGES.map((name, own) => {
        const code = before === '' ? `${11 + at},` : '';
        return `${before}${code}${district},${2001 + own},${name}`;
      }),
    );
    const text = table(head, rows);
    const { stdout } = await gap(text, '--by', 'district');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t')[1]),
    ).toEqual(['Cibadak', 'Lengkong']);
    expect((await regions(text)).every((each) => each.startsWith('-'))).toBe(true);
  });

  it('are refused where no names stand beside them', async () => {
    const rows = Array.from({ length: 14 }, (_, at) => `${at + 1},Nama ${at}`);
    const { stderr } = await gap(table('Kode,Nama', rows));
    expect(stderr).toContain('"Kode" holds numbers (1), not names of regions');
    expect(stderr).toContain('--column region="Nama"');
    expect((await gap(table('Kode,Nama', rows), '--column', 'region=Nama')).status).toBe(0);
  });

  it('are none among codes with dots or letters, codes of other levels, and codes with their names', async () => {
    for (const text of [
      table('Kode,Kecamatan', ['KC-1,Cibadak', 'KC-2,Cicurug', 'KC-3,Nagrak']),
      table('Kode,Kecamatan', ['320201,Cibadak', '320202,Cicurug', '320203,Nagrak']),
      table('Kode Kec,Kecamatan', ['3202010,Cibadak', '3202020,Cicurug']),
      table('Kode,Wilayah', ['3202,Sukabumi', '3203,Cianjur', '3205,Garut']),
      table('Kode,Wilayah', ['9801,Baru Satu', '9802,Baru Dua', '9803,Baru Tiga']),
    ])
      expect((await regions(text)).filter((each) => each.startsWith('-'))).toEqual([]);
  });

  it('never make a province of a district, however they are numbered', async () => {
    const heads = fc.constantFrom(
      'Kode,Kecamatan',
      'Kode Kec,Kecamatan',
      'Kode Desa,Desa',
      'No. Kode,Desa',
    );
    const shape = fc.record({
      head: heads,
      first: fc.integer({ min: 0, max: 30 }),
      step: fc.constantFrom(1, 1, 2, 10),
      width: fc.constantFrom(1, 2, 3),
      count: fc.integer({ min: 2, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ head, first, step, width, count }) => {
        const rows = Array.from({ length: count }, (_, at) => {
          return `${String(first + step * at).padStart(width, '0')},Bumi${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'x' : ''}`;
        });
        const { cells } = await read(table(head, rows));
        const provinces = cells.filter(({ region }) => /^\d\d(\.|$)/.test(region.code ?? ''));
        expect(provinces).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the district of a village with a whole code', () => {
  const text = table('Kode Desa,Kecamatan,Desa', [
    '3202012001,Cibadak,Sukamaju',
    '3202012002,Cibadak,Sukajadi',
    '3202022001,Cicurug,Sukamaju',
  ]);

  it('has the name that the column of districts gives it', async () => {
    const { stdout } = await gap(text, '--by', 'district');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t').slice(0, 2));
    expect(rows).toEqual([
      ['32.02.01', 'Cibadak'],
      ['32.02.02', 'Cicurug'],
    ]);
  });

  it('chooses its villages by that name', async () => {
    const { stdout } = await gap(text, '--region', 'Cibadak');
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });
});
