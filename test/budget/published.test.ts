import { describe, expect, it } from 'vitest';
import { gapOf, gapOfSample, run } from '../support/run.js';

const PAPUA_BARAT = 'papua-barat-2023.csv';
/** Papua Barat, April 2025, as published by segment (planet.merdeka.com, hot-news/151371). */
const BY_SEGMENT = `region_code,region,segment,period,potential,registered
92,Papua Barat,informal,2025-04,170616,77750
92,Papua Barat,formal,2025-04,104508,73621
`;
/** Kutai Timur 2024 (prokutim.site 2025/07/28): above 100 % in one segment only. */
const KUTAI_TIMUR = `region,segment,period,potential,registered
Kutai Timur,informal,2024,51086,77074
Kutai Timur,formal,2024,79691,69528
`;

function one(segment: string, potential = 1, more = '', value = ''): string {
  return `region,segment,period,potential,registered${more}\nX,${segment},2025-11,${potential},0${value}\n`;
}

async function expansion(table: string, ...words: string[]): Promise<number> {
  return (await gapOf(table, words)).totals.expansionPremium;
}

describe('Papua Barat, August 2023', () => {
  it('82.69 %, 32,196 uncovered, 5,331 in excess, 26,865 net', async () => {
    const { totals } = await gapOfSample(PAPUA_BARAT);
    expect(totals).toMatchObject({ uncovered: 32_196, excess: 5331, net: 26_865 });
    const ran = await run(['gap', `data/${PAPUA_BARAT}`, '--format', 'csv', '--totals']);
    expect(ran.stdout).toMatch(/^,TOTAL,,2023-08,155222,128357,82\.69,32196,5331,/m);
    expect(ran.stdout).toMatch(
      /^92\.08,Kabupaten Kaimana,all,2023-08,20390,25721,126\.15,0,5331,/m,
    );
  });

  it.each([['region'], ['segment'], ['province'], ['regency'], ['payer'], ['agency'], ['family']])(
    'has the same uncovered by %s',
    async (by) => {
      const { rows } = await gapOfSample(PAPUA_BARAT, ['--by', by]);
      const total = rows.reduce(
        (sum: number, row: { uncovered: number }) => sum + row.uncovered,
        0,
      );
      expect(total).toBe(32_196);
    },
  );

  it('to 82 %: 12,282 with each region to target, 0 as a whole', async () => {
    const { totals } = await gapOfSample(PAPUA_BARAT, ['--target', '82%']);
    expect(totals).toMatchObject({ toTarget: 12_282, toTargetAsWhole: 0 });
  });
});

it('Papua Barat by segment, April 2025: 55 % is reached', async () => {
  const { totals } = await gapOf(BY_SEGMENT, ['--target', '55']);
  expect(totals).toMatchObject({
    potential: 275_124,
    registered: 151_371,
    toTarget: 0,
    toTargetAsWhole: 0,
  });
  expect((await gapOf(BY_SEGMENT, ['--target', '56'])).totals.toTarget).toBe(2699);
});

it('Kutai Timur 2024: 10,163 uncovered although the whole is above 100 %', async () => {
  const { totals, notes } = await gapOf(KUTAI_TIMUR);
  expect(totals).toMatchObject({ uncovered: 10_163, excess: 25_988, net: -15_825 });
  expect(notes).toContainEqual(
    expect.objectContaining({ code: 'excess', rows: 1, workers: 25_988 }),
  );
});

describe('one worker for a year', () => {
  it.each([
    ['petani', 'apbd', '2026', 201_600],
    ['petani', 'zakat', '2026', 126_000],
    ['sopir', 'self', '2026', 100_800],
    ['sopir', 'self', '2027', 176_400],
  ])('%s, %s, %s: Rp%d', async (segment, payer, year, amount) => {
    expect(await expansion(one(segment), '--payer', payer, '--year', year)).toBe(amount);
  });

  it('nine months run from April to December', async () => {
    expect(await expansion(one('petani'), '--payer', 'apbd', '--months', '9')).toBe(151_200);
    expect(await expansion(one('petani'), '--payer', 'zakat', '--months', '9')).toBe(75_600);
    const { parameters } = await gapOf(one('petani'), ['--months', '9']);
    expect(parameters.months).toEqual({ first: '2026-04', last: '2026-12', count: 9 });
  });
});

it('Penajam 2026: renewing 15,000 and adding 5,000 vulnerable workers', async () => {
  const table = `region,segment,period,potential,registered,subsidised
Penajam,pekerja rentan,2025-11,20000,15000,15000\n`;
  expect((await gapOf(table)).totals).toMatchObject({
    renewalPremium: 3_024_000_000,
    expansionPremium: 1_008_000_000,
    annualPremium: 4_032_000_000,
    byPayer: { apbd: { annualPremium: 4_032_000_000 } },
  });
});

describe('targets are exact', () => {
  it.each([
    [1000, 995],
    [200, 199],
    [201, 200],
    [15_283, 15_207],
  ])('99.5 %% of %d is %d', async (potential, wanted) => {
    const { totals } = await gapOf(one('petani', potential), ['--target', '99.5%']);
    expect(totals.toTarget).toBe(wanted);
  });

  it('99,996 of 100,000 is 99.9 in a table, 99.99 in CSV, and below a gate of 100', async () => {
    const table = 'region,potential,registered\nX,100000,99996\n';
    const { inFolder } = await import('../support/run.js');
    await inFolder({ 't.csv': table }, async (cwd) => {
      expect((await run(['gap', 't.csv', '--format', 'table'], { cwd })).stdout).toContain(
        ' 99.9%',
      );
      expect((await run(['gap', 't.csv'], { cwd })).stdout).toContain(',99.99,');
      expect((await run(['gap', 't.csv', '--fail-below', '100'], { cwd })).status).toBe(1);
      expect((await run(['gap', 't.csv', '--fail-below', '99.996'], { cwd })).status).toBe(0);
    });
  });
});

/** Published budgets that add up: workers x premium x months. */
describe('published budgets', () => {
  it.each([
    ['Blitar 2024, DBH CHT', 'petani tembakau', 5387, '5', 452_508_000],
    ['Lumajang 2025, DBH CHT', 'petani tembakau', 5606, '7', 659_265_600],
    ['Penajam 2026, APBD', 'pekerja rentan', 15_000, '12', 3_024_000_000],
    ['Lombok Timur 2023, DBH CHT', 'petani tembakau', 12_698, '9', 1_919_937_600],
    ['Lampung 2024, DBH sawit', 'pekerja sawit', 22_100, '5', 1_856_400_000],
    ['Kalimantan Utara 2026, APBD', 'pekerja rentan', 22_121, '10', 3_716_328_000],
    ['Palu 2022, one month', 'pekerja rentan', 704, '1', 11_827_200],
  ])('%s', async (_where, segment, workers, months, amount) => {
    const table = one(segment, workers);
    expect(await expansion(table, '--payer', 'apbd', '--months', months)).toBe(amount);
  });

  it('500 heads of RT on a base of 2,152,323 cost Rp69,738,000', async () => {
    const wage = ['--wage', '2152323', '--months', '12'];
    expect(await expansion(one('RT/RW', 500), ...wage)).toBe(69_738_000);
  });
});

describe('samples', () => {
  it.each([
    ['banten.csv', 6_293_706, 2_700_000, 227_000, 'illustrative'],
    ['banten-non-asn-2022.csv', 377_162, 122_019, null, 'derived'],
    ['papua-barat-2023.csv', 155_222, 128_357, null, null],
    ['ntb-2025.csv', 1_808_432, 555_276, null, null],
    ['maluku-2024.csv', 485_724, 191_618, null, 'derived'],
    ['bekasi-2025.csv', 1_500_000, 690_000, null, 'derived'],
  ])('%s holds what was published', async (file, potential, registered, subsidised, status) => {
    const { totals, notes } = await gapOfSample(file);
    expect(totals).toMatchObject({ potential, registered, subsidised });
    const statuses = notes.flatMap((note: { code: string; status?: string }) =>
      note.code === 'status' ? note.status : [],
    );
    expect(statuses).toEqual(status === null ? [] : [status]);
  });

  it('Banten has 42.9 %, and a budget for all its segments once wages are named', async () => {
    const { totals } = await gapOfSample('banten.csv', ['--wage', 'umk']);
    expect(Math.round(totals.coverage * 1000)).toBe(429);
    expect(totals.unpriced).toBe(0);
    const parts = Object.values(totals.byPayer) as { annualPremium: number }[];
    expect(parts.reduce((sum, part) => sum + part.annualPremium, 0)).toBe(totals.annualPremium);
  });
});
