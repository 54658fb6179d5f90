import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

/** What a budget is after its change, or why it is refused. */
async function budgetOf(head: string, rows: readonly string[], ...words: string[]) {
  const files = {
    'b.csv': `segmen;anggaran;${head}\n${rows.join('\n')}\n`,
    'p.csv': 'bulan;segmen;orang;rupiah\n2026-01;petani;100;1680000\n',
  };
  return inFolder(files, async (cwd) => {
    const all = ['realise', 'b.csv', 'p.csv', '--quiet', '--format', 'json', ...words];
    const ran = await run(all, { cwd });
    if (ran.status === 0) return JSON.parse(ran.stdout).total.budget;
    return JSON.parse(ran.stderr).problems.map((each: { message: string }) => each.message);
  });
}

describe('a column of a changed budget', () => {
  const ADDED = ['petani;20160000;2016000', 'nelayan;10080000;0'];

  it('is refused where it may have the change alone, unless it is named', async () => {
    expect(await budgetOf('Perubahan', ADDED)).toEqual([
      '"Perubahan" may have what was added to the budget or taken off it, and not the budget after its change',
    ]);
    expect(await budgetOf('Perubahan', ADDED, '--column', 'revised=Perubahan')).toBe(2_016_000);
    expect(await budgetOf('Anggaran Perubahan', ADDED)).toBe(2_016_000);
  });

  it('is refused where something was taken off, named or not', async () => {
    const rows = ['petani;20160000;(2016000)', 'nelayan;10080000;30000000'];
    for (const head of ['Pergeseran', 'Anggaran Perubahan'])
      expect(await budgetOf(head, rows, '--column', `revised=${head}`)).toContain(
        `"${head}" has what was taken off the budget, and not the budget after its change`,
      );
  });

  it('is taken where one row has half of its first budget or more, or none has changed', async () => {
    const one = ['petani;20160000;10080000', 'nelayan;10080000;0'];
    expect(await budgetOf('Perubahan', one)).toBe(10_080_000);
    expect(await budgetOf('Perubahan', ['petani;20160000;', 'nelayan;10080000;'])).toBe(30_240_000);
    expect(await budgetOf('Perubahan', ['petani;20160000;', 'nelayan;0;9000000'])).toBe(29_160_000);
  });
});
