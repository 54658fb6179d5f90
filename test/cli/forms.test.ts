import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run, transcript } from '../support/run.js';

const BANTEN = `${ROOT}data/banten.csv`;
const HEAD = 'kode,wilayah,segmen,periode,potensi,peserta aktif,disubsidi';
/** Of ten thousand workers each member is a hundredth of a percent. */
const counts = (members: number, vulnerable: number) => `${HEAD}
35.10,Kabupaten Banyuwangi,pekerja rentan,2025-12,10000,${vulnerable},100
35.10,Kabupaten Banyuwangi,penerima upah,2025-12,10000,${2 * members - vulnerable},0
`;
const FILES = {
  'banyuwangi.csv': counts(1368, 1300),
  'aceh-barat.csv': counts(4290, 1737),
  'two.csv': `${HEAD}
36.02,Kabupaten Lebak,petani,2025-12,1000,150,100
36.02,Kabupaten Lebak,non ASN,2025-12,100,80,80
36.04,Kabupaten Serang,petani,2025-12,800,200,120
`,
};

describe('the forms of ucj report', () => {
  it.each([
    ['form-ikd', ['two.csv', '--form', 'ikd', '--by', 'region', '--target', '30%']],
    [
      'form-ikd-id',
      ['aceh-barat.csv', '--form', 'ikd', '--indicator', 'rentan=22,5%', '--lang', 'id'],
    ],
    ['form-ikd-csv', ['two.csv', '--form', 'ikd', '--by', 'region', '--format', 'csv']],
    ['form-ikd-nobody', ['two.csv', '--form', 'ikd', '--indicator', 'vulnerable=22.5%']],
    ['form-rka', ['two.csv', '--form', 'rka', '--wage', '3000000', '--support', '5%']],
    ['form-rka-id', ['two.csv', '--form', 'rka', '--payer', 'apbd', '--lang', 'id']],
    ['form-rka-csv', ['two.csv', '--form', 'rka', '--wage', '3000000', '--format', 'csv']],
  ])('%s', (name, words) =>
    inFolder(FILES, async (cwd) => {
      const all = ['report', ...words];
      await expect(transcript(all, await run(all, { cwd }))).toMatchFileSnapshot(
        `../golden/${name}.txt`,
      );
    }),
  );

  const rowsOf = (file: string, ...words: string[]) =>
    inFolder(FILES, async (cwd) => {
      const all = ['report', file, '--form', 'ikd', ...words, '--format', 'json', '--quiet'];
      const { stdout } = await run(all, { cwd });
      const { rows } = JSON.parse(stdout) as {
        rows: { indicator: string; realisation: number; achievement: number; missing: number }[];
      };
      return Object.fromEntries(rows.map(({ indicator, ...row }) => [indicator, row]));
    });

  it('give the achievement that Banyuwangi published: 13.68 of 16.73 is 81.77 %', async () => {
    const { coverage } = await rowsOf('banyuwangi.csv', '--indicator', 'cakupan=16,73%');
    expect(coverage?.realisation).toBe(0.1368);
    expect(coverage?.achievement.toFixed(4)).toBe('0.8177');
  });

  it('take the targets of Aceh Barat apart: coverage 48 %, vulnerable workers 22.5 %', async () => {
    const words = ['--target', '48%', '--indicator', 'rentan=22.5%'];
    const { coverage, vulnerable } = await rowsOf('aceh-barat.csv', ...words);
    expect([coverage?.realisation, vulnerable?.realisation]).toEqual([0.429, 0.1737]);
    expect([coverage?.missing, vulnerable?.missing]).toEqual([1020, 513]);
    expect(vulnerable?.achievement.toFixed(4)).toBe('0.7720');
  });

  it.each([
    ['--wage umk'],
    ['--payer apbd --support 5%'],
    ['--target 60% --payer petani=apbd --by region'],
    ['--programmes jkk,jkm,jht,jp --wage 4000000 --sides both'],
  ])('have the sum of ucj gap --lines: %s', async (words) => {
    const all = [BANTEN, ...words.split(' '), '--format', 'json', '--quiet'];
    const rka = JSON.parse((await run(['report', '--form', 'rka', ...all])).stdout);
    const gap = JSON.parse((await run(['gap', '--lines', ...all])).stdout);
    const own = gap.lines.filter(({ purpose }: { purpose: string }) => purpose !== 'worker');
    const sum = own.reduce((total: number, line: { amount: number }) => total + line.amount, 0);
    expect(rka.total + rka.nobodys).toBe(sum);
    expect(rka.lines).toHaveLength(own.length);
    if (!words.includes('--support')) expect(sum).toBe(gap.totals.annualPremium);
  });

  it.each([
    ['a chapter', ['--form', 'ikd', '--chapter', 'trend']],
    ['a target of a segment', ['--form', 'ikd', '--target', 'petani=18%']],
    ['a stamp', ['--form', 'rka', '--stamp', 'today']],
    ['an indicator without its form', ['--indicator', 'rentan=22.5%']],
    ['an indicator that is none', ['--form', 'ikd', '--indicator', 'rentn=22.5%']],
    ['an indicator twice', ['--form', 'ikd', '--indicator', 'ucj=9%', '--indicator', 'cakupan=8%']],
    ['a form that is none', ['--form', 'rkb']],
  ])('are refused with %s', async (name, words) => {
    const all = ['report', 'data/banten.csv', ...words];
    const ran = await run(all);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    await expect(transcript(all, ran)).toMatchFileSnapshot(
      `../golden/forms/${name.replaceAll(' ', '-')}.txt`,
    );
  });
});

describe('budget lines', () => {
  it.each([
    ['en', 'several', 'support cost'],
    ['id', 'beberapa', 'biaya pendukung'],
  ])(
    'say that they are of several regions, with a dash where they are of no workers (%s)',
    (language, several, support) =>
      inFolder(FILES, async (cwd) => {
        const lines = ['--lines', '--support', '5%', '--wage', '3000000'];
        const given = [...lines, '--lang', language, '--format', 'markdown'];
        const { stdout } = await run(['gap', 'two.csv', ...given], { cwd });
        const regionOf = (text: string) =>
          stdout
            .split('\n')
            .find((line) => line.includes(`| ${text} |`))
            ?.split(' | ')[0];
        expect(regionOf('JKK')).toBe(`| ${several}`);
        expect(regionOf(support)).toBe('| –');
      }),
  );
});
