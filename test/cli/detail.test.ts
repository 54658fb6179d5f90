import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';

const FUND = ['fund', 'data/banten.csv', '--wage', 'umk', '--sources', 'data/banten-sources.csv'];
const PLAN = [
  'plan',
  'data/banten.csv',
  '--target',
  '60%',
  '--until',
  '2045',
  '--lapse',
  '5%..20%',
];
const shown = async (words: readonly string[], format = 'table') =>
  (await run([...words, '--format', format, '--quiet', '--no-warnings'])).stdout;
const years = (text: string) => text.match(/^20\d\d\b/gm)?.map(Number) ?? [];

describe('the summary on a terminal', () => {
  it('of a funding begins with what it comes to, and counts who is paid for', async () => {
    const [brief, whole] = [await shown(FUND), await shown([...FUND, '--detail'])];
    expect(brief).toMatch(/^The sources of money pay Rp65\.00 bn/);
    expect(brief).toContain('Who pays for whom\n152 rows; --detail lists them\n');
    const { payments } = JSON.parse(await shown(FUND, 'json'));
    const rows = (text: string) =>
      text.match(/^(dbh-cht|apbd-prov|baznas|csr) .* (new|renewal) /gm)?.length ?? 0;
    // The months that nobody pays are one row of these.
    expect([rows(brief), rows(whole)]).toEqual([1, payments.length + 1]);
    expect(whole).not.toContain('--detail');
  });

  it('of a plan has every fifth year, its range as well', async () => {
    const fifth = [2026, 2030, 2035, 2040, 2045];
    expect(years(await shown(PLAN))).toEqual([...fifth, ...fifth]);
    const all = Array.from({ length: 20 }, (_, at) => 2026 + at);
    expect(years(await shown([...PLAN, '--detail']))).toEqual([...all, ...all]);
    const few = PLAN.map((word) => (word === '2045' ? '2035' : word));
    expect(years(await shown(few))).toHaveLength(20);
    expect(await shown([...PLAN, '--lang', 'id'])).toContain('5 dari 20 baris; --lengkap');
  });

  it('is on a terminal alone', async () => {
    for (const format of ['markdown', 'csv', 'html']) {
      const text = await shown(PLAN, format);
      for (const year of [2027, 2044])
        expect([format, text.includes(String(year))]).toEqual([format, true]);
      expect(text).not.toContain('--detail');
    }
  });
});
