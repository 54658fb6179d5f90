import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

interface Line {
  readonly perWorker: number;
  readonly payer: string;
}
interface Paid {
  readonly workers: number;
  readonly payer: string;
  readonly amount: number | null;
  readonly months: number;
  readonly parts: readonly { readonly workers: number; readonly each: number }[];
  readonly lines: readonly Line[];
}
type People = Readonly<
  Record<
    | 'potential'
    | 'before'
    | 'wanted'
    | 'start'
    | 'lapsed'
    | 'left'
    | 'stayed'
    | 'renewed'
    | 'carried'
    | 'enrolled'
    | 'end'
    | 'own'
    | 'joined'
    | 'kept'
    | 'months'
    | 'unpriced',
    number
  >
>;
interface Year extends Omit<People, 'renewed' | 'carried' | 'enrolled'> {
  readonly renewalPremium: number | null;
  readonly expansionPremium: number | null;
  readonly annualPremium: number | null;
  readonly cumulative: number | null;
  readonly renewed: Paid;
  readonly carried: Paid;
  readonly enrolled: Paid;
  readonly together: {
    readonly aim: { readonly share: number } | null;
    readonly wanted: number;
    readonly potential: number;
    readonly staying: number;
    readonly enrolled: number;
    readonly findable: number;
  };
}
interface Why {
  readonly growth: number;
  readonly lapse: number;
  readonly renew: number;
  readonly carry: number;
  readonly stay: number;
  readonly start: { readonly registered: number; readonly subsidised: number };
  readonly years: readonly Year[];
}

const TABLE = `kode,wilayah,segmen,periode,potensi,aktif,disubsidi
36.01,Kabupaten Pandeglang,petani,2025-11,10007,4013,1009
36.02,Kabupaten Lebak,nelayan,2025-11,503,611,0
36.02,Kabupaten Lebak,ojek,2025-11,7001,500,
36.02,Kabupaten Lebak,PMI,2025-11,301,20,0
36.02,Kabupaten Lebak,tukang sulap,2025-11,97,11,5
36.02,Kabupaten Lebak,penerima upah,2025-11,0,0,0
`;

async function planOf(words: readonly string[], table = TABLE) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const all = ['plan', 't.csv', '--format', 'json', '--quiet', '--no-warnings', ...words];
    const ran = await run(all, { cwd });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout);
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Half up, of a product whose share was read from decimals. */
const near = (value: number, share: number, people: number) =>
  expect(Math.abs(value - share * people)).toBeLessThanOrEqual(0.5 + 1e-6);

/** An amount is its parts, and its first part is what its lines come to. */
function paidAddsUp({ workers, amount, parts, lines, payer }: Paid): void {
  if (amount === null) {
    expect(workers).toBeGreaterThan(0);
    expect([parts, lines]).toEqual([[], []]);
    return;
  }
  expect(sum(parts.map((part) => part.workers * part.each))).toBe(amount);
  if (parts.length === 0) return;
  expect(sum(parts.map((part) => part.workers))).toBe(workers);
  for (const line of lines) expect(line.payer).toBe(payer);
  expect(sum(lines.map(({ perWorker }) => perWorker))).toBe(parts[0]?.each);
}

function moneyAddsUp(year: Year, cumulative: number): void {
  const { renewed, carried, enrolled } = year;
  const kinds = [renewed, carried, enrolled];
  for (const paid of kinds) paidAddsUp(paid);
  expect(sum([renewed, carried].map(({ amount }) => amount ?? 0))).toBe(year.renewalPremium ?? 0);
  expect(enrolled.amount).toBe(year.expansionPremium);
  expect((year.renewalPremium ?? 0) + (year.expansionPremium ?? 0)).toBe(year.annualPremium ?? 0);
  expect(cumulative + (year.annualPremium ?? 0)).toBe(year.cumulative ?? 0);
  const hasPrice = kinds.some(({ amount, workers }) => amount !== null && workers > 0);
  expect(year.annualPremium === null).toBe(!hasPrice && year.unpriced > 0);
  expect(sum(kinds.map(({ months }) => months))).toBe(year.months);
  const unpriced = kinds.filter(({ amount }) => amount === null);
  expect(sum(unpriced.map(({ workers }) => workers))).toBe(year.unpriced);
}

function peopleAddUp(year: Year, before: Year | undefined, why: Why, path: string): void {
  const { start, lapsed, left, stayed, own, potential, together } = year;
  const [renewed, carried, enrolled] = [year.renewed, year.carried, year.enrolled].map(
    ({ workers }) => workers,
  ) as [number, number, number];
  const subsidised = before ? before.renewed.workers : why.start.subsidised;
  expect(start).toBe(before ? before.end : why.start.registered);
  expect(own).toBe(start - renewed - carried - left);
  near(lapsed, why.lapse, own);
  near(renewed, why.renew, subsidised);
  expect(year.joined).toBe(before ? before.enrolled.workers : 0);
  near(year.kept, why.carry, year.joined);
  expect(left + stayed).toBe(subsidised - renewed + year.joined - year.kept);
  // Two kinds of them, each rounded by itself.
  expect(Math.abs(stayed - why.stay * (left + stayed))).toBeLessThanOrEqual(1 + 1e-6);
  expect(carried).toBe((before?.carried.workers ?? 0) + year.kept);
  near(potential, 1 + why.growth, year.before);
  if (before) expect(year.before).toBe(before.potential);
  const { aim, wanted } = together;
  const most = Math.min(
    together.potential,
    Math.ceil((aim?.share ?? 0) * together.potential - 1e-6),
  );
  expect(wanted).toBe(most);
  if (path === 'linear')
    expect(together.enrolled).toBe(
      Math.min(together.findable, Math.max(0, wanted - together.staying)),
    );
  expect(year.end).toBe(start - lapsed - left + enrolled);
}

const percent = (max: number) => fc.integer({ min: 0, max }).map((value) => `${value / 10}%`);
const OPTIONS = fc.record({
  target: fc.integer({ min: 1, max: 1000 }).map((value) => `${value / 10}%`),
  until: fc.integer({ min: 2026, max: 2032 }).map(String),
  growth: fc.integer({ min: -30, max: 30 }).map((value) => `${value / 10}%`),
  lapse: percent(300),
  renew: percent(1000),
  carry: percent(1000),
  stay: percent(1000),
  'wage-growth': fc.constantFrom('0%', '6.5%', '5%..8%'),
  verified: fc.constantFrom('1', '0.65', '0.65..1'),
  'start-month': fc.integer({ min: 1, max: 12 }).map(String),
  spread: fc.constantFrom('start', 'even'),
  path: fc.constantFrom('linear', 'steady'),
  payer: fc.constantFrom('zakat', 'apbd', 'undecided'),
});

describe('ucj plan --why', () => {
  it('has the figures of the plan, and parts that add up to them', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(OPTIONS, async (options) => {
        const words = Object.entries(options).map(([name, text]) => `--${name}=${text}`);
        const asked = [...words, '--contract-months', '24'];
        const plan = await planOf([...asked, '--why']);
        const { why, ...rest } = plan;
        expect(rest).toEqual(await planOf(asked));
        for (const each of why as Why[])
          each.years.forEach((year, index) => {
            const before = each.years[index - 1];
            moneyAddsUp(year, before?.cumulative ?? 0);
            peopleAddUp(year, before, each, options.path);
          });
        plan.years.forEach((year: Year, index: number) => {
          for (const name of ['potential', 'end', 'months', 'annualPremium', 'cumulative'] as const)
            expect(sum(why.map((each: Why) => each.years[index]?.[name] ?? 0))).toBe(
              year[name] ?? 0,
            );
        });
      }),
      { numRuns: 25 },
    ),
  );

  it('names the place of each count, and the line to what is wanted', async () => {
    const words = ['--target', '80%', '--until', '2029', '--milestone', '2027=50%', '--why'];
    const { why } = await planOf(words);
    expect(why).toHaveLength(6);
    expect(why[0].potential).toEqual({
      value: 10_007,
      column: 'potensi',
      rows: [{ file: 't.csv', line: 2 }],
    });
    expect(why[2].subsidised).toBeNull();
    const aims = why[0].years.map(({ together }: Year) => together.aim);
    expect(aims[0].from).toEqual({ year: 2025, share: 4013 / 10_007 });
    expect(aims[0].to).toEqual({ year: 2027, share: 0.5 });
    expect(aims[1]).toEqual({ share: 0.5, from: null, to: { year: 2027, share: 0.5 } });
    expect(aims[2].from).toEqual({ year: 2027, share: 0.5 });
    expect(aims[2].share).toBeCloseTo(0.65);
  });

  it('says where a law ends within a year, for those whose premium rests on it', async () => {
    const { why } = await planOf([
      '--target',
      '100%',
      '--until',
      '2028',
      '--payer',
      'zakat',
      '--why',
    ]);
    const ends = why[0].years.map(({ ending }: { ending: { id: string }[] }) =>
      ending.map(({ id }) => id),
    );
    expect(ends).toEqual([['bpu.relief.pp50-2025.other'], [], []]);
    expect(why[2].years[0].ending).toEqual([]);
    expect(why[2].years[1].ending.map(({ id }: { id: string }) => id)).toEqual([
      'bpu.relief.pp50-2025.transport',
    ]);
  });

  it('derives the months that are paid for alone', async () => {
    const words = ['--target', '100%', '--until', '2027', '--start-month', '10', '--why'];
    const { why } = await planOf(words);
    const [first] = why[0].years;
    expect(first.enrolled.parts).toEqual([
      { month: '2026-10', workers: first.enrolled.workers, each: 50_400 },
    ]);
    expect(first.enrolled.lines.map(({ times }: { times: number }) => times)).toEqual([3, 3]);
  });

  it('is refused in formats that cannot show it, and is a table elsewhere', () =>
    inFolder({ 't.csv': TABLE }, async (cwd) => {
      const words = ['plan', 't.csv', '--target', '60%', '--until', '2027', '--why'];
      const refused = await run([...words, '--format', 'csv'], { cwd });
      expect([refused.status, refused.stdout]).toEqual([2, '']);
      expect((await run(words, { cwd })).stdout).toContain('└─');
    }));
});
