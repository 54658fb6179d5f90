import { describe, expect, it } from 'vitest';
import { bookOf } from '../support/book.js';
import { inFolder, ROOT, run, transcript } from '../support/run.js';

const BUDGET = `sumber dana,segmen,kuota,bulan,anggaran,perubahan
DBHCHT,petani,6043,9,913701600,
APBD Kab. Blitar,pekerja rentan,2000,12,403200000,420000000
BAZNAS,petani,500,April-Desember,75600000,
Jumlah,,8543,,1392501600,
`;
const PAID = `bulan,sumber,segmen,peserta,realisasi
April 2026,DBH-CHT,petani,6043,101522400
Mei 2026,DBH-CHT,petani,6043,101522400
Juni-Agustus 2026,DBH-CHT,petani,6000,302400000
Januari 2026,APBD,pekerja rentan,1900,31920000
2026-02,APBD,pekerja rentan,1950,32760000
2026-03,APBD,pekerja rentan,2050,34440000
2026-05,APBD,pekerja rentan,2100,35280000
Okt s.d. Des 2026,Baznas,petani,657,33213600
`;
/** The first budget of a regency, and the people its first payments were for. */
const SHORT = 'sumber,orang,anggaran\nAPBD,1000,150000000\n';
const shortPaid = (people: number) =>
  `bulan,sumber,orang,rupiah\n2026-01..2026-04,APBD,${people},${people * 4 * 16_800}\n`;
/** Published: the top-up of Blitar 2024 for 657 people, and its budget of 2025. */
const TOP_UP = 'sumber,segmen,orang,bulan,anggaran\nDBHCHT,petani,657,3,33213600\n';
const FILES = {
  'b.csv': BUDGET,
  'p.csv': PAID,
  'short.csv': SHORT,
  'short-paid.csv': shortPaid(1000),
  'top-up.csv': TOP_UP,
  'top-up-paid.csv': 'bulan,sumber,segmen,orang,rupiah\nOkt-Des 2024,DBHCHT,petani,657,33213600\n',
  'wages.csv': 'sumber,segmen,orang,anggaran\nAPBD,non ASN,100,150000000\n',
  'wages-paid.csv': 'bulan,sumber,segmen,orang,rupiah\n2026-01,APBD,non ASN,100,5400000\n',
  'odd.csv': `sumber,segmen,orang,from,to,anggaran
Pajak Rokok,petani,100,2026-01,2026-12,20160000
,petani,50,,,
CSR,petani,10,,,
`,
  'odd-paid.csv': `Realisasi iuran
tahun;bulan;sumber;segmen;orang;realisasi
2025;12;Pajak Rokok;petani;100;1.680.000
2026;1;Pajak Rokok;petani;100;25.160.000
2026;2;Hibah;nelayan;5;84.000
2026;2;Hibah;nelayan;5;84.000
Jumlah;;;;205;26.000.000
Sumber: BPJS Ketenagakerjaan
`,
};

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

describe('ucj realise', () => {
  it.each([
    ['realise', ['b.csv', 'p.csv', '--through', '2026-08']],
    ['realise-id', ['b.csv', 'p.csv', '--through', '2026-08', '--lang', 'id']],
    ['realise-csv', ['b.csv', 'p.csv', '--by', 'segment', '--format', 'csv']],
    ['realise-why', ['b.csv', 'p.csv', '--through', '2026-08', '--why']],
    ['realise-short', ['short.csv', 'short-paid.csv', '--why']],
    ['realise-top-up', ['top-up.csv', 'top-up-paid.csv']],
    ['realise-wages', ['wages.csv', 'wages-paid.csv', '--why']],
    ['realise-odd', ['odd.csv', 'odd-paid.csv', '--year', '2026']],
    ['realise-odd-id', ['odd.csv', 'odd-paid.csv', '--year', '2026', '--lang', 'id']],
  ])('%s', (name, words) =>
    inFolder(FILES, async (cwd) => {
      const all = ['realise', ...words];
      const ran = await run(all, { cwd, terminal: 120, env: { NO_COLOR: '1' } });
      await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
    }),
  );

  /** The answer as programs get it. */
  const told = async (words: readonly string[], files: Record<string, string | Buffer> = FILES) =>
    inFolder(files, async (cwd) => {
      const ran = await run(['realise', ...words, '--format', 'json', '--quiet'], { cwd });
      return JSON.parse(ran.stdout);
    });

  it('finds that the top-up of Blitar printed for 657 is of 659', async () => {
    const { misfits } = await told(['top-up.csv', 'top-up-paid.csv']);
    expect(misfits).toHaveLength(2);
    expect(misfits[1]).toMatchObject({
      ...{ table: 'paid', people: 657, amount: 33_213_600, computed: 33_112_800 },
      fits: { people: 659, months: null, premium: null },
    });
    expect(659 * 3 * 16_800).toBe(33_213_600);
  });

  it('finds nothing wrong with the budget of Blitar 2025', async () => {
    const budget = 'sumber,segmen,orang,bulan,anggaran\nDBHCHT,petani,6043,9,913701600\n';
    const paid = 'bulan,sumber,segmen,orang,rupiah\nApr-Des 2025,DBHCHT,petani,6043,913701600\n';
    const result = await told(['b.csv', 'p.csv'], { 'b.csv': budget, 'p.csv': paid });
    expect(result.misfits).toEqual([]);
    expect(result.total).toMatchObject({ left: 0, committed: 0, paid: 913_701_600, more: null });
  });

  it('computes an amount of people alone as ucj afford divides it', async () => {
    const files = {
      'b.csv': 'sumber,segmen,orang,bulan\nDBHCHT,petani,6043,9\n',
      'p.csv': 'bulan,sumber,segmen,orang,rupiah\n2025-04,DBHCHT,petani,6043,101522400\n',
    };
    const { total } = await told(['b.csv', 'p.csv'], files);
    expect(total).toMatchObject({ original: 913_701_600, more: 0, dropped: 0, lasts: '2025-12' });
  });

  it('reads the budget that ucj fund and ucj gap --lines write', () =>
    inFolder({}, async (cwd) => {
      const banten = `${ROOT}data/banten.csv`;
      const sources = `${ROOT}data/banten-sources.csv`;
      const fund = await run(['fund', banten, '--sources', sources, '--format', 'json'], { cwd });
      const { sources: funded } = JSON.parse(fund.stdout);
      const paid = 'bulan,sumber,orang,rupiah\n2026-01,csr,1,8400\n';
      const of = async (words: readonly string[], table: string) => {
        const { stdout: stdin } = await run([...words, '--format', 'csv'], { cwd });
        const all = ['realise', '-', 'p.csv', '--format', 'json'];
        return inFolder({ 'p.csv': table }, async (folder) =>
          JSON.parse((await run(all, { cwd: folder, stdin })).stdout),
        );
      };
      const byFund = await of(['fund', banten, '--sources', sources], paid);
      const spent = funded.map((each: { source: string; spent: number }) => [
        each.source,
        each.spent,
      ]);
      const rows = byFund.rows.map((row: { source: string; budget: number }) => [
        row.source,
        row.budget,
      ]);
      expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(spent));

      const words = ['gap', banten, '--lines', '--payer', 'apbd'];
      const gap = JSON.parse((await run([...words, '--format', 'json'], { cwd })).stdout);
      const lines = await of(words, paid.replace('sumber', 'pembayar').replace('csr', 'apbd'));
      expect(lines.total.budget).toBe(gap.totals.annualPremium);
      const people = gap.totals.annualPremium / 201_600;
      expect(lines.total.planned).toBe(people * 12);
    }));

  it.each([
    ['csv', []],
    ['xlsx', ['--sheet', 'Budget lines']],
    ['xlsx', ['--lang', 'id', '--sheet', 'Rincian anggaran']],
  ])('takes neither what workers pay themselves nor support for budget: %s %s', (format, words) => {
    const head = 'region_code,region,segment,period,potential,registered,subsidised\n';
    const table = `${head}36.01,Kabupaten Pandeglang,non ASN,2025-11,1000,0,0\n`;
    const paid = 'month,source,segment,region_code,people,amount\n';
    const files = { 't.csv': table, 'p.csv': `${paid}2026-01,APBD,non ASN,36.01,1000,42400000\n` };
    const price = ['--wage', '1000000', '--programmes', 'jkk,jkm,jht'];
    return inFolder(files, async (cwd) => {
      const asked = ['--lines', '--support', '5%', '-o', `b.${format}`, ...words.slice(0, -2)];
      await run(['gap', 't.csv', ...price, ...asked], { cwd });
      const all = ['realise', `b.${format}`, 'p.csv', ...price, ...words, '--format', 'json'];
      const { total, ownSide, support } = JSON.parse((await run(all, { cwd })).stdout);
      expect([total.budget, total.left, total.planned]).toEqual([508_800_000, 0, 12_000]);
      expect(ownSide).toEqual({ rows: 1, people: 1000, amount: 240_000_000 });
      expect(support).toMatchObject({ rows: 1, amount: 25_440_000 });
    });
  });

  it('reads workbooks: titles, merged cells, notes, and a sheet for each table', async () => {
    const book = await bookOf({
      Anggaran: [
        ['ANGGARAN PERLINDUNGAN 2026'],
        ['Sumber Dana', 'Segmen', 'Orang', 'Pagu (Rp)'],
        ['APBD', 'petani', 100, 20_160_000],
        ['APBD', 'nelayan', 50, 10_080_000],
        ['Jumlah', '', 150, 30_240_000],
        ['Sumber: Disnaker'],
      ],
      Realisasi: [
        ['Bulan', 'Sumber Dana', 'Segmen', 'Orang', 'Realisasi (Rp)'],
        ['Januari 2026', 'APBD', 'petani', 100, 1_680_000],
        ['Januari 2026', 'APBD', 'nelayan', 40, 672_000],
      ],
    });
    const sheets = ['--sheet', 'Anggaran', '--sheet', 'Realisasi'];
    const { total, lines } = await told(['b.xlsx', 'b.xlsx', ...sheets], { 'b.xlsx': book });
    expect(total).toMatchObject({ budget: 30_240_000, paid: 2_352_000, members: 140, unused: 10 });
    expect(lines.map(({ segment }: { segment: string }) => segment)).toEqual(['petani', 'nelayan']);
  });

  it('takes the heads that are named, each in the table that has it', async () => {
    const files = {
      'b.csv': 'sumber,kas,iuran,orang\nAPBD,20160000,1,100\n',
      'p.csv': 'bulan,sumber,jumlah,iuran\n2026-01,APBD,100,1680000\n',
    };
    const named = [
      '--column',
      'amount=kas',
      '--column',
      'people=Jumlah',
      '--column',
      'amount=iuran',
    ];
    const { total } = await told(['b.csv', 'p.csv', ...named.slice(0, 4)], files);
    expect(total).toMatchObject({ budget: 20_160_000, paid: 1_680_000, members: 100 });
  });

  it.each([
    ['realise-months-apart', 'sumber,orang,Januari,Februari\nAPBD,9,151200,151200\n'],
    ['realise-two-amounts', 'bulan,sumber,orang,realisasi,iuran\n2026-01,APBD,9,151200,16800\n'],
  ])('refuses %s', (name, paid) =>
    inFolder({ 'b.csv': BUDGET, 'p.csv': paid }, async (cwd) => {
      const all = ['realise', 'b.csv', 'p.csv'];
      const ran = await run(all, { cwd });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
    }),
  );

  it.each([
    ['triwulan', '1', '2'],
    ['TW', 'I', 'II'],
    ['Semester', '1', '1'],
  ])('reads the months of a column "%s" that the message names', (head, first, second) => {
    const paid = `${head},sumber,orang,rupiah\n${first},APBD,50,840000\n${second},APBD,50,840000\n`;
    return inFolder({ 'b.csv': BUDGET, 'p.csv': paid }, async (cwd) => {
      const refused = await run(['realise', 'b.csv', 'p.csv'], { cwd });
      expect(refused.stderr).toContain(`--column month="${head}"`);
      const words = ['--year', '2026', '--column', `month=${head}`, '--format', 'json'];
      const { stdout } = await run(['realise', 'b.csv', 'p.csv', ...words], { cwd });
      expect(JSON.parse(stdout).through).toBe('2026-06');
    });
  });

  const paidOf = (...rows: readonly string[]) => `bulan,sumber,orang,rupiah\n${rows.join('\n')}\n`;
  const JANUARY = paidOf('2026-01,APBD,100,1680000');

  it('takes the rows of its year, and says which others there are', async () => {
    const budget = 'tahun,sumber,orang,pagu\n2025,APBD,50,10080000\n2026,APBD,100,20160000\n';
    const { total, budgetOtherYears } = await told(['b.csv', 'p.csv'], {
      ...{ 'b.csv': budget, 'p.csv': JANUARY },
    });
    expect(total.budget).toBe(20_160_000);
    expect(budgetOtherYears).toEqual({ rows: 1, people: 50, amount: 10_080_000 });
  });

  it('names heads of amounts that it does not read, and rows that are entered twice', async () => {
    const budget = 'sumber,orang,pagu,pagu cadangan\nAPBD,100,20160000,9\nAPBD,100,20160000,9\n';
    const { unread, repeated } = await told(['b.csv', 'p.csv'], {
      ...{ 'b.csv': budget, 'p.csv': JANUARY },
    });
    expect(unread).toEqual([{ path: 'b.csv', heads: ['pagu cadangan'] }]);
    expect(repeated).toEqual([{ origin: { file: 'b.csv', line: 3 }, before: 2 }]);
  });

  it('leaves out what is paid for later months where a month is asked for, and says so where none is', async () => {
    const files = {
      'b.csv': 'sumber,orang,pagu\nAPBD,100,20160000\n',
      'p.csv': paidOf('Jan-Jun 2026,APBD,100,10080000', '2026-12,APBD,100,1680000'),
    };
    const asked = await told(['b.csv', 'p.csv', '--through', '2026-03'], files);
    expect(asked.total).toMatchObject({ paid: 5_040_000, committed: 15_120_000, left: 0 });
    const whole = await told(['b.csv', 'p.csv'], files);
    expect([whole.total.paid, whole.isAhead]).toEqual([11_760_000, true]);
  });

  it.each([
    [
      'in a column that is not read',
      'No;Uraian;Anggaran\n1;Iuran petani;201600000\n2;Iuran nelayan;100800000\n;Jumlah;302400000\n',
    ],
    [
      'in no word',
      'No;Uraian;Anggaran\n1;Iuran petani;201600000\n2;Iuran nelayan;100800000\n;;302400000\n',
    ],
    [
      'beside a blank source',
      'Uraian;Sumber Dana;Orang;Bulan;Anggaran\nIuran;APBD;1500;12;302400000\nJUMLAH;;1500;12;302400000\n',
    ],
    [
      'with people and months',
      'Uraian;Orang;Bulan;Anggaran\nPetani;1000;12;201600000\nNelayan;500;12;100800000\nTotal belanja;1500;12;302400000\n',
    ],
  ])('leaves out a total that is called so %s', async (_, budget) => {
    const paid =
      'Bulan;Uraian;Orang;Realisasi\n2026-01;Iuran;1500;25200000\n2026-01;Jumlah;1500;25200000\n';
    const { total, wrongTotals } = await told(['b.csv', 'p.csv'], {
      'b.csv': budget,
      'p.csv': paid,
    });
    expect(total).toMatchObject({ budget: 302_400_000, paid: 25_200_000, left: 0, members: 1500 });
    expect(wrongTotals).toEqual([]);
  });

  it.each([
    ['of a province and a regency', 'sumber;anggaran', 'Provinsi;20160000', 'Kabupaten;10080000'],
    ['with a remark', 'sumber;anggaran;keterangan', 'APBD;20160000;', 'CSR;10080000;Jumlah tetap'],
    [
      'of a district called Kota',
      'kode;kecamatan;anggaran',
      '35.71.01;Mojoroto;20160000',
      '35.71.02;Kota;10080000',
    ],
    [
      'of codes alone',
      'kode wilayah;kecamatan;anggaran',
      '36.02.01;Malingping;20160000',
      '36.02.02;;10080000',
    ],
  ])('keeps money %s', async (_, ...rows) => {
    const files = { 'b.csv': `${rows.join('\n')}\n`, 'p.csv': JANUARY };
    const { total, totals } = await told(['b.csv', 'p.csv'], files);
    expect([total.budget, totals]).toEqual([30_240_000, []]);
  });

  it('leaves out an account above those that it is made of, and says so', async () => {
    const budget = `Kode Rekening;Uraian;Anggaran
5.1.02;Belanja;30240000
5.1.02.01;Iuran JKK petani;18000000
5.1.02.02;Iuran JKM petani;12240000
`;
    const { total, totals } = await told(['b.csv', 'p.csv'], { 'b.csv': budget, 'p.csv': JANUARY });
    expect([total.budget, totals]).toEqual([30_240_000, [{ path: 'b.csv', lines: [2] }]]);
  });

  it('compares totals with rows above and below, with other totals, and those of a changed budget', async () => {
    const rows = (last: string) => `sumber;segmen;anggaran;perubahan
Sub Total APBD;;30240000;32000000
APBD;petani;20160000;
APBD;nelayan;10080000;11840000
CSR;petani;1008000;
Jumlah CSR;;1008000;1008000
${last}
`;
    const of = async (last: string) => {
      const files = { 'b.csv': rows(last), 'p.csv': paidOf('2026-01,APBD,100,1680000') };
      return (await told(['b.csv', 'p.csv'], files)).wrongTotals;
    };
    expect(await of('Grand Total;;31248000;33008000')).toEqual([]);
    expect(await of('Grand Total;;31248000;34008000')).toMatchObject([
      { printed: 34_008_000, sum: 33_008_000 },
    ]);
  });

  it.each([
    ['a column', 'segmen;program;orang', 'petani;JKK;1000', 'petani;JKM;990'],
    ['a text', 'segmen;uraian;orang', 'petani;Iuran JKK;1000', 'petani;Iuran JKM petani;1000'],
    [
      'its whole name',
      'uraian;orang',
      'Jaminan Kecelakaan Kerja;1000',
      'Belanja Jaminan Kematian;1000',
    ],
  ])(
    'counts people once whose programmes have rows of their own, by %s',
    async (_, head, jkk, jkm) => {
      const files = {
        'b.csv': `${head};bulan;anggaran\n${jkk};12;120000000\n${jkm};12;81600000\n`,
        'p.csv': `bulan;${head};rupiah\n2026-01;${jkk};10000000\n2026-01;${jkm};6800000\n`,
      };
      const { total } = await told(['b.csv', 'p.csv'], files);
      expect(total).toMatchObject({
        planned: 12_000,
        members: 1000,
        bought: 1000,
        left: 0,
        dropped: 0,
      });
    },
  );

  it.each([
    [
      'programmes of a government',
      ['Perlindungan Petani;60;1008000', 'Perlindungan Nelayan;40;672000'],
    ],
    ['all programmes beside single ones', ['JKK+JKM;60;1008000', 'JKK;40;400000', 'JKM;40;272000']],
  ])('counts all people of %s', async (_, rows) => {
    const paid = rows.map((row) => `2026-01;${row}`).join('\n');
    const files = {
      'b.csv': 'orang,anggaran\n100,20160000\n',
      'p.csv': `bulan;program;orang;rupiah\n${paid}\n`,
    };
    expect((await told(['b.csv', 'p.csv'], files)).total).toMatchObject({ members: 100, left: 0 });
  });

  it('counts people once whose programmes are paid for other months at a time', async () => {
    const paid = [
      '2026-01;JKK;100;1000000',
      '2026-02;JKK;100;1000000',
      'Jan-Feb 2026;JKM;100;1360000',
    ];
    const files = {
      'b.csv': 'program;orang;bulan;anggaran\nJKK;100;12;12000000\nJKM;100;6;4080000\n',
      'p.csv': `bulan;program;orang;rupiah\n${paid.join('\n')}\n`,
    };
    const { total } = await told(['b.csv', 'p.csv'], files);
    expect(total).toMatchObject({ planned: 1200, members: 100, bought: 200, unused: 0 });
  });

  it('refuses payments that go on from one month and grow, and takes two spans', async () => {
    const rows = ['Januari 2026,APBD,100,1680000', 'Jan-Feb 2026,APBD,100,3360000'];
    const files = { 'b.csv': 'sumber,anggaran\nAPBD,20160000\n', 'p.csv': paidOf(...rows) };
    expect((await told(['b.csv', 'p.csv'], files)).total.paid).toBe(5_040_000);
    const all = { ...files, 'p.csv': paidOf(...rows, 'Jan-Mar 2026,APBD,100,5040000') };
    const { stderr } = await inFolder(all, (cwd) => run(['realise', 'b.csv', 'p.csv'], { cwd }));
    expect(stderr).toContain('p.csv:4: "bulan" adds up all months');
  });

  it.each([
    ['a title', 'Dalam ribuan rupiah\nsumber,anggaran\nAPBD,20160\n'],
    ['a column of units', 'sumber,anggaran,satuan\nAPBD,20160,ribu rupiah\n'],
    ['a number in a column of units', 'sumber,anggaran,satuan\nAPBD,20160,1000\n'],
    ['a head with the scale behind rupiah', 'sumber,anggaran (Rp juta)\nAPBD,20\n'],
    ['a head with noughts', 'sumber,pagu (Rp. 000)\nAPBD,20160\n'],
  ])('refuses money in thousands or millions by %s', async (_, budget) => {
    const files = { 'b.csv': budget, 'p.csv': JANUARY };
    const { stderr } = await inFolder(files, (cwd) => run(['realise', 'b.csv', 'p.csv'], { cwd }));
    expect(stderr).toContain('is in thousands or millions');
  });

  it.each([
    [
      'of the year of the payments',
      'anggaran 2025;anggaran 2027;anggaran 2026',
      [],
      'anggaran 2026',
    ],
    ['of the year that is asked for', 'pagu 2026;pagu 2025', ['--year', '2025'], 'pagu 2025'],
    ['of no year before one of another year', 'pagu 2025;anggaran', [], 'anggaran'],
  ])('offers of several heads first the one %s', async (_, head, words, wanted) => {
    const numbers = head.replace(/[^;]+/g, '20160000');
    const files = { 'b.csv': `sumber;orang;${head}\nAPBD;100;${numbers}\n`, 'p.csv': JANUARY };
    const all = ['realise', 'b.csv', 'p.csv', ...words];
    const { stderr } = await inFolder(files, (cwd) => run(all, { cwd }));
    expect(stderr).toContain(`Choose: --column amount="${wanted}"`);
  });

  it('says what keeps both tables from being read', async () => {
    const files = {
      'b.csv': 'sumber,orang,pagu 2025,pagu 2026\nAPBD,100,9,9\n',
      'p.csv': 'bulan,sumber,orang,realisasi,nominal\n2026-01,APBD,9,9,9\n',
    };
    const { stderr } = await inFolder(files, (cwd) => run(['realise', 'b.csv', 'p.csv'], { cwd }));
    expect(stderr).toMatch(/b\.csv:1: more than one[\s\S]*p\.csv:1: more than one/);
  });

  it.each([
    ['a thousand', '1000'],
    ['a thousand with its mark', '1.000'],
    ['a million', '1.000.000'],
  ])('takes a number for no unit: %s in a column that is not read', async (_, number) => {
    const files = {
      'b.csv': `sumber;orang;anggaran;Tarif\nAPBD;100;20160000;${number}\n`,
      'p.csv': `bulan;sumber;orang;Target;rupiah\n2026-01;APBD;100;${number};1680000\n`,
    };
    const { total } = await told(['b.csv', 'p.csv'], files);
    expect(total).toMatchObject({ budget: 20_160_000, paid: 1_680_000, members: 100 });
  });

  it('offers first the sheet of its own workbooks that has most of what it reads', () =>
    inFolder({ 'p.csv': JANUARY }, async (cwd) => {
      const banten = `${ROOT}data/banten.csv`;
      await run(['gap', banten, '--lines', '-o', 'lines.xlsx'], { cwd });
      const { stderr } = await run(['realise', 'lines.xlsx', 'p.csv'], { cwd });
      const [, sheet = ''] = /--sheet "(.*)"/.exec(stderr) ?? [];
      const all = ['realise', 'lines.xlsx', 'p.csv', '--sheet', sheet, '--format', 'json'];
      const json = await run(['gap', banten, '--lines', '--format', 'json'], { cwd });
      const own = JSON.parse(json.stdout).lines.filter(
        (line: { payer: string }) => line.payer === 'apbd',
      );
      const { total } = JSON.parse((await run(all, { cwd })).stdout);
      expect(total.budget).toBe(
        own.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0),
      );
    }));

  it('knows no plan of a line whose budget does not say all its people', async () => {
    const files = {
      'b.csv': 'sumber,orang,pagu\nAPBD,100,20160000\nAPBD,,20160000\n',
      'p.csv': JANUARY,
    };
    const { total } = await told(['b.csv', 'p.csv'], files);
    expect(total).toMatchObject({ planned: null, beyond: null, bought: 100 });
  });

  it.each([
    ['an amount without a source', 'sumber,orang,pagu\nAPBD,9,1814400\n,9,1814400\n', JANUARY, []],
    ['months of two years', BUDGET, paidOf('Des 2025-Feb 2026,APBD,9,453600'), []],
    [
      'months that leave the year',
      BUDGET,
      'bulan,jumlah bulan,sumber,orang,rupiah\n2026-11,3,APBD,9,453600\n',
      [],
    ],
    ['a month of another year', BUDGET, JANUARY, ['--through', '2025-01']],
    ['rows of what it does not say', BUDGET, JANUARY, ['--by', 'region']],
  ])('is refused with %s', (name, budget, paid, words) =>
    inFolder({ 'b.csv': budget, 'p.csv': paid }, async (cwd) => {
      const all = ['realise', 'b.csv', 'p.csv', ...words];
      const ran = await run(all, { cwd });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      const golden = `../golden/realise-${name.replaceAll(' ', '-')}.txt`;
      await expect(transcript(all, ran)).toMatchFileSnapshot(golden);
    }),
  );

  const BESIDE = ['--column', 'region=Kecamatan'];
  const budgetIn = (...rows: readonly string[]) =>
    `Kab/Kota;Kecamatan;Segmen;Kuota;Bulan;Anggaran\n${rows.join('\n')}\n`;
  const TWO = budgetIn(
    'Kab. Lebak;Cibadak;Petani;100;12;20.160.000',
    'Kab. Sukabumi;Cibadak;Petani;300;12;60.480.000',
  );
  const named = (rows: readonly { region: { name: string } | null; paid: number }[]) =>
    rows.map(({ region, paid }) => [region?.name, paid]);

  it('takes regions of one name in two regencies for two', async () => {
    const paid = `Bulan;Kab/Kota;Kecamatan;Segmen;Peserta;Realisasi
2026-01;Kab. Lebak;Cibadak;Petani;200;3.360.000
2026-01;Kabupaten Sukabumi;Cibadak;Petani;200;3.360.000
2026-02;Lebak;Cibadak;Petani;1;16.800
`;
    const files = { 'b.csv': TWO, 'p.csv': paid };
    const { rows, repeated } = await told(['b.csv', 'p.csv', ...BESIDE, '--by', 'region'], files);
    expect(named(rows)).toEqual([
      ['Cibadak, Kabupaten Lebak', 3_376_800],
      ['Cibadak, Kabupaten Sukabumi', 3_360_000],
    ]);
    expect(repeated).toEqual([]);
  });

  it.each([
    ['by the code of the regency', 'Kode Kab/Kota;Kecamatan', '36.02;Cibadak', '32.02;Cibadak'],
    ['by their own codes', 'Kode;Kecamatan', '36.02.14;Cibadak', '32.02.09;Cibadak'],
  ])('finds them in a budget %s', async (_, head, first, second) => {
    const budget = `${head};Kuota;Anggaran\n${first};100;20160000\n${second};300;60480000\n`;
    const paid = `Bulan;Kab/Kota;Kecamatan;Peserta;Realisasi
2026-01;Kab. Sukabumi;Cibadak;200;3.360.000
2026-01;Kab. Lebak;Cibadak;100;1.680.000
`;
    const files = { 'b.csv': budget, 'p.csv': paid };
    const { rows } = await told(['b.csv', 'p.csv', ...BESIDE, '--by', 'region'], files);
    const amounts = rows.map(({ budget: own, paid: all }: Record<string, number>) => [own, all]);
    expect(amounts).toEqual([
      [20_160_000, 1_680_000],
      [60_480_000, 3_360_000],
    ]);
  });

  it('finds a region by its name alone where only one has it, and a blank district is its regency', async () => {
    const budget = budgetIn(
      'Kab. Lebak;Malingping;Petani;100;12;20.160.000',
      'Kab. Serang;;Petani;300;12;60.480.000',
    );
    const paid = `Bulan;Kecamatan;Segmen;Peserta;Realisasi
2026-01;Malingping;Petani;100;1.680.000
2026-01;Kab. Serang;Petani;300;5.040.000
`;
    const files = { 'b.csv': budget, 'p.csv': paid };
    const { rows } = await told(['b.csv', 'p.csv', ...BESIDE, '--by', 'region'], files);
    expect(named(rows)).toEqual([
      ['Malingping', 1_680_000],
      ['Kabupaten Serang', 5_040_000],
    ]);
  });

  it('refuses payments of two regions that one of the budget can be', async () => {
    const paid = `Bulan;Kab/Kota;Kecamatan;Segmen;Peserta;Realisasi
2026-01;Kab. Lebak;Cibadak;Petani;200;3.360.000
2026-01;Kab. Sukabumi;Cibadak;Petani;200;3.360.000
`;
    const budget = 'Kecamatan;Segmen;Kuota;Anggaran\nCibadak;Petani;400;80640000\n';
    const { stderr } = await inFolder({ 'b.csv': budget, 'p.csv': paid }, (cwd) =>
      run(['realise', 'b.csv', 'p.csv', ...BESIDE], { cwd }),
    );
    expect(stderr).toContain('p.csv:3: "Cibadak" can be several regions: Cibadak, Kab');
  });

  /** What is read of a budget and payments with these heads and rows, and the lines that are left out. */
  const counted = async (head: string, rows: readonly string[], words: readonly string[] = []) => {
    const numbers = (row: string, rate: number) =>
      `${row};${Number(row.split(';').at(-1)) * rate * 16_800}`;
    const budget = rows.map((row) => numbers(row, 12));
    const paid = rows.map((row) => `2026-01;${numbers(row, 1)}`);
    const files = {
      'b.csv': `${head};Kuota;Anggaran\n${budget.join('\n')}\n`,
      'p.csv': `Bulan;${head};Peserta;Realisasi\n${paid.join('\n')}\n`,
    };
    const { total, totals, wrongTotals } = await told(['b.csv', 'p.csv', ...words], files);
    expect(wrongTotals).toEqual([]);
    expect(total.budget).toBe(total.paid * 12);
    const lines = totals.map((each: { lines: number[] }) => each.lines);
    expect(lines[0]).toEqual(lines[1]);
    return [total.members, total.planned / 12, lines[0] ?? []];
  };

  it.each([
    [
      'a region whose code is above those of others',
      'Kode Wilayah;Wilayah',
      ['36;Banten;450', '36.02;Kab. Lebak;300', '36.04;Kab. Serang;150'],
      [2],
    ],
    [
      'a region of whose name that is known',
      'Wilayah',
      ['Kab. Lebak;300', 'Kab. Serang;150', 'Provinsi Banten;450'],
      [4],
    ],
    [
      'regions above one another, in any order',
      'Kode',
      ['36.02.01;100', '36;450', '36.02.02;200', '36.02;300', '36.04;150'],
      [3, 5],
    ],
    [
      'a regency with a blank district',
      'Kab/Kota;Kecamatan',
      ['Kab. Lebak;;300', 'Kab. Lebak;Cibadak;100', 'Kab. Lebak;Malingping;200'],
      [2],
    ],
    [
      'the code of a regency beside no district',
      'Kode;Kab/Kota;Kecamatan',
      ['3602;Kab. Lebak;;300', '3602;Kab. Lebak;Cibadak;100', '3602;Kab. Lebak;Malingping;200'],
      [2],
    ],
    ['all segments', 'Segmen', ['Semua Segmen;1200', 'Petani;1000', 'Nelayan;200'], [2]],
    [
      'all segments, with a description',
      'No;Uraian;Segmen',
      ['1;Iuran;Petani;1000', '2;Iuran;Nelayan;200', '3;Iuran seluruhnya;Seluruh segmen;1200'],
      [4],
    ],
    [
      'all segments of each source, and all sources',
      'Sumber Dana;Segmen',
      [
        'Semua Sumber;Semua Segmen;1500',
        'APBD;Semua;1200',
        'APBD;Petani;1000',
        'APBD;Nelayan;200',
        'CSR;Petani;300',
      ],
      [2, 3],
    ],
    [
      'what is counted in the row above it',
      'Segmen',
      ['Petani;1000', 'di antaranya petani tembakau;300', 'Nelayan;200'],
      [3],
    ],
    [
      'men and women',
      'Segmen;Jenis Kelamin',
      ['Petani;L;600', 'Petani;P;400', 'Petani;L+P;1000'],
      [4],
    ],
    [
      'men and women by other words',
      'Segmen;Jenis Kelamin',
      [
        'Petani;L/P;1000',
        'Petani;Laki-laki;600',
        'Petani;Perempuan;400',
        'Nelayan;L/P;200',
        'Nelayan;Laki-laki;200',
      ],
      [2, 5],
    ],
    [
      'kinds that are joined',
      'Segmen;Jenis',
      ['Petani;baru;600', 'Petani;perpanjangan;400', 'Petani;baru dan perpanjangan;1000'],
      [4],
    ],
    [
      'a region and all its segments',
      'Kode;Segmen',
      ['36;Semua;450', '36.02;Petani;200', '36.02;Nelayan;100', '36.04;Petani;150'],
      [2],
    ],
  ])('leaves out %s', async (_, head, rows, lines) => {
    const words = head.includes('Kecamatan') ? BESIDE : [];
    const people = rows.map((row) => Number(row.split(';').at(-1)));
    const own = sum(people.filter((_each, at) => !lines.includes(at + 2)));
    expect(await counted(head, rows, words)).toEqual([own, own, lines]);
  });

  it.each([
    ['all segments alone', 'Segmen', ['Semua Segmen;1200']],
    [
      'all segments of another office',
      'Dinas;Segmen',
      ['Sosial;Semua;1200', 'Tani;Petani;300', 'Tani;Nelayan;20', 'Sosial;;5'],
    ],
    [
      'all segments of another source',
      'Sumber;Segmen',
      ['APBD;Semua Segmen;1200', 'CSR;Petani;1200'],
    ],
    ['a province of another source', 'Sumber;Kode', ['APBD;36;450', 'CSR;36.02;300']],
    ['a province and a regency elsewhere', 'Kode', ['36;450', '32.02;450']],
    ['a district called as its province is', 'Kecamatan', ['Bengkulu;300', 'Kab. Seluma;200']],
    ['others by their name', 'Segmen', ['BPU lainnya;1200', 'Petani;1000', 'Nelayan;200']],
    ['the self-employed of other numbers', 'Segmen', ['BPU;1300', 'Petani;1000', 'Nelayan;200']],
    ['round numbers that add up', 'Segmen', ['Petani;1200', 'Nelayan;1000', 'Ojek;200']],
    ['men and women', 'Segmen;Jenis Kelamin', ['Petani;L;600', 'Petani;P;400']],
  ])('counts %s', async (_, head, rows) => {
    const own = sum(rows.map((row) => Number(row.split(';').at(-1))));
    expect(await counted(head, rows)).toEqual([own, own, []]);
  });

  const refusal = async (budget: string, paid: string) => {
    const files = { 'b.csv': budget, 'p.csv': paid };
    return inFolder(files, async (cwd) => {
      const ran = await run(['realise', 'b.csv', 'p.csv'], { cwd });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      return ran.stderr;
    });
  };

  it.each([
    [
      'the self-employed above those of them',
      ['segmen', 'BPU;1200', 'Petani;1000', 'Nelayan;200'],
      'b.csv:2: "BPU" has the sum of other rows (line 3, 4)',
    ],
    [
      'regencies above districts without a code',
      ['wilayah', 'Kab. Lebak;300', 'Cibadak;100', 'Malingping;200', 'Kab. Serang;50', 'Anyar;50'],
      'b.csv:5: "Kab. Serang" has the sum of other rows (line 6)',
    ],
    [
      'a regency below its districts',
      ['wilayah', 'Cibadak;100', 'Malingping;200', 'Kab. Lebak;300'],
      'b.csv:4: "Kab. Lebak" has the sum of other rows (line 3, 2)',
    ],
    [
      'a sum that no chance makes',
      ['segmen', 'Gabungan petani;27345', 'Petani;20111', 'Nelayan;7234'],
      'b.csv:2: "Gabungan petani" has the sum',
    ],
    [
      'all segments that are not',
      ['segmen', 'Semua;1300', 'Petani;1000', 'Nelayan;200'],
      'b.csv:2, column "orang": "Semua" is above other rows of its months (line 3, 4) and not their sum: orang is 1,300, theirs 1,200',
    ],
  ])('refuses %s', async (_, [head, ...rows], message) => {
    const budget = `${head};orang\n${rows.join('\n')}\n`;
    expect(await refusal(budget, JANUARY)).toContain(message);
  });

  it('refuses months that are paid for once by month and once together, and takes them where they are called a total', async () => {
    const months = ['2026-01', '2026-02', '2026-03'].map((month) => `${month},APBD,100,1680000`);
    const budget = 'sumber,orang,anggaran\nAPBD,100,20160000\n';
    const span = (name: string) => paidOf(...months, `${name},APBD,100,5040000`);
    expect(await refusal(budget, span('Januari - Maret 2026'))).toContain(
      'p.csv:5: "Januari - Maret 2026" has the amount of the rows for its months (line 2, 3, 4)',
    );
    const files = { 'b.csv': budget, 'p.csv': span('Jumlah Januari - Maret 2026') };
    const { total } = await told(['b.csv', 'p.csv'], files);
    expect(total).toMatchObject({ paid: 5_040_000, members: 100 });
  });

  it.each([
    ['a plan', 'Status;Rencana;Realisasi'],
    ['a bill that is open', 'Keadaan;Belum dibayar;Lunas'],
  ])('refuses %s among payments', async (_, texts) => {
    const [head, other, own] = texts.split(';');
    const paid = `bulan;${head};orang;rupiah\n2026-01;${other};100;1680000\n2026-01;${own};90;1512000\n`;
    expect(await refusal('orang,anggaran\n100,20160000\n', paid)).toContain(
      `p.csv:2, column "${head}": "${other}" says that the row is not paid (line 2)`,
    );
  });

  it.each(['Ket', 'Status'])('refuses money that came back among payments: %s', async (head) => {
    const paid = `bulan;${head};orang;rupiah\n2026-01;;100;1680000\n2026-01;Retur;10;168000\n`;
    const said = await refusal('orang,anggaran\n100,20160000\n', paid);
    expect(said).toContain(`column "${head}": "Retur" says that the row is money that came back`);
  });

  it.each([
    ['has no months', 'Semua Segmen;1200;;181440000'],
    ['has those of all', 'Semua Segmen;1200;Januari-Desember;181440000'],
  ])('leaves out a total of parts of its months that %s', async (_, row) => {
    const parts = ['Petani;1000;9;151200000', 'Nelayan;200;9;30240000'];
    const files = {
      'b.csv': `Segmen;Kuota;Bulan;Anggaran\n${[row, ...parts].join('\n')}\n`,
      'p.csv': 'Bulan;Segmen;Orang;Rupiah\n2026-04;Petani;100;1680000\n',
    };
    const { total, totals } = await told(['b.csv', 'p.csv'], files);
    expect([total.budget, totals]).toEqual([181_440_000, [{ path: 'b.csv', lines: [2] }]]);
  });

  it('offers the finest of several columns of regions', async () => {
    expect(await refusal(TWO, JANUARY)).toContain('Choose: --column region="Kecamatan"');
  });
});
