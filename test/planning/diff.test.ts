import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run } from '../support/run.js';

const BANTEN = `${ROOT}data/banten.csv`;
const HEAD = 'kode,wilayah,segmen,periode,potensi,peserta aktif,disubsidi,upah';

/** A table of some regions and segments. */
const table = (period: string) =>
  fc
    .array(
      fc.record({
        region: fc.constantFrom('36.01,Pandeglang', '36.02,Lebak', '36.04,Serang'),
        segment: fc.constantFrom('petani', 'nelayan', 'ojek', 'penerima upah'),
        potential: fc.integer({ min: 0, max: 3000 }),
        registered: fc.integer({ min: 0, max: 3000 }),
        subsidised: fc.nat(),
        wage: fc.constantFrom('', '4000000', '5500000'),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => {
      const seen = new Map(rows.map((row) => [`${row.region}\n${row.segment}`, row]));
      const lines = [...seen.values()].map((row) => {
        const { region, segment, potential, registered, wage } = row;
        const subsidised = row.subsidised % (registered + 1);
        return `${region},${segment},${period},${potential},${registered},${subsidised},${wage}`;
      });
      return `${[HEAD, ...lines].join('\n')}\n`;
    });

const OPTIONS = [
  '',
  '--target 60%',
  '--target 80% --verified 0.6',
  '--payer zakat',
  '--payer self --months 9',
  '--wage 6000000',
  '--wage umk',
  '--programmes jkk,jkm,jht --income 5000000',
  '--renew 50%',
  '--year 2028 --relief none',
  '--months 2026-04..2026-06',
  '--sector transport --premium nelayan=20000',
] as const;

type Effects = Readonly<Record<string, number>>;
interface Row {
  readonly change: number;
  readonly effects: Effects;
  readonly before: { readonly annualPremium: number | null };
  readonly after: { readonly annualPremium: number | null };
}
interface Diff {
  readonly rows: readonly Row[];
  readonly total: Row;
  readonly factors: readonly string[];
}

async function json<T>(words: readonly string[], cwd: string): Promise<T> {
  const ran = await run([...words, '--format', 'json'], { cwd });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as T;
}

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
/** What came is gone backwards. */
const backwards = (cause: string) =>
  cause.endsWith('-came') ? cause.replace('-came', '-went') : cause.replace('-went', '-came');

const own = (side: 'a' | 'b', text: string) => (text === '' ? [] : [`--${side}`, text]);

describe('a comparison', () => {
  it('adds up, is the two budgets of ucj gap, and has the other sign backwards', () =>
    inFolder({}, (cwd) =>
      fc.assert(
        fc.asyncProperty(
          table('2025-11'),
          table('2026-11'),
          fc.constantFrom(...OPTIONS),
          fc.constantFrom(...OPTIONS),
          async (first, last, a, b) => {
            writeFileSync(join(cwd, 'a.csv'), first);
            writeFileSync(join(cwd, 'b.csv'), last);
            const words = (text: string) => (text === '' ? [] : text.split(' '));
            const [was, is] = await Promise.all([
              run(['gap', 'a.csv', ...words(a), '--format', 'json'], { cwd }),
              run(['gap', 'b.csv', ...words(b), '--format', 'json'], { cwd }),
            ]);
            const asked = ['diff', 'a.csv', 'b.csv', ...own('a', a), ...own('b', b)];
            // A segment that an option names and a table has not is refused by both.
            if (was.status + is.status > 0) {
              expect((await run(asked, { cwd })).status).toBe(2);
              return;
            }
            const budget = ({ stdout }: { stdout: string }) =>
              JSON.parse(stdout).totals.annualPremium as number | null;
            const diff = await json<Diff>(asked, cwd);
            const { total, rows } = diff;
            expect([total.before.annualPremium, total.after.annualPremium]).toEqual([
              budget(was),
              budget(is),
            ]);
            expect(total.change).toBe((budget(is) ?? 0) - (budget(was) ?? 0));
            for (const row of [total, ...rows])
              expect(sum(Object.values(row.effects))).toBe(row.change);
            for (const cause of Object.keys(total.effects))
              expect(sum(rows.map(({ effects }) => effects[cause] ?? 0))).toBe(
                total.effects[cause],
              );
            const back = await json<Diff>(
              ['diff', 'b.csv', 'a.csv', ...own('a', b), ...own('b', a)],
              cwd,
            );
            expect(back.total.change).toBe(0 - total.change);
            expect(
              Object.fromEntries(
                Object.entries(back.total.effects).map(([cause, rupiah]) => [
                  backwards(cause),
                  0 - rupiah,
                ]),
              ),
            ).toEqual(total.effects);
          },
        ),
        { numRuns: 60 },
      ),
    ));

  it.each([
    ['--target 60%', ['target']],
    ['--verified 0.5', ['target']],
    ['--renew 40%', ['renewals']],
    ['--payer zakat', ['payer']],
    ['--wage 5000000', ['wage']],
    ['--income 5000000', ['wage']],
    ['--programmes jkk,jkm,jht', ['terms']],
    ['--sector transport', ['terms']],
    ['--months 9', ['months', 'tariff']],
    ['--year 2027', ['tariff']],
    ['--as-of 2024-06', ['tariff']],
    ['--relief none', ['tariff']],
  ])('has %s as what differs, and nothing else', async (b, factors) => {
    const wage = b.startsWith('--wage') ? [] : ['--wage', '4000000'];
    const words = ['diff', BANTEN, '--segment', 'petani', '--segment', 'nelayan', ...wage];
    const diff = await json<Diff>([...words, '--b', b], ROOT);
    expect(diff.factors).toEqual(factors);
    expect(Object.keys(diff.total.effects).every((cause) => factors.includes(cause))).toBe(true);
  });

  it('tells how many months there are from what a month costs', async () => {
    const words = [
      'diff',
      BANTEN,
      '--segment',
      'petani',
      '--a',
      '--months 12',
      '--b',
      '--months 9',
    ];
    const { total } = await json<Diff>(words, ROOT);
    const before = total.before.annualPremium ?? 0;
    // The premium is the same in every month, so the tariff did nothing.
    expect(total.effects).toEqual({ months: -before / 4 });
  });

  it('gives the same however its parts of a region are chosen', async () => {
    const words = ['diff', BANTEN, '--a', '--target 60%', '--b', '--target 70%', '--wage', 'umk'];
    const all = await json<Diff>([...words, '--by', 'segment'], ROOT);
    const parts = await json<Diff & { rows: readonly { segment: string }[] }>(
      [...words, '--by', 'segment', '--segment', 'petani'],
      ROOT,
    );
    const farmers = (all.rows as readonly (Row & { segment: string })[]).find(
      ({ segment }) => segment === 'petani',
    );
    expect(parts.total.change).toBe(farmers?.change);
    expect(parts.total.effects).toEqual(farmers?.effects);
  });
});

it('takes subsidised members that an option gives for what they are', async () => {
  const words = [
    'diff',
    'data/ntb-2025.csv',
    '--a',
    '--subsidised 1000',
    '--b',
    '--subsidised 3000',
  ];
  const { total } = await json<Diff>([...words, '--payer', 'apbd'], ROOT);
  expect(total.effects).toEqual({ renewals: 2000 * 201_600 });
  const payer = await json<Diff>(
    ['diff', 'data/ntb-2025.csv', '--subsidised', '1000', '--b', '--months 6 --payer zakat'],
    ROOT,
  );
  // Renewals are paid by public money on both sides: half the months of 1000 members.
  expect(Object.keys(payer.total.effects).sort()).toEqual(['months', 'payer', 'tariff']);
  expect(sum(Object.values(payer.total.effects))).toBe(payer.total.change);
});

describe('segments that the sides call by other names', () => {
  const of = (...lines: readonly string[]) => `${[HEAD, ...lines].join('\n')}\n`;
  const row = (segment: string, members: number) =>
    `36.02,Lebak,${segment},2025,1000,${members},50,`;

  it('are one where the catalogue says so', () =>
    inFolder({ 'a.csv': of(row('petani', 100)), 'b.csv': of(row('Farmers', 120)) }, async (cwd) => {
      const { total } = await json<Diff>(['diff', 'a.csv', 'b.csv'], cwd);
      expect(total.effects).toEqual({ members: -20 * 201_600 });
    }));

  it('are one row of segments, however each region writes them', () => {
    const serang = (members: number) => `36.04,Serang,PETANI,2025,1000,${members},50,`;
    const files = {
      'a.csv': of(row('Petani', 100), serang(100)),
      'b.csv': of(row('farmers', 120), serang(150)),
    };
    return inFolder(files, async (cwd) => {
      const { rows, total } = await json<Diff>(['diff', 'a.csv', 'b.csv', '--by', 'segment'], cwd);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ change: total.change, effects: { members: -70 * 201_600 } });
    });
  });

  it('are not where a side has both names', () =>
    inFolder(
      { 'a.csv': of(row('petani', 100)), 'b.csv': of(row('petani', 100), row('buruh tani', 60)) },
      async (cwd) => {
        const { total } = await json<Diff>(['diff', 'a.csv', 'b.csv'], cwd);
        expect(Object.keys(total.effects)).toEqual(['segment-came']);
      },
    ));
});

describe('rows that one side alone has', () => {
  const rows = (...lines: readonly string[]) => `${[HEAD, ...lines].join('\n')}\n`;
  const LEBAK = '36.02,Lebak,petani,2025,1000,100,50,';

  it.each([
    [
      'a region that came',
      rows(LEBAK),
      rows(LEBAK, '36.04,Serang,petani,2025,10,0,0,'),
      'region-came',
    ],
    [
      'a segment that came',
      rows(LEBAK),
      rows(LEBAK, '36.02,Lebak,nelayan,2025,10,0,0,'),
      'segment-came',
    ],
    [
      'a region that went',
      rows(LEBAK, '36.04,Serang,petani,2025,10,0,0,'),
      rows(LEBAK),
      'region-went',
    ],
    [
      'a row whose count was missing',
      rows(LEBAK, '36.02,Lebak,nelayan,2025,10,,,'),
      rows(LEBAK, '36.02,Lebak,nelayan,2025,10,0,0,'),
      'count-came',
    ],
    [
      'a region whose only count was missing',
      rows(LEBAK, '36.04,Serang,petani,2025,10,,,'),
      rows(LEBAK, '36.04,Serang,petani,2025,10,0,0,'),
      'count-came',
    ],
    [
      'workers who had no price',
      rows(LEBAK, '36.02,Lebak,penerima upah,2025,10,0,0,'),
      rows(LEBAK, '36.02,Lebak,penerima upah,2025,10,0,0,4000000'),
      'price-came',
    ],
  ])('%s is one cause', (_, before, after, cause) =>
    inFolder({ 'a.csv': before, 'b.csv': after }, async (cwd) => {
      const { total } = await json<Diff>(['diff', 'a.csv', 'b.csv'], cwd);
      expect(Object.keys(total.effects)).toEqual([cause]);
      expect(Math.abs(total.change)).toBeGreaterThan(0);
    }),
  );
});
