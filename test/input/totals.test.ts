import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Whole } from '../../src/input/rows/total-rows.js';
import { codes, read } from '../support/read.js';

/** Each total in short: what it is, whether it was compared, and where it differs. */
function told(wholes: readonly Whole[]) {
  return wholes.map((whole) => [
    whole.label,
    whole.kind,
    whole.sums === null ? null : whole.parts.rows.length,
    differences(whole).map(({ role, printed, sum }) => [role, printed, sum].join(' ')),
  ]);
}

const HEAD = 'kode;wilayah;potensi;aktif\n';

describe('rows called totals', () => {
  it.each([
    'JUMLAH',
    'Jumlah/Total',
    'TOTAL',
    'INDONESIA',
    'Sub Total',
    'Jumlah 8 kab/kota',
    'Papua Barat (reported total)',
  ])('%s is compared with all rows of its file and left out', async (name) => {
    const { cells, wholes } = await read(`region;potensi;aktif\nA;2;1\nB;3;1\n${name};5;3\n`);
    expect(cells.map(({ region }) => region.name)).toEqual(['A', 'B']);
    expect(told(wholes)).toEqual([[name, 'named', 2, ['registered 3 2']]]);
  });

  it('are no regions that begin like one', async () => {
    const { cells } = await read('region;potensi;aktif\nTotallang;1;1\nB;1;1\n');
    expect(cells).toHaveLength(2);
  });

  it('of a block are compared with the rows since the total before, the last with all', async () => {
    const { wholes } = await read(
      'region;potensi;aktif\nA;2;1\nB;3;1\nJumlah 1;5;2\nC;4;1\nJumlah 2;4;1\nTotal;9;4\n',
    );
    expect(told(wholes)).toEqual([
      ['Jumlah 1', 'named', 2, []],
      ['Jumlah 2', 'named', 1, []],
      ['Total', 'named', 3, ['registered 4 3']],
    ]);
  });

  const LISTED = 'A;2;1\nB;3;1\nC;4;1\n';

  it.each(['Jumlah', 'Jumlah/Total', 'Jumlah Kab/Kota', 'Total Banten', 'Sub Total'])(
    '%s in whose sum the first row is missing is wrong',
    async (name) => {
      const { wholes } = await read(`region;potensi;aktif\n${LISTED}${name};7;2\n`);
      expect(told(wholes)).toEqual([[name, 'named', 3, ['potential 7 9', 'registered 2 3']]]);
      const above = await read(`region;potensi;aktif\n${name};5;2\n${LISTED}`);
      expect(told(above.wholes)).toEqual([[name, 'named', 3, ['potential 5 9', 'registered 2 3']]]);
    },
  );

  it('below a block is no second total of all', async () => {
    const { wholes } = await read(
      'region;potensi;aktif\nA;20;1\nB;30;1\nJumlah I;50;2\nC;40;1\nD;50;1\nJumlah II;120;3\nTotal;140;4\n',
    );
    expect(told(wholes)).toEqual([
      ['Jumlah I', 'named', 2, []],
      ['Jumlah II', 'named', 2, ['potential 120 90', 'registered 3 2']],
      ['Total', 'named', 4, []],
    ]);
  });

  it('add up those behind a heading or another total, and the kind of region that they name', async () => {
    const headed = await read(`region;potensi;aktif\nD;9;9\nWilayah II;;\n${LISTED}Jumlah;9;3\n`);
    expect(told(headed.wholes)).toEqual([['Jumlah', 'named', 3, []]]);
    const { wholes } = await read(
      `region;potensi;aktif\nD;9;9\nJumlah I;9;9\n${LISTED}Jumlah II;7;2\n`,
    );
    expect(told(wholes)).toEqual([
      ['Jumlah I', 'named', 1, []],
      ['Jumlah II', 'named', 3, ['potential 7 9', 'registered 2 3']],
    ]);
    const ofKind = await read(
      'region;potensi;aktif\nKab. Lebak;2;1\nKota Serang;3;1\nKota Cilegon;4;1\nJumlah Kota;7;2\n',
    );
    expect(told(ofKind.wholes)).toEqual([['Jumlah Kota', 'named', 2, []]]);
  });

  it('stand above their rows too', async () => {
    const { wholes } = await read('region;potensi;aktif\nINDONESIA;5;2\nA;2;1\nB;3;1\n');
    expect(told(wholes)).toEqual([['INDONESIA', 'named', 2, []]]);
  });

  it('are compared with rows of their own segment and period', async () => {
    const { wholes } = await read(
      'region;segmen;tahun;potensi;aktif\nA;x;2024;2;1\nA;y;2024;3;1\nA;x;2025;7;1\nTotal;x;2024;2;1\nTotal;semua;2024;5;2\n',
    );
    expect(told(wholes)).toEqual([
      ['Total', 'named', 1, []],
      ['Total', 'named', 2, []],
    ]);
  });

  it('may lack counts, which then are not compared; averages are compared with nothing', async () => {
    const { wholes } = await read(
      'region;potensi;aktif\nA;2;1\nB;4;1\nRata-rata;3;1\nJumlah;-;2\n',
    );
    expect(told(wholes)).toEqual([
      ['Rata-rata', 'named', null, []],
      ['Jumlah', 'named', 2, []],
    ]);
  });

  it.each([
    ...['Target 2026', 'Persentase (%)', '% kenaikan', 'Selisih', 'Maksimum', 'Rerata', 'Rata2'],
    ...['Rata - rata', 'Median', 'Cakupan', 'c. Rata-rata', '- Termasuk Sukamaju'],
  ])('%s adds up nothing, and is no region', async (name) => {
    const { cells, wholes } = await read(`desa;potensi;aktif\nA;20;1\nB;40;1\n${name};50;3\n`);
    expect(cells).toHaveLength(2);
    expect(told(wholes)).toEqual([[name, 'named', null, []]]);
  });

  it('are no regions that begin like what adds up nothing', async () => {
    const { cells } = await read('desa;potensi;aktif\nTargetan;20;1\nMeander;40;1\n');
    expect(cells).toHaveLength(2);
  });

  const SUM = 'desa;potensi;aktif\nSukamaju;1037;103\nMekarsari;911;97\nJumlah;1948;200\n';

  it('leave no row below the last one that has the people of all above', async () => {
    for (const row of ['Tahun lalu;2011;533', '2024;1900;150', 'Realisasi;100;9'])
      expect(await codes(`${SUM}${row}\n`)).toEqual(['row-below-total']);
    expect(await codes(`${SUM}2024;1900;150\n2023;1;1\n`)).toHaveLength(2);
    const wide = 'desa;potensi petani;petani aktif;potensi nelayan;nelayan aktif\n';
    const rows = 'A;21;1;34;5\nB;43;1;11;3\nJumlah;64;2;45;8\n2024;60;2;40;8\n';
    expect(await codes(wide + rows, { isWide: true })).toContain('row-below-total');
  });

  it('may stand between blocks, above rows of known regions, and not fit', async () => {
    expect(await codes(`${SUM}Cikande;17;3\nJumlah 2;17;3\n`)).toEqual([]);
    const known = 'kabupaten;potensi;aktif\nLebak;91;3\nPandeglang;70;2\nJumlah;161;5\n';
    expect(await codes(`${known}Kota Serang;50;4\n`)).toEqual([]);
    expect(await codes(`${SUM.replace('1948', '2200')}Cikande;17;3\n`)).toEqual([]);
    expect(await codes(`desa;potensi;aktif\nJumlah;54;5\nCikande;17;3\nMaja;37;2\n`)).toEqual([]);
  });

  it('of a known region are refused where no row lies in it, since its people would be left out', async () => {
    const rows = (...all: string[]) => ['kabupaten;potensi;aktif', ...all, ''].join('\n');
    const [lebak, bogor] = ['Kab. Lebak;1042;108', 'Kab. Bogor;2041;208'];
    for (const total of ['Jumlah Kab. Serang', 'Total Serang', 'Jawa Barat (Jumlah)'])
      expect(await codes(rows(lebak, `${total};137;24`)), total).toEqual(['total-row']);
    for (const total of ['Jumlah Banten', 'Jumlah Kab. Lebak', 'Jumlah Wilayah Utara', 'Jumlah'])
      expect(await codes(rows(lebak, `${total};137;24`)), total).toEqual([]);
    expect(await codes(rows(lebak, bogor, 'Total Jawa Barat;2041;208'))).toEqual([]);
    const districts = rows('Cibadak;42;18', 'Jumlah Kab. Serang;42;18');
    expect(await codes(districts.replace('kabupaten', 'kecamatan'))).toEqual([]);
  });

  const KINDS = 'kota;jenis kelamin;potensi;aktif\n';

  it('may be told by a column of kinds that is not read', async () => {
    for (const all of ['Jumlah', 'L+P', 'Laki-laki dan Perempuan']) {
      const rows = `Lebak;L;61;6\nLebak;P;41;4\nLebak;${all};102;10\n`;
      const { cells, wholes } = await read(KINDS + rows, { duplicates: 'sum' });
      expect(cells.map(({ potential, registered }) => [potential, registered])).toEqual([
        [102, 10],
      ]);
      expect(told(wholes)).toEqual([[all, 'named', 2, []]]);
    }
  });

  it('are not told by the column of who is active, whose rows of all may hold the potential', async () => {
    const rows = 'Lebak;Aktif;0;10\nLebak;Tidak Aktif;0;5\nLebak;Jumlah;100;15\n';
    expect(await codes(`kota;keaktifan;potensi;aktif\n${rows}`)).toEqual(['inactive-potential']);
  });

  it('are not told by remarks, nor by a column that says it of every row', async () => {
    const rows = ['Lebak;Jumlah;61;6', 'Pandeglang;Jumlah;41;4'].join('\n');
    expect((await read(KINDS + rows)).cells).toHaveLength(2);
    const remark = 'Lebak;jumlah naik tajam;61;6\nPandeglang;;41;4\n';
    expect((await read(KINDS + remark)).cells).toHaveLength(2);
  });

  it('alone are refused', async () => {
    expect(await codes('region;potensi;aktif\nJUMLAH;5;2\n')).toEqual(['total-row']);
  });
});

describe('rows that are totals by their place', () => {
  it('are regions above others, at every level, compared with the finest', async () => {
    const { cells, wholes } = await read(
      `${HEAD}36;Banten;9;3\n36.01;Pandeglang;4;1\n36.02;Lebak;6;2\n36.02.01;Malingping;5;2\n36.02.02;Panggarangan;1;0\n`,
    );
    expect(cells.map(({ region }) => region.code)).toEqual(['36.01', '36.02.01', '36.02.02']);
    expect(told(wholes).map(([, ...rest]) => rest)).toEqual([
      ['level', 3, ['potential 9 10']],
      ['level', 2, []],
    ]);
  });

  it('are not regions whose code only begins alike', async () => {
    expect((await read('kode;potensi;aktif\n36.01;1;1\n36.011;1;1\n')).cells).toHaveLength(2);
  });

  it('are segments over all others of a region, and of the regions below', async () => {
    const { cells, wholes } = await read(
      'kode;segmen;potensi;aktif\n36;semua;9;3\n36.01;petani;4;1\n36.01;buruh;3;1\n36.01;Jumlah;7;2\n36.02;petani;2;1\n',
    );
    expect(cells.map(({ segment }) => segment)).toEqual(['petani', 'buruh', 'petani']);
    expect(told(wholes).map(([, ...rest]) => rest)).toEqual([
      ['segments', 2, []],
      ['level', 3, []],
    ]);
  });

  it('are segments that are made of others, and of those alone', async () => {
    const { cells, wholes } = await read(
      'wilayah;segmen;potensi;aktif\nA;L;6;3\nA;P;4;1\nA;L + P;10;4\nA;X;1;1\nB;PU;5;1\nB;BPU;2;1\nB;PU dan BPU;8;2\n',
    );
    expect(cells.map(({ segment }) => segment)).toEqual(['L', 'P', 'X', 'PU', 'BPU']);
    expect(told(wholes)).toEqual([
      ['A, L + P', 'segments', 2, []],
      ['B, PU dan BPU', 'segments', 2, ['potential 8 7']],
    ]);
  });

  it('are rows of their own where nothing below has their segment or period', async () => {
    const { cells, wholes } = await read(
      'kode;segmen;tahun;potensi;aktif\n36;pmi;2025;9;3\n36.01;petani;2025;4;1\n36;petani;2024;4;1\n',
    );
    expect([cells.length, wholes.length]).toEqual([3, 0]);
  });

  it('are refused where one side has its segments apart and the other has not', async () => {
    const table = 'kode;segmen;potensi;aktif\n36;petani;9;3\n36.01;semua;4;1\n';
    expect(await codes(table)).toEqual(['prefix-code']);
  });

  it('never change what is added up, and fit where they are right', async () => {
    const counts = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 20 });
    const sums = (rows: readonly (readonly number[])[]) =>
      [0, 1].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    await fc.assert(
      fc.asyncProperty(counts, fc.nat(3), async (rows, off) => {
        const [potential = 0, registered = 0] = sums(rows);
        const lines = rows.map(([p, r], at) => `36.${at + 10};R${at};${p};${r}`);
        const { cells, wholes } = await read(
          `${HEAD}36;Banten;${potential + off};${registered}\n${lines.join('\n')}\n;JUMLAH;${potential};${registered}\n`,
        );
        expect(sums(cells.map((cell) => [cell.potential, cell.registered]))).toEqual([
          potential,
          registered,
        ]);
        expect(wholes.flatMap(differences)).toEqual(
          off === 0 ? [] : [{ role: 'potential', printed: potential + off, sum: potential }],
        );
      }),
      { numRuns: 50 },
    );
  });
});
