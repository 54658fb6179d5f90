import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

interface Year {
  readonly [name: string]: number;
}

const HEAD = 'kode,wilayah,segmen,periode,potensi,aktif,disubsidi';
const ONE = `${HEAD}\n36.02,Kabupaten Lebak,penerima upah,2025-11,1000,0,0\n`;
const YEARS = ['--target', '30%', '--until', '2028'];

async function ran(words: readonly string[], table = ONE) {
  return inFolder({ 't.csv': table }, (cwd) => run(['plan', 't.csv', ...words], { cwd }));
}

async function planOf(words: readonly string[], table = ONE) {
  const { status, stdout } = await ran([...YEARS, '--format', 'json', '--quiet', ...words], table);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

const figures = (years: readonly Year[], name: string) => years.map((year) => year[name]);
/** JKK and JKM of an employer a year: 0.24 and 0.30 percent of a wage, each rounded half up. */
const yearly = (wage: number) => 12 * (Math.round(wage * 0.0024) + Math.round(wage * 0.003));

describe('wages in a plan', () => {
  it('grow from the second year where they are given, rounded half up once', async () => {
    const { years } = await planOf(['--wage', '5000001', '--wage-growth', '6.5%']);
    const wages = [5_000_001, 5_325_001, 5_671_126];
    // 5,000,001 x 1.065 = 5,325,001.065, and x 1.065 again 5,671,126.134; not 5,325,001 x 1.065.
    expect(figures(years, 'expansionPremium')).toEqual(wages.map((wage) => 100 * yearly(wage)));
    expect(figures(years, 'renewalPremium')).toEqual(
      wages.map((wage, index) => index * 100 * yearly(wage)),
    );
  });

  it('stay where nobody says that they grow, which is said of wage earners alone', async () => {
    const { years } = await planOf(['--wage', '5000000']);
    expect(figures(years, 'expansionPremium')).toEqual([1, 1, 1].map(() => 100 * yearly(5e6)));
    const words = [...YEARS, '--format', 'markdown', '--quiet'];
    const stays = /Wages after 2026 are those of 2026: wage earners are planned to 2028/;
    expect((await ran([...words, '--wage', '5000000'])).stdout).toMatch(stays);
    const asOf = ['--wage', 'umk', '--as-of', '2026-03'];
    expect((await ran([...words, ...asOf])).stdout).toMatch(stays);
    const grown = await ran([...words, '--wage', '5000000', '--wage-growth', '0%']);
    expect(grown.stdout).not.toMatch(stays);
    const farmers = ONE.replace('penerima upah', 'petani');
    expect((await ran(words, farmers)).stdout).not.toMatch(stays);
  });

  it('of a minimum wage grow after the last that is known, which without growth has no price', async () => {
    const { years, ending, unpriced } = await planOf(['--wage', 'umk', '--wage-growth', '6.5%']);
    const [first, second, third] = [3_330_010.62, 3_546_461, 3_776_981];
    expect([Math.round(first * 1.065), Math.round(first * 1.065 * 1.065)]).toEqual([second, third]);
    expect(figures(years, 'expansionPremium')).toEqual(
      [Math.round(first), second, third].map((wage) => 100 * yearly(wage)),
    );
    expect([ending, unpriced]).toEqual([[], []]);
    const plain = await planOf(['--wage', 'umk']);
    expect(figures(plain.years, 'unpriced')).toEqual([0, 200, 300]);
    expect(plain.unpriced).toEqual([
      {
        ...{ reason: 'no-minimum-wage', segments: ['penerima upah'] },
        ...{ first: 2027, last: 2028, workers: 300 },
      },
    ]);
    const held = await planOf(['--wage', 'umk', '--wage-growth', '0%']);
    const asOf = await planOf(['--wage', 'umk', '--as-of', '2026-12']);
    expect(figures(held.years, 'annualPremium')).toEqual(figures(asOf.years, 'annualPremium'));
    const both = ['--wage', 'umk', '--as-of', '2026-12', '--wage-growth', '6.5%'];
    expect(figures((await planOf(both)).years, 'annualPremium')).toEqual(
      figures(years, 'annualPremium'),
    );
  });

  it('of JP end at a cap that grows each March, and without growth have no price', async () => {
    const jp = ['--programmes', 'jp', '--wage', '20000000'];
    const { years, ending } = await planOf([...jp, '--wage-growth', '5%']);
    const part = (cap: number, months: number) => months * Math.round(cap * 0.02);
    // 11,086,300 x 1.05 = 11,640,615, and x 1.05 again 12,222,645.75.
    const each = [
      part(10_547_400, 2) + part(11_086_300, 10),
      part(11_086_300, 2) + part(11_640_615, 10),
      part(11_640_615, 2) + part(12_222_646, 10),
    ];
    expect(figures(years, 'expansionPremium')).toEqual(each.map((amount) => 100 * amount));
    expect(ending).toEqual([]);
    const plain = await planOf(jp);
    expect(plain.unpriced).toMatchObject([{ reason: 'cap-not-set', first: 2027, last: 2028 }]);
    const words = [...YEARS, '--format', 'markdown', '--quiet', ...jp];
    expect((await ran(words)).stdout).toContain(
      'No price in 2027–2028: penerima upah: the wage is above the last known JP wage cap',
    );
    expect((await ran([...words.slice(0, -1), '5000000'])).stdout).toMatch(
      /The wage cap of JP \(PP 45\/2015\) is known up to Feb 2027: after that wages up to it/,
    );
  });

  it('are added up at those of one year beside their own', async () => {
    const words = ['--wage', '5000000', '--wage-growth', '6.5%', '--prices'];
    const grown = await planOf([...words, '2026']);
    const still = await planOf(['--wage', '5000000']);
    expect(figures(grown.years, 'cumulativeAtPrices')).toEqual(figures(still.years, 'cumulative'));
    const last = await planOf([...words, '2028']);
    const at = figures(last.years, 'cumulativeAtPrices');
    expect(at[0]).toBe(100 * yearly(5_671_125));
    expect(still.years[0].cumulativeAtPrices).toBeNull();
    const groups = await planOf([...words, '2026', '--by', 'segment']);
    expect(groups.groups[0].years).toEqual(groups.years);
    const { stdout } = await ran([...YEARS, ...words, '2026', '--format', 'csv', '--quiet']);
    const [head = '', first = ''] = stdout.split('\n').map((line) => line.split(',').at(-1));
    expect([head, first]).toEqual(['cumulative_at_prices', String(100 * yearly(5e6))]);
    const table = await ran([...YEARS, ...words, '2026', '--format', 'markdown', '--lang', 'id']);
    expect(table.stdout).toContain('Sama, dengan upah 2026 (Rp)');
  });

  it('say in a derivation what they grew from', async () => {
    const words = [...YEARS, '--wage', 'umk', '--wage-growth', '6.5%', '--why'];
    const { stdout } = await ran([...words, '--format', 'markdown']);
    expect(stdout).toContain(
      '0.24% x Rp3,776,981 (Rp3,330,010.62 x (1 + 6.5%)^2, rounded half up); rounded half up',
    );
    expect((await ran([...words, '--format', 'markdown', '--lang', 'id'])).stdout).toContain(
      '0,24% x Rp3.776.981 (Rp3.330.010,62 x (1 + 6,5%)^2, dibulatkan setengah ke atas)',
    );
  });

  it('make a range where their growth is a span', async () => {
    const { range } = await planOf(['--wage', '5000000', '--wage-growth', '5%..8%']);
    const [low, high] = await Promise.all(
      ['5%', '8%'].map((share) => planOf(['--wage', '5000000', '--wage-growth', share])),
    );
    expect(figures(range.low, 'cumulative')).toEqual(figures(low?.years, 'cumulative'));
    expect(figures(range.high, 'cumulative')).toEqual(figures(high?.years, 'cumulative'));
    expect(range.drivers).toMatchObject([{ driver: 'wageGrowth' }]);
  });

  it.each([
    [['--prices', '2026'], '--wage-growth'],
    [['--prices', '2025', '--wage-growth', '5%'], '2026'],
    [['--prices', '2029', '--wage-growth', '5%'], '2028'],
    [['--wage-growth', '8%..5%'], '8%..5%'],
    [['--wage-growth', 'six'], 'six'],
    [['--stay', '120%'], '120%'],
  ])('refuse %j', async (words, says) => {
    const { status, stdout, stderr } = await ran([...YEARS, ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});
