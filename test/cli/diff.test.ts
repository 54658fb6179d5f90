import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run, transcript } from '../support/run.js';

const HEAD = 'kode,wilayah,segmen,periode,potensi,peserta aktif,disubsidi';
const rows = (...lines: readonly string[]) => `${[HEAD, ...lines].join('\n')}\n`;

const OCTOBER = rows(
  '36.02,Kabupaten Lebak,petani,2026-10,1000,150,100',
  '36.02,Kabupaten Lebak,nelayan,2026-10,200,40,30',
  '36.04,Kabupaten Serang,petani,2026-10,800,200,120',
);
const NOVEMBER = rows(
  '36.02,Kabupaten Lebak,petani,2026-11,1010,190,90',
  '36.04,Kabupaten Serang,petani,2026-11,800,,',
  '36.04,Kabupaten Serang,ojek,2026-11,300,20,0',
  '36.01,Kabupaten Pandeglang,petani,2026-11,500,50,0',
);
/** Fourteen months of one row, of which one jumps. */
const MEMBERS = [100, 104, 109, 112, 118, 121, 340, 344, 347, 352, 356, 359, 363, 368];
const MONTHS = MEMBERS.map((members, at) => {
  const month = `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `36.02,Kabupaten Lebak,petani,${month},1000,${members},50`;
});
const BARE = 'wilayah,segmen,potensi,peserta aktif\nKabupaten Lebak,petani,900,150\n';
const FILES = {
  'okt.csv': OCTOBER,
  'nov.csv': NOVEMBER,
  'both.csv': OCTOBER + NOVEMBER.slice(HEAD.length + 1),
  'bare.csv': BARE,
  'all.csv': 'wilayah,potensi,peserta aktif\nKabupaten Lebak,900,150\n',
  'banten.csv': readFileSync(`${ROOT}data/banten.csv`),
  'months.csv': rows(...MONTHS),
  'own.csv': BARE.replace('Kabupaten Lebak', 'Pasar Baru'),
};

describe('ucj diff', () => {
  it.each([
    ['diff-tables', ['okt.csv', 'nov.csv']],
    ['diff-tables-id', ['okt.csv', 'nov.csv', '--lang', 'id']],
    ['diff-csv', ['okt.csv', 'nov.csv', '--by', 'region,segment', '--format', 'csv']],
    ['diff-why', ['okt.csv', 'nov.csv', '--region', '36.02', '--why']],
    [
      'diff-options',
      [
        'banten.csv',
        '--wage',
        'umk',
        '--a',
        '--target 60%',
        '--b',
        '--target 70% --payer zakat',
        '--top',
        '3',
      ],
    ],
    ['diff-series', ['months.csv']],
    ['diff-series-id', ['months.csv', '--lang', 'id', '--format', 'markdown']],
    ['diff-nothing', ['okt.csv', 'okt.csv']],
    ['diff-renewal-once', ['okt.csv', 'bare.csv', '--region', 'Kabupaten Lebak']],
  ])('%s', (name, words) =>
    inFolder(FILES, async (cwd) => {
      const all = ['diff', ...words];
      const ran = await run(all, { cwd, terminal: 110, env: { NO_COLOR: '1' } });
      await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
    }),
  );

  it('warns of periods that lack rows which others have', async () => {
    const head = 'region,segment,period,potential,registered\n';
    const table = `${head}A,petani,2023,9,3\nB,petani,2023,9,3\nA,petani,2024,9,4\nA,petani,2025,9,5\nB,petani,2025,9,5\n`;
    await inFolder({ 't.csv': table }, async (cwd) => {
      const ran = await run(['diff', 't.csv', '--from', '2023', '--format', 'json'], { cwd });
      expect(ran.stderr).toContain('warning: 2024 lacks rows that other periods have (1 in all)');
      const lacking = JSON.parse(ran.stdout).series.map(
        (each: { lacking: number }) => each.lacking,
      );
      expect(lacking).toEqual([0, 1, 0]);
    });
  });

  it('knows no change of a budget that has no price on one side', () => {
    const head = 'wilayah,segmen,potensi,peserta aktif\n';
    const files = {
      'a.csv': `${head}Lebak,petani,1000,400\n`,
      'b.csv': `${head}Lebak,petani,1000,400\nLebak,penerima upah,500,100\n`,
    };
    return inFolder(files, async (cwd) => {
      const { stdout } = await run(['diff', 'a.csv', 'b.csv', '--format', 'markdown'], { cwd });
      expect(stdout).toMatch(/\| penerima upah \|.*\| 0 \| – \| – \| *\|/);
      expect(stdout).toMatch(/\| petani \|.*\| 120,960,000 \| 120,960,000 \| 0 \| *\|/);
    });
  });

  it('compares two periods of one table as it compares two tables', () =>
    inFolder(FILES, async (cwd) => {
      const of = async (...words: string[]) => {
        const { stdout } = await run(['diff', ...words, '--format', 'csv'], { cwd });
        return stdout;
      };
      const tables = await of('okt.csv', 'nov.csv');
      expect(await of('both.csv')).toBe(tables);
      expect(await of('both.csv', '--from', '2026-10', '--to', '2026-11')).toBe(tables);
      expect(await of('both.csv', 'both.csv', '--from', '2026-10')).toBe(tables);
    }));

  it('says that sides are not of the same rows', () =>
    inFolder(FILES, async (cwd) => {
      const ran = await run(['diff', 'okt.csv', 'all.csv', '--lang', 'id'], { cwd });
      expect(ran.stderr).toContain('Kedua sisi tidak terdiri atas baris yang setara');
      expect((await run(['diff', 'okt.csv', 'nov.csv'], { cwd })).stderr).not.toContain(
        'same rows',
      );
    }));

  it('does not say that nothing changed where somebody else pays', () =>
    inFolder(FILES, async (cwd) => {
      const words = ['diff', 'banten.csv', '--b', '--payer apbd', '--format', 'markdown'];
      const { stdout } = await run(words, { cwd });
      expect(stdout).not.toContain('Nothing changed');
      expect(stdout).toContain('The budget stays at');
    }));

  it('reads more than two files as one table', () =>
    inFolder({ ...FILES, 'sep.csv': OCTOBER.replaceAll('2026-10', '2026-09') }, async (cwd) => {
      const ran = await run(['diff', 'sep.csv', 'okt.csv', 'nov.csv', '--format', 'json'], { cwd });
      const { before, after } = JSON.parse(ran.stdout);
      expect([before.period, after.period]).toEqual(['2026-10', '2026-11']);
    }));

  it('is a chapter of a report, of its counts', () =>
    inFolder(FILES, async (cwd) => {
      const words = ['report', 'both.csv', '--chapter', 'diff --by segment', '--format', 'json'];
      const { chapters } = JSON.parse((await run(words, { cwd })).stdout);
      expect(chapters[0].schema).toBe('ucj/diff@1');
      const own = await run(['diff', 'both.csv', '--by', 'segment', '--format', 'json'], { cwd });
      expect(chapters[0].total).toEqual(JSON.parse(own.stdout).total);
      const options = `diff --sebelum '--target 50%' --sesudah '--target 60%'`;
      const markdown = await run(['report', 'both.csv', '--chapter', options], { cwd });
      expect(markdown.stdout).toContain('--target 50% → --target 60%');
    }));

  it.each([
    [['okt.csv'], 'there is nothing before 2026-10 to compare with'],
    [['bare.csv'], 'the tables have no period'],
    [['both.csv', '--from', '2025-01'], 'no row has the period 2025-01'],
    [['okt.csv', 'nov.csv', '--to', '2026-10'], 'no row has the period 2026-10'],
    [['both.csv', '--period', '2026-10'], '--from PERIOD --to PERIOD'],
    [['both.csv', '--period', '2026-10', '--to', '2026-11'], '--period does not go with --to'],
    [['both.csv', '--a', '--targt 60%'], '--target'],
    [['both.csv', '--a', 'both.csv'], '--a does not go with both.csv'],
    [['both.csv', '--b', '--target 160%'], '--b "--target 160%"'],
    [['both.csv', '--b', '--target "60%'], 'a quotation mark has no end'],
    [['both.csv', '--by', 'region,province'], '--by region does not go with --by province'],
    [['okt.csv', 'nov.csv', '--segment', 'nelayan'], 'nov.csv'],
    [['both.csv', '--segment', 'nelayan'], '--to: no row has the period 2026-11'],
    [['both.csv', '--by', 'payer'], 'region, segment, province'],
    [['okt.csv', 'own.csv', '--by', 'province'], 'Pasar Baru'],
    [['-', '-'], '- is given twice'],
    [[], 'no input file'],
  ])('is refused: %j', (words, said) =>
    inFolder(FILES, async (cwd) => {
      const { status, stderr, stdout } = await run(['diff', ...words], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(said);
    }),
  );
});

describe('a change of potential that surveys estimated', () => {
  const survey = (potential: number, rse: string) =>
    `wilayah,segmen,potensi,rse,peserta aktif\nKabupaten Lebak,petani,${potential},${rse},150\n`;
  const compared = (before: string, after: string, lang = 'en') =>
    inFolder({ 'a.csv': before, 'b.csv': after }, async (cwd) => {
      const words = ['diff', 'a.csv', 'b.csv', '--format', 'markdown', '--lang', lang];
      return (await run(words, { cwd })).stdout;
    });

  it('is said to be within sampling errors where these alone may make it', async () => {
    // Halves of 196 and 216 are one of 292 together.
    const within = 'within the sampling errors of both sides (± 292 at 95 %)';
    expect(await compared(survey(1000, '10'), survey(1100, '10'))).toContain(
      `Potential changed by +100, which is ${within}`,
    );
    expect(await compared(survey(1000, '10'), survey(1100, '10'), 'id')).toContain(
      'Potensi berubah +100, masih dalam galat sampling kedua sisi (± 292 pada',
    );
  });

  it.each([
    ['it is larger', survey(1000, '10'), survey(1600, '5')],
    ['there is none', survey(1000, '10'), survey(1000, '10')],
    ['an error is not known', survey(1000, '10'), survey(1100, '')],
  ])('is not said to be so where %s', async (_, before, after) => {
    expect(await compared(before, after)).not.toContain('sampling errors of both');
  });
});
