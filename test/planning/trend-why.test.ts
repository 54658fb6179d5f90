import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

interface Sum {
  readonly value: number;
  readonly cells: readonly {
    readonly value: number;
    readonly places: readonly { readonly file: string; readonly line: number }[];
  }[];
}
interface Members {
  readonly period: string;
  readonly registered: Sum;
}
interface Counts extends Members {
  readonly potential: Sum;
  readonly coverage: number | null;
}
interface Judged {
  readonly potential: number;
  readonly missing: number | null;
  readonly needed: number | null;
  readonly standing: string | null;
}
type Pace = { readonly joined: number; readonly months: number } | null;
interface Why {
  readonly before: Counts;
  readonly after: Counts;
  readonly points: { whole: number; members: number; base: number } | null;
  readonly coverageOnFrozenBase: number | null;
  readonly pace: Pace;
  readonly lastMonth: { joined: number; before: Members; after: Members } | null;
  readonly target: {
    readonly arrival: string | null;
    readonly monthsToTarget: number | null;
    readonly monthsLeft: number;
    readonly judgedBy: Pace;
    readonly onOwn: Judged;
    readonly onFrozen: Judged;
  };
}
interface Row extends Omit<Judged, 'potential'> {
  readonly before: { potential: number; registered: number };
  readonly after: { potential: number; registered: number };
  readonly points: Why['points'];
  readonly coverageOnFrozenBase: number | null;
  readonly pace: number | null;
  readonly lastMonth: number | null;
  readonly arrival: string | null;
  readonly onFrozen: Omit<Judged, 'potential'>;
}

const HEAD = 'wilayah,segmen,periode,potensi,aktif';
const PERIODS = ['2024-12', '2025-11', '2025-12'];

async function trendOf(table: string, words: readonly string[]) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const all = ['trend', 't.csv', '--format', 'json', '--quiet', '--no-warnings', ...words];
    const ran = await run(all, { cwd });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout);
  });
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A sum is its cells, and each cell is what stands on the line that it names. */
function sumAddsUp({ value, cells }: Sum, column: number, lines: readonly string[]): void {
  expect(total(cells.map((cell) => cell.value))).toBe(value);
  for (const cell of cells) {
    const read = cell.places.map(({ line }) => Number(lines[line - 1]?.split(',')[column]));
    expect(total(read)).toBe(cell.value);
  }
}

function countsTie(why: Why, row: Row, lines: readonly string[]): void {
  for (const side of ['before', 'after'] as const) {
    const { potential, registered, coverage } = why[side];
    sumAddsUp(potential, 3, lines);
    sumAddsUp(registered, 4, lines);
    expect(row[side]).toMatchObject({ potential: potential.value, registered: registered.value });
    expect(coverage).toBe(potential.value === 0 ? null : registered.value / potential.value);
  }
}

/** The parts add up, and each is within a step of the formula that the tree shows. */
function changeTies({ points, before, after, coverageOnFrozenBase }: Why, row: Row): void {
  expect([points, coverageOnFrozenBase]).toEqual([row.points, row.coverageOnFrozenBase]);
  const [p0, p1] = [before.potential.value, after.potential.value];
  const [r0, r1] = [before.registered.value, after.registered.value];
  expect(coverageOnFrozenBase).toBe(p0 === 0 ? null : r1 / p0);
  expect(points === null).toBe(p0 === 0 || p1 === 0);
  if (!points) return;
  expect(Math.round(100 * points.members) + Math.round(100 * points.base)).toBe(
    Math.round(100 * points.whole),
  );
  const members = (100 * (r1 - r0) * (1 / p0 + 1 / p1)) / 2;
  const base = (100 * (1 / p1 - 1 / p0) * (r0 + r1)) / 2;
  expect(Math.abs(points.members - members)).toBeLessThanOrEqual(0.0076);
  expect(Math.abs(points.base - base)).toBeLessThanOrEqual(0.0076);
  expect(Math.abs(points.whole - 100 * (r1 / p1 - r0 / p0))).toBeLessThanOrEqual(0.0051);
}

function paceTies({ pace, lastMonth, before, after }: Why, row: Row, months: number): void {
  const joined = after.registered.value - before.registered.value;
  expect(pace).toEqual(months < 12 ? null : { joined, months });
  expect(row.pace).toBe(pace && joined / months);
  expect(lastMonth?.joined ?? null).toBe(row.lastMonth);
  if (lastMonth)
    expect(lastMonth.after.registered.value - lastMonth.before.registered.value).toBe(
      lastMonth.joined,
    );
}

/** Who is missing, needed, and how that stands, in another way than the program does. */
function judgedTies(judged: Judged, registered: number, percent: number, why: Why): void {
  const { potential, missing, needed, standing } = judged;
  const { monthsLeft, judgedBy } = why.target;
  if (potential === 0) {
    expect([missing, standing]).toEqual([null, 'unknown']);
    return;
  }
  const short = Math.max(0, Math.ceil((percent * potential) / 100) - registered);
  expect(missing).toBe(short);
  expect(needed).toBe(short === 0 ? 0 : monthsLeft === 0 ? null : Math.ceil(short / monthsLeft));
  const { joined, months } = judgedBy ?? { joined: 0, months: 1 };
  const isInTime = joined * monthsLeft >= short * months ? 'on-track' : 'behind';
  const judgedAs = monthsLeft === 0 ? 'behind' : judgedBy === null ? 'unknown' : isInTime;
  expect(standing).toBe(short === 0 ? 'reached' : judgedAs);
}

function targetTies(why: Why, row: Row, percent: number): void {
  const { onOwn, onFrozen, arrival, monthsToTarget, judgedBy } = why.target;
  const { missing, needed, standing } = row;
  expect(onOwn).toEqual({ potential: row.after.potential, missing, needed, standing });
  expect(onFrozen).toEqual({ potential: row.before.potential, ...row.onFrozen });
  const last = why.lastMonth && { joined: why.lastMonth.joined, months: 1 };
  expect(judgedBy).toEqual(why.pace ?? last);
  judgedTies(onOwn, row.after.registered, percent, why);
  judgedTies(onFrozen, row.after.registered, percent, why);
  expect(arrival).toBe(row.arrival);
  expect(monthsToTarget !== null).toBe(/^\d/.test(arrival ?? ''));
  if (monthsToTarget === null || why.pace === null || missing === null) return;
  // As many months as it takes, and not one more.
  const joinedAfter = (months: number) => (why.pace?.joined ?? 0) * months;
  const wanted = missing * why.pace.months;
  expect(joinedAfter(monthsToTarget)).toBeGreaterThanOrEqual(wanted);
  expect(joinedAfter(monthsToTarget - 1)).toBeLessThan(wanted);
}

const COUNTS = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
const SERIES = fc.tuple(
  fc.constantFrom('Desa A', 'Desa B', 'Desa C'),
  fc.constantFrom('petani', 'nelayan'),
  fc.array(fc.option(COUNTS, { nil: null }), { minLength: 3, maxLength: 3 }),
);
const TABLES = fc
  .uniqueArray(SERIES, { minLength: 1, maxLength: 6, selector: ([name, of]) => `${name} ${of}` })
  .map((series) => {
    const rows = series.flatMap(([name, segment, counts]) =>
      counts.flatMap((each, at) => (each ? [[name, segment, PERIODS[at], ...each].join(',')] : [])),
    );
    // A region that is in all periods, so that there is something to compare.
    const always = PERIODS.map(
      (period, at) => `Desa Z,petani,${period},${90 + at},${40 + at * at}`,
    );
    return [HEAD, ...always, ...rows];
  });
const ASKED = fc.record({
  from: fc.constantFrom('2024-12', '2025-11'),
  by: fc.constantFrom('region', 'segment'),
  percent: fc.integer({ min: 1, max: 100 }),
  byDate: fc.constantFrom('2025-12', '2026-06', '2027-12'),
});

describe('ucj trend --why', () => {
  it('has the figures of the trend, and parts that add up to them', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(TABLES, ASKED, async (lines, { from, by, percent, byDate }) => {
        const asked = ['--from', from, '--by', by, '--target', `${percent}%`, '--by-date', byDate];
        const table = `${lines.join('\n')}\n`;
        const { why, ...rest } = await trendOf(table, [...asked, '--why']);
        expect(rest).toEqual(await trendOf(table, asked));
        expect(why.rows).toHaveLength(rest.rows.length);
        [...rest.rows, rest.total].forEach((row: Row, index) => {
          const own: Why = [...why.rows, why.total][index];
          countsTie(own, row, lines);
          changeTies(own, row);
          paceTies(own, row, rest.months);
          targetTies(own, row, percent);
        });
      }),
      { numRuns: 40 },
    ),
  );

  it('names twelve places of a sum, and how many more there are', () =>
    inFolder(
      {
        'old.csv': `${HEAD}\n${Array.from({ length: 14 }, (_, at) => `Desa ${at + 1},petani,2024-12,100,10`).join('\n')}\n`,
        'new.csv': `${HEAD.replace('potensi', 'potential')}\n${Array.from({ length: 14 }, (_, at) => `Desa ${at + 1},petani,2025-12,100,20`).join('\n')}\n`,
      },
      async (cwd) => {
        const words = ['trend', 'old.csv', 'new.csv', '--by', 'segment', '--why'];
        const { stdout } = await run([...words, '--format', 'markdown'], { cwd });
        expect(stdout).toMatch(
          /Potential 1,400 in Dec 2024: old\.csv:2 \+ .* \+ old\.csv:13 and 2 more rows, column "potensi"/,
        );
        expect(stdout).toMatch(/Potential 1,400 in Dec 2025: new\.csv:2 .*, column "potential"/);
        expect(stdout).not.toContain('csv:14');
      },
    ));

  it('is refused in formats that cannot show it, and is a tree elsewhere', () =>
    inFolder(
      { 't.csv': `${HEAD}\nDesa A,petani,2024,9,3\nDesa A,petani,2025,9,4\n` },
      async (cwd) => {
        const words = ['trend', 't.csv', '--why'];
        for (const format of ['csv', 'tsv', 'ndjson']) {
          const refused = await run([...words, '--format', format], { cwd });
          expect([refused.status, refused.stdout]).toEqual([2, '']);
          expect(refused.stderr).toContain('--why');
        }
        for (const format of ['html', 'xlsx', 'markdown', 'json']) {
          const shown = await run([...words, '-o', `t.${format}`, '--format', format], { cwd });
          expect([format, shown.status]).toEqual([format, 0]);
        }
        const shown = await run(words, { cwd });
        expect(shown.stdout).toContain('└─');
        expect(await run(['explain', 'trend', 't.csv'], { cwd })).toEqual(shown);
      },
    ));
});
