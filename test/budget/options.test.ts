import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/core/month.js';
import { gapOf, gapOfSample, inFolder, ROOT, run } from '../support/run.js';

const TWO = `region_code,region,segment,period,potential,registered,subsidised
36.01,Kabupaten Pandeglang,petani,2025-11,1000,400,100
36.01,Kabupaten Pandeglang,formal,2025-11,500,300,0
36.02,Kabupaten Lebak,petani,2025-11,2000,500,200
`;

interface Line {
  readonly payer: string;
  readonly purpose: string;
  readonly segment: string;
  readonly amount: number;
  readonly volume: number;
  readonly times: number;
  readonly unitPrice: number;
}

async function totals(words: readonly string[], table = TWO) {
  return (await gapOf(table, words)).totals;
}

describe('who pays', () => {
  it('is the option for a segment, then for all, then the column, then the catalogue', async () => {
    const table = `region,segment,potential,registered,payer
A,petani,10,0,zakat
B,nelayan,10,0,csr
C,pekerja rentan,10,0,
`;
    const payers = async (...words: string[]) =>
      (await gapOf(table, words)).rows.map((row: { payer: string }) => row.payer);
    expect(await payers()).toEqual(['zakat', 'csr', 'apbd']);
    expect(await payers('--payer', 'self')).toEqual(['self', 'self', 'self']);
    expect(await payers('--payer', 'self', '--payer', 'petani=apbn')).toEqual([
      'apbn',
      'self',
      'self',
    ]);
    expect(await payers('--payer', 'farmers=mandiri')).toEqual(['self', 'csr', 'apbd']);
  });

  it('of a renewal is public money, without relief, whoever pays for the rest', async () => {
    const { byPayer } = await totals(['--payer', 'petani=zakat', '--segment', 'petani']);
    expect(byPayer).toEqual({
      zakat: {
        expansionPremium: 2100 * 126_000,
        renewalPremium: 0,
        annualPremium: 2100 * 126_000,
        annualWithoutRelief: 2100 * 201_600,
      },
      apbd: {
        expansionPremium: 0,
        renewalPremium: 300 * 201_600,
        annualPremium: 300 * 201_600,
        annualWithoutRelief: 300 * 201_600,
      },
    });
  });
});

describe('what is priced', () => {
  it('without a wage leaves wage earners out, with one it does not', async () => {
    expect(await totals([])).toMatchObject({ unpriced: 200, expansionPremium: 2100 * 201_600 });
    const wage = Math.round(5_000_000 * 0.0024) + 5_000_000 * 0.003;
    expect(await totals(['--wage', '5000000'])).toMatchObject({
      unpriced: 0,
      expansionPremium: 2100 * 201_600 + 200 * 12 * wage,
    });
  });

  it('takes the minimum wage of each region and year, and no other', async () => {
    const { rows } = await gapOf(TWO, ['--wage', 'umk']);
    const formal = rows.find((row: { segment: string }) => row.segment === 'formal');
    // 0.24 % and 0.30 % of 3,360,078, each rounded half up
    expect(formal.premiumPerWorker).toBe(12 * (8064 + 10_080));
    expect(await totals(['--wage', 'umk', '--year', '2027'])).toMatchObject({ unpriced: 200 });
    expect(await totals(['--wage', 'ump'])).toMatchObject({ unpriced: 0 });
    expect(await totals(['--wage', 'siltap'])).toMatchObject({ unpriced: 200 });
  });

  it('is a flat premium where one is given, whatever the scheme', async () => {
    expect(await totals(['--premium', '16200'])).toMatchObject({
      unpriced: 0,
      expansionPremium: 2300 * 12 * 16_200,
      renewalPremium: 300 * 12 * 16_200,
    });
  });

  it('is an unknown segment once its scheme is said', async () => {
    const table = 'region,segment,potential,registered\nA,tukang sulap,10,4\n';
    expect(await totals(['--year', '2026'], table)).toMatchObject({
      unpriced: 6,
      expansionPremium: null,
    });
    expect(await totals(['--year', '2026', '--scheme', 'tukang sulap=bpu'], table)).toMatchObject({
      unpriced: 0,
      expansionPremium: 6 * 201_600,
    });
  });

  it('names the segment of a table that has none', async () => {
    const { rows } = await gapOf('region,potential,registered\nA,10,4\n', [
      '--segment',
      'sopir',
      '--payer',
      'self',
      '--year',
      '2026',
    ]);
    expect(rows).toMatchObject([
      { segment: 'sopir', segmentId: 'transport', premiumPerWorker: 100_800 },
    ]);
  });
});

describe('shares and subsidised', () => {
  it('verification and renewal change the workers, not the counts', async () => {
    const all = await totals(['--segment', 'petani', '--verified', '0.65', '--renew', '50%']);
    expect(all).toMatchObject({
      uncovered: 2100,
      expansionPremium: (390 + 975) * 201_600,
      renewalPremium: (50 + 100) * 201_600,
    });
  });

  it('--subsidised gives the number of the one row that is left', async () => {
    const table =
      'region,segment,period,potential,registered\nA,petani,2025,100,40\nB,petani,2025,100,40\n';
    const words = ['--region', 'A', '--subsidised', '30'];
    expect(await totals(words, table)).toMatchObject({
      subsidised: 30,
      renewalPremium: 30 * 201_600,
    });
  });
});

describe('--lines', () => {
  it.each([
    [[]],
    [['--wage', 'umk']],
    [['--payer', 'zakat', '--wage', '4000000']],
    [['--payer', 'self', '--wage', '4000000', '--programmes', 'jkk,jkm,jht']],
    [['--target', '60%', '--months', '9', '--wage', 'umk', '--programmes', 'jkk,jkm,jht,jp']],
  ])('add up to the budget with %j', async (words) => {
    const { lines, totals, notes } = await gapOfSample('banten.csv', ['--lines', ...words]);
    const sum = (of: (line: Line) => boolean) =>
      lines.filter(of).reduce((total: number, line: Line) => total + line.amount, 0);
    for (const line of lines as Line[])
      expect(line.volume * line.times * line.unitPrice).toBe(line.amount);
    // What workers pay beside an employer is in no budget.
    expect(sum((line) => line.purpose === 'expansion')).toBe(totals.expansionPremium);
    expect(sum((line) => line.purpose === 'renewal')).toBe(totals.renewalPremium);
    const own = notes.find(({ code }: { code: string }) => code === 'worker-side')?.amount ?? 0;
    expect(sum((line) => line.purpose === 'worker')).toBe(own);
  });
});

describe('lines of several regions', () => {
  const regions = async (...words: string[]) => {
    const { lines } = await gapOf(TWO, ['--segment', 'petani', '--lines', ...words]);
    return lines
      .filter(
        ({ purpose, programme }: Record<string, string>) =>
          `${purpose} ${programme}` === 'expansion jkm',
      )
      .map(({ region, volume }: { region: { code: string } | null; volume: number }) => [
        region?.code ?? null,
        volume,
      ]);
  };

  it('are one, or one for each where rows are by region', async () => {
    expect(await regions()).toEqual([[null, 2100]]);
    expect(await regions('--region', '36.02')).toEqual([['36.02', 1500]]);
    expect(await regions('--by', 'region')).toEqual([
      ['36.01', 600],
      ['36.02', 1500],
    ]);
    expect(await regions('--by', 'regency')).toEqual(await regions('--by', 'region'));
    expect(await regions('--by', 'province')).toEqual([['36', 2100]]);
    expect(await regions('--by', 'province', '--by', 'regency')).toEqual(
      await regions('--by', 'region'),
    );
  });
});

describe('--support', () => {
  const support = async (...words: string[]) => {
    const { lines } = await gapOf(TWO, ['--wage', '5000000', '--lines', ...words]);
    return lines
      .filter(({ purpose }: Line) => purpose === 'support')
      .map(({ payer, amount }: Line) => [payer, amount]);
  };

  it('is a share of what each payer is asked for, without what workers pay', async () => {
    // 300 renewed and 2,100 new farmers, and 200 wage earners whose own 2 % of JHT is beside it
    expect(await support('--support', '5%', '--programmes', 'jkk,jkm,jht')).toEqual([
      ['apbd', (300 * 36_800 * 12) / 20],
      ['undecided', (2100 * 36_800 * 12) / 20],
      ['employer', (200 * (27_000 + 185_000) * 12) / 20],
    ]);
  });

  it('is an amount of the only payer, or of nobody yet', async () => {
    expect(await support('--support', '7000000')).toEqual([['undecided', 7_000_000]]);
    expect(await support('--support', '7000000', '--segment', 'formal')).toEqual([
      ['employer', 7_000_000],
    ]);
  });
});

describe('--as-of', () => {
  it('prices every month with the values of one, and says so', async () => {
    const { rows, notes, parameters } = await gapOf(TWO, ['--payer', 'self', '--as-of', '2024-06']);
    expect(rows[0].premiumPerWorker).toBe(201_600);
    expect(parameters.asOf).toBe('2024-06');
    expect(notes.map(({ code }: { code: string }) => code)).toContain('as-of');
    const without = await gapOf(TWO, ['--payer', 'self']);
    expect(without.rows[0].premiumPerWorker).toBe(126_000);
  });

  it('takes the minimum wage of that month, and no other', async () => {
    const words = ['--wage', 'umk', '--segment', 'formal', '--year', '2027'];
    expect((await gapOf(TWO, words)).totals.unpriced).toBe(200);
    expect((await gapOf(TWO, [...words, '--as-of', '2026-05'])).totals.unpriced).toBe(0);
  });
});

describe('law that is not sure', () => {
  const noted = async (...words: string[]) =>
    (await gapOf(TWO, ['--segment', 'petani', ...words])).notes.filter(
      ({ code }: { code: string }) =>
        ['confidence', 'relief-inferred', 'short-cover'].includes(code),
    );

  it('is named with the law whose reading it is, and with its uncertain months', async () => {
    expect(await noted('--payer', 'apbd', '--months', '2020-08..2020-12')).toMatchObject([
      { code: 'confidence', entry: 'bpu.relief.pp49-2020', confidence: 'LOW' },
      { code: 'relief-inferred', payers: ['apbd'], law: 'PP 49/2020' },
    ]);
    expect(await noted('--payer', 'self', '--months', '2020-09..2020-12')).toMatchObject([
      { code: 'relief-inferred', payers: ['apbd'], law: 'PP 49/2020' },
    ]);
    expect(await noted('--payer', 'zakat', '--months', '2026-04..2026-12')).toMatchObject([
      { code: 'relief-inferred', payers: ['zakat'], law: 'PP 50/2025' },
    ]);
    expect(await noted('--payer', 'self', '--months', '2026-04..2026-12')).toEqual([]);
  });

  it('is old more than a year after it was checked, unless an old month was asked for', async () => {
    const codes = async (...words: string[]) =>
      (await gapOf(TWO, words)).notes.map(({ code }: { code: string }) => code);
    const { tariffs } = await gapOf(TWO);
    const [checked = ''] = tariffs.map((each: { checked: string }) => each.checked).sort();
    const year = addMonths(checked.slice(0, 7), 12);
    const later = addMonths(year, 1);
    expect(await codes('--months', `${year}..${year}`)).not.toContain('catalogue-age');
    expect(await codes('--months', `${later}..${later}`)).toContain('catalogue-age');
    expect(await codes('--months', `${later}..${later}`, '--as-of', '2026-05')).not.toContain(
      'catalogue-age',
    );
  });

  it('short cover is noted from the month in which its rule is known', async () => {
    expect(await noted('--months', '2025-04..2025-05')).toEqual([]);
    expect(await noted('--months', '2025-05..2025-06')).toMatchObject([
      { code: 'short-cover', full: 42_000_000, early: 10_000_000, law: 'Permenaker 1/2025' },
    ]);
  });
});

describe('--income', () => {
  it('may be 0, which is the lowest band', async () => {
    const { rows } = await gapOf(TWO, ['--income', '0']);
    expect(rows[0].premiumPerWorker).toBe(201_600);
  });
});

describe('periods', () => {
  const table = `region,period,potential,registered
A,2024-12,100,40
A,2025-06,100,50
B,2024-12,200,20
`;

  it('the newest is taken and said, with who has none in it', async () => {
    const { totals, notes, parameters } = await gapOf(table);
    expect([parameters.period, totals.potential]).toEqual(['2025-06', 100]);
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'other-periods', absentRows: 1, absentWorkers: 200 }),
    );
  });

  it('can be chosen, in any form, or each region’s own', async () => {
    expect((await gapOf(table, ['--period', 'Desember 2024'])).totals.potential).toBe(300);
    expect((await gapOf(table, ['--period', 'latest-each'])).totals.registered).toBe(70);
  });

  it('stand beside each other without a total', async () => {
    const { rows, totals } = await gapOf(table, ['--by', 'period']);
    expect(totals).toBeNull();
    expect(
      rows.map((row: { period: string; potential: number }) => [row.period, row.potential]),
    ).toEqual([
      ['2024-12', 300],
      ['2025-06', 100],
    ]);
  });

  it('set the budget year: the one after the counts', async () => {
    expect((await gapOf(table)).parameters.months.first).toBe('2026-01');
    expect((await gapOf(table, ['--year', '2030'])).parameters.months.first).toBe('2030-01');
  });
});

describe('a region code takes all below it', () => {
  it('and rows roll up by it, under their official names', async () => {
    const { rows } = await gapOf(TWO, ['--region', '36', '--by', 'province']);
    expect(rows).toMatchObject([{ region: { code: '36', name: 'Banten' }, potential: 3500 }]);
    const { totals } = await gapOf(TWO, ['--region', '3601']);
    expect(totals.potential).toBe(1500);
  });
});

describe('--tariffs', () => {
  /** The entries that CONTRIBUTING.md shows: a wage cap, and a relief. */
  const [cap, relief] = [
    ...readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(/```json\n([\s\S]*?)```/g),
  ].map(([, text = '']) => JSON.parse(text));

  /** Runs `gap` with and without a file of tariffs, and gives what one worker costs in both. */
  async function beside(file: object, words: string) {
    return inFolder({ 't.csv': TWO }, async (cwd) => {
      mkdirSync(join(cwd, 'mine'));
      writeFileSync(join(cwd, 'mine', 'new.json'), JSON.stringify(file));
      const list = ['gap', 't.csv', ...words.split(' '), '--format', 'json'];
      const price = async (more: string[]) =>
        JSON.parse((await run([...list, ...more], { cwd })).stdout).rows[0].premiumPerWorker;
      return [await price([]), await price(['--tariffs', 'mine'])];
    });
  }

  it('adds a value: next year’s wage cap, as CONTRIBUTING.md shows it', async () => {
    const of = { id: 'pu.jp', scheme: 'pu', programme: 'jp', kind: 'wage-rate' };
    const file = { tariffs: [{ ...of, unit: 'percent of monthly wage', caps: [cap] }] };
    const words = '--segment formal --programmes jp --wage 20000000 --months';
    // 2 % of the cap, for two months
    const two = (2 * (cap.amount * 2)) / 100;
    expect(await beside(file, `${words} 2027-03..2027-04`)).toEqual([null, two]);
    expect(await beside(file, `${words} 2028-02..2028-02`)).toEqual([null, two / 2]);
    expect(await beside(file, `${words} 2028-03..2028-03`)).toEqual([null, null]);
  });

  it('adds a relief of a known kind, as CONTRIBUTING.md shows it', async () => {
    const words = '--segment petani --payer self --months';
    const file = { reliefs: [relief] };
    expect(await beside(file, `${words} 2027-03..2027-03`)).toEqual([16_800, 16_800]);
    expect(await beside(file, `${words} 2027-04..2027-09`)).toEqual([100_800, 50_400]);
    expect(await beside(file, `${words} 2027-10..2027-10`)).toEqual([16_800, 16_800]);
    const apbd = words.replace('self', 'apbd');
    expect(await beside(file, `${apbd} 2027-04..2027-09`)).toEqual([100_800, 100_800]);
  });

  it('adds a value to a benefit', async () => {
    const source = {
      references: [{ law: 'PP 1/2027' }],
      confidence: 'HIGH',
      checked: '2027-01-05',
    };
    const benefit = { id: 'ben.jkm', programme: 'jkm', unit: 'rupiah per case' };
    const what = { en: 'x', id: 'x' };
    const values = [{ ...source, from: '2027-01', amount: 50_000_000 }];
    const file = JSON.stringify({ benefits: [{ ...benefit, what, values }] });
    await inFolder({ 'new.json': file }, async (cwd) => {
      const words = ['tariff', 'list', '--tariffs', '.', '--at', '2027-02', '--format', 'csv'];
      const { stdout } = await run(words, { cwd });
      expect(stdout.split('\n').filter((line) => line.startsWith('ben.jkm,'))).toEqual([
        'ben.jkm,benefit,,jkm,2027-01,,,50000000,rupiah per case,PP 1/2027,HIGH,2027-01-05',
      ]);
    });
  });

  it('adds minimum wages of other regions', async () => {
    const wage = { kind: 'umk', code: '36.99', amount: '3000000', from: '2026-01', to: '2026-12' };
    const source = { references: [{ law: 'Kepgub' }], confidence: 'HIGH', checked: '2026-10-05' };
    const table = 'region_code,region,segment,potential,registered\n36.99,X,formal,9,3\n';
    const files = {
      't.csv': table,
      'umk.json': JSON.stringify({ wages: [{ ...wage, ...source }] }),
    };
    await inFolder(files, async (cwd) => {
      const words = ['gap', 't.csv', '--wage', 'umk', '--year', '2026', '--format', 'json'];
      const result = JSON.parse((await run([...words, '--tariffs', '.'], { cwd })).stdout);
      expect(result.rows[0].premiumPerWorker).toBe(16_200 * 12);
      expect(result.inputs[1]).toMatchObject({ path: 'umk.json', rows: null });
    });
  });

  it('names file, entry and value of what breaks a rule', async () => {
    const value = {
      from: '2015-07',
      amount: 1,
      references: [{ law: 'x' }],
      confidence: 'LOW',
      checked: '2026-01-01',
    };
    const base = {
      scheme: 'bpu',
      programme: 'jkm',
      kind: 'amount',
      unit: 'rupiah per worker per month',
      bearer: 'worker',
    };
    const file = JSON.stringify({ tariffs: [{ id: 'bpu.jkm', ...base, values: [value] }] });
    await inFolder({ 't.csv': TWO, 'again.json': file }, async (cwd) => {
      const ran = await run(['gap', 't.csv', '--tariffs', '.'], { cwd });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain('again.json: bpu.jkm: 2015-07 comes after 2015-07');
    });
    const part = JSON.stringify({
      tariffs: [{ id: 'bpu.jkm', ...base, values: [{ ...value, from: '2027-01', amount: 1.5 }] }],
    });
    await inFolder({ 't.csv': TWO, 'part.json': part }, async (cwd) => {
      const ran = await run(['gap', 't.csv', '--tariffs', '.'], { cwd });
      expect(ran.stderr).toContain('part.json: tariffs.bpu.jkm.values.0.amount = 1.5');
    });
  });
});
