import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counted } from '../../src/core/counted.js';
import { piped } from '../support/pipeline.js';
import { inFolder, ROOT, run, transcript } from '../support/run.js';
import { SOURCES_FILE } from '../support/sources.js';

const PAPUA = `${ROOT}data/papua-barat-2023.csv`;
const BANTEN = `${ROOT}data/banten.csv`;
const YEAR = 16_800 * 12;
const ZAKAT = 10_500 * 12;

const TABLE = `kode,wilayah,segmen,periode,potensi,aktif,disubsidi
36.01,Kabupaten Pandeglang,petani,2025-11,100,40,10
36.01,Kabupaten Pandeglang,nelayan,2025-11,50,10,0
36.02,Kabupaten Lebak,petani,2025-11,200,20,0
36.02,Kabupaten Lebak,tukang sulap,2025-11,30,0,0
`;

interface Payment {
  readonly source: string;
  readonly region: { readonly code: string };
  readonly segment: string;
  readonly purpose: string;
  readonly workers: number;
  readonly amount: number;
  readonly months: number;
}

async function fundOf(sources: string, table: string, ...words: string[]) {
  return inFolder({ 's.csv': sources, 't.csv': table }, async (cwd) => {
    const all = [
      'fund',
      't.csv',
      '--sources',
      's.csv',
      '--format',
      'json',
      '--quiet',
      '--no-warnings',
      ...words,
    ];
    const ran = await run(all, { cwd });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout);
  });
}

const WANTED = ['--target', '60%', '--verified', '92,5%', '--renew', '90%', '--wage', 'umk'];

const short = ({ payments }: { payments: Payment[] }) =>
  payments.map(({ source, region, segment, purpose, workers }) =>
    [source, region.code, segment, purpose, workers].join(' '),
  );

describe('ucj fund', () => {
  it('renews first, then pays for the priority groups, then for the rest', async () => {
    const sources = `source,payer,amount,segments\nkas,apbd,${(10 + 40 + 60) * YEAR + 7},nelayan > *\n`;
    const funded = await fundOf(sources, TABLE, '--region', '36.01', '--within', 'level-up');
    expect(short(funded)).toEqual([
      'kas 36.01 petani renewal 10',
      'kas 36.01 petani expansion 60',
      'kas 36.01 nelayan expansion 40',
    ]);
    expect(funded.sources[0]).toMatchObject({ left: 7, why: 'no-worker' });
    expect(funded.renewal).toEqual({ need: 10, funded: 10, unfunded: 0 });
  });

  it('pays at the price of each payer, and leaves nobody to two sources', async () => {
    const sources = `source,payer,amount,segments,regions\na,apbd,${50 * YEAR},petani,36.02\nb,zakat,${20 * ZAKAT},petani,Lebak\n`;
    const funded = await fundOf(sources, TABLE);
    expect(short(funded)).toEqual(['a 36.02 petani expansion 50', 'b 36.02 petani expansion 20']);
    expect(funded.payments.map(({ amount }: Payment) => amount)).toEqual([50 * YEAR, 20 * ZAKAT]);
    expect(funded.expansion).toEqual({ need: 310, funded: 70, unfunded: 240 });
    expect(funded.notes.map(({ code }: { code: string }) => code)).toContain('relief-inferred');
  });

  it('says why money is left', async () => {
    const sources = [
      'source,payer,amount,segments,from,to,ceiling',
      'short,apbd,9000000,,2026-11,2026-12,',
      'magic,apbd,9000000,tukang sulap,,,',
      'few,apbd,900000000,nelayan,,2026-06,50%',
      'tiny,apbd,100,,,,',
    ].join('\n');
    const funded = await fundOf(sources, TABLE);
    const left = funded.sources.map((source: { source: string; why: string; left: number }) => [
      source.source,
      source.why,
      source.left,
    ]);
    expect(left).toEqual([
      ['short', 'window', 9_000_000],
      ['magic', 'no-price', 9_000_000],
      ['few', 'no-worker', 450_000_000 - 40 * 16_800 * 6],
      ['tiny', 'one-worker', 100],
    ]);
    for (const { amount, withheld, spent, left: rest } of funded.sources)
      expect(withheld + spent + rest).toBe(amount);
  });

  it('takes sources of rows that were not chosen, and spends none of them', async () => {
    const sources = `source,payer,amount,segments,regions\na,apbd,${9 * YEAR},nelayan,\nb,apbd,${9 * YEAR},,Lebak\nc,apbd,${9 * YEAR},,\n`;
    const funded = await fundOf(sources, TABLE, '--region', '36.01', '--segment', 'petani');
    expect(short(funded)).toEqual(['c 36.01 petani renewal 9']);
    const why = funded.sources.map(({ why: reason }: { why: string | null }) => reason);
    expect(why).toEqual(['no-row', 'no-row', null]);
  });

  it('does not count a worker of fewer months than asked for', async () => {
    const sources = 'source,payer,amount,from,to\na,apbd,9000000,2026-01,2026-06\n';
    expect((await fundOf(sources, TABLE, '--min-months', '6')).payments.length).toBeGreaterThan(0);
    const funded = await fundOf(sources, TABLE, '--min-months', '7');
    expect([funded.payments, funded.sources[0].why]).toEqual([[], 'window']);
  });

  it('says that renewals are unknown where nothing tells them', async () => {
    const table = 'wilayah,potensi,aktif\nLebak,9,3\n';
    expect((await fundOf('source,payer,amount\na,csr,9000000\n', table)).renewal).toBeNull();
  });

  it('takes an alias or id for all of its kind, a text for itself', async () => {
    const table = 'wilayah,segmen,potensi,aktif\nA,buruh tani,9,0\nA,petani,9,0\nA,nelayan,9,0\n';
    const segments = async (name: string) =>
      (await fundOf(`source,payer,amount,segments\na,csr,900000000,${name}\n`, table)).payments.map(
        ({ segment }: Payment) => segment,
      );
    expect(await segments('farmers')).toEqual(['buruh tani', 'petani']);
    expect(await segments('pekebun')).toEqual(['buruh tani', 'petani']);
    expect(await segments('Petani')).toEqual(['petani']);
  });

  it('finds who should pay for whom, and says what that gains', async () => {
    const sources = `source,payer,amount,segments,regions\na,apbd,${20 * YEAR},,36.01\nb,zakat,${30 * ZAKAT},petani,\n`;
    const funded = await fundOf(sources, TABLE, '--region', '36.01', '--rule', 'most-workers');
    // All 10 renewals and 20 farmers are zakat's, which is cheaper; APBD pays for 20 more.
    expect([funded.renewal.funded, funded.expansion.funded]).toEqual([10, 40]);
    expect(funded.best).toEqual({
      bound: 50,
      distance: 0,
      gainedRenewal: 0,
      gained: 0,
      isOrder: false,
    });
  });

  it('wants whom a gap wants, and has them cost what it does, whatever is asked', () => {
    const percent = fc.nat({ max: 1000 }).map((parts) => `${parts / 10}%`);
    const asked = fc.record(
      {
        target: fc.integer({ min: 1, max: 1000 }).map((parts) => `${parts / 10}%`),
        verified: percent,
        renew: percent,
        region: fc.constantFrom('36.02', '36.72'),
        wage: fc.constant('umk'),
      },
      { requiredKeys: [] },
    );
    return fc.assert(
      fc.asyncProperty(asked, async (options) => {
        const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
        const { gap } = await piped([BANTEN, ...words]);
        const sum = (of: (cell: Counted) => number | null) =>
          gap.cells.map(of).reduce<number>((all, count) => all + (count ?? 0), 0);
        const nobody = 'source,payer,amount,from,to\na,csr,1000,2026-11,2026-12\n';
        await inFolder({ 's.csv': nobody }, async (cwd) => {
          const all = ['fund', BANTEN, '--sources', 's.csv', '--format', 'json', ...words];
          const funded = JSON.parse((await run(all, { cwd })).stdout);
          expect(funded.expansion.need).toBe(sum(({ expansionWorkers }) => expansionWorkers));
          expect(funded.renewal.need).toBe(sum(({ renewalWorkers }) => renewalWorkers));
          const { annualPremium: premium, unpriced } = gap.totals ?? {};
          expect(funded.unfundedAtGap).toMatchObject({ premium, unpriced });
        });
      }),
      { numRuns: 12 },
    );
  });

  it('raises the lowest region first, and none above its target', async () => {
    const sources = `source,payer,amount,segments\na,apbd,${120 * YEAR},petani\n`;
    const words = ['--target', '45%', '--within', 'level-up', '--renew', '0%'];
    const table = TABLE.split('\n')
      .filter((line) => !/nelayan|sulap/.test(line))
      .join('\n');
    const funded = await fundOf(sources, table, ...words);
    // Lebak has 20 of 200 and lacks 70; Pandeglang has 40 of 100 and lacks 5.
    expect(short(funded)).toEqual(['a 36.01 petani expansion 5', 'a 36.02 petani expansion 70']);
    const less = sources.replace(String(120 * YEAR), String(62 * YEAR));
    expect(short(await fundOf(less, table, ...words))).toEqual([
      'a 36.01 petani expansion 1',
      'a 36.02 petani expansion 61',
    ]);
    expect(funded.sources[0].why).toBe('no-worker');
  });

  it('finds the same whatever sources are called and in whichever rows they stand', async () => {
    const rows = [
      `a,apbd,${30 * YEAR},,1`,
      `b,apbd,${40 * YEAR},petani,2`,
      `c,apbd,${25 * YEAR},,3`,
    ];
    const fileOf = (of: readonly string[]) =>
      `source,payer,amount,segments,order\n${of.join('\n')}\n`;
    const words = ['--rule', 'most-workers', '--within', 'level-up'];
    const found = short(await fundOf(fileOf(rows), TABLE, ...words));
    expect(short(await fundOf(fileOf(rows), TABLE, ...words))).toEqual(found);
    expect(short(await fundOf(fileOf(rows.toReversed()), TABLE, ...words))).toEqual(found);
    const swapped = rows.map((row) => row.replace(/^[ac]/, (name) => (name === 'a' ? 'c' : 'a')));
    const renamed = found.map((row) => row.replace(/^[ac]/, (name) => (name === 'a' ? 'c' : 'a')));
    expect(short(await fundOf(fileOf(swapped), TABLE, ...words))).toEqual(renamed);
  });

  it('says what is known in part, and reads sources from standard input', () =>
    inFolder({ 't.csv': TABLE.replace('50,10,0', '50,10,') }, async (cwd) => {
      const stdin = 'source,payer,amount\na,apbd,9000000\n';
      const ran = await run(['fund', 't.csv', '--sources', '-', '--format', 'csv'], { cwd, stdin });
      expect(ran.status).toBe(0);
      expect(ran.stderr).toMatch(/Renewal is unknown for 1 of 4 rows/);
      const twice = await run(['fund', '-', '--sources', '-'], { cwd, stdin });
      expect([twice.status, twice.stdout]).toEqual([2, '']);
      expect(twice.stderr).toMatch(/- is given twice/);
    }));

  it('names what is wrong with sources line by line, what is alike together', () =>
    inFolder({ 't.csv': TABLE }, async (cwd) => {
      const stdin = 'source,payer,amount,from\na,apbd,9,2027-01\nb,apbd,much,\nA,apbd,9,2025-01\n';
      const { stderr } = await run(['fund', 't.csv', '--sources', '-'], { cwd, stdin });
      const lines = [...stderr.matchAll(/<stdin>:(\d)/g)].map(([, line]) => line);
      expect(lines).toEqual(['2', '4', '3', '4']);
    }));

  it.each([40, 60, 80, 100, 120])('is no wider than a terminal of %s', async (terminal) => {
    const sources =
      'source,payer,amount,ceiling\ndbh,apbd,Rp8 miliar,50%\nbaznas,zakat,Rp9 juta,\n';
    await inFolder({ 's.csv': sources }, async (cwd) => {
      for (const lang of ['en', 'id']) {
        const words = ['fund', BANTEN, '--sources', 's.csv', '--lang', lang];
        const { stdout } = await run(words, { cwd, terminal, env: { NO_COLOR: '1' } });
        const wide = stdout.split('\n').filter((line) => line.length > terminal);
        expect(wide).toEqual([]);
      }
    });
  });

  it('records the file of sources, and adds up in CSV', () =>
    inFolder({ 's.csv': SOURCES_FILE }, async (cwd) => {
      const words = ['fund', BANTEN, '--sources', 's.csv', '--quiet', '--no-warnings'];
      const json = JSON.parse((await run([...words, '--format', 'json'], { cwd })).stdout);
      expect(json.inputs.map(({ path }: { path: string }) => path)).toContain('s.csv');
      const { stdout } = await run([...words, '--format', 'csv'], { cwd });
      const [head = '', ...rows] = stdout.trim().split('\n');
      const sumOf = (column: string) => {
        const at = head.split(',').indexOf(column);
        return rows.reduce((sum, row) => sum + Number(row.split(',')[at]), 0);
      };
      expect(sumOf('workers')).toBe(json.renewal.need + json.expansion.need);
      expect(sumOf('unfunded_gap_premium')).toBe(json.unfundedAtGap.premium);
      const { spent, paid, unpaid, unpaidMonths, difference, budget } = json.budget.total;
      expect(sumOf('premium')).toBe(spent);
      expect(sumOf('paid_gap_premium')).toBe(paid);
      expect(sumOf('payer_difference')).toBe(difference);
      expect(sumOf('unpaid_months')).toBe(unpaidMonths);
      expect(sumOf('unpaid_gap_premium')).toBe(unpaid);
      expect(paid + unpaid + sumOf('unfunded_gap_premium')).toBe(budget);
      const refused = await run([...words, '-o', 's.csv'], { cwd });
      expect(refused.status).toBe(2);
      expect(readFileSync(join(cwd, 's.csv'), 'utf8')).toBe(SOURCES_FILE);
    }));

  it.each([
    ['fund-table', ['fund', BANTEN, '--region', '36.02'], 100],
    ['fund-table-id', ['fund', BANTEN, '--region', '36.02', '--lang', 'id'], 60],
    ['fund-table-target', ['fund', BANTEN, '--region', '36.02', ...WANTED], 120],
    ['fund-table-target-id', ['fund', BANTEN, '--region', '36.02', ...WANTED, '--lang', 'id'], 40],
    ['fund-best', ['fund', BANTEN, '--region', '36.02', '--rule', 'most-workers'], 100],
    [
      'fund-best-id',
      ['fund', BANTEN, '--region', '36.72', '--rule', 'most-workers', '--lang', 'id'],
      80,
    ],
    ['fund-markdown', ['fund', PAPUA, '--format', 'markdown', '--within', 'level-up'], null],
    ['fund-csv', ['fund', PAPUA, '--format', 'csv', '--within', 'lowest-first'], null],
  ])('%s', async (name, words, terminal) => {
    const sources = /table|best/.test(name)
      ? 'source,amount,segments,ceiling,from,to,regions\ndbh-cht,Rp8 miliar,pekerja rentan > *,50% > 60%,,\nbaznas,Rp1 miliar,,,2026-01,2026-09\ncsr,Rp900 juta,nelayan,,,\n'
      : `source,payer,amount\nkas,apbd,${10_000 * YEAR}\n`;
    const further = /target/.test(name) ? 'dbh-sawit,Rp20 juta,,,,,36.01\n' : '';
    await inFolder({ 's.csv': sources + further }, async (cwd) => {
      const all = [...words, '--sources', 's.csv'];
      const env = { NO_COLOR: '1' };
      const ran = await run(all, terminal === null ? { cwd, env } : { cwd, env, terminal });
      const shown = transcript(all, ran).replaceAll(ROOT, '');
      await expect(shown).toMatchFileSnapshot(`../golden/${name}.txt`);
    });
  });
});

describe('ucj explain fund', () => {
  it('derives whom it wants as a gap does, where not all are wanted', async () => {
    const words = ['explain', 'fund', BANTEN, '--sources', `${ROOT}data/banten-sources.csv`];
    const one = [
      ...words,
      ...WANTED,
      '--region',
      '36.02',
      '--segment',
      'petani',
      '--quiet',
      '--no-warnings',
      '--format',
    ];
    const [row] = JSON.parse((await run([...one, 'json'])).stdout).why.rows;
    expect(row.need).toEqual({
      renewal: row.volumes.renewal.workers,
      expansion: row.volumes.expansion.workers,
    });
    expect(row.volumes.renewal).toMatchObject({ of: 'subsidised', people: 16_690, share: '90%' });
    expect(row.volumes.expansion.people).toBe(row.toTarget.part);
    const tree = (await run([...one, 'markdown'])).stdout;
    expect(tree).toContain('Renewal: 15,021 members to be kept');
    expect(tree).toContain('15,021 workers = 16,690 subsidised x 90%, rounded half up');
    expect(tree).toMatch(/To target 60%/i);
  });

  it('derives every source, also one that pays nobody, unless some rows are asked for', async () => {
    const head = 'kode,wilayah,segmen,periode,potensi,aktif,subsidised';
    const table = `${head}\n36.02,Kabupaten Lebak,petani,2025-11,1000,400,10\n`;
    const sources =
      'source,amount,segments,ceiling\ncsr,Rp9 miliar,petani,\nbaznas,Rp1 miliar,petani,50%\n';
    await inFolder({ 't.csv': table, 's.csv': sources }, async (cwd) => {
      const of = async (...words: string[]) => {
        const all = ['t.csv', '--sources', 's.csv', '--quiet', '--no-warnings', ...words];
        return (await run(['explain', 'fund', ...all, '--format', 'markdown'], { cwd })).stdout;
      };
      const tree = await of();
      expect(tree).toContain('baznas, number 2 in the order of the sources');
      expect(tree).toContain('Rp500,000,000 = 50% x Rp1,000,000,000, rounded down');
      expect(tree).toMatch(/Spent Rp0, left Rp500,000,000: everybody/);
      expect(await of('--segment', 'petani')).not.toContain('baznas, number 2');
    });
  });

  const SOME = 'source,amount,segments,regions,ceiling,from,to';
  const SOURCES: Readonly<Record<string, string>> = {
    money: `${SOME}\ndbh-cht,Rp80 miliar,pekerja rentan > *,,50% > 60% - Rp100 juta,,\nbaznas,Rp1 miliar,,,,2026-01,2026-09\ncsr,Rp900 juta,nelayan,36.02; 36.72,,,\n`,
    level: `${SOME}\nadd,Rp4 miliar,,,,2026-01,2026-02\nbaznas,Rp40 miliar,*,,70%,,\n`,
  };

  it.each([
    ['fund-why', 'money', '--region 36.02 --segment petani --segment nelayan', 100],
    [
      'fund-why-best-id',
      'money',
      '--region 36.72 --rule most-workers --segment vulnerable --lang id',
      90,
    ],
    [
      'fund-why-markdown',
      'level',
      '--wage umk --format markdown --within level-up --region 36.02 --segment nelayan --segment non-asn',
      null,
    ],
  ])('%s', async (name, money, words, terminal) => {
    const files = { 's.csv': SOURCES[money] ?? '', 'banten.csv': readFileSync(BANTEN) };
    await inFolder(files, async (cwd) => {
      const all = ['explain', 'fund', 'banten.csv', '--sources', 's.csv', ...words.split(' ')];
      const env = { NO_COLOR: '1' };
      const ran = await run(all, terminal === null ? { cwd, env } : { cwd, env, terminal });
      await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
    });
  });
});
