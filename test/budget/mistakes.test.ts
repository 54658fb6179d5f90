import { describe, expect, it } from 'vitest';
import { gapOf, gapOfSample, inFolder, run } from '../support/run.js';

/** What a careless tool would get wrong in silence, one case each. */

async function refused(files: Record<string, string>, ...words: string[]): Promise<string> {
  return inFolder(files, async (cwd) => {
    const ran = await run(['gap', ...Object.keys(files), ...words], { cwd });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    return ran.stderr;
  });
}

interface Row {
  readonly payer: string | null;
  readonly expansionPremium: number | null;
  readonly renewalPremium: number | null;
}

describe('people lost or doubled', () => {
  it('rows without a period beside rows with one', async () => {
    const dated = 'region,period,potential,registered\nA,2025-11,100,10\n';
    const said = await refused({
      'a.csv': dated,
      'b.csv': 'region,potential,registered\nB,1000,1\n',
    });
    expect(said).toContain('b.csv:2: the row has no period');
  });

  it.each([
    ['in the code column', 'kode,wilayah,potensi,aktif\n36.01,A,10,1\nJUMLAH,,10,1\n'],
    ['as a code of zeros', 'kode,potensi,aktif\n3601,10,1\n3600,10,1\n'],
    ['as a long code of zeros', 'kode,potensi,aktif\n360412,10,1\n3604000000,10,1\n'],
    [
      'as a province beside a blank region',
      'provinsi,kabupaten,potensi,aktif\nBanten,Kab. Lebak,10,1\nBanten,,10,1\n',
    ],
    ['as the name of a province', 'wilayah,potensi,aktif\nKab. Serang,10,1\nBanten,10,1\n'],
    ['as a province by its prefix', 'wilayah,potensi,aktif\nKab. Lebak,10,1\nProv. Banten,10,1\n'],
    ['as a segment for all', 'wilayah,segmen,potensi,aktif\nA,petani,10,1\nA,semua,10,1\n'],
    ['by other words', 'wilayah,potensi,aktif\nA,10,1\nJml,10,1\n'],
    ['set wide', 'wilayah,potensi,aktif\nA,10,1\nJ U M L A H,10,1\n'],
    ['of a province by "se"', 'wilayah,potensi,aktif\nA,10,1\nSe-Banten,10,1\n'],
    ['beside a number of rows', 'no,wilayah,potensi,aktif\n1,A,10,1\nJumlah,,10,1\n'],
  ])('totals %s', async (_where, table) => {
    const { rows, totals, notes } = await gapOf(table);
    expect([rows.length, totals.potential, totals.registered]).toEqual([1, 10, 1]);
    const codes = notes.map(({ code }: { code: string }) => code);
    expect(codes).toContain('totals-left-out');
    expect(codes).not.toContain('total-differs');
  });

  it('codes of zeros that stand for no level are the region above', async () => {
    const { rows } = await gapOf('kode,potensi,terdaftar\n3604000000,10,1\n3605000000,10,1\n');
    expect(rows.map((row: { region: { code: string } }) => row.region.code)).toEqual([
      '36.04',
      '36.05',
    ]);
  });

  it('one region with and without its code', async () => {
    const coded = 'kode,wilayah,potensi,terdaftar\n36.04,Kabupaten Serang,10,1\n';
    await refused({
      'a.csv': coded,
      'b.csv': 'wilayah,potensi,terdaftar\nKabupaten Serang,10,1\n',
    });
  });

  it('months in a column of their own, with or without a year', async () => {
    const apart = 'wilayah,bulan,potensi,terdaftar\nA,November 2024,10,1\nA,Desember 2024,10,2\n';
    expect((await gapOf(apart)).totals.registered).toBe(2);
    const joined = 'wilayah,periode,bulan,potensi,terdaftar\nA,2024,11,10,1\nA,2024,12,10,2\n';
    expect((await gapOf(joined)).parameters.period).toBe('2024-12');
    await refused({ 't.csv': 'wilayah,periode,potensi,terdaftar\nA,2025.1,10,1\n' });
  });

  it('the finest of several region columns', async () => {
    const table = `kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,potensi,terdaftar
36,BANTEN,3601,KABUPATEN PANDEGLANG,10,1
36,BANTEN,3602,KABUPATEN LEBAK,10,1
`;
    const { rows } = await gapOf(table);
    expect(rows.map((row: { region: object }) => row.region)).toEqual([
      { code: '36.01', name: 'Kabupaten Pandeglang' },
      { code: '36.02', name: 'Kabupaten Lebak' },
    ]);
  });
});

describe('rupiah that mislead', () => {
  it('a budget of 0 where nothing was priced', async () => {
    const table =
      'region,segment,potential,registered,subsidised\nA,petani,100,100,0\nA,honorer,100,50,0\n';
    const { rows } = await gapOf(table, ['--by', 'region', '--year', '2026']);
    expect(rows).toMatchObject([{ expansionPremium: null, annualPremium: null, unpriced: 50 }]);
  });

  it.each(['0', '5.1', '3,36'])('a wage of %s', async (wage) => {
    await refused({ 't.csv': `region;segment;potential;registered;upah\nA;formal;9;1;${wage}\n` });
  });

  it('a public renewal under a payer that does not pay it', async () => {
    const table =
      'region,segment,period,potential,registered,subsidised\nA,petani,2025,100,50,10\n';
    const { rows, totals } = await gapOf(table, ['--by', 'payer']);
    expect(rows.map((row: Row) => [row.payer, row.expansionPremium, row.renewalPremium])).toEqual([
      ['undecided', 50 * 201_600, null],
      ['apbd', 0, 10 * 201_600],
    ]);
    expect(totals.annualPremium).toBe(60 * 201_600);
  });

  it('a flat premium charged to workers in the lines', async () => {
    const table = 'region,segment,period,potential,registered\nA,honorer,2025,100,5\n';
    const { lines } = await gapOf(table, ['--premium', '16800', '--lines']);
    expect(lines).toMatchObject([{ payer: 'apbd', amount: 95 * 12 * 16_800 }]);
  });

  it('coverage without renewal from half the rows', async () => {
    const table = 'region,potential,registered,subsidised\nA,100,50,40\nB,100,50,\n';
    expect((await gapOf(table)).totals.coverageWithoutRenewal).toBeNull();
  });

  it('duplicates of other wages added up', async () => {
    const table = 'region,segment,potential,registered,wage,status\nA,formal,9,1,3000000,final\n';
    const same = `${table}A,formal,9,1,3000000,illustrative\n`;
    const { notes, totals } = await gapOf(same, ['--duplicates', 'sum']);
    expect(totals.potential).toBe(18);
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'status', status: 'illustrative' }),
    );
    await refused({ 't.csv': `${table}A,formal,9,1,5000000,final\n` }, '--duplicates', 'sum');
  });

  it('a scheme for all segments', async () => {
    await refused(
      { 't.csv': 'region,segment,potential,registered\nA,honorer,9,1\n' },
      '--scheme',
      'bpu',
    );
  });

  it('a target of another region', async () => {
    const said = await run(['gap', 'data/banten.csv', '--target', '36.72/2025']);
    expect(said.status).toBe(2);
    const own = ['--target', '36.72/2025', '--region', '36.72'];
    expect((await gapOfSample('banten.csv', own)).totals.toTarget).toBe(0);
  });

  it('construction insured as wage earners at the lowest risk', async () => {
    const table = 'region,segment,period,potential,registered\nA,jasa konstruksi,2025,1,0\n';
    const { totals } = await gapOf(table, ['--scheme', 'jasa konstruksi=pu', '--wage', '5000000']);
    expect(totals.expansionPremium).toBe(12 * (87_000 + 15_000));
  });
});

describe('marks that get lost', () => {
  it('what is our reading stays marked, whatever is priced after it', async () => {
    const table =
      'region,segment,period,potential,registered\nA,petani,2025,9,1\nA,nelayan,2025,9,1\n';
    const codes = async (...words: string[]) =>
      (await gapOf(table, words)).notes.map((note: { code: string }) => note.code);
    const [zakat, self] = [
      ['petani=zakat', 'nelayan=self'],
      ['petani=self', 'nelayan=zakat'],
    ];
    for (const payers of [zakat, self])
      expect(await codes(...payers.flatMap((payer) => ['--payer', payer]))).toContain(
        'relief-inferred',
      );
    expect(await codes('--income', 'petani=1500000')).toContain('confidence');
  });

  it('a month at an edge that is not sure is marked', async () => {
    const table = 'region,segment,period,potential,registered\nA,petani,2025,9,1\n';
    const { tariffs } = await gapOf(table, ['--months', '2015-07..2015-08']);
    expect(tariffs[0]).toMatchObject({ id: 'bpu.jkk', confidence: 'MEDIUM' });
  });
});

describe('periods and targets', () => {
  const table = `region,segment,period,potential,registered
A,petani,2025-11,100,10
A,nelayan,2024-12,100,95
`;

  it('a region has one target, whatever periods its segments are of', async () => {
    const { totals, parameters } = await gapOf(table, [
      '--period',
      'latest-each',
      '--target',
      '50%',
    ]);
    expect(totals.toTarget).toBe(0);
    expect(parameters).toMatchObject({ period: null, periods: ['2024-12', '2025-11'] });
  });

  it('amounts in notes are not added over periods', async () => {
    const two =
      'region,segment,period,potential,registered\nA,petani,2024,9,1\nA,petani,2025,9,2\n';
    const { notes } = await gapOf(two, ['--by', 'period']);
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'undecided', amount: 7 * 201_600 }),
    );
  });
});

describe('gates', () => {
  it('judge every row, whatever is shown and in whatever format', async () => {
    const gate = [
      'gap',
      'data/banten.csv',
      '--fail-below',
      '42',
      '--each',
      '--top',
      '1',
      '--sort',
      'uncovered',
    ];
    for (const format of ['csv', 'table', 'markdown'])
      expect((await run([...gate, '--format', format])).status, format).toBe(1);
    const low = ['gap', 'data/banten.csv', '--by', 'region', '--fail-below', '24', '--each'];
    expect((await run(low)).status).toBe(0);
  });

  it('say the counts where the ratio rounds to the gate', async () => {
    const table = 'region,potential,registered\nA,10000000,4289999\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const ran = await run(['gap', 't.csv', '--fail-below', '42.9'], { cwd });
      expect(ran.stderr).toContain('coverage 42.90% (4,289,999 / 10,000,000) is below 42.9%');
    });
  });
});

describe('rows', () => {
  it('say only what they are grouped by', async () => {
    const { rows } = await gapOfSample('banten.csv', ['--by', 'segment']);
    expect(rows[0]).toMatchObject({ region: null, payer: null, agency: null, period: null });
    const whole = await gapOfSample('banten.csv');
    expect(whole.rows[0]).toMatchObject({
      payer: 'employer',
      agency: 'Disnaker',
      period: '2025-11',
    });
  });

  it('of two levels are named by the finer', async () => {
    const { rows } = await gapOfSample('banten.csv', ['--by', 'province', '--by', 'regency']);
    expect(rows).toHaveLength(8);
    expect(rows[0].region).toEqual({ code: '36.01', name: 'Kabupaten Pandeglang' });
  });

  it('of one segment written two ways are of one segment', async () => {
    const table = 'region,segment,potential,registered\nA,Petani,9,1\nB,PETANI,9,1\n';
    const { rows, parameters } = await gapOf(table, ['--by', 'segment']);
    expect([rows.length, parameters.grain.segments]).toEqual([1, false]);
  });

  it('keep control characters of a file from the terminal', async () => {
    const table = 'region,potential,registered\n"Kab.\u001b[31m\nLebak",9,1\n';
    const { rows } = await gapOf(table);
    expect(rows[0].region.name).toBe('Kab. [31m Lebak');
  });
});

describe('options that would do something else than they say', () => {
  const TABLE = `region,segment,period,potential,registered
Kab. Serang,petani,2024,10,1
Kota Serang,petani,2025,10,1
Kabupaten Lebak,petani,2025,10,1
`;
  const said = async (...words: string[]) =>
    inFolder({ 't.csv': TABLE }, async (cwd) => {
      const ran = await run(['gap', 't.csv', ...words], { cwd });
      return ran.status === 2 && ran.stdout === '' ? ran.stderr : `ran: ${ran.stderr}`;
    });

  it('are refused where they are given twice', async () => {
    expect(await said('--payer', 'petani=zakat', '--payer', 'petani=csr')).toMatch(
      /^error: --payer/,
    );
    expect(await said('--wage', '5000000', '--wage', 'umk')).toMatch(/^error: --wage/);
  });

  it('are refused where periods would be added', async () => {
    expect(await said('--by', 'period', '--lines')).toMatch(/^error: --lines/);
    expect(await said('--by', 'region,period', '--totals')).toMatch(/^error: --totals/);
  });

  it('are refused where a path has a word that nothing fills in', async () => {
    expect(await said('-o', 'gap-{perio}.csv')).toContain('Did you mean "{period}"?');
  });

  it('are refused without the option they belong to', async () => {
    expect(await said('--support', '5%')).toContain('--lines');
    expect(await said('--lines', '--support', '0%')).toMatch(/^error: --support/);
  });

  it('a region may go without Kabupaten or Kota where that is one region', async () => {
    expect(await said('--region', 'lebak')).toMatch(/^ran:/);
    expect(await said('--region', 'Kab. Lebak')).toMatch(/^ran:/);
    expect(await said('--region', 'Serang')).toContain('Kabupaten Serang, Kota Serang');
    expect(await said('--region', 'Lebk')).toContain('Did you mean "Kabupaten Lebak"?');
  });
});

describe('one region under two spellings', () => {
  it('is one region', async () => {
    const table = `region,segment,potential,registered
Kabupaten Lebak,petani,1000,900
Kab. Lebak,nelayan,1000,100
`;
    const { totals } = await gapOf(table, ['--target', '50%']);
    expect(totals.toTarget).toBe(0);
    const twice =
      'region,segment,potential,registered\nKab Lebak,petani,9,3\nKab. Lebak,petani,9,3\n';
    await expect(gapOf(twice)).rejects.toThrow('twice');
  });
});
