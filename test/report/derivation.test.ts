import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const TABLE = `kode,wilayah,segmen,periode,potensi,aktif,subsidised
36.02,Kabupaten Lebak,petani,2025-11,1600,490,10
`;
const SOURCES = 'source,amount,from,to\nbaznas,Rp100 juta,2026-12,2027-04\n';
const MONTHS = ['--months', '2026-12..2027-04'];

/** The lines of JKK, which a relief halves until the end of 2026. */
async function linesOf(...words: string[]): Promise<string[]> {
  return inFolder({ 't.csv': TABLE, 's.csv': SOURCES }, async (cwd) => {
    const { stdout, stderr } = await run(
      [...words, '--format', 'markdown', '--quiet', '--no-warnings'],
      { cwd },
    );
    expect(stderr).toBe('');
    return stdout.match(/JKK: .*/g) ?? [];
  });
}

const LATER = 'JKK: Rp10,000 a month x 4 (Jan–Apr 2027) = Rp40,000';

describe('a premium of a single month', () => {
  it.each([
    ['gap', 't.csv', '--why', '--payer', 'zakat'],
    ['fund', 't.csv', '--sources', 's.csv', '--why'],
    ['afford', 'Rp2 miliar', '--segment', 'farmers', '--payer', 'zakat'],
  ])('has its month where the budget has others: %s', async (...words) => {
    const lines = await linesOf(...words, ...MONTHS);
    expect(lines).toContain('JKK: Rp5,000 a month (Dec 2026)');
    expect(lines).toContain(LATER);
  });

  it('has its month in a year of a plan', async () => {
    const plan = ['plan', 't.csv', '--target', '60%', '--until', '2026'];
    const lines = await linesOf(...plan, '--why', '--payer', 'zakat', '--start-month', '12');
    expect(lines).toContain('JKK: Rp5,000 a month (Dec 2026)');
  });

  it('has its month in Indonesian', async () => {
    const gap = ['gap', 't.csv', '--why', '--payer', 'zakat', ...MONTHS, '--lang', 'id'];
    expect(await linesOf(...gap)).toContain('JKK: Rp5.000 sebulan (Des 2026)');
  });

  it('needs none where the budget is that month', async () => {
    const one = ['--payer', 'zakat', '--months', '2026-12..2026-12'];
    expect(await linesOf('gap', 't.csv', '--why', ...one)).toContain('JKK: Rp5,000 a month');
    const afford = ['afford', 'Rp2 miliar', '--segment', 'farmers', ...one];
    expect(await linesOf(...afford)).toEqual(['JKK: Rp5,000 a month']);
  });
});
