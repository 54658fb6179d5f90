import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

type Year = Readonly<Record<string, number | null>>;

const TABLE = `kode,wilayah,segmen,periode,potensi,aktif,disubsidi
36.01,Kabupaten Pandeglang,petani,2025-11,1007,413,109
36.01,Kabupaten Pandeglang,pedagang,2025-11,409,71,13
36.02,Kabupaten Lebak,nelayan,2025-11,503,611,0
36.02,Kabupaten Lebak,penerima upah,2025-11,701,50,
`;

async function planOf(words: readonly string[], table = TABLE) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const all = [
      'plan',
      't.csv',
      '--wage',
      '4000000',
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

const FIGURES = [
  ...['potential', 'wanted', 'start', 'lapsed', 'left', 'renewed', 'carried', 'enrolled', 'end'],
  ...['outOfReach', 'coverage', 'months', 'renewalPremium', 'expansionPremium', 'annualPremium'],
  ...['cumulative', 'unpriced'],
];

/** A span of an option in tenths of a percent, and its middle, which has one place more. */
const span = (option: string, most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const share = (value: number) => `${(value / 10).toFixed(2)}%`;
    return { option, low: share(low), middle: share((low + high) / 2), high: share(high) };
  });
const SPANS = fc
  .tuple(
    span('--growth', 30),
    span('--lapse', 300),
    span('--verified', 1000),
    span('--wage-growth', 100),
  )
  .chain((spans) => fc.subarray(spans, { minLength: 1, maxLength: 2 }));
const OTHERS = fc.record({
  '--target': fc.integer({ min: 1, max: 100 }).map((value) => `${value}%`),
  '--carry': fc.constantFrom('100%', '80%', '0%'),
  '--renew': fc.constantFrom('100%', '70%'),
  '--stay': fc.constantFrom('0%', '50%'),
  '--path': fc.constantFrom('linear', 'steady'),
});

type Span = Readonly<Record<'option' | 'low' | 'middle' | 'high', string>>;

/** Every choice of ends that is run: the middle, each end alone, and all ends in all combinations. */
function choices(spans: readonly Span[]): string[][] {
  const middle = spans.map((each) => each.middle);
  const alone = spans.flatMap(({ low, high }, at) => [middle.with(at, low), middle.with(at, high)]);
  const corners = spans.reduce<string[][]>(
    (found, { low, high }) =>
      found.flatMap((own) => [
        [...own, low],
        [...own, high],
      ]),
    [[]],
  );
  return [middle, ...alone, ...corners];
}

describe('the range of a plan', () => {
  it(
    'is the least and the most of plans of single shares, figure by figure',
    {
      timeout: 120_000,
    },
    () =>
      fc.assert(
        fc.asyncProperty(SPANS, OTHERS, async (spans, others) => {
          const base = ['--until', '2028', ...Object.entries(others).flat()];
          const asked = spans.map(({ option, low, high }) => `${option}=${low}..${high}`);
          const { range, years } = await planOf([...base, ...asked]);
          const isSpan = spans.some(({ low, high }) => low !== high);
          expect(range !== null).toBe(isSpan);
          if (range === null) return;
          const runs: Year[][] = [];
          for (const choice of choices(spans)) {
            const own = choice.map((share, at) => `${spans[at]?.option}=${share}`);
            runs.push((await planOf([...base, ...own])).years);
          }
          expect(runs[0]).toEqual(years);
          years.forEach((year: Year, index: number) => {
            for (const name of FIGURES) {
              const values = runs.map((run) => run[index]?.[name] ?? null);
              const isKnown = !values.includes(null);
              const known = values.map((value) => value ?? 0);
              const ends = isKnown ? [Math.min(...known), Math.max(...known)] : [null, null];
              const found = [range.low[index][name], range.high[index][name]];
              expect([name, ...found]).toEqual([name, ...ends]);
              const own = year[name] ?? null;
              if (own !== null && found[0] !== null) {
                expect(own).toBeGreaterThanOrEqual(found[0]);
                expect(own).toBeLessThanOrEqual(found[1]);
              }
            }
          });
        }),
        { numRuns: 12 },
      ),
  );

  it('holds its middle where an end of it is rounded beside it', async () => {
    // 5 members: 4% of them are 0, 14% are 1, and the middle of 9% is 0 as well.
    const table = TABLE.split('\n')
      .slice(0, 1)
      .join('\n')
      .concat('\n36.01,A,petani,2025-11,10,5,0\n');
    const words = ['--target', '50%', '--until', '2026', '--lapse', '4%..14%'];
    const { years, range } = await planOf(words, table);
    expect([range.low[0], years[0], range.high[0]].map(({ lapsed }) => lapsed)).toEqual([0, 0, 1]);
  });

  it('is not printed where both ends are equal', async () => {
    const table =
      'kode,wilayah,segmen,periode,potensi,aktif,disubsidi\n36.01,A,petani,2025-11,10,5,0\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const words = ['plan', 't.csv', '--target', '60%', '--until', '2027', '--quiet'];
      const all = [...words, '--verified', '0.65..1', '--format', 'markdown'];
      const { stdout } = await run(all, { cwd });
      expect(stdout).not.toMatch(/## Range|–Rp|Rp201,600 – /);
      expect(stdout).toContain('(--verified): Rp403,200\n');
      // Of the 5 who are uncovered 1 is found or all: enough for the first year, not for the second.
      const part = ['plan', 't.csv', '--target', '70%', '--until', '2027', '--quiet'];
      const mixed = await run([...part, '--verified', '0.2..1', '--format', 'markdown'], { cwd });
      expect(mixed.stdout).toContain('| 2026 | 1 |  | 201,600 |  |\n');
      expect(mixed.stdout).toMatch(/\| 2027 \| 0–1 \| 201,600 \| 403,200 \| 403,200 \|/);
      const table = await run([...part, '--verified', '0.2..1', '--format', 'table'], { cwd });
      expect(table.stdout).toMatch(/2026 +1 +Rp201,600\n/);
    });
  });

  it('spans the people of all years together in the sentence of a report', async () => {
    await inFolder({ 't.csv': TABLE }, async (cwd) => {
      const plan = 'plan --target 80% --until 2028 --lapse 5%..20% --growth 0%..2%';
      const words = ['report', 't.csv', '--wage', '4000000', '--quiet', '--chapter', plan];
      const { stdout } = await run([...words, '--format', 'markdown'], { cwd });
      const { range, years } = await planOf(plan.split(' ').slice(1));
      const [low, high] = [range.enrolled.low, range.enrolled.high].map((count: number) =>
        count.toLocaleString('en'),
      );
      expect(stdout).toContain(`takes between ${low} and ${high} enrolments`);
      const people = years.reduce((sum: number, each: Year) => sum + (each['enrolled'] ?? 0), 0);
      expect(people).toBeGreaterThanOrEqual(range.enrolled.low);
      expect(people).toBeLessThanOrEqual(range.enrolled.high);
    });
  });
});
