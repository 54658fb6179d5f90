import { describe, expect, it } from 'vitest';
import { readCeiling, spendable } from '../../src/funding/ceiling.js';
import { readSources } from '../../src/funding/read.js';
import { isRefusal } from '../../src/problem/problem.js';
import { PAYERS } from '../../src/tariff/payers.js';
import { bookOf } from '../support/book.js';
import { SOURCES_FILE } from '../support/sources.js';

function read(text: string) {
  const bytes = Buffer.from(text);
  return readSources({ path: 's.csv', bytes, chunks: () => [bytes] }, PAYERS, null);
}

/** What may be spent of an amount; null where the ceiling is none. */
const left = (amount: number, text: string) => {
  const ceiling = readCeiling(text);
  return ceiling && spendable(amount, ceiling);
};

describe('a ceiling', () => {
  it.each([
    ['', 1000],
    ['50%', 500],
    ['50 % > 60 %', 300],
    ['50% > 60% - Rp100', 200],
    ['- 250', 750],
    ['33,3%', 333],
    ['33,33%', 333],
    ['100% - 1 - 2', 997],
    ['10% - Rp200', -100],
  ])('%s', (text, money) => expect(left(1000, text)).toBe(money));

  it.each(['half', '50', '0%', '101%', '50% >', '50% > 60', '50% - much', '> 50%', '50% -'])(
    'is not %s',
    (text) => expect(left(1000, text)).toBeNull(),
  );

  it('is that of Rokan Hulu 2024: 20 % of its DBH sawit, less what others have', () => {
    expect(left(65_045_282_000, '20%')).toBe(13_009_056_400);
    expect(left(65_045_282_000, '20% - Rp9.295.000.000')).toBe(3_714_056_400);
  });
});

describe('a source that has the sum of others right beside it', () => {
  const table = (...rows: readonly string[]) => `sumber;pembayar;jumlah\n${rows.join('\n')}\n`;
  const PARTS = ['Dinsos;apbd;60000000', 'Disnaker;apbd;40000000'];

  it.each([
    ['above them', table('APBD;apbd;100000000', ...PARTS), 2],
    ['below them', table(...PARTS, 'APBD;apbd;100000000'), 4],
    ['among others', table('Baznas;zakat;7', 'APBD;apbd;100000000', ...PARTS, 'CSR;csr;9'), 3],
  ])('is refused as their total: %s', async (_, text, line) => {
    const { problems } = await read(text);
    expect(problems).toMatchObject([{ code: 'spending-total-likely', line, value: 'APBD' }]);
    expect((await read(text.replace('APBD;', 'APBD lainnya;'))).problems).toEqual([]);
    expect((await read(text.replace('APBD;', 'Jumlah APBD;'))).rows.length).toBeGreaterThan(1);
  });

  it('is none of other payers, or of one row', async () => {
    const others = table('APBD;apbd;100000000', 'Baznas;zakat;60000000', 'CSR;csr;40000000');
    expect((await read(others)).problems).toEqual([]);
    expect((await read(table('A;apbd;5', 'B;apbd;5'))).problems).toEqual([]);
  });
});

describe('a file of sources', () => {
  it('is read with its columns in any order and language', async () => {
    const { rows, problems } = await read(
      'Jumlah;Sumber Dana;Pembayar;Segmen;Mulai\nRp2,5 miliar;Kas;Baznas;"petani; nelayan > *";2026-04\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        name: 'Kas',
        payer: 'zakat',
        amount: 2_500_000_000,
        money: 2_500_000_000,
        groups: [['petani', 'nelayan'], ['*']],
        regions: [],
        from: '2026-04',
        to: null,
      },
    ]);
  });

  it('takes the payer of a source that is known', async () => {
    const { rows } = await read('source,amount\nDBH-CHT,9\nbaznas,9\n');
    expect(rows.map(({ payer }) => payer)).toEqual(['apbd', 'zakat']);
  });

  it('is spent in the order given, the others after it as they stand', async () => {
    const { rows } = await read(
      'source,payer,amount,order\na,csr,1,\nb,csr,1,2\nc,csr,1,1\nd,csr,1,\ne,csr,1,2\n',
    );
    expect(rows.map(({ name }) => name).join('')).toBe('cbead');
  });

  it('says everything that is wrong in it at once', async () => {
    const { problems } = await read(
      [
        'source,payer,amount,segments,ceiling,from,to,order',
        ',apbd,9,,,,,',
        'a,undecided,9,,,,,',
        'b,csr,0,,5%,,,',
        'c,csr,99999999999999999999,,x,,,',
        'd,csr,9,a > > b,,2026-13,,first',
        'e,csr,9,,,2026-06,2026-05,',
        'f,csr,9,,100% - 9,,,',
        'g,csr,9,,,,,',
        'H,csr,9,,,,,',
        'h,csr,9,,,,,',
      ].join('\n'),
    );
    expect(
      problems.map(({ code, line, other }) => [code, line, code === 'source-value' && other]),
    ).toEqual([
      ['source-value', 2, 'source'],
      ['word-unknown', 3, false],
      ['source-value', 4, 'amount'],
      ['source-value', 5, 'amount'],
      ['source-value', 5, 'ceiling'],
      ['source-value', 6, 'from'],
      ['source-value', 6, 'segments'],
      ['source-value', 6, 'order'],
      ['source-value', 7, 'to'],
      ['source-value', 8, 'ceiling'],
      ['source-twice', 11, false],
    ]);
  });

  it.each([
    ['source,amount,amout\na,1,2\n', ['source-head']],
    ['source,payer\na,csr\n', ['source-column']],
    ['source,payer,amount\na,csr,9,x\n', ['ragged-row']],
    ['source,amount,jumlah\na,1,2\n', ['duplicate-head']],
    ['source,amount\n', ['no-rows']],
    ['sumber,Jumlah (juta rupiah)\na,1\n', ['money-scaled']],
    ['sumber,pembayar,nilai (ribu)\na,csr,1\n', ['money-scaled']],
  ])('is refused where its heads are wrong: %j', async (text, codes) => {
    const { problems } = await read(text).catch((error) => {
      if (isRefusal(error)) return error;
      throw error;
    });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('has its rows numbered, and its money under any usual head', async () => {
    for (const head of ['Pagu Anggaran', 'Anggaran', 'Alokasi']) {
      const { problems, rows } = await read(`No;Sumber Dana;${head}\n1;APBD;50.000.000\n`);
      expect([problems, rows[0]?.amount]).toEqual([[], 50_000_000]);
    }
  });

  it('offers the percentage that a ceiling without its sign was meant as', async () => {
    const { problems } = await read('source,amount,ceiling\nAPBD,9,0.5\nAPBN,9,x\n');
    expect(problems.map(({ suggestion }) => suggestion)).toEqual(['50%', undefined]);
  });

  it('is read below a title, with its total, signatures and all', async () => {
    const { problems, rows } = await read(
      [
        'SUMBER DANA PERLINDUNGAN PEKERJA RENTAN 2026;;',
        'Sumber Dana;Pembayar;Pagu (Rp)',
        'APBD Kab. Lebak;;Rp1.000.000.000,-',
        'Sumber lain;csr;Rp250 juta',
        'Jumlah;;1.250.000.000',
        'Rangkasbitung, 2 Januari 2026;;',
        'Kepala Dinas;;',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ name, payer, amount }) => [name, payer, amount])).toEqual([
      ['APBD Kab. Lebak', 'apbd', 1_000_000_000],
      ['Sumber lain', 'csr', 250_000_000],
    ]);
  });

  it('is read from a workbook', async () => {
    const bytes = await bookOf({
      Dana: [
        ['Sumber', 'Pembayar', 'Jumlah'],
        ['DBHCHT', null, 2_500_000_000],
        ['Kas', 'csr', 9],
      ],
    });
    const source = { path: 's.xlsx', bytes, chunks: () => [bytes] };
    const { problems, rows } = await readSources(source, PAYERS, null);
    expect(problems).toEqual([]);
    expect(rows.map(({ payer, amount }) => [payer, amount])).toEqual([
      ['apbd', 2_500_000_000],
      ['csr', 9],
    ]);
  });

  it('begins with one that can be read', async () => {
    const { problems, rows } = await read(SOURCES_FILE);
    expect([problems, rows.length]).toEqual([[], 3]);
  });
});
