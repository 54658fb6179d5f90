import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTER } from '../../src/funding/starter.js';
import { inFolder, ROOT, run, transcript } from '../support/run.js';

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
    const all = ['fund', 't.csv', '--sources', 's.csv', '--format', 'json', '--quiet', ...words];
    const ran = await run(all, { cwd });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout);
  });
}

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
    expect(funded.best).toEqual({ bound: 50, distance: 0, gainedRenewal: 0, gained: 0 });
  });

  it('records the file of sources, and adds up in CSV', () =>
    inFolder({ 's.csv': STARTER }, async (cwd) => {
      const words = ['fund', BANTEN, '--sources', 's.csv', '--quiet'];
      const json = JSON.parse((await run([...words, '--format', 'json'], { cwd })).stdout);
      expect(json.inputs.map(({ path }: { path: string }) => path)).toContain('s.csv');
      const { stdout } = await run([...words, '--format', 'csv'], { cwd });
      const rows = stdout.trim().split('\n').slice(1);
      const workers = rows.reduce((sum, row) => sum + Number(row.split(',')[6]), 0);
      expect(workers).toBe(json.renewal.need + json.expansion.need);
      const refused = await run([...words, '-o', 's.csv'], { cwd });
      expect(refused.status).toBe(2);
      expect(readFileSync(join(cwd, 's.csv'), 'utf8')).toBe(STARTER);
    }));

  it.each([
    ['fund-table', ['fund', BANTEN, '--region', '36.02'], 100],
    ['fund-table-id', ['fund', BANTEN, '--region', '36.02', '--lang', 'id'], 60],
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
      ? 'source,amount,segments,ceiling,from,to\ndbh-cht,Rp8 miliar,pekerja rentan > *,50% > 60%,,\nbaznas,Rp1 miliar,,,2026-01,2026-09\ncsr,Rp900 juta,nelayan,,,\n'
      : `source,payer,amount\nkas,apbd,${10_000 * YEAR}\n`;
    await inFolder({ 's.csv': sources }, async (cwd) => {
      const all = [...words, '--sources', 's.csv'];
      const env = { NO_COLOR: '1' };
      const ran = await run(all, terminal === null ? { cwd, env } : { cwd, env, terminal });
      const shown = transcript(all, ran).replaceAll(ROOT, '');
      await expect(shown).toMatchFileSnapshot(`../golden/${name}.txt`);
    });
  });
});

describe('ucj fund --why', () => {
  const SOME = 'source,amount,segments,regions,ceiling,from,to';
  const SOURCES: Readonly<Record<string, string>> = {
    money: `${SOME}\ndbh-cht,Rp80 miliar,pekerja rentan > *,,50% > 60% - Rp100 juta,,\nbaznas,Rp1 miliar,,,,2026-01,2026-09\ncsr,Rp900 juta,nelayan,36.02; 36.72,,,\n`,
    level: `${SOME}\nadd,Rp4 miliar,,,,2026-01,2026-02\nbaznas,Rp40 miliar,*,,70%,,\n`,
  };

  it.each([
    ['fund-why', 'money', '--why-of 36.02 --why-of petani --why-of nelayan', 100],
    [
      'fund-why-best-id',
      'money',
      '--why-of 36.72 --rule most-workers --why-of vulnerable --lang id',
      90,
    ],
    [
      'fund-why-markdown',
      'level',
      '--segment nelayan --segment non-asn --wage umk --format markdown --within level-up --why-of 36.02',
      null,
    ],
  ])('%s', async (name, money, words, terminal) => {
    const files = { 's.csv': SOURCES[money] ?? '', 'banten.csv': readFileSync(BANTEN) };
    await inFolder(files, async (cwd) => {
      const all = ['fund', 'banten.csv', '--sources', 's.csv', ...words.split(' ')];
      const env = { NO_COLOR: '1' };
      const ran = await run(all, terminal === null ? { cwd, env } : { cwd, env, terminal });
      await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
    });
  });
});

describe('ucj init', () => {
  it('writes a file of sources that ucj fund takes', () =>
    inFolder({}, async (cwd) => {
      const made = await run(['init', '--sources', '-o', 's.csv'], { cwd });
      expect([made.status, made.stdout, made.stderr]).toEqual([0, '', '']);
      expect(readFileSync(join(cwd, 's.csv'), 'utf8')).toBe(STARTER);
      expect((await run(['init', '--sources'], { cwd })).stdout).toBe(STARTER);
      const ran = await run(['fund', BANTEN, '--sources', 's.csv'], { cwd });
      expect(ran.status).toBe(0);
    }));

  it('writes over nothing, and nothing without being told what', () =>
    inFolder({ 's.csv': 'mine' }, async (cwd) => {
      expect((await run(['init', '--sources', '-o', 's.csv'], { cwd })).status).toBe(3);
      expect(readFileSync(join(cwd, 's.csv'), 'utf8')).toBe('mine');
      expect((await run(['init', '-o', 'new.csv'], { cwd })).status).toBe(2);
      expect(existsSync(join(cwd, 'new.csv'))).toBe(false);
    }));
});
