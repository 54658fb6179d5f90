import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const TABLE = `kode,wilayah,segmen,periode,potensi,aktif,disubsidi
36.01,Kabupaten Pandeglang,petani,2025-11,100,40,10
36.01,Kabupaten Pandeglang,nelayan,2025-11,50,10,7
36.02,Kabupaten Lebak,petani,2025-11,200,20,3
36.02,Kabupaten Lebak,ojek,2025-11,40,44,9
36.02,Kabupaten Lebak,tukang sulap,2025-11,30,0,0
`;

interface Level {
  readonly purpose: string;
  readonly group: number | null;
  readonly money: number | null;
  readonly rows: number;
  readonly people: number;
  readonly workers: number;
  readonly amount: number;
  readonly alike: boolean;
  readonly given: number | null;
}
interface Paid {
  readonly source: string;
  readonly purpose: 'renewal' | 'expansion';
  readonly workers: number;
  readonly amount: number;
  readonly price: number;
}
interface Payment extends Paid {
  readonly open: number;
  readonly level: Level;
  readonly lines: readonly { readonly perWorker: number }[];
  readonly coverage: { readonly before: number; readonly after: number } | null;
}
interface Row {
  readonly region: { readonly code: string };
  readonly segment: string;
  readonly need: Readonly<Record<Paid['purpose'], number>>;
  readonly payments: readonly Payment[];
  readonly unpaid: readonly {
    readonly purpose: string;
    readonly people: number;
    readonly sources: readonly {
      source: string;
      why: string;
      left: number;
      price: number | null;
    }[];
  }[];
}
interface Source {
  readonly source: string;
  readonly amount: number;
  readonly withheld: number;
  readonly money: number;
  readonly spent: number;
  readonly left: number;
  readonly shares: readonly { readonly left: number }[];
  readonly reserved: number;
  readonly levels: readonly Level[];
}

async function fundOf(
  sources: string,
  words: readonly string[],
  table = TABLE,
  verb: readonly string[] = ['fund'],
) {
  return inFolder({ 's.csv': sources, 't.csv': table }, async (cwd) => {
    const all = [
      ...verb,
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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The money of a source goes from level to level, and what it may spend is its ceiling's. */
function sourceAddsUp({ amount, withheld, money, shares, reserved, ...source }: Source): void {
  expect(money).toBe((shares.at(-1)?.left ?? amount) - reserved);
  expect(money).toBe(amount - withheld);
  expect(sum(source.levels.map((level) => level.amount))).toBe(source.spent);
  let left = money;
  for (const level of source.levels) {
    if (level.money !== null) expect(level.money).toBe(left);
    left -= level.amount;
  }
  expect(left).toBe(source.left);
}

function paymentAddsUp({ workers, price, amount, lines, open, level, coverage }: Payment): void {
  expect(sum(lines.map(({ perWorker }) => perWorker))).toBe(price);
  expect(amount).toBe(workers * price);
  expect(workers).toBeLessThanOrEqual(open);
  expect(open).toBeLessThanOrEqual(level.people);
  expect(workers).toBeLessThanOrEqual(level.workers);
  if (coverage) expect(coverage.after).toBeGreaterThan(coverage.before);
}

/** Everybody is paid for by one source after the other, or by nobody, who is short of money. */
function rowAddsUp({ need, payments, unpaid }: Row): void {
  for (const purpose of ['renewal', 'expansion'] as const) {
    let open = need[purpose];
    for (const payment of payments.filter((each) => each.purpose === purpose)) {
      if (payment.level.given === null) expect(payment.open).toBe(open);
      open -= payment.workers;
    }
    const rest = unpaid.find((each) => each.purpose === purpose);
    expect(rest?.people ?? 0).toBe(open);
    for (const { why, left, price } of rest?.sources ?? []) {
      expect(why === 'money').toBe(price !== null);
      if (price !== null) expect(left).toBeLessThan(price);
    }
  }
}

const SOURCE = fc.record({
  payer: fc.constantFrom('apbd', 'zakat', 'csr'),
  amount: fc.integer({ min: 100, max: 40_000_000 }),
  segments: fc.constantFrom('', 'petani > *', 'nelayan; petani', 'ojek > petani'),
  regions: fc.constantFrom('', '36.01', 'Lebak'),
  ceiling: fc.constantFrom('', '33.33%', '50% > 60%', '99%'),
  from: fc.constantFrom('', '2026-04', '2026-11'),
});

describe('ucj fund --why', () => {
  it('has the payments of the allocation, and parts that add up', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(SOURCE, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('proportional', 'level-up', 'lowest-first'),
        fc.constantFrom('order', 'most-workers'),
        async (all, within, rule) => {
          const rows = all.map((each, index) => [`s${index}`, ...Object.values(each)].join());
          const head = 'source,payer,amount,segments,regions,ceiling,from';
          const words = ['--within', within, '--rule', rule];
          const file = [head, ...rows].join('\n');
          const { why, ...rest } = await fundOf(file, [...words, '--why']);
          expect(rest).toEqual(await fundOf(file, words));
          for (const source of why.sources) sourceAddsUp(source);
          for (const row of why.rows as Row[]) {
            rowAddsUp(row);
            for (const payment of row.payments) paymentAddsUp(payment);
          }
          const short = (
            { source, purpose, workers, amount, price }: Paid,
            { region, segment }: Row,
          ) => [source, region.code, segment, purpose, workers, amount, price].join(' ');
          const explained = why.rows.flatMap((row: Row) =>
            row.payments.map((each) => short(each, row)),
          );
          expect(explained.sort()).toEqual(
            rest.payments.map((each: Paid & Row) => short(each, each)).sort(),
          );
        },
      ),
      { numRuns: 25 },
    ),
  );

  it('takes a row its part of the level by the sum that it shows', async () => {
    const file = `source,payer,amount\nkas,apbd,${150 * 201_600}\n`;
    const { why } = await fundOf(file, ['--why']);
    const parts = why.rows.flatMap(({ payments }: Row) => payments);
    for (const { workers, open, level } of parts.filter((each: Payment) => each.level.alike))
      expect(Math.abs(workers - (open * level.workers) / level.people)).toBeLessThan(1);
    expect(why.sources[0].levels.map(({ money }: Level) => money)).toEqual([
      150 * 201_600,
      121 * 201_600,
    ]);
  });

  it('explains some rows of an allocation over all', async () => {
    const file = 'source,payer,amount,segments\na,apbd,9000000,petani\nb,zakat,5000000,nelayan\n';
    const whole = await fundOf(file, ['--why']);
    const names = ({ why }: { why: { rows: Row[]; sources: Source[] } }) => [
      why.rows.map(({ region, segment }) => `${region.code} ${segment}`),
      why.sources.map(({ source }) => source),
    ];
    expect(names(whole)[0]).toHaveLength(5);
    const explained = (...words: string[]) => fundOf(file, words, TABLE, ['explain', 'fund']);
    const some = await explained('--region', 'Lebak', '--segment', 'farmers');
    expect(names(some)).toEqual([['36.02 petani'], ['a']]);
    expect(some.payments).toEqual(whole.payments);
    const rows = some.why.rows as Row[];
    expect(rows[0]).toEqual(whole.why.rows[2]);
    const two = await explained(
      ...['--region', '36.01', '--region', '36.02'],
      ...['--segment', 'nelayan'],
    );
    expect(names(two)).toEqual([['36.01 nelayan'], ['b']]);
  });

  it('says why each source leaves somebody unpaid', async () => {
    const file = [
      'source,payer,amount,segments,from',
      'a,apbd,1000000,petani,',
      'b,apbd,9000000,tukang sulap,',
      'c,zakat,9000000,,2026-11',
    ].join('\n');
    const { why } = await fundOf(file, ['--why']);
    const reasons = (index: number) =>
      why.rows[index].unpaid[0].sources.map((each: { why: string }) => each.why);
    expect(reasons(0)).toEqual(['money', 'not-named', 'window']);
    expect(reasons(4)).toEqual(['not-named', 'no-price', 'window']);
  });

  it('is refused where a name is no row, or a format cannot show it', () =>
    inFolder({ 't.csv': TABLE, 's.csv': 'source,payer,amount\na,apbd,9000000\n' }, async (cwd) => {
      const words = ['fund', 't.csv', '--sources', 's.csv'];
      const unknown = await run(['explain', ...words, '--segment', 'petanu'], { cwd });
      expect([unknown.status, unknown.stdout]).toEqual([2, '']);
      expect(unknown.stderr).toContain('Did you mean "petani"?');
      const mute = await run([...words, '--why', '--format', 'csv'], { cwd });
      expect([mute.status, mute.stdout]).toEqual([2, '']);
      expect(mute.stderr).toContain('--why');
      const explained = await run(['explain', ...words], { cwd });
      expect(explained).toEqual(await run([...words, '--why'], { cwd }));
      expect(explained.stdout).toContain('└─');
    }));
});
