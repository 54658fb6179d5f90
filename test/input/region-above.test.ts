import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

const TABLE = `Provinsi,Kab/Kota,Kecamatan,Segmen,Potensi,Peserta,Disubsidi
Jawa Barat,Kab. Sukabumi,Cibadak,PPU,100,40,0
Jawa Barat,Kab. Sukabumi,Cicurug,Petani,200,50,0
Jawa Barat,Kota Bogor,Bogor Timur,PPU,150,70,0
Banten,Serang,Ciruas,PPU,50,7,0
`;

/** What `ucj gap` prints of the table as CSV: code, name, potential of each row; or what it refuses. */
async function gap(words: string[], table = TABLE) {
  const { stdout, stderr } = await inFolder({ 't.csv': table }, (cwd) =>
    run(['gap', 't.csv', '--wage', 'umk', '--format', 'tsv', ...words], { cwd }),
  );
  if (stdout === '') return stderr.split('\n').filter((line) => line.startsWith('error'));
  const rows = stdout.trimEnd().split('\n').slice(1);
  return rows.map((row) => row.split('\t')).map((row) => `${row[0]} ${row[1]} ${row[4]}`.trim());
}

describe('a region without a code below one that its row names', () => {
  it('lies in the regency, or else in the province, that only one bears the name of', async () => {
    const { cells } = await read(TABLE);
    expect(
      cells.map(({ region }) => [
        region.name,
        region.code,
        region.above?.map(({ code, name }) => code ?? name),
      ]),
    ).toEqual([
      ['Cibadak', null, ['32.02', '32']],
      ['Cicurug', null, ['32.02', '32']],
      ['Bogor Timur', null, ['32.71', '32']],
      ['Ciruas', null, ['36']],
    ]);
  });

  it('lies nowhere where no name beside it is known', async () => {
    const [cell] = (await read('Kab/Kota,Desa,Potensi,Peserta\nAtlantis,Ciruas,9,1\n')).cells;
    expect(cell?.region).toEqual({ code: null, name: 'Ciruas' });
  });

  it('is added up by province, and by regency where all are told', async () => {
    expect(await gap(['--by', 'province'])).toEqual(['32 Jawa Barat 450', '36 Banten 50']);
    expect(await gap(['--by', 'regency'])).toEqual([
      'error: region "Ciruas" has no code of the level regency',
    ]);
    expect(await gap(['--by', 'regency'], TABLE.replace(',Serang,', ',Kota Serang,'))).toEqual([
      '32.02 Kabupaten Sukabumi 300',
      '32.71 Kota Bogor 150',
      '36.73 Kota Serang 50',
    ]);
  });

  it.each([
    ['Kab. Sukabumi', ['Cibadak 100', 'Cicurug 200']],
    ['Sukabumi', ['Cibadak 100', 'Cicurug 200']],
    ['32.71', ['Bogor Timur 150']],
    ['jawa barat', ['Cibadak 100', 'Bogor Timur 150', 'Cicurug 200']],
    ['Cibadak', ['Cibadak 100']],
    ['Kota Serang', ['error: --region: no row has the region "Kota Serang"']],
  ])('is chosen by what it lies in: %s', async (region, rows) => {
    expect(await gap(['--region', region])).toEqual(rows);
  });

  it('is not chosen by a name that two regions around bear', async () => {
    const table = TABLE.replace('Kota Bogor', 'Kab. Bogor').replace('Serang', 'Kota Bogor');
    const two = table.replace('Banten', 'Jawa Barat');
    expect(await gap(['--region', 'Bogor'], two)).toEqual([
      'error: --region: "Bogor" is more than one region',
    ]);
  });

  it('has the minimum wage of its regency', async () => {
    const own = await inFolder({ 't.csv': TABLE }, (cwd) =>
      run(['gap', 't.csv', '--wage', 'umk', '--region', 'Kab. Sukabumi'], { cwd }),
    );
    const coded = TABLE.replace('Kab/Kota,Kecamatan', 'kode,Kecamatan')
      .replaceAll('Kab. Sukabumi', '32.02.01')
      .replace('32.02.01,Cicurug', '32.02.02,Cicurug')
      .replace('Kota Bogor', '32.71.01')
      .replace('Serang', '36.04.01');
    const other = await inFolder({ 't.csv': coded }, (cwd) =>
      run(['gap', 't.csv', '--wage', 'umk', '--region', '32.02'], { cwd }),
    );
    const premiums = (text: string) => text.split('\n').map((row) => row.split(',').slice(11, 17));
    expect(premiums(own.stdout)).toEqual(premiums(other.stdout));
    expect(own.stdout).toMatch(/PPU,.*,employer,\d{5,}/);
  });

  it('is missing for a count that is missing only where it is chosen', async () => {
    const words = ['gap', 't.csv', '--region', 'Kab. Sukabumi', '--format', 'table'];
    const incomplete = async (table: string) => {
      const { stdout } = await inFolder({ 't.csv': table }, (cwd) => run(words, { cwd }));
      return /^Incomplete.*/m.exec(stdout)?.[0];
    };
    expect(await incomplete(TABLE.replace(',50,7,', ',50,,'))).toBeUndefined();
    expect(await incomplete(TABLE.replace(',200,50,', ',200,,'))).toMatch('without Cicurug');
  });
});

describe('a code in front of districts that is of their regency', () => {
  const CODED = `Kode,Kab/Kota,Kecamatan,Potensi,Peserta
32.03,Kab. Cianjur,Cianjur,1000,400
32.03,Kab. Cianjur,Cugenang,2000,501
3271,Kota Bogor,Bogor Timur,1500,700
`;

  it('says where they lie, and is not theirs', async () => {
    expect(await gap([], CODED)).toEqual(['Cianjur 1000', 'Cugenang 2000', 'Bogor Timur 1500']);
    expect(await gap(['--by', 'regency'], CODED)).toEqual([
      '32.03 Kabupaten Cianjur 3000',
      '32.71 Kota Bogor 1500',
    ]);
  });

  it('does so without a column of its name', async () => {
    const table = CODED.replaceAll(/,(Kab\/Kota|Kab\. Cianjur|Kota Bogor)/g, '');
    expect(await gap(['--region', 'Kab. Cianjur'], table)).toEqual([
      'Cianjur 1000',
      'Cugenang 2000',
    ]);
  });

  it('is of the regency itself beside its name, which is the total of its districts', async () => {
    const total = CODED.replace('32.03,', '32.03,Kab. Cianjur,,3000,901\n32.03,');
    const named = CODED.replace('32.03,', '32.03,,Kab. Cianjur,3000,901\n32.03,');
    for (const table of [total, named])
      expect(await gap([], table)).toEqual(['Cianjur 1000', 'Cugenang 2000', 'Bogor Timur 1500']);
  });

  it('is refused where the regency beside it is another', async () => {
    expect(await gap([], CODED.replace('3271', '32.73'))).toEqual([
      'error: t.csv:4, column "Kode": "32.73 Kota Bogor": this code is Kota Bandung',
    ]);
  });
});

describe('districts above villages without codes', () => {
  const VILLAGES = `Kabupaten,Kecamatan,Desa,Potensi,Peserta
Kab. Lebak,Cibadak,Asem,100,40
Kab. Lebak,Cibadak,Bojongcae,200,50
Kab. Lebak,Cipanas,Asem,150,70
Kab. Sukabumi,Cibadak,Pamuruyan,300,90
`;

  it('add them up, told apart by their regencies', async () => {
    expect(await gap(['--by', 'district'], VILLAGES)).toEqual([
      'Cibadak, Kabupaten Lebak 300',
      'Cipanas 150',
      'Cibadak, Kabupaten Sukabumi 300',
    ]);
  });

  it('choose them by name, where one alone has it', async () => {
    expect(await gap(['--region', 'Cipanas'], VILLAGES)).toEqual(['Asem, Cipanas, Kab. Lebak 150']);
    expect(await gap(['--region', 'Cibadak'], VILLAGES)).toEqual([
      'error: --region: "Cibadak" is more than one region',
    ]);
  });
});

describe('districts made at random, and their regencies', () => {
  const REGENCIES = [
    ['32.03', 'Kab. Cianjur', 'Jawa Barat'],
    ['32.71', 'Kota Bogor', 'Jawa Barat'],
    ['36.02', 'Kabupaten Lebak', 'Banten'],
    ['36.73', 'Kota Serang', 'Banten'],
  ] as const;
  const districts = fc.uniqueArray(
    fc.record({
      regency: fc.nat({ max: 3 }),
      name: fc.constantFrom('Cianjur', 'Cibadak', 'Serang', 'Kasemen', 'Maja', 'Bogor Timur'),
      potential: fc.integer({ min: 1000, max: 99_999 }),
      registered: fc.integer({ min: 0, max: 999 }),
    }),
    { minLength: 2, maxLength: 12, selector: ({ regency, name }) => `${regency} ${name}` },
  );
  const heads = { code: 'Kode', regency: 'Kab/Kota', province: 'Provinsi' };
  const said = fc.constantFrom<(keyof typeof heads)[]>(
    ['code'],
    ['regency'],
    ['province', 'regency'],
    ['code', 'regency'],
    ['province', 'code', 'regency'],
  );

  it('add up to them, with or without their totals, whichever column says where they lie', async () => {
    await fc.assert(
      fc.asyncProperty(districts, said, fc.boolean(), async (all, columns, hasTotals) => {
        const sums = new Map<string, number>();
        const rows = REGENCIES.flatMap(([code, regency, province], at) => {
          const own = all.filter((each) => each.regency === at);
          const sum = (count: 'potential' | 'registered') =>
            own.reduce((total, each) => total + each[count], 0);
          if (own.length > 0) sums.set(code, sum('potential'));
          const where = columns.map((column) => ({ code, regency, province })[column]);
          const row = (name: string, ...counts: number[]) => [...where, name, ...counts].join(';');
          const parts = own.map((each) => row(each.name, each.potential, each.registered));
          const isTotal = hasTotals && columns.includes('code') && own.length > 0;
          return isTotal ? [row(regency, sum('potential'), sum('registered')), ...parts] : parts;
        });
        const head = [...columns.map((column) => heads[column]), 'Kecamatan;Potensi;Peserta'];
        const table = [head.join(';'), ...rows, ''].join('\n');
        const found = await gap(['--by', 'regency'], table);
        expect(found.map((row) => [row.split(' ')[0], Number(row.split(' ').at(-1))])).toEqual([
          ...sums,
        ]);
      }),
      { numRuns: 40 },
    );
  });
});
