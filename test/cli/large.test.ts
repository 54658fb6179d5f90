import { describe, expect, it } from 'vitest';
import { inFolder } from '../support/run.js';
import { inShell } from '../support/shell.js';

const HEAD = 'region_code,region_name,segment,period,potential,registered\n';
/** Megabytes that a run may have for objects; Node takes four times as much by itself. */
const LITTLE = 1024;

/** Rows of villages, each of its own. */
function villages(count: number, of: (at: number) => string): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const [district, village] = [10 + (at % 80), 1000 + (Math.floor(at / 80) % 9000)];
    return `36.04.${district}.${village},Desa Maju,${of(at)}`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}

/** Runs a command line on a table, with little memory. */
function ran(table: string, line: string, megabytes = LITTLE) {
  const limit = `export NODE_OPTIONS=--max-old-space-size=${megabytes}`;
  return inFolder({ 't.csv': table }, (cwd) => inShell(`${limit}; ${line}`, cwd));
}

describe('a table of a million rows', { timeout: 120_000 }, () => {
  it('that all stand twice is refused, with how many rows are wrong', async () => {
    const rows = villages(500_000, () => 'petani,2025-11,9,3');
    const { status, stderr } = await ran(rows + rows.slice(HEAD.length), 'ucj gap t.csv');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: t\.csv:500002: .*Desa Maju/);
    expect(stderr).toMatch(/499,9\d\d more/);
  });

  it('is added up where it stands twice and that is wanted', async () => {
    const rows = villages(500_000, () => 'petani,2025-11,9,3');
    const line = 'ucj gap t.csv --duplicates sum --by province --format csv --quiet';
    const { status, stdout } = await ran(rows + rows.slice(HEAD.length), line);
    expect([status, stdout.split('\n')[1]?.split(',').slice(4, 8)]).toEqual([
      0,
      ['9000000', '3000000', '33.33', '6000000'],
    ]);
  });

  it('is written row by row', async () => {
    const rows = villages(700_000, (at) => `petani,2025-11,9,${at % 10}`);
    const line =
      'ucj gap t.csv --format csv --quiet | wc -l; ucj gap t.csv --format json --quiet | wc -l';
    const { status, stdout } = await ran(rows, line);
    const [csv = 0, json = 0] = stdout.trim().split(/\s+/).map(Number);
    expect([status, csv]).toEqual([0, 700_001]);
    expect(json).toBeGreaterThan(700_000 * 20);
  });
});

describe('a region of 64,000 segments', { timeout: 60_000 }, () => {
  it('has its total set apart, and compared with them', async () => {
    const segments = Array.from(
      { length: 64_000 },
      (_, at) => `36.02,Lebak,s${at},2025,7,${at % 3}`,
    );
    const all = [7 * 64_000, segments.reduce((sum, _, at) => sum + (at % 3), 0)];
    const table = `${HEAD}${segments.join('\n')}\n36.02,Lebak,Jumlah,2025,${all.join()}\n`;
    const { status, stdout } = await ran(table, 'ucj gap t.csv --by region --format csv --quiet');
    expect([status, stdout.split('\n')[1]?.split(',').slice(4, 6)]).toEqual([0, all.map(String)]);
  });
});

describe('derivations of 45 years of 1,200 cells', { timeout: 120_000 }, () => {
  it.each([
    ['table', 1_000_000],
    ['json', 2_000_000],
  ])('are written as they are made: %s', async (format, least) => {
    const rows = villages(1200, (at) => `petani,2025-11,${900 + at},${at % 700}`);
    const plan = 'ucj plan t.csv --target 99.5% --until 2070 --why --no-warnings';
    const { status, stdout } = await ran(rows, `${plan} --format ${format} | wc -l`, 128);
    expect(status).toBe(0);
    expect(Number(stdout)).toBeGreaterThan(least);
  });
});
