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
  ['TW II 2026', '2026-04', '2026-06'],
  ['TW II s.d. TW IV 2026', '2026-04', '2026-12'],
  ['Semester I - Semester II 2026', '2026-01', '2026-12'],
  ['Maret–TW II 2026', '2026-03', '2026-06'],
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
  'TW II',
  'TW 5 2026',
  's.d. TW II 2026',
  'Minggu 2 2026',
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
  for (const months of [
    '2026-04..2026-12',
    'Apr-Des 2026',
    'April sampai dengan Desember 2026',
    'TW II–TW IV 2026',
  ]) {
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

it.each([
  ['triwulan', '2', '2025-06'],
  ['Semester', 'II', '2025-12'],
])('below "%s", %s is no month of a year, and what is offered is read', (head, text, month) => {
  const table = (value: string) =>
    `wilayah,tahun,${head},potensi,peserta\nLebak,2025,${value},9,3\n`;
  return inFolder({ 't.csv': table(text), 'u.csv': table(month) }, async (cwd) => {
    const named = ['--column', `month=${head}`, '--format', 'json'];
    const { stderr, stdout } = await run(['gap', 't.csv', ...named], { cwd });
    expect(stdout).toBe('');
    expect(stderr).toContain(`Write it as ${month}, if that is meant.`);
    const mended = await run(['gap', 'u.csv', ...named], { cwd });
    expect(JSON.parse(mended.stdout).rows[0].period).toBe(month);
  });
});
