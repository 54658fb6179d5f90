import { describe, expect, it } from 'vitest';
import { gapWorkbook } from '../../src/verbs/gap/xlsx.js';
import { documentWorkbook } from '../../src/verbs/report/xlsx.js';
import { piped } from '../support/pipeline.js';
import { inFolder, run } from '../support/run.js';
import { differences, formulas, read, recalculated, withoutValues } from './office.js';
import { madeTables } from './tables.js';

/** Each run tries other tables; what fails says the table and the options. */
const COUNT = 40;
const SEED = Date.now() % 1_000_000_000;

const BANTEN = ['data/banten.csv'];
const PAPUA = ['data/papua-barat-2023.csv'];

/** Names that a careless sheet would run, match or convert. */
const NASTY = `region_code,region,segment,period,potential,registered,subsidised
,"=HYPERLINK(""x"")",petani,2025-11,1000,400,10
,*,petani,2025-11,0,50,
,36.10,nelayan,2025-11,0,0,
,#N/A 1,petani,2025-11,2000,500,3
,~?*,=1+1,2025-11,300,350,0
,<b>&amp;_x0041_</b>,petani,2025-11,70,7,7
,TRUE,petani,2025-11,7,7,1
,Kembar,petani,2025-11,10,0,0
,Kembar,nelayan,2025-11,10,0,0
`;

const CASES: Readonly<Record<string, readonly string[]>> = {
  plain: BANTEN,
  wage: [...BANTEN, '--wage', 'umk'],
  target: [...BANTEN, '--target', '60%'],
  fine: [
    ...BANTEN,
    '--target',
    '99.5%',
    '--wage',
    'umk',
    '--verified',
    '0.654321',
    '--renew',
    '33%',
  ],
  named: [...BANTEN, '--target', 'petani=60.5%', '--target', 'nelayan=50%', '--verified', '0.3'],
  reached: [...BANTEN, '--target', '60%', '--verified', '0.9'],
  unreached: [...BANTEN, '--target', '90%', '--verified', '0.4', '--payer', 'petani=self'],
  part: [...BANTEN, '--target', '60%', '--segment', 'petani', '--segment', 'nelayan'],
  verified: [...BANTEN, '--verified', '0.65', '--renew', '80%'],
  payer: [...BANTEN, '--payer', 'petani=zakat', '--payer', 'nelayan=csr', '--by', 'payer'],
  renewals: [...BANTEN, '--payer', 'self', '--by', 'payer', '--target', '60%', '--renew', '80%'],
  payers: [...BANTEN, '--by', 'region,payer', '--wage', 'umk'],
  months: [...BANTEN, '--months', '9', '--wage', '5000000'],
  family: [...BANTEN, '--by', 'family', '--lang', 'id'],
  agency: [...BANTEN, '--by', 'agency', '--lines', '--support', '5%'],
  province: [...BANTEN, '--by', 'province', '--target', '50%'],
  top: [...BANTEN, '--by', 'region', '--top', '3', '--sort', 'coverage'],
  papua: [...PAPUA, '--target', '82%', '--sort', 'coverage', '--lang', 'id'],
  flat: [...PAPUA, '--premium', '1', '--subsidised', '5', '--region', '92.02'],
};

async function booksOf(cases: Readonly<Record<string, readonly string[]>>, cwd?: string) {
  const books = new Map<string, Uint8Array>();
  for (const [name, words] of Object.entries(cases)) {
    const { gap, document, rendering } = await piped(words, cwd === undefined ? {} : { cwd });
    books.set(`${name}, gap`, await gapWorkbook(gap, rendering));
    books.set(`${name}, report`, await documentWorkbook(document, rendering));
  }
  return books;
}

async function expectSame(books: ReadonlyMap<string, Uint8Array>) {
  const computed = await recalculated(books);
  for (const [name, bytes] of books) {
    expect(formulas(bytes).all, name).toBeGreaterThan(0);
    expect(formulas(withoutValues(bytes)), name).toEqual({ ...formulas(bytes), valued: 0 });
    expect(differences(await read(bytes), computed.get(name) ?? new Map()), name).toEqual([]);
  }
}

describe('LibreOffice computes what ucj computed', () => {
  it('of the samples with many options', { timeout: 600_000 }, async () => {
    await expectSame(await booksOf(CASES));
  });

  it('of a report with chapters, whose sheets are values', { timeout: 600_000 }, async () => {
    const chapters = [
      'plan --target 60% --until 2030 --lapse 5%..20%',
      'plan --target 80% --until 2030 --by region',
      'share 10000',
      'fund --sources data/banten-sources.csv',
    ];
    const asked = chapters.flatMap((chapter) => ['--chapter', chapter]);
    const words = [
      'report',
      ...BANTEN,
      '--wage',
      'umk',
      '--quiet',
      '--no-warnings',
      '--format',
      'xlsx',
      ...asked,
    ];
    const { stdout } = await run(words);
    await expectSame(new Map([['chapters', Buffer.from(stdout, 'latin1')]]));
  });

  it('of names that are formulas, wildcards or numbers', { timeout: 600_000 }, async () => {
    await inFolder({ 't.csv': NASTY }, async (cwd) => {
      const cases = { nasty: ['t.csv'], target: ['t.csv', '--target', '95%', '--by', 'segment'] };
      await expectSame(await booksOf(cases, cwd));
    });
  });

  it('of generated tables', { timeout: 900_000 }, async () => {
    const books = new Map<string, Uint8Array>();
    for (const { table, words } of madeTables(COUNT, SEED)) {
      const cases = { made: ['t.csv', ...words] };
      const all = await inFolder({ 't.csv': table }, (cwd) => booksOf(cases, cwd));
      for (const [name, bytes] of all) books.set(`${name} ${words.join(' ')}\n${table}`, bytes);
    }
    await expectSame(books);
  });
});
