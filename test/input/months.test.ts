import { expect, it } from 'vitest';
import { readMonth, readMonthEnds } from '../../src/input/text/months.js';
import { inFolder, run } from '../support/run.js';

it.each([
  ['2026-04..2026-12', '2026-04', '2026-12'],
  ['Apr–Des 2026', '2026-04', '2026-12'],
  ['Apr-Des 2026', '2026-04', '2026-12'],
  ['April s.d. Desember 2026', '2026-04', '2026-12'],
  ['April 2026 sampai dengan Desember 2026', '2026-04', '2026-12'],
  ['Oktober 2026 - Januari 2027', '2026-10', '2027-01'],
  ['April 2026', '2026-04', '2026-04'],
  ['2026-04', '2026-04', '2026-04'],
])('months are read as people write them: %s', (text, first, last) => {
  expect(readMonthEnds(text)).toEqual([first, last]);
});

it.each([
  '',
  '2026',
  'April',
  '2026-12..2026-04',
  '2026-04..',
  'April s.d. Mei s.d. Juni 2026',
  'x'.repeat(99),
])('and these are none: "%s"', (text) => {
  expect(readMonthEnds(text)).toBeNull();
});

it('a month without a year has that which it is read with', () => {
  expect([readMonth('April', '2026'), readMonth('April')]).toEqual(['2026-04', null]);
  expect(readMonthEnds('April–Juni', '2026')).toEqual(['2026-04', '2026-06']);
});

it('months are read alike on the command line and in a file of sources', async () => {
  const table = 'region,segment,potential,registered\nA,petani,9,3\n';
  for (const months of ['2026-04..2026-12', 'Apr-Des 2026', 'April sampai dengan Desember 2026']) {
    const ran = await run(['gap', '-', '--months', months, '--format', 'json'], { stdin: table });
    const { first, last } = JSON.parse(ran.stdout).parameters.months;
    expect([first, last]).toEqual(['2026-04', '2026-12']);
  }
  const sources = 'source,amount,from,to\nAPBD,1000000,April 2026,Jun 2026\n';
  await inFolder({ 't.csv': table, 's.csv': sources }, async (cwd) => {
    const words = ['fund', 't.csv', '--sources', 's.csv', '--year', '2026', '--format', 'json'];
    const ran = await run(words, { cwd });
    expect(JSON.parse(ran.stdout).sources[0]).toMatchObject({
      first: '2026-04',
      last: '2026-06',
    });
  });
});
