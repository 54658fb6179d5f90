import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { gapOf, inFolder, ROOT, run } from '../support/run.js';

const SAMPLES = [
  'banten.csv',
  'papua-barat-2023.csv',
  'banten-non-asn-2022.csv',
  'ntb-2025.csv',
  'maluku-2024.csv',
  'bekasi-2025.csv',
];

/** Budgets that bring up every kind of derivation. */
const BUDGETS: readonly string[] = [
  '',
  '--payer zakat --target 60% --verified 0.65',
  '--wage umk --programmes jkk,jkm,jht,jp,jkp --renew 80%',
  '--wage 20000000 --programmes jkk,jkm,jht,jp --payer csr --months 2026-01..2026-12',
  '--income 3000000 --payer self --programmes jkk,jkm,jht --contract-months 30',
  '--premium 16200',
  '--as-of 2024-06',
];

interface Amount {
  readonly workers: number;
  readonly payer: string;
  readonly premiumPerWorker: number | null;
  readonly amount: number | null;
  readonly workerAmount: number;
  readonly lines: readonly { payer: string; amount: number; times: number; perWorker: number }[];
}

/** Checks that an amount is the sum of its parts. */
function addsUp({ workers, payer, premiumPerWorker, amount, workerAmount, lines }: Amount): void {
  if (premiumPerWorker === null) {
    expect(amount).toBe(workers === 0 ? 0 : null);
    return;
  }
  for (const line of lines) expect(line.perWorker).toBe(line.amount * line.times);
  const own = lines.filter((line) => line.payer === payer);
  const beside = lines.filter((line) => line.payer !== payer);
  const sum = (some: typeof lines) => some.reduce((total, { perWorker }) => total + perWorker, 0);
  expect(sum(own)).toBe(premiumPerWorker);
  expect(amount).toBe(workers * premiumPerWorker);
  expect(sum(beside) * workers).toBe(workerAmount);
}

/** The count that a derivation says stands at a place of a file. */
function standsAt(file: string, line: number, column: string): string {
  const rows: string[][] = parse(readFileSync(`${ROOT}${file}`, 'utf8'), { bom: true });
  return rows[line - 1]?.[rows[0]?.indexOf(column) ?? -1] ?? '';
}

describe('the parts of every figure of every sample add up to it', () => {
  for (const sample of SAMPLES)
    for (const budget of BUDGETS)
      it(`${sample} ${budget}`, async () => {
        const words = budget.split(' ').filter(Boolean);
        const list = ['gap', `data/${sample}`, ...words, '--why', '--format', 'json'];
        const { rows, why, totals } = JSON.parse((await run(list)).stdout);
        expect(why).toHaveLength(rows.length);
        rows.forEach((row: Record<string, unknown>, index: number) => {
          const each = why[index];
          expect(each.region).toEqual(row['region']);
          expect(each.uncovered).toBe(row['uncovered']);
          expect(each.coverage).toBe(row['coverage']);
          expect(each.toTarget?.part ?? null).toBe(row['toTarget']);
          addsUp(each.expansion);
          if (each.renewal) addsUp(each.renewal);
          expect(each.expansion.amount).toBe(row['expansionPremium']);
          expect(each.renewal?.amount ?? null).toBe(row['renewalPremium']);
        });
        const expansions = why.map((each: { expansion: Amount }) => each.expansion.amount ?? 0);
        const sum = expansions.reduce((a: number, b: number) => a + b, 0);
        expect(sum).toBe(totals.expansionPremium ?? 0);
      });

  for (const sample of SAMPLES)
    it(`${sample}: each count stands where it is said to`, async () => {
      const list = ['gap', `data/${sample}`, '--why', '--format', 'json'];
      const { why } = JSON.parse((await run(list)).stdout);
      for (const each of why)
        for (const count of [each.potential, each.registered, each.subsidised].filter(Boolean)) {
          const [{ file, line }] = count.rows;
          expect(Number(standsAt(file, line, count.column))).toBe(count.value);
        }
    });
});

describe('explain', () => {
  it('says the same as gap, for the region and segment asked for', async () => {
    const words = ['data/banten.csv', '--region', '36.04', '--segment', 'petani'];
    const explained = JSON.parse((await run(['explain', ...words, '--format', 'json'])).stdout);
    const gap = JSON.parse((await run(['gap', ...words, '--format', 'json'])).stdout);
    expect(explained.schema).toBe('ucj/explain@1');
    expect(explained.rows).toHaveLength(1);
    expect(explained.totals).toEqual(gap.totals);
    expect(explained.tariffs).toEqual(gap.tariffs);
  });

  it('names every row of a cell that was added up, and who said payer and wage', async () => {
    const table = `region,segment,potential,registered,payer
A,petani,10,1,zakat
A,petani,20,2,zakat
`;
    const { why } = await gapOf(table, ['--why', '--duplicates', 'sum']);
    expect(why[0].potential).toMatchObject({ value: 30, column: 'potential' });
    expect(why[0].potential.rows.map(({ line }: { line: number }) => line)).toEqual([2, 3]);
    expect(why[0].payerFrom).toBe('column');
    const formal = 'region,segment,potential,registered,wage\nA,formal,10,1,5000000\n';
    const from = async (words: string[]) =>
      (await gapOf(formal, ['--why', ...words])).why[0].wageFrom;
    expect(await from([])).toBe('column');
    expect(await from(['--wage', '6000000'])).toBe('option');
  });

  it("says the region a target is of, and this segment's part", async () => {
    const table = `region,segment,potential,registered
A,petani,100,0
A,nelayan,100,50
`;
    const { why } = await gapOf(table, ['--why', '--target', '50%']);
    expect(why[0].toTarget).toEqual({
      target: '50%',
      of: null,
      potential: 200,
      registered: 50,
      missing: 50,
      findable: 150,
      part: 33,
    });
  });

  it('has a count from the command line without a place', async () => {
    const { why } = await gapOf('region,segment,potential,registered\nA,petani,9,3\n', [
      '--why',
      '--subsidised',
      '2',
    ]);
    expect(why[0].subsidised).toEqual({ value: 2, column: null, rows: [] });
  });

  it('wants a region, and is a table of derivations as CSV', async () => {
    await inFolder({ 't.csv': 'region,potential,registered\nA,9,3\n' }, async (cwd) => {
      expect((await run(['explain', 't.csv'], { cwd })).stderr).toContain('--region');
      const csv = await run(['explain', 't.csv', '--region', 'A', '--format', 'csv'], { cwd });
      const [head = '', ...rows] = csv.stdout.trimEnd().split('\n');
      const at = (name: string) => head.split(',').indexOf(name);
      const cells = rows.map((row) => row.split(','));
      expect(cells.map((row) => [row[at('programme')], row[at('per_worker')]])).toEqual([
        ['jkk', '120000'],
        ['jkm', '81600'],
      ]);
      const why = await run(['gap', 't.csv', '--why'], { cwd });
      expect(why).toMatchObject({ status: 2, stdout: '' });
    });
  });
});
