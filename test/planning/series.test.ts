import { describe, expect, it } from 'vitest';
import { jumpsIn } from '../../src/planning/series.js';
import { sparkline } from '../../src/verbs/counts/series.js';
import { inFolder, run } from '../support/run.js';

describe('changes out of the usual', () => {
  it.each([
    ['one month that jumps', [4, 5, 3, 6, 3, 219, 4], [219]],
    ['a fall', [40, 50, 30, -900, 45], [-900]],
    ['growth that is even', [40, 50, 30, 60, 45], []],
    ['all the same but one that is near', [10, 10, 10, 11, 10], []],
    ['all the same but one that is far', [10, 10, 10, 16, 10], [16]],
    ['nothing at all', [0, 0, 0, 0], []],
    ['too few to tell', [1, 1, 900], []],
  ])('%s', (_, changes, jumps) => {
    expect(changes.filter(jumpsIn(changes))).toEqual(jumps);
  });
});

describe('a line of blocks', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
    [[5, 5, 5], '▁▁▁'],
    [[100, 0, 50], '█▁▅'],
    [[null, 1, null, 2], ' ▁ █'],
  ])('%j', (values, line) => {
    expect(sparkline(values)).toBe(line);
  });
});

describe('the periods of a trend', () => {
  const REGIONS = ['36.01,Pandeglang', '36.02,Lebak'];
  const MONTHS = Array.from({ length: 14 }, (_, at) => {
    return `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  /** Members of each region, segment and month; Lebak has no fishers in its third month. */
  const rows = MONTHS.flatMap((month, at) =>
    REGIONS.flatMap((region, place) =>
      ['petani', 'nelayan'].flatMap((segment, number) =>
        place === 1 && number === 1 && at === 2
          ? []
          : [`${region},${segment},${month},9000,${100 + 7 * at * (place + 1) + 1000 * number}`],
      ),
    ),
  );
  const table = `kode,wilayah,segmen,periode,potensi,peserta aktif\n${rows.join('\n')}\n`;
  const trend = (...words: string[]) =>
    inFolder({ 't.csv': table }, async (cwd) => {
      const { stdout } = await run(['trend', 't.csv', ...words], { cwd });
      return stdout;
    });
  const membersOf = (month: string, isOf: (row: string) => boolean) =>
    rows
      .filter((row) => row.includes(`,${month},`) && isOf(row))
      .reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0);

  it('are all in each row, and add up to those of all', async () => {
    const { rows: shown, total, series } = JSON.parse(await trend('--format', 'json'));
    for (const { region, byPeriod } of shown)
      expect(byPeriod).toEqual(
        MONTHS.map((month) => membersOf(month, (row) => row.startsWith(region.code))),
      );
    expect(total.byPeriod).toEqual(MONTHS.map((month) => membersOf(month, () => true)));
    expect(series.map(({ registered }: { registered: number }) => registered)).toEqual(
      total.byPeriod,
    );
  });

  it('have nothing where a row is not there', async () => {
    const { rows: shown } = JSON.parse(
      await trend('--by', 'segment', '--region', '36.02', '--format', 'json'),
    );
    const fishers = shown.find(({ segment }: { segment: string }) => segment === 'nelayan');
    expect(fishers.byPeriod[2]).toBeNull();
    expect(fishers.byPeriod[3]).toBe(1142);
  });

  it('are drawn on a page, from left to right', async () => {
    const page = await trend('--format', 'html');
    const [, points = ''] = /<polyline class="series-line" points="([^"]+)"/.exec(page) ?? [];
    const places = points.split(' ').map((point) => point.split(',').map(Number));
    expect(places).toHaveLength(MONTHS.length);
    const across = places.map(([x]) => x ?? 0);
    expect(across).toEqual([...across].sort((a, b) => a - b));
    // The third month has the fewest members: it is drawn lowest.
    const up = places.map(([, y]) => y ?? 0);
    expect(up.indexOf(Math.max(...up))).toBe(2);
  });
});
