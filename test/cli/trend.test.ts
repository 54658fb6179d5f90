import { describe, expect, it } from 'vitest';
import { inFolder, run, transcript } from '../support/run.js';

const HEAD = 'kode,wilayah,segmen,periode,potensi,aktif';
const MONTHS = `${HEAD}
36.01,Kabupaten Pandeglang,petani,2024-11,1300,245
36.02,Kabupaten Lebak,petani,2024-11,1600,490
36.03,Kabupaten Tangerang,petani,2024-11,1900,735
36.01,Kabupaten Pandeglang,petani,2025-10,1300,245
36.02,Kabupaten Lebak,petani,2025-10,1600,490
36.03,Kabupaten Tangerang,petani,2025-10,1900,735
36.01,Kabupaten Pandeglang,petani,2025-11,1300,200
36.02,Kabupaten Lebak,petani,2025-11,1560,504
36.03,Kabupaten Tangerang,petani,2025-11,1900,1096
36.04,Kabupaten Serang,petani,2025-11,100,9
`;

async function trendOf(table: string, ...words: string[]) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const ran = await run(
      ['trend', 't.csv', '--format', 'json', '--quiet', '--no-warnings', ...words],
      { cwd },
    );
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout);
  });
}

const names = ({ rows }: { rows: { region: { name: string } }[] }) =>
  rows.map(({ region }) => region.name.replace('Kabupaten ', ''));

describe('ucj trend', () => {
  const YEAR = ['--target', '60%', '--by-date', '2026-12'];

  it('marks a coverage of 100 % or more that hides somebody, as a gap does', () => {
    const table = `region,period,potential,registered
A,2024-12,9,9
B,2024-12,9,9
A,2025-12,9,18
B,2025-12,9,3
`;
    return inFolder({ 't.csv': table }, async (cwd) => {
      const shown = (await run(['trend', 't.csv', '--format', 'markdown'], { cwd })).stdout;
      expect(shown).toMatch(/Total .* 100\.0% \| 116\.7%\\\* /);
      expect(shown).toContain('Some workers are uncovered although coverage is 100 % or more');
      const report = (await run(['report', 't.csv', '--format', 'markdown'], { cwd })).stdout;
      expect(report).toMatch(/Total .* 100\.0% \| 116\.7%\\\* /);
      const csv = (await run(['trend', 't.csv', '--format', 'csv'], { cwd })).stdout.split('\n');
      const at = csv[0]?.split(',').indexOf('uncovered') ?? -1;
      expect(csv.slice(1, 3).map((line) => line.split(',')[at])).toEqual(['0', '6']);
    });
  });

  it('knows a segment by any name that the catalogue has for it', async () => {
    const table = [
      'region,segment,period,potential,registered',
      '36.02,Petani,2024-11,100,10',
      '36.02,petani,2025-10,100,15',
      '36.02,farmers,2025-11,100,20',
    ];
    const found = await trendOf(`${table.join('\n')}\n`, '--by', 'segment');
    expect(found.rows).toMatchObject([
      { segment: 'farmers', byPeriod: [10, 15, 20], lastMonth: 5 },
    ]);
    expect(found.unmatched).toEqual({ before: 0, after: 0 });
  });

  it('says where what is left out was split or renamed, most likely', async () => {
    const said = async (...rows: string[]) => {
      const found = await trendOf(`wilayah,segmen,periode,potensi,aktif\n${rows.join('\n')}\n`);
      return found.notes.filter(({ code }: { code: string }) => code === 'parts-renamed');
    };
    const before = ['36.02,petani,2024-12,1000,200', '36.02,nelayan,2024-12,500,50'];
    const after = ['36.02,petani,2025-12,700,150', '36.02,nelayan,2025-12,500,60'];
    const split = await said(...before, ...after, '36.02,pekebun,2025-12,300,90');
    expect(split).toMatchObject([{ potential: 1500, before: 250, after: 300 }]);
    const renamed = await said(
      ...before,
      '36.02,x,2025-12,1000,210',
      '36.02,nelayan,2025-12,500,9',
    );
    expect(renamed).toMatchObject([{ potential: 1500, before: 250, after: 219 }]);
    // One more segment, and none that is left out.
    expect(await said(...before, ...after, '36.02,pekebun,2025-12,301,90')).toEqual([]);
    expect(await said(...before, ...before.map((row) => row.replace('2024', '2025')))).toEqual([]);
  });

  it('compares with the same month of the year before, and ranks', async () => {
    const found = await trendOf(MONTHS);
    expect([found.from, found.to, found.months]).toEqual(['2024-11', '2025-11', 12]);
    expect(names(found)).toEqual(['Tangerang', 'Lebak', 'Pandeglang']);
    expect(found.rows[1]).toMatchObject({
      before: { potential: 1600, registered: 490 },
      after: { potential: 1560, registered: 504 },
      points: { whole: 1.68, members: 0.88, base: 0.8 },
      coverageOnFrozenBase: 504 / 1600,
      pace: 14 / 12,
      lastMonth: 14,
    });
    expect(found.unmatched).toEqual({ before: 0, after: 1 });
    expect(found.total.after.registered).toBe(200 + 504 + 1096);
  });

  it('tells no pace and no arrival from other months within a year', async () => {
    const found = await trendOf(MONTHS, '--from', '2025-10', '--target', '60%');
    expect(found.total).toMatchObject({ pace: null, arrival: null, lastMonth: 330 });
    const newest = await trendOf(MONTHS.replaceAll('2024-11', '2025-01'));
    expect([newest.from, newest.total.pace]).toEqual(['2025-10', null]);
    const older = await trendOf(MONTHS.replaceAll('2024-11', '2024-03'));
    expect([older.from, older.months]).toEqual(['2024-03', 20]);
  });

  it('says when a target is reached at the pace, or that it never is', async () => {
    const found = await trendOf(MONTHS, '--target', '60%', '--by-date', '2026-12');
    const [tangerang, lebak, pandeglang] = found.rows;
    // 1,140 are wanted of 1,900 and 44 missing; 361 came in twelve months.
    expect(tangerang).toMatchObject({ missing: 44, arrival: '2026-01', needed: 4 });
    expect(tangerang.standing).toBe('on-track');
    // 14 came in twelve months where 432 are missing in thirteen; on 1,600 it would be 456.
    expect(lebak).toMatchObject({
      ...{ missing: 432, needed: 34, standing: 'behind', isBaseChanged: true },
      onFrozen: { missing: 456, needed: 36, standing: 'behind' },
    });
    expect(tangerang).toMatchObject({ isBaseChanged: false });
    expect(tangerang.onFrozen).toEqual({ missing: 44, needed: 4, standing: 'on-track' });
    expect(pandeglang).toMatchObject({ arrival: 'never', standing: 'behind', lastMonth: -45 });
    const easy = await trendOf(MONTHS, '--target', '15%', '--by-date', '2026-12');
    expect(easy.rows[2]).toMatchObject({ missing: 0, arrival: 'reached', standing: 'reached' });
    const late = await trendOf(MONTHS, '--target', '60%', '--by-date', '2025-11');
    expect(late.rows[0]).toMatchObject({ needed: null, standing: 'behind' });
  });

  it('is on track where it arrives in time, though not by whole people a month', async () => {
    const table = `${HEAD}\nA,Desa A,petani,2024-12,1000,300\nA,Desa A,petani,2025-12,1000,450\n`;
    const words = ['--target', '60%', '--by-date', '2026-12'];
    const { rows } = await trendOf(table.replaceAll('A,Desa', ',Desa'), ...words);
    expect(rows[0]).toMatchObject({ pace: 12.5, needed: 13, arrival: '2026-12' });
    expect(rows[0].standing).toBe('on-track');
  });

  it('judges by the pace whatever the potential did, and on the old potential too', async () => {
    // 10 a month and 12 months: 120 more by 2026-12.
    const counts = (name: string, [p0, p1]: [number, number], [r0, r1]: [number, number]) =>
      [`,Desa ${name},petani,2024-12,${p0},${r0}`, `,Desa ${name},petani,2025-12,${p1},${r1}`].join(
        '\n',
      );
    const table = [
      HEAD,
      // 720 of 1,200 are wanted, 121 are missing; of 1,000 it is 600: one is missing.
      counts('A', [1000, 1200], [479, 599]),
      // 600 of 1,000 are wanted, 120 are missing: just in time; of 1,001 it is 601.
      counts('B', [1001, 1000], [360, 480]),
      // Reached on what there is now; on the old potential one is missing.
      counts('C', [1000, 900], [479, 599]),
      // Nobody came, though the potential fell.
      counts('D', [1000, 900], [100, 100]),
      counts('E', [0, 900], [0, 539]),
      counts('F', [900, 0], [100, 100]),
    ].join('\n');
    const { rows, total } = await trendOf(table, '--target', '60%', '--by-date', '2026-12');
    const judged = new Map(
      rows.map((row: { region: { name: string } }) => [row.region.name.slice(5), row]),
    );
    const expected: Record<string, [object, object]> = {
      A: [
        { missing: 121, needed: 11, standing: 'behind' },
        { missing: 1, needed: 1, standing: 'on-track' },
      ],
      B: [
        { missing: 120, needed: 10, standing: 'on-track' },
        { missing: 121, needed: 11, standing: 'behind' },
      ],
      C: [
        { missing: 0, needed: 0, standing: 'reached' },
        { missing: 1, needed: 1, standing: 'on-track' },
      ],
      D: [
        { missing: 440, needed: 37, standing: 'behind' },
        { missing: 500, needed: 42, standing: 'behind' },
      ],
      E: [
        { missing: 1, needed: 1, standing: 'on-track' },
        { missing: null, needed: null, standing: 'unknown' },
      ],
      F: [
        { missing: null, needed: null, standing: 'unknown' },
        { missing: 440, needed: 37, standing: 'behind' },
      ],
    };
    for (const [name, [own, onFrozen]] of Object.entries(expected))
      expect(judged.get(name), name).toMatchObject({ ...own, isBaseChanged: true, onFrozen });
    // As a whole 2,940 of 4,900 are wanted and 2,417 are there; 899 came in twelve months.
    expect(total).toMatchObject({ missing: 523, needed: 44, standing: 'on-track' });
  });

  it('says in every format who is on track, whose potential changed, and how it was', () =>
    inFolder({ 't.csv': MONTHS }, async (cwd) => {
      const of = async (lang: string, ...words: string[]) => {
        const all = ['trend', 't.csv', ...YEAR, '--scorecard', '--lang', lang, ...words];
        return (await run(all, { cwd, terminal: 120, env: { NO_COLOR: '1' } })).stdout;
      };
      for (const words of [[], ['--format', 'markdown']]) {
        const english = await of('en', ...words);
        expect(english).toMatch(/Lebak.*behind \\?\*.*behind/);
        expect(english).toContain('needed: on track 1, behind 2');
        expect(english).toContain('On the potential of Nov 2024: on track 1, behind 2');
        expect(english.replace(/\s+/g, ' ')).toContain(
          'Kabupaten Lebak (1,600 \u2192 1,560; on the old potential: behind)',
        );
        const indonesian = await of('id', ...words);
        expect(indonesian).toMatch(/Lebak.*tertinggal \\?\*.*tertinggal/);
        expect(indonesian).toContain('sesuai jalur 1, tertinggal 2');
        expect(indonesian.replace(/\s+/g, ' ')).toContain(
          'Kabupaten Lebak (1.600 \u2192 1.560; dengan potensi sebelum: tertinggal)',
        );
      }
      const csv = await of('en', '--format', 'csv');
      expect(csv).toMatch(/36\.02.*,34,14,behind,2024-11,2025-11,yes,456,36,behind/);
      expect(csv).toMatch(/36\.01.*,behind,2024-11,2025-11,no,580,45,behind/);
    }));

  it('judges by the last month where the periods tell no pace, and says so', async () => {
    const table = `${HEAD}\n,Desa A,petani,2025-10,1000,300\n,Desa A,petani,2025-11,1000,325\n`;
    const words = ['--target', '60%', '--by-date', '2026-10'];
    // 275 are missing in eleven months.
    const { rows } = await trendOf(table, ...words);
    expect(rows[0]).toMatchObject({ pace: null, lastMonth: 25, needed: 25, standing: 'on-track' });
    await inFolder({ 't.csv': table }, async (cwd) => {
      const { stdout } = await run(['trend', 't.csv', ...words, '--scorecard'], {
        cwd,
        terminal: 100,
      });
      expect(stdout).toContain('judged by its last month alone');
      // Without a scorecard a line has what all together need, and how they stand.
      const said = async (...more: string[]) =>
        (await run(['trend', 't.csv', ...more, '--format', 'markdown'], { cwd })).stdout;
      expect(await said(...words)).toMatch(
        /- To 60% by the end of Oct 2026 25 a month are needed as a whole: on track; --scorecard shows each row\n- .*judged by its last month alone/,
      );
      expect(await said(...words, '--lang', 'id')).toContain(
        'Menuju 60% pada akhir Okt 2026 secara keseluruhan perlu 25 per bulan: sesuai jalur; --rapor',
      );
      expect(await said('--target', '30%', '--by-date', '2026-10')).toContain(
        'To 30% by the end of Oct 2026 as a whole: reached',
      );
      expect(await said('--target', '60%', '--by-date', '2025-11')).toContain(
        'To 60% by the end of Nov 2025 as a whole: behind',
      );
      expect(await said('--target', '60%')).not.toContain('by the end of');
      expect(await said(...words, '--scorecard')).not.toContain('by the end of');
    });
  });

  it('takes years, segments and levels', async () => {
    const years = MONTHS.replaceAll('2024-11', '2024').replaceAll('2025-11', '2025');
    const only = years
      .split('\n')
      .filter((line) => !line.includes('2025-10'))
      .join('\n');
    const found = await trendOf(only, '--by', 'segment');
    expect([found.from, found.to, found.months]).toEqual(['2024', '2025', 12]);
    expect(found.rows).toMatchObject([{ region: null, segment: 'petani', lastMonth: null }]);
    const province = await trendOf(MONTHS, '--by', 'province');
    expect(province.rows).toMatchObject([{ region: { code: '36', name: 'Banten' } }]);
    expect(province.rows[0].points).toEqual(found.rows[0].points);
  });

  it('writes numbers below 0 as numbers', () =>
    inFolder({ 't.csv': MONTHS }, async (cwd) => {
      const { stdout } = await run(
        ['trend', 't.csv', '--format', 'csv', '--quiet', '--no-warnings'],
        { cwd },
      );
      expect(stdout).toContain(',-3.46,-3.46,0.00,');
      expect(stdout).toContain(',-3.75,');
      expect(stdout).not.toContain("'");
    }));

  const slow = `${HEAD}
36.01,Kab. Pandeglang,petani,2024-12,1000,100
36.02,Kab. Lebak,petani,2024-12,900,100
36.03,Kab. Tangerang,petani,2024-12,0,0
36.04,Kab. Serang,petani,2024-12,500,200
36.01,Kab. Pandeglang,petani,2025-12,1000,101
36.02,Kab. Lebak,petani,2025-12,900,100
36.03,Kab. Tangerang,petani,2025-12,0,0
36.04,Kab. Serang,petani,2025-12,500,190
`;

  it('tells far away from never, and a region without potential from one that is there', async () => {
    const { rows } = await trendOf(slow, ...YEAR);
    expect(rows).toMatchObject([
      { missing: 499, arrival: 'after 2125', needed: 42, standing: 'behind' },
      { missing: 440, arrival: 'never' },
      { missing: 110, arrival: 'never' },
      { missing: null, arrival: null, needed: null, standing: 'unknown' },
    ]);
  });

  it.each(['en', 'id'])('says so in words and in records: %s', (lang) =>
    inFolder({ 't.csv': slow }, async (cwd) => {
      const of = async (format: string) => {
        const words = [
          'trend',
          't.csv',
          ...YEAR,
          '--format',
          format,
          '--lang',
          lang,
          '--quiet',
          '--no-warnings',
        ];
        return (await run(words, { cwd })).stdout.split('\n');
      };
      const table = await of('markdown');
      const row = (name: string) => table.find((line) => line.includes(name)) ?? '';
      expect(row('Pandeglang')).toContain(lang === 'en' ? 'after 2125' : 'setelah 2125');
      expect(row('Pandeglang')).toContain(lang === 'en' ? '+0.08' : '+0,08');
      expect(row('Lebak')).toContain(lang === 'en' ? 'never' : 'tidak akan');
      expect(row('Tangerang').match(/–/g)).toHaveLength(8);
      expect((await of('csv'))[1]).toContain(',499,after 2125,42,');
    }),
  );

  it('has the last month of the regions that it compares, and of no others', () =>
    inFolder({ 't.csv': `${MONTHS}36.04,Kabupaten Serang,petani,2025-10,100,5\n` }, async (cwd) => {
      const { stdout } = await run(['trend', 't.csv', '--format', 'json'], { cwd });
      const { rows, total } = JSON.parse(stdout);
      const sum = rows.reduce(
        (all: number, { lastMonth }: { lastMonth: number }) => all + lastMonth,
        0,
      );
      expect(rows).toHaveLength(3);
      expect(total.lastMonth).toBe(sum);
    }));

  it('says who is in one period alone, on standard error too, and counts them in no table', () =>
    inFolder({ 't.csv': MONTHS.replaceAll('2025-10', '2023-11') }, async (cwd) => {
      const csv = await run(['trend', 't.csv', '--format', 'csv'], { cwd });
      expect(csv.stderr).toContain(
        'warning: Left out: 1 row of 2025-11 (100 workers, 9 members) has none in 2024-11',
      );
      const { stdout } = await run(['trend', 't.csv', '--format', 'json'], { cwd });
      const { total, series, notes, unmatched } = JSON.parse(stdout);
      expect(series.at(-1).registered).toBe(total.after.registered);
      expect(series.at(-1).potential).toBe(total.after.potential);
      expect(unmatched).toEqual({ before: 0, after: 1 });
      expect(notes.map(({ code }: { code: string }) => code)).toContain('one-period-only');
    }));

  it.each([
    [['trend', 't.csv', '--by', 'village']],
    [['trend', 't.csv', '--from', '2025-11']],
    [['trend', 't.csv', '--from', '2023-11']],
    [['trend', 't.csv', '--scorecard']],
    [['trend', 't.csv', '--by-date', '2026-12']],
    [['trend', 't.csv', '--by', 'payer']],
  ])('refuses %j', (words) =>
    inFolder({ 't.csv': MONTHS }, async (cwd) => {
      const ran = await run(words, { cwd });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
    }),
  );

  it.each([
    ['trend-table', [], 130],
    ['trend-table-60', ['--from', '2025-10'], 60],
    [
      'trend-scorecard-id',
      ['--target', '60%', '--by-date', '2026-12', '--scorecard', '--lang', 'id'],
      110,
    ],
    ['trend-markdown', ['--target', 'rpjmn-2029', '--format', 'markdown'], null],
    ['trend-why', ['--target', '60%', '--by-date', '2026-12', '--region', '36.02', '--why'], 100],
    [
      'trend-why-id',
      ['--from', '2025-10', '--target', '30%', '--by-date', '2026-12', '--lang', 'id', '--why'],
      100,
    ],
    ['trend-csv', ['--target', '60%'], null],
  ])('%s', (name, words, terminal) =>
    inFolder({ 't.csv': MONTHS }, async (cwd) => {
      const all = ['trend', 't.csv', ...words];
      const env = { NO_COLOR: '1' };
      const ran = await run(all, terminal === null ? { cwd, env } : { cwd, env, terminal });
      await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
    }),
  );
});
