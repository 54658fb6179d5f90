import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const REGIONS = ['36.01', '36.02', '36.04', '32.10', '35.10', '35.78'];
const SEGMENTS = ['petani', 'nelayan', 'ojek online'];

/** A table of some regions, of a period and of segments where it is to have them. */
const tables = fc
  .record({
    regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { minLength: 1 }),
    segments: fc.subarray(SEGMENTS),
    period: fc.constantFrom('', '2025', '2025-11'),
    counts: fc.array(fc.tuple(fc.nat(99_999), fc.nat(99_999)), { minLength: 20, maxLength: 20 }),
  })
  .map(({ regions, segments, period, counts }) => {
    const all = segments.length > 0 ? segments : [''];
    const head = ['region_code', ...(segments.length > 0 ? ['segment'] : []), 'period'];
    const keys = regions.flatMap((region) => all.map((segment) => [region, segment]));
    const rows = keys.map(([region = '', segment = ''], at) =>
      [region, ...(segment ? [segment] : []), period, ...(counts[at] ?? [1, 1])].join(','),
    );
    return `${[...head, 'potential', 'registered'].join(',')}\n${rows.join('\n')}\n`;
  })
  .filter((table) => !isRepeated(table));

/** Whether the rows of each region have one count, which is refused. */
function isRepeated(table: string): boolean {
  const rows = table.trimEnd().split('\n').slice(1);
  return [-1, -2].some((column) => {
    const counts = rows.map((row) =>
      [row.slice(0, row.indexOf(',')), row.split(',').at(column)].join(),
    );
    return rows.length > 1 && new Set(counts).size <= rows.length / 2;
  });
}

interface Counted {
  readonly region: { readonly code: string };
  readonly potential: number;
  readonly registered: number;
}

/** Figures of a run: of each row and of all. */
async function figures(file: string, words: readonly string[], cwd: string) {
  const ran = await run(['gap', file, ...words, '--format', 'json'], { cwd });
  if (ran.stdout === '') throw new Error(ran.stderr);
  const { rows, totals, parameters } = JSON.parse(ran.stdout);
  return { rows, totals, period: parameters.period, year: parameters.year };
}

/** Writes a table in a form, reads that again, and gives the figures of both. */
async function bothOf(table: string, words: readonly string[], name: string) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const said = await run(['gap', 't.csv', ...words, '-o', name], { cwd });
    if (said.status !== 0) throw new Error(said.stderr);
    const by = words.indexOf('--by') < 0 ? [] : words.slice(words.indexOf('--by'));
    return [await figures('t.csv', by, cwd), await figures(name, by, cwd)] as const;
  });
}

describe('what gap writes', () => {
  it.each([
    ['out.csv', []],
    ['out.csv', ['--excel']],
    ['out.csv', ['--totals']],
    ['out.csv', ['--excel', '--totals']],
    ['out.tsv', []],
    ['out.tsv', ['--totals']],
    ['out.xlsx', []],
  ])('as %s %s is read back with the same figures', async (name, words) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const [first, again] = await bothOf(table, words, name);
        expect(again).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['out.csv', ['--by', 'region']],
    ['out.csv', ['--excel', '--totals', '--by', 'region']],
    ['out.tsv', ['--by', 'region']],
    ['out.csv', ['--by', 'province']],
  ])('as %s %s is read back with the same counts of the same period', async (name, words) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const counts = ({ rows, period }: Awaited<ReturnType<typeof figures>>) => [
          period,
          rows.map(({ region, potential, registered }: Counted) => [
            region.code,
            potential,
            registered,
          ]),
        ];
        const [first, again] = await bothOf(table, words, name);
        expect(counts(again)).toEqual(counts(first));
      }),
      { numRuns: 15 },
    );
  });
});
