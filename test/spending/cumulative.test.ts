import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

/** What is paid of a budget, or why payments are refused. */
async function paid(...rows: string[]) {
  const files = {
    'b.csv': 'segmen;orang;anggaran\npetani;200;40320000\nnelayan;200;40320000\n',
    'p.csv': `bulan;segmen;orang;realisasi\n${rows.join('\n')}\n`,
  };
  return inFolder(files, async (cwd) => {
    const ran = await run(['realise', 'b.csv', 'p.csv', '--quiet', '--format', 'json'], { cwd });
    return ran.status === 0 ? JSON.parse(ran.stdout).total.paid : JSON.parse(ran.stderr).problems;
  });
}

const REFUSED = (line: number) => [
  {
    ...{ severity: 'error', code: 'spending-cumulative', file: 'p.csv', line, column: null },
    ...{ value: 'realisasi', message: '"realisasi" adds up all months up to each row' },
    rule: expect.any(String),
    fix: expect.any(String),
    suggestion: null,
  },
];

describe('payments month by month that add up those before', () => {
  it('are refused, among others that do not', async () => {
    const others = ['2026-01;nelayan;100;1680000', '2026-02;nelayan;100;1680000'];
    expect(
      await paid(
        ...others,
        ...['2026-01;petani;100;1680000', '2026-02;petani;100;3360000'],
        '2026-03;petani;120;5376000',
      ),
    ).toEqual(REFUSED(6));
  });

  it('are refused where the first of them has the months of the year before it', async () => {
    const rows = ['2026-04;petani;50;3360000', '2026-05;petani;50;4200000'];
    expect(await paid(...rows, '2026-06;petani;50;5040000')).toEqual(REFUSED(4));
  });

  it.each([
    ['more and more people', '100;1680000', '200;3360000', '300;5040000'],
    ['arrears once', '100;1680000', '100;3360000', '100;1680000'],
    ['amounts that grow otherwise', '100;1680000', '100;3360000', '100;5040001'],
  ])('are not %s', async (_, ...months) => {
    const rows = months.map((each, at) => `2026-0${at + 1};petani;${each}`);
    const amounts = months.map((each) => Number(each.split(';')[1]));
    expect(await paid(...rows)).toBe(amounts.reduce((sum, each) => sum + each, 0));
  });
});
