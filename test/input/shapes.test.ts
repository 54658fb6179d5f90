import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { wideHead } from '../../src/input/head/wide.js';
import { codes, read, readSides } from '../support/read.js';

function facts({ region, segment, period, potential, registered, subsidised }: Cell) {
  return [region.name, segment, period, potential, registered, subsidised];
}

async function factsOf(text: string, isWide = false) {
  return (await read(text, { isWide })).cells.map(facts);
}

describe('heads of several rows', () => {
  const rows = 'A;9;3\nB;8;2\n';
  const plain = [
    ['A', 'all', null, 9, 3, null],
    ['B', 'all', null, 8, 2, null],
  ];

  it.each([
    ['units below', 'Kabupaten;Jumlah Potensi;Peserta Aktif\n;(orang);(orang)\n'],
    ['one group above all counts', 'Kabupaten;Kabupaten Lebak;\n;Potensi;Peserta aktif\n'],
    ['names broken over two rows', 'Kabupaten/;Jumlah;Peserta\nKota;Potensi;Aktif\n'],
    [
      'a title, groups and names',
      'Tabel 3\nKabupaten;Kepesertaan;\n;Potensi;Peserta aktif\n(1);(2);(3)\n',
    ],
    ['line breaks in cells', 'Kabupaten;"Jumlah\nPotensi";"Peserta\nAktif"\n'],
  ])('are one head: %s', async (_what, head) => {
    expect(await factsOf(head + rows)).toEqual(plain);
  });

  it('tell columns apart by their groups, and refuse what the groups leave open', async () => {
    const head = 'Kabupaten;Pria;;Wanita;\n;Potensi;Peserta aktif;Potensi;Peserta aktif\n';
    expect(await codes(`${head}A;9;3;8;2\n`)).toEqual(['sexes-apart', 'sexes-apart']);
    const columns = new Map([
      ['potential', 'Wanita Potensi'],
      ['registered', 'Wanita Peserta aktif'],
    ] as const);
    const { cells } = await read(`${head}A;9;3;8;2\n`, { columns });
    expect(cells.map(facts)).toEqual([['A', 'all', null, 8, 2, null]]);
  });

  it('do not swallow a first row whose counts are missing', async () => {
    const { files } = await read('Kabupaten;Potensi;Peserta aktif\nA;-;-\nB;8;2\n');
    expect(files[0]?.leftOut.map(({ origin }) => origin.line)).toEqual([2]);
  });
});

describe('wide tables', () => {
  it.each([
    ['Potensi petani', 'potential', 'petani'],
    ['Peserta Aktif Buruh Tani', 'registered', 'Buruh Tani'],
    ['potensi_ojek_online', 'potential', 'ojek online'],
    ['Nelayan - Terdaftar', 'registered', 'Nelayan'],
    ['Jumlah Potensi (Petani)', 'potential', 'Petani'],
    ['Potensi', 'potential', ''],
  ])('know the head %s', (head, role, segment) => {
    expect(wideHead(head)).toMatchObject({ role, segment });
  });

  it.each([
    [
      'the count first',
      'wilayah;Potensi petani;Potensi nelayan;Aktif petani;Aktif nelayan\nA;9;8;3;2\n',
    ],
    [
      'the segment first',
      'wilayah;petani potensi;petani aktif;nelayan potensi;nelayan aktif\nA;9;3;8;2\n',
    ],
    [
      'segments above counts',
      'wilayah;petani;;nelayan;\n;Potensi;Peserta aktif;Potensi;Peserta aktif\nA;9;3;8;2\n',
    ],
    [
      'counts above segments',
      'wilayah;Potensi;;Peserta aktif;\n;petani;nelayan;petani;nelayan\nA;9;8;3;2\n',
    ],
  ])('have a row per segment: %s', async (_what, table) => {
    expect(await factsOf(table, true)).toEqual([
      ['A', 'petani', null, 9, 3, null],
      ['A', 'nelayan', null, 8, 2, null],
    ]);
  });

  it('compare columns of totals and leave them out', async () => {
    const { cells, wholes } = await read(
      'wilayah;Potensi x;Aktif x;Potensi y;Aktif y;Potensi;Aktif\nA;9;3;8;2;17;6\n',
      { isWide: true },
    );
    expect(cells).toHaveLength(2);
    expect(wholes.map(({ kind, printed }) => [kind, ...printed.values()])).toEqual([
      ['segments', 17, 6],
    ]);
  });

  it('are said to be wide where that was not asked for', async () => {
    const table = 'wilayah;Potensi petani;Aktif petani\nA;9;3\n';
    expect(await codes(table)).toEqual(['wide-heads', 'wide-heads']);
    expect(await codes('wilayah;Potensi x;Aktif x;Potensi y\nA;9;3;8\n', { isWide: true })).toEqual(
      ['wide-unpaired'],
    );
    expect(await codes('wilayah;Potensi x;Potensi X;Aktif x\nA;9;9;3\n', { isWide: true })).toEqual(
      ['duplicate-head'],
    );
  });

  it('give what the long table gives', async () => {
    const counts = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(counts, async ([a, b, c, d]) => {
        const long = `wilayah;segmen;potensi;aktif\nA;x;${a?.join(';')}\nB;x;${c?.join(';')}\nA;y;${b?.join(';')}\nB;y;${d?.join(';')}\n`;
        const wide = `wilayah;potensi x;aktif x;potensi y;aktif y\nA;${a?.join(';')};${b?.join(';')}\nB;${c?.join(';')};${d?.join(';')}\n`;
        expect(await factsOf(wide, true)).toEqual(await factsOf(long));
      }),
      { numRuns: 20 },
    );
  });
});

describe('two tables joined', () => {
  const potential = 'wilayah;segmen;tahun;potensi\nA;x;2025;9\nB;x;2025;8\n';

  it('are one, whatever the order of rows and the name of the only count', async () => {
    const registered = 'No;segmen;wilayah;tahun;BPJSTK\n1;X;b;2025;2\n2;x;A;2025;3\n';
    const { cells, files, problems } = await readSides(potential, registered);
    expect(problems).toEqual([]);
    expect(cells.map(facts)).toEqual([
      ['A', 'x', '2025', 9, 3, null],
      ['B', 'x', '2025', 8, 2, null],
    ]);
    expect(files[1]?.soleHead).toEqual({ head: 'BPJSTK', role: 'registered' });
    expect(cells[0]?.further).toEqual([{ file: 'r.csv', line: 3 }]);
  });

  it('report every row that has no other half, with the nearest one', async () => {
    const registered = 'wilayah;segmen;tahun;aktif\nA;x;2025;3\nC;x;2025;2\n';
    const { problems, cells } = await readSides(potential, registered);
    expect(
      problems.map(({ code, file, line, suggestion }) => [code, file, line, suggestion]),
    ).toEqual([
      ['join-unmatched', 'p.csv', 3, 'C, x, 2025'],
      ['join-unmatched', 'r.csv', 3, 'B, x, 2025'],
    ]);
    expect(cells).toHaveLength(1);
  });

  it('take 0 for the other half, or leave the row out, where the user says so', async () => {
    const registered =
      'wilayah;segmen;tahun;aktif;dibiayai pemerintah\nA;x;2025;3;1\nC;x;2025;2;\n';
    const zero = await readSides(potential, registered, { unmatched: 'zero' });
    expect(zero.cells.map(facts)).toEqual([
      ['A', 'x', '2025', 9, 3, 1],
      ['B', 'x', '2025', 8, 0, null],
      ['C', 'x', '2025', 0, 2, null],
    ]);
    const skip = await readSides(potential, registered, { unmatched: 'skip' });
    expect(skip.cells.map(facts)).toEqual([['A', 'x', '2025', 9, 3, 1]]);
    expect(skip.unmatched?.rows).toHaveLength(2);
  });

  it('may have the period in one of them, if it is only one', async () => {
    const { cells, problems } = await readSides(
      'wilayah;tahun;potensi\nA;2025;9\n',
      'wilayah;aktif\nA;3\n',
    );
    expect(problems).toEqual([]);
    expect(cells.map(facts)).toEqual([['A', 'all', '2025', 9, 3, null]]);
    const several = await readSides(
      'wilayah;tahun;potensi\nA;2025;9\nA;2024;9\n',
      'wilayah;aktif\nA;3\n',
    );
    expect(several.problems).toHaveLength(3);
  });

  it('must both have segments, or none', async () => {
    const { problems } = await readSides(potential, 'wilayah;tahun;aktif\nA;2025;3\n');
    expect(problems.map(({ code }) => code)).toEqual(['segments-mixed']);
  });

  it('do not take the labour force for the potential, nor one of several counts', async () => {
    const registered = 'wilayah;aktif\nA;3\n';
    const codesOf = async (text: string) =>
      (await readSides(text, registered)).problems.map(({ code }) => code);
    expect(await codesOf('wilayah;Penduduk Bekerja\nA;9\n')).toEqual(['labour-force-head']);
    expect(await codesOf('wilayah;pria;wanita\nA;9;8\n')).toEqual(['missing-column']);
  });
});
