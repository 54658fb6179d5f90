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
      ['Ciruas', null, ['Serang', '36']],
    ]);
  });

  it('lies nowhere where no name beside it is known', async () => {
    const [cell] = (await read('Kab/Kota,Desa,Potensi,Peserta\nAtlantis,Ciruas,9,1\n')).cells;
    expect(cell?.region).toEqual({
      ...{ code: null, name: 'Ciruas', level: 'village' },
      above: [{ level: 'regency', code: null, name: 'Atlantis' }],
    });
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

  it('lies in the regency of a bare name where the city of that name is written with what it is', async () => {
    const table =
      'Kab/Kota,Kecamatan,Potensi,Peserta\nSukabumi,Cibadak,588,41\nKota Sukabumi,Cikole,388,31\n';
    expect(await gap(['--segment', 'petani', '--by', 'regency'], table)).toEqual([
      '32.02 Kabupaten Sukabumi 588',
      '32.72 Kota Sukabumi 388',
    ]);
    const alone = table.replace(/\nKota.*/, '');
    expect(await gap(['--segment', 'petani', '--by', 'regency'], alone)).toEqual([
      'error: region "Cibadak" has no code of the level regency',
    ]);
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

  it('are rows of their own level as the head of their names says', async () => {
    expect(await gap(['--by', 'village', '--region', 'Cipanas'], VILLAGES)).toHaveLength(1);
    const districts = 'Kecamatan,Potensi,Peserta\nCibadak,100,40\nCipanas,200,50\n';
    expect(await gap(['--by', 'district'], districts)).toEqual(['Cibadak 100', 'Cipanas 200']);
    expect(await gap(['--by', 'village'], districts)).toEqual([
      'error: region "Cibadak" has no code of the level village',
    ]);
  });

  it('are told from villages and regencies of their name by what is written before it', async () => {
    const table = `Kab/Kota,Kecamatan,Desa,Potensi,Peserta
Kab. Cianjur,Cianjur,Cianjur,100,40
Kab. Cianjur,Cianjur,Pamoyanan,200,50
Kab. Cianjur,Kec. Cugenang,Gasol,300,60
`;
    expect(await gap(['--region', 'Kec. Cianjur'], table)).toHaveLength(2);
    expect(await gap(['--region', 'Desa Cianjur'], table)).toHaveLength(1);
    expect(await gap(['--region', 'Kab. Cianjur'], table)).toHaveLength(3);
    for (const name of ['Cugenang', 'Kecamatan Cugenang', 'kec. cugenang'])
      expect(await gap(['--region', name], table)).toEqual(['Gasol 300']);
  });

  it('choose them by name, where one alone has it', async () => {
    expect(await gap(['--region', 'Cipanas'], VILLAGES)).toEqual([
      'Asem, Cipanas, Kabupaten Lebak 150',
    ]);
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

describe('where a district without a code lies is a part of what it is', () => {
  const HEAD = 'Kab/Kota,Kecamatan,Potensi,Peserta';
  const first = `${HEAD}\nKab. Sukabumi,Cibadak,101,40\nKab. Sukabumi,Cicurug,203,50\n`;
  const second = `${HEAD}\nKab. Lebak,Cibadak,307,60\nKab. Lebak,Maja,11,6\n`;
  const at = (period: string, table: string) =>
    table.replace('Kab/', 'Periode,Kab/').replaceAll('\nKab.', `\n${period},Kab.`);

  /** What several files give: the rows as above, or what is refused. */
  async function together(files: Record<string, string>, words: string[]) {
    const { stdout, stderr } = await inFolder(files, (cwd) =>
      run(['gap', ...words, '--format', 'tsv'], { cwd }),
    );
    if (stdout === '') return stderr.split('\n').filter((line) => line.startsWith('error'));
    const rows = stdout.trimEnd().split('\n').slice(1);
    return rows.map((row) => row.split('\t')).map((row) => `${row[1]} ${row[4]}/${row[5]}`);
  }

  it('in several files', async () => {
    const files = { 'a.csv': first, 'b.csv': second };
    expect(await together(files, ['a.csv', 'b.csv', '--by', 'regency'])).toEqual([
      'Kabupaten Sukabumi 304/90',
      'Kabupaten Lebak 318/66',
    ]);
    expect(await together(files, ['a.csv', 'b.csv'])).toEqual([
      'Cibadak, Kabupaten Sukabumi 101/40',
      'Cicurug 203/50',
      'Cibadak, Kabupaten Lebak 307/60',
      'Maja 11/6',
    ]);
  });

  it('through time, also where only one month has both', async () => {
    const months = { 'a.csv': at('2025-10', first), 'b.csv': at('2025-11', second) };
    const newest = ['a.csv', 'b.csv', '--period', 'latest-each', '--by', 'regency'];
    expect(await together(months, newest)).toEqual([
      'Kabupaten Sukabumi 304/90',
      'Kabupaten Lebak 318/66',
    ]);
    const both = `${first}Kab. Lebak,Cibadak,203,50\n`;
    const files = { 'a.csv': at('2025-10', both), 'b.csv': at('2025-11', first) };
    expect(await together(files, newest)).toEqual([
      'Kabupaten Sukabumi 304/90',
      'Kabupaten Lebak 203/50',
    ]);
  });

  it('however its regency is written', async () => {
    const twice = `${first}Kabupaten Sukabumi,Cibadak,101,40\n`;
    expect(await together({ 't.csv': twice }, ['t.csv'])).toEqual([
      'error: t.csv:4: Cibadak, all appears twice, first at t.csv:2',
    ]);
  });

  it('on both sides of a join, and is taken from the other side where one does not say', async () => {
    const potential = 'Kab/Kota,Kecamatan,Potensi\nKab. Sukabumi,Cibadak,101\n';
    const registered = 'Kab/Kota,Kecamatan,Peserta\nKab. Lebak,Cibadak,40\n';
    const words = ['--potential', 'p.csv', '--registered', 'r.csv', '--by', 'regency'];
    expect(await together({ 'p.csv': potential, 'r.csv': registered }, words)).toEqual([
      'error: p.csv:2: "Cibadak, Kabupaten Sukabumi, all" has no row in r.csv',
      'error: r.csv:2: "Cibadak, Kabupaten Lebak, all" has no row in p.csv',
    ]);
    const plain = (table: string) => table.replaceAll(/^(Kab\/Kota|Kab\. \w+),/gm, '');
    for (const files of [
      { 'p.csv': plain(potential), 'r.csv': registered },
      { 'p.csv': potential, 'r.csv': plain(registered) },
    ])
      expect(await together(files, words)).toHaveLength(1);
    const sides = { 'p.csv': plain(potential), 'r.csv': registered };
    expect(await together(sides, words)).toEqual(['Kabupaten Lebak 101/40']);
  });

  it('as a code says that stands beside its district and its village', async () => {
    const table =
      'Kode,Kecamatan,Desa,Potensi,Peserta\n32.02,Cibadak,Asem,101,40\n36.02,Cibadak,Asem,203,50\n36.02,Maja,Asem,307,50\n';
    expect(await together({ 't.csv': table }, ['t.csv', '--by', 'regency'])).toEqual([
      'Kabupaten Sukabumi 101/40',
      'Kabupaten Lebak 510/100',
    ]);
  });
});

describe('a total of a regency among its districts', () => {
  const table = (...rows: string[]) =>
    `Kode,Kab/Kota,Kecamatan,Potensi,Peserta\n${rows.join('\n')}\n`;
  const codesOf = (text: string) =>
    read(text).then(
      () => [],
      ({ problems }) => problems.map(({ code }: { code: string }) => code),
    );

  it.each([
    ['no column says it', [',,Cibadak,101,40', ',,Cicurug,203,50']],
    ['its name is misspelt', [',Kab. Sukabmi,Cibadak,101,40', ',Kab. Sukabmi,Cicurug,203,50']],
  ])('is refused where they are not told to lie in it: %s', async (_, rows) => {
    expect(await codesOf(table('32.02,Kab. Sukabumi,,304,90', ...rows))).toEqual(['level-above']);
  });

  it.each([
    ['codes of BPS', '3202', '3202010', '3202020'],
    ['codes of the office', '32.02', 'SKB1', 'SKB2'],
    ['no codes', '32.02', '', ''],
  ])('is seen by their names beside %s', async (_, code, one, two) => {
    const { cells, wholes } = await read(
      table(
        `${code},Kab. Sukabumi,,304,90`,
        `${one},Kab. Sukabumi,Cibadak,101,40`,
        `${two},Kab. Sukabumi,Cicurug,203,50`,
      ),
    );
    expect(cells.map(({ potential }) => potential)).toEqual([101, 203]);
    expect(wholes[0]?.sums?.get('potential')).toBe(304);
  });

  it('has the code of its districts in the numbering that its name tells', async () => {
    const bps = table(
      '1101,Simeulue,,304,90',
      '1101,Simeulue,Teupah Selatan,101,40',
      '1101,Simeulue,Simeulue Timur,203,50',
    );
    expect(await gap(['--by', 'regency'], bps)).toEqual(['11.09 Kabupaten Simeulue 304']);
    const named = bps.replace('Simeulue,,304', ',Kab. Simeulue,304').replaceAll(',Simeulue,', ',,');
    expect(await gap(['--by', 'regency'], named)).toEqual(['11.09 Kabupaten Simeulue 304']);
  });

  it('is no district of its name: Kota Kudus lies in Kudus', async () => {
    const kudus = table('33.19,,Kota Kudus,101,40', '33.19,,Jati,203,50', '33.19,,Bae,207,50');
    expect(await gap(['--by', 'regency'], kudus)).toEqual(['33.19 Kabupaten Kudus 511']);
  });

  it('is refused where the code is of another one, and beside districts of another month', async () => {
    const rows = ['32.02,Kab. Sukabumi,Cibadak,101,40', '32.02,Kab. Sukabumi,Cicurug,203,50'];
    expect(await codesOf(table('32.73,Kab. Sukabumi,,304,90', ...rows))).toEqual([
      'code-name-differ',
    ]);
    const months = `Periode,Kode,Kab/Kota,Kecamatan,Potensi,Peserta
2025-10,32.02,Kab. Sukabumi,,304,90
2025-11,32.02,Kab. Sukabumi,Cibadak,102,45
2025-11,32.02,Kab. Sukabumi,Cicurug,204,50
`;
    expect(await gap(['--period', 'latest-each'], months)).toEqual([
      'error: t.csv:2: "32.02, Kabupaten Sukabumi, all, 2025-10" would be counted together with "Cicurug, all, 2025-11", which lies in it',
    ]);
  });

  it('is no total of its province', async () => {
    const rows = 'Jawa Barat,Kab. Sukabumi,,304,90\nJawa Barat,Kab. Sukabumi,Cibadak,304,90\n';
    expect(await codesOf(`Provinsi,Kab/Kota,Kecamatan,Potensi,Peserta\n${rows}`)).toEqual([
      'region-missing',
    ]);
  });

  it('has villages below districts: a row without a village is not its own', async () => {
    const villages = `Kode,Kab/Kota,Kecamatan,Desa,Potensi,Peserta
32.02,Kab. Sukabumi,Cibadak,Pamuruyan,101,40
32.02,Kab. Sukabumi,Cicurug,,11,5
`;
    expect(await gap([], villages)).toEqual([
      'error: t.csv:3, column "Desa": the row has no region',
    ]);
  });
});

describe('columns beside districts that say different places', () => {
  it.each([
    'Provinsi,Kab/Kota,Kecamatan,Potensi,Peserta\nBanten,Kab. Sukabumi,Cibadak,203,40\n',
    'Kode,Provinsi,Kecamatan,Potensi,Peserta\n32.02,Banten,Cibadak,203,40\n',
  ])('are refused: %s', async (table) => {
    const [error] = await gap([], table);
    expect(error).toContain('this is Kabupaten Sukabumi (Jawa Barat)');
  });

  it('are not those of the provinces that Papua was divided into', async () => {
    const table =
      'Provinsi,Kab/Kota,Kecamatan,Potensi,Peserta\nPapua,Kab. Merauke,Semangga,101,40\nPapua,Kab. Jayapura,Sentani,203,40\n';
    expect(await gap(['--by', 'province'], table)).toEqual([
      '91 Papua 203',
      '93 Papua Selatan 101',
    ]);
    expect(await gap(['--region', 'Papua'], table)).toEqual(['Sentani 203']);
  });

  it('do not choose one of two regencies that may be meant', async () => {
    const table =
      'Provinsi,Kab/Kota,Kecamatan,Potensi,Peserta\nBanten,Serang,Ciruas,101,40\nBanten,Kota Serang,Kasemen,11,3\n';
    expect(await gap(['--region', 'Serang'], table)).toEqual([
      'error: --region: "Serang" is more than one region',
    ]);
  });

  it('are none where codes only number the rows', async () => {
    const table =
      'Kode,Kecamatan,Potensi,Peserta\n11,Nagrak,203,40\n12,Cibadak,100,20\n13,Cicurug,9,1\n';
    const { cells } = await read(table);
    expect(cells.map(({ region }) => region.above)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the code of the province beside regencies', () => {
  const rows = [
    ['36', 'Banten', 'Kab. Lebak', '300,50'],
    ['36', 'Banten', 'Kab. Pandeglang', '310,60'],
    ['15', 'Jambi', 'Kab. Kerinci', '330,70'],
  ];
  const table = (head: string, all = rows, columns = [0, 2, 3]) =>
    [
      `${head},Potensi,Peserta`,
      ...all.map((row) => columns.map((at) => row[at]).join(',')),
      '',
    ].join('\n');
  const found = [
    '15.01 Kabupaten Kerinci 330',
    '36.01 Kabupaten Pandeglang 310',
    '36.02 Kabupaten Lebak 300',
  ];

  it.each([
    ['Kode,Kab/Kota', [0, 2, 3]],
    ['Kode Prov,Kabupaten', [0, 2, 3]],
    ['Kode Provinsi,Provinsi,Kabupaten/Kota', [0, 1, 2, 3]],
  ])('leaves the regencies to their names: %s', async (head, columns) => {
    expect(await gap(['--segment', 'petani'], table(head, rows, columns))).toEqual(found);
  });

  it('is of the province itself beside its name, which is the total of its regencies', async () => {
    const total = ['36', 'Banten', 'Banten', '610,110'];
    const all = table('Kode,Kab/Kota', [total, ...rows]);
    expect(await gap(['--segment', 'petani'], all)).toEqual(found);
  });

  it('is not that of a province that a regency is called like', async () => {
    const all = ['Boalemo', 'Gorontalo', 'Kota Gorontalo'].map((name, at) => {
      return ['75', 'Gorontalo', name, `${300 + 17 * at},50`];
    });
    const text = table('Kode Prov,Provinsi,Kab/Kota', all, [0, 1, 2, 3]);
    expect(await gap(['--segment', 'petani'], text)).toEqual([
      '75.01 Kabupaten Gorontalo 317',
      '75.02 Kabupaten Boalemo 300',
      '75.71 Kota Gorontalo 334',
    ]);
  });

  it('is refused beside a regency of another province', async () => {
    const text = table('Kode,Kab/Kota', [['36', '', 'Kab. Sukabumi', '300,50']]);
    expect(await gap(['--segment', 'petani'], text)).toEqual([
      'error: t.csv:2, column "Kode": "36, Kab. Sukabumi": this is Kabupaten Sukabumi (Jawa Barat)',
    ]);
  });

  it('says where a regency lies whose name is not known', async () => {
    const text = table('Kode,Kab/Kota', [...rows, ['36', '', 'Kab. Lebakkk', '377,50']]);
    expect(await gap(['--segment', 'petani', '--by', 'province'], text)).toEqual([
      '15 Jambi 330',
      '36 Banten 987',
    ]);
  });
});

describe('very many villages without codes', () => {
  it('are chosen by what they lie in, told apart, and looked at once each', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => {
      const regency = at % 2 === 0 ? 'Kab. Lebak' : 'Kab. Pandeglang';
      return `${regency},Kec ${at % 300},Desa ${at % 29_999},${at + 1},1`;
    });
    const table = ['Kab/Kota,Kecamatan,Desa,Potensi,Peserta', ...rows, ''].join('\n');
    expect(await gap(['--region', 'Kab. Lebak', '--by', 'regency'], table)).toEqual([
      '36.02 Kabupaten Lebak 400000000',
    ]);
    expect(await gap(['--by', 'district'], table)).toHaveLength(300);
  }, 60_000);
});
