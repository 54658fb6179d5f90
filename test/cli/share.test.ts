import { describe, expect, it } from 'vitest';
import { inFolder, run, transcript } from '../support/run.js';

interface Row {
  readonly region: { readonly code: string };
  readonly part: number;
  readonly amount: number | null;
  readonly unpriced: number;
  readonly short: number | null;
}

async function shareOf(words: readonly string[], table?: string) {
  return inFolder({ 't.csv': table ?? '' }, async (cwd) => {
    const world = table === undefined ? {} : { cwd };
    const ran = await run(
      ['share', ...words, '--format', 'json', '--quiet', '--no-warnings'],
      world,
    );
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout) as {
      quota: number;
      placed: number;
      unplaced: number;
      rows: Row[];
      total: { amount: number; unpriced: number; after: number };
    };
  });
}

const PAPUA = 'data/papua-barat-2023.csv';
const parts = ({ rows }: { rows: Row[] }) => rows.map(({ part }) => part);

const VILLAGES = `kode,desa,segmen,potensi,aktif
36.02.14.2001,Satu,petani,500,100
36.02.14.2001,Satu,tukang sulap,100,0
36.02.14.2002,Dua,petani,90,20
36.02.14.2003,Tiga,petani,40,40
36.02.15.2001,Empat,petani,300,50
`;

describe('ucj share', () => {
  it('splits in proportion to the uncovered, and prices each part', async () => {
    const shared = await shareOf(['10000', PAPUA]);
    expect(parts(shared)).toEqual([2587, 1959, 2353, 260, 0, 712, 2129]);
    expect(shared.total.amount).toBe(10_000 * 16_800 * 12);
    expect([shared.placed, shared.unplaced]).toEqual([10_000, 0]);
  });

  it('places everybody there is room for, and says the rest', async () => {
    const shared = await shareOf(['40000', PAPUA]);
    expect([shared.placed, shared.unplaced]).toEqual([32_196, 7804]);
    expect(parts(shared)).toEqual([8329, 6307, 7577, 837, 0, 2291, 6855]);
    expect(parts(await shareOf(['0', PAPUA]))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes what all together need for a target', async () => {
    const shared = await shareOf([PAPUA, '--target', '90%']);
    // ceil(0.9 x 155,222) - 128,357
    expect(shared.quota).toBe(11_343);
    expect(shared.total.after).toBe(139_700 / 155_222);
  });

  it('gives so many to each village, and says which are short', async () => {
    const shared = await shareOf(['1000', 't.csv', '--per-village', '100'], VILLAGES);
    expect(parts(shared)).toEqual([100, 70, 0, 100]);
    expect(shared.rows.map(({ short }) => short)).toEqual([0, 0, 0, 0]);
    expect(shared.unplaced).toBe(730);
    const few = await shareOf(['135', 't.csv', '--per-village', '100'], VILLAGES);
    expect(parts(few)).toEqual([50, 35, 0, 50]);
    expect(few.rows.map(({ short }) => short)).toEqual([50, 35, 0, 50]);
  });

  it('says the least and the most of each, and one number where they are the same', async () => {
    const rule = async (...words: string[]) => {
      const { stdout } = await run(['share', '3000', PAPUA, '--format', 'markdown', ...words]);
      return /of a region(.*)/.exec(stdout)?.[1];
    };
    expect(await rule()).toBe('');
    expect(await rule('--min', '9')).toBe('; at least 9 each');
    expect(await rule('--min', '9', '--max', '1000')).toBe('; at least 9 each; at most 1,000 each');
    expect(await rule('--min', '9', '--max', '9')).toBe('; 9 each');
  });

  it('rolls up to a level, and counts who has no price', async () => {
    const shared = await shareOf(['375', 't.csv', '--level', 'district'], VILLAGES);
    expect(shared.rows.map(({ region }) => region.code)).toEqual(['36.02.14', '36.02.15']);
    expect(parts(shared)).toEqual([261, 114]);
    // Of the 570 uncovered of the first district 100 are of a segment that nobody knows.
    expect(shared.rows.map(({ unpriced }) => unpriced)).toEqual([46, 0]);
    expect(shared.total).toMatchObject({ unpriced: 46, amount: (375 - 46) * 16_800 * 12 });
  });

  it('keeps to the least and the most', async () => {
    const words = ['3000', PAPUA, '--min', '300', '--max', '600'];
    const shared = await shareOf(words);
    for (const part of parts(shared).filter((each) => each > 0)) {
      expect(part).toBeGreaterThanOrEqual(300);
      expect(part).toBeLessThanOrEqual(600);
    }
    expect(shared.placed + shared.unplaced).toBe(3000);
  });

  it('says beside CSV what no row says', async () => {
    const { stderr } = await run(['share', '40000', PAPUA, '--format', 'csv']);
    expect(stderr).toContain('7,804 have no place');
  });

  it('says whether a limit or the uncovered leave people without a place', async () => {
    const said = (table: string, ...words: string[]) =>
      inFolder({ 't.csv': table }, async (cwd) => {
        const all = ['share', ...words, 't.csv', '--format', 'csv'];
        return (await run(all, { cwd })).stderr.match(/\d[^\n]* (?:have|tidak) [^\n]*/)?.[0] ?? '';
      });
    const places = '1000';
    expect(await said(VILLAGES, places, '--per-village', '100')).toBe(
      '730 have no place: --per-village 100 lets no region have more; without it 550 of them would have one.',
    );
    expect(await said(VILLAGES, '300', '--max', '60')).toBe(
      '120 have no place: --max 60 lets no region have more; without it 120 of them would have one.',
    );
    expect(await said(VILLAGES, '300', '--max', '60', '--lang', 'id')).toBe(
      '120 tidak terbagi: --max 60 tidak memberi wilayah mana pun lebih banyak; tanpa batas itu 120 di antaranya terbagi.',
    );
    // Nobody is uncovered beyond these: the limit stops nothing.
    const none = 'have no place: no region has room for more.';
    expect(await said(VILLAGES, places, '--max', '700')).toBe(`180 ${none}`);
    expect(await said(VILLAGES, places)).toBe(`180 ${none}`);
  });

  it.each([
    [['share', PAPUA]],
    [['share', '10.5', PAPUA]],
    [['share', '10', PAPUA, '--min', '9', '--max', '3']],
    [['share', '10', PAPUA, '--per-village', '9', '--min', '3']],
    [['share', '10', PAPUA, '--level', 'village']],
  ])('refuses %j', async (words) => {
    const ran = await run(words);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
  });

  it('derives each part, down to the counts and prices that the gap has', async () => {
    const words = ['9000', 'data/banten.csv', '--min', '500', '--wage', 'umk', '--verified', '0.5'];
    const explained = await shareOf([...words, '--why']);
    const { why, rows, total } = explained as unknown as {
      why: {
        region: { code: string };
        part: number;
        segments: { segment: string; people: number; price: number; amount: number }[];
      }[];
      rows: Row[];
      total: { amount: number };
    };
    expect(why.map(({ region, part }) => [region.code, part])).toEqual(
      rows.map(({ region, part }) => [region.code, part]),
    );
    const placed = why.flatMap(({ segments }) => segments);
    for (const { part, segments } of why)
      expect(segments.reduce((sum, { people }) => sum + people, 0)).toBe(part);
    for (const { people, price, amount } of placed) expect(amount).toBe(people * price);
    expect(placed.reduce((sum, { amount }) => sum + amount, 0)).toBe(total.amount);
    expect(await shareOf(words)).not.toHaveProperty('why');
  });

  it('is explained by ucj explain share, and not in records', async () => {
    const words = ['900', 'data/banten.csv', '--segment', 'petani'];
    const explained = await run(['explain', 'share', ...words]);
    expect(explained).toEqual(await run(['share', ...words, '--why']));
    expect(explained.stdout).toContain('rounded down, and one more by largest remainder');
    const mute = await run(['share', ...words, '--why', '--format', 'csv']);
    expect([mute.status, mute.stdout]).toEqual([2, '']);
    expect(mute.stderr).toContain('--why');
  });

  it('marks a coverage of 100 % or more where some are uncovered all the same', async () => {
    const rows = ['36.02.01,petani,300,310', '36.02.01,nelayan,40,0', '36.02.02,petani,100,90'];
    const table = `kode,segmen,potensi,aktif\n${rows.join('\n')}\n`;
    const of = async (places: string) =>
      inFolder({ 't.csv': table }, async (cwd) => {
        const ran = await run(['share', places, 't.csv', '--max', '35', '--quiet'], {
          cwd,
          terminal: 100,
        });
        const [row] = ran.stdout.split('\n').filter((line) => line.startsWith('36.02.01'));
        const legend = ran.stdout.includes('* Some workers are uncovered although');
        return [row?.match(/\d+\.\d%\*?/g), legend];
      });
    // 310 of 340 are members, and 40 fishers are none.
    expect(await of('20')).toEqual([['91.2%', '95.9%'], false]);
    expect(await of('45')).toEqual([['91.2%', '101.5%*'], true]);
  });

  it.each([
    ['share-table', ['10000', PAPUA, '--min', '500'], 100],
    ['share-table-id', [PAPUA, '--target', '95%', '--key', 'equal', '--lang', 'id'], 70],
    ['share-markdown', ['3000', PAPUA, '--format', 'markdown', '--months', '9'], null],
    ['share-csv', ['300', 'data/banten.csv', '--segment', 'pu', '--max', '50'], null],
    [
      'share-why-id',
      ['900', 'data/banten.csv', '--segment', 'petani', '--min', '200', '--why', '--lang', 'id'],
      90,
    ],
  ])('%s', async (name, words, terminal) => {
    const all = ['share', ...words];
    const env = { NO_COLOR: '1' };
    const ran = await run(all, terminal === null ? { env } : { env, terminal });
    await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});
