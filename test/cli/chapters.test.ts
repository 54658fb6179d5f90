import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/cli/command-words.js';
import { inFolder, ROOT, run, transcript } from '../support/run.js';

const SOURCES = ['--sources', 'data/banten-sources.csv'];

async function json(words: readonly string[], cwd = ROOT) {
  const ran = await run([...words, '--format', 'json', '--quiet', '--no-warnings'], { cwd });
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout);
}

/** What a report has as a chapter, and what the verb says by itself. */
async function both(
  verb: string,
  own: readonly string[],
  shared: readonly string[],
  file = 'data/banten.csv',
) {
  const [first, ...rest] = own;
  const isQuota = verb === 'share' && first !== undefined && !first.startsWith('-');
  const table = verb === 'verify' || verb === 'afford' ? [] : [file];
  const alone = isQuota ? [verb, first, ...table, ...rest] : [verb, ...table, ...own];
  const chapter = [verb, ...own.map((word) => (/\s/.test(word) ? `'${word}'` : word))].join(' ');
  const { chapters } = await json(['report', file, ...shared, '--chapter', chapter]);
  return { chapter: chapters[0], alone: await json([...alone, ...shared]) };
}

describe('a chapter of a report', () => {
  it.each([
    ['plan', ['--target', '60%', '--until', '2029', '--lapse', '5%..20%', '--by', 'region'], []],
    ['plan', ['--target', 'rpjpn-2045'], ['--payer', 'petani=zakat', '--wage', 'umk']],
    ['plan', ['--target', '60%', '--until', '2027'], ['--renew', '80%', '--region', '36.71']],
    ['share', ['10000', '--min', '500', '--key', 'potential'], ['--months', '9']],
    ['share', ['--target', '60%'], ['--segment', 'petani', '--relief', 'none']],
    ['fund', [...SOURCES, '--rule', 'most-workers'], ['--wage', 'umk']],
    ['fund', [...SOURCES, '--within', 'level-up', '--min-months', '9'], ['--as-of', '2026-01']],
    [
      'verify',
      ['3.450 -> 670.680.000 / 12', '2 + 2 = 5', '--payer', 'apbd', '--month', '2026-01'],
      ['--relief', 'none'],
    ],
    ['verify', ['5.387 x 16.800 x 5 = 452.508.000', '--month', '2026-01'], []],
    [
      'afford',
      ['Rp2 miliar', '--segment', 'petani', '--payer', 'zakat'],
      ['--months', '9', '--year', '2026'],
    ],
    ['afford', ['Rp1 miliar', '--existing', '9', '--paid-through', '2026-08'], []],
  ])('says what ucj %s %s says with the options of the report %s', async (verb, own, shared) => {
    const { chapter, alone } = await both(verb, own, shared);
    expect(chapter).toEqual(alone);
  });

  it('takes over what was typed for the report, and not what it has by default', async () => {
    const file = 'data/banten.csv';
    const inherited = await json([
      'report',
      file,
      '--target',
      '60%',
      '--chapter',
      'plan --until 2027',
    ]);
    const own = await json(['plan', file, '--target', '60%', '--until', '2027']);
    expect(inherited.chapters[0].years).toEqual(own.years);
    const over = ['report', file, '--target', '60%', '--by', 'segment'];
    const again = await json([...over, '--chapter', 'plan --target 50% --until 2027']);
    expect(again.chapters[0].plan.target.text).toBe('50%');
    expect(again.chapters[0].groups).toBeNull();
    const quota = await json([...over, '--chapter', 'share 1000']);
    expect(quota.chapters[0].quota).toBe(1000);
  });

  it('says in the first sentences of the report which sides a comparison is of', async () => {
    const rows = ['2025-06,30', '2025-11,60', '2025-12,45'];
    const table = `wilayah,periode,aktif,potensi\n${rows.map((row) => `A,${row},100`).join('\n')}\n`;
    await inFolder({ 't.csv': table }, async (cwd) => {
      const of = async (chapter: string) => {
        const { sentences } = await json(['report', 't.csv', '--chapter', chapter], cwd);
        return sentences.filter((each: string) => each.includes('What changed'));
      };
      expect(await of('diff --from 2025-06')).toEqual([
        expect.stringMatching(
          /^What changed: Jun 2025 → Dec 2025\. The budget is Rp3,024,000 a year less: /,
        ),
      ]);
      expect(await of('diff --b "--target 60%"')).toEqual([
        expect.stringMatching(/^What changed: as it is → --target 60%\. The budget is /),
      ]);
    });
  });

  it('compares periods up to the one of the report', async () => {
    const rows = ['2023-12,30', '2024-12,40', '2025-11,60', '2025-12,45'];
    const table = `wilayah,periode,aktif,potensi\n${rows.map((row) => `A,${row},100`).join('\n')}\n`;
    await inFolder({ 't.csv': table }, async (cwd) => {
      const trend = ['--chapter', 'trend --target 60% --by-date 2026-12 --scorecard'];
      const [newest] = (await json(['report', 't.csv', ...trend], cwd)).chapters;
      expect(newest).toMatchObject({ schema: 'ucj/trend@1', from: '2024-12', to: '2025-12' });
      expect(newest.rows[0].standing).toBe('behind');
      const earlier = await json(['report', 't.csv', '--period', '2024-12', ...trend], cwd);
      expect(earlier.chapters[0]).toMatchObject({ from: '2023-12', to: '2024-12' });
      const own = ['--chapter', 'trend --to 2025-11'];
      const other = await json(['report', 't.csv', '--period', '2024-12', ...own], cwd);
      expect(other.chapters[0].to).toBe('2025-11');
    });
  });

  it('is computed from rows, also where the report would add them up as they are read', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => {
      const code = `36.0${(row % 4) + 1}.${10 + (row % 80)}.${2001 + Math.floor(row / 80)}`;
      return `${code},Desa nomor ${row}${' yang bernama panjang'.repeat(27)},petani,100,${row % 90}`;
    });
    const table = `region_code,region,segment,potential,registered\n${rows.join('\n')}\n`;
    expect(table.length).toBeGreaterThan(5_000_000);
    await inFolder({ 't.csv': table }, async (cwd) => {
      const by = ['report', 't.csv', '--by', 'province'];
      const { chapters } = await json([...by, '--chapter', 'share 1000 --level regency'], cwd);
      const alone = await json(['share', '1000', 't.csv', '--level', 'regency'], cwd);
      expect(chapters[0].rows).toEqual(alone.rows);
    });
  }, 60_000);

  it('has the files it was made from among those of the report, and keeps them', () =>
    inFolder({ 's.csv': 'source,payer,amount\nkas,apbd,9 juta\n' }, async (cwd) => {
      const words = ['report', `${ROOT}data/ntb-2025.csv`, '--chapter', 'fund --sources s.csv'];
      const { inputs } = await json(words, cwd);
      expect(inputs.map(({ path }: { path: string }) => path)).toContain('s.csv');
      const over = { cwd, env: { NO_COLOR: '1' } };
      const ran = await run([...words, '-o', 's.csv', '-o', 'r.md'], over);
      expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('s.csv')]);
      expect(readFileSync(join(cwd, 's.csv'), 'utf8')).toContain('9 juta');
      const rows = await run([...words, '-o', 'r.csv'], { cwd });
      expect(rows.stderr).toContain('--chapter does not go with --format csv');
    }));

  it('can stand twice, each under its own title', async () => {
    const chapters = ['--chapter', 'plan --target 50% --until 2027'];
    const more = ['--chapter', 'plan --target 60% --until 2027'];
    const ran = await run([
      'report',
      'data/banten.csv',
      ...chapters,
      ...more,
      '--quiet',
      '--no-warnings',
    ]);
    const heads = ran.stdout.split('\n').filter((line) => line.startsWith('## Plan to'));
    expect(heads).toEqual([
      '## Plan to 50% by the end of 2027',
      '## Plan to 60% by the end of 2027',
    ]);
  });

  it('does not say again what the report says of the same counts', async () => {
    const words = ['report', 'data/banten.csv', '--chapter', 'plan --target 60% --until 2027'];
    const ran = await run([...words, '--quiet', '--no-warnings']);
    expect(ran.stdout.match(/^- 82 rows are illustrative/gm)).toHaveLength(1);
  });

  it('says that it is a lower bound where something has no price', async () => {
    const plan = ['--chapter', 'plan --target 60% --until 2027', '--quiet', '--no-warnings'];
    const without = await run(['report', 'data/banten.csv', ...plan]);
    expect(without.stdout).toMatch(/takes [\d,]+ enrolments and at least Rp/);
    const priced = await run(['report', 'data/banten.csv', ...plan, '--segment', 'petani']);
    expect(priced.stdout).toMatch(/takes [\d,]+ enrolments and Rp/);
    const span = await run([
      'report',
      'data/banten.csv',
      ...plan,
      '--chapter',
      'plan --target 60% --until 2027 --lapse 5%..20%',
      '--segment',
      'petani',
    ]);
    expect(span.stdout).toMatch(
      /takes between [\d,]+ and [\d,]+ enrolments and between Rp[\d.]+ bn and Rp[\d.]+ bn in premiums/,
    );
  });
});

describe('the sentences of chapters claim no more than their figures', () => {
  const said = async (...words: string[]) =>
    (await run(['report', ...words, '--quiet', '--no-warnings'])).stdout
      .split('\n')
      .find((line) => /^In /.test(line));

  it('of plans, which take each region to the target, or each segment of it', async () => {
    const banten = ['data/banten.csv', '--chapter'];
    expect(await said(...banten, 'plan --target 60% --until 2027')).toMatch(
      /Bringing each region to 60% .* all together then reach 60\.0%\./,
    );
    expect(await said(...banten, 'plan --target 60% --until 2027 --each-segment')).toMatch(
      /Bringing each region and segment to 60% .* all together then reach 63\.2%\./,
    );
    expect(await said(...banten, 'plan --target 90% --until 2027 --verified 0.5')).toMatch(
      /90% is out of reach by the end of 2027: of 2,964,339 .*, [\d,]+ can be found\./,
    );
    const papua = ['data/papua-barat-2023.csv', '--chapter'];
    expect(await said(...papua, 'plan --target 30% --until 2026')).toContain(
      'Each region has reached 30%: until the end of 2026 nobody has to be enrolled for it.',
    );
    const wages = ['data/banten.csv', '--segment', 'penerima upah', '--chapter'];
    expect(await said(...wages, 'plan --target 80% --until 2027')).toMatch(
      /takes [\d,]+ enrolments, which have no price yet\./,
    );
  });

  it('of sources, with the members who are not kept', async () => {
    await inFolder({ 's.csv': 'source,payer,amount\nkas,apbd,Rp1 miliar\n' }, async (cwd) => {
      const words = [
        'report',
        `${ROOT}data/banten.csv`,
        '--segment',
        'petani',
        '--quiet',
        '--no-warnings',
      ];
      const { stdout } = await run([...words, '--chapter', 'fund --sources s.csv'], { cwd });
      expect(stdout).toContain(
        '4,960 of 48,682 members to be renewed are kept, and 0 of 613,245 workers still missing are added.',
      );
    });
    await inFolder({ 's.csv': 'source,amount\nbaznas,Rp1 miliar\n' }, async (cwd) => {
      const words = [
        'report',
        `${ROOT}data/papua-barat-2023.csv`,
        '--quiet',
        '--no-warnings',
        '--chapter',
      ];
      const { stdout } = await run([...words, 'fund --sources s.csv'], { cwd });
      expect(stdout).toContain('How many members have to be renewed is not known.');
    });
  });

  it('of claims that nothing can be compared with', async () => {
    const words = ['data/ntb-2025.csv', '--chapter', 'verify "91.347 -> 52%" "2 + 2 = 5"'];
    expect(await said(...words)).toContain(
      'Of 2 claims that were recomputed, 1 does not fit and 1 has nothing to compare with.',
    );
  });
});

describe('a report with chapters', () => {
  it('is the same whenever it is made', async () => {
    const words = ['report', 'data/papua-barat-2023.csv', '--quiet', '--no-warnings'];
    const chapters = ['--chapter', 'afford "Rp2 miliar"', '--chapter', 'verify "9 -> 1 juta / 12"'];
    const made = async (today: string) => (await run([...words, ...chapters], { today })).stdout;
    expect(await made('2027-02-01')).toBe(await made('2026-11-21'));
    expect(await made('2026-11-21')).toContain('Jan–Dec 2024');
  });

  it('names the law of all its amounts', async () => {
    const words = ['report', 'data/banten.csv', '--quiet', '--no-warnings'];
    const fund = ['--chapter', 'fund --sources data/banten-sources.csv'];
    const relief = '| bpu.relief.pp50-2025.other |';
    expect((await run(words)).stdout).not.toContain(relief);
    expect((await run([...words, ...fund])).stdout).toContain(relief);
  });

  it('tells a change once', async () => {
    const table = 'wilayah,periode,aktif,potensi\nA,2024-12,40,100\nA,2025-12,45,100\n';
    await inFolder({ 't.csv': table }, async (cwd) => {
      const heads = async (...words: string[]) =>
        (
          await run(['report', 't.csv', '--quiet', '--no-warnings', ...words], { cwd })
        ).stdout.match(/^## .*/gm);
      expect(await heads('--by', 'region')).toContain('## What changed');
      const both = await heads('--by', 'region', '--chapter', 'trend');
      expect(both).toContain('## From Dec 2024 to Dec 2025');
      expect(both).not.toContain('## What changed');
    });
  });

  it('finds in a plan whom the report finds, where the plan does not say otherwise', async () => {
    const words = ['report', 'data/banten.csv', '--segment', 'petani', '--verified', '50%'];
    const plan = ['plan', 'data/banten.csv', '--segment', 'petani', '--target', '90%'];
    for (const own of ['', ' --verified 40%']) {
      const asked = ['--chapter', `plan --target 90% --until 2027${own}`];
      const { chapters } = await json([...words, ...asked]);
      const verified = own === '' ? '50%' : '40%';
      const alone = await json([...plan, '--until', '2027', '--verified', verified]);
      expect(chapters[0].years).toEqual(alone.years);
      expect(chapters[0].years[0].potential).toBe(692_359);
      const ran = await run([...words, ...asked, '--quiet', '--no-warnings']);
      expect(ran.stdout).toContain(`- Of those who are not members ${verified} can be found`);
    }
  });
});

describe('what a chapter cannot be is refused, with its name', () => {
  it.each([
    ['a verb that is none', 'paln --target 60%'],
    ['a verb that answers nothing of counts', 'tariff'],
    ['an amount that is missing', 'afford'],
    ['an amount that is none', 'afford 2miliyar'],
    ['a claim that is none', 'verify "2 plus 2"'],
    ['an option of the report', 'plan --wage umk'],
    ['an option that is missing', 'plan --target 60%'],
    ['an option misspelt', 'plan --target 60% --untill 2030'],
    ['an option without a value', 'plan --target'],
    ['a value', 'fund --sources data/banten-sources.csv --within proportion'],
    ['an output of its own', 'plan --target 60% --until 2030 -o plan.md'],
    ['an amount in two words', 'afford Rp2 miliar'],
    ['words too many', 'plan data/banten.csv --target 60% --until 2030'],
    ['sources that are not there', 'fund --sources no.csv'],
    ['periods that are not there', 'trend'],
  ])('%s', async (name, chapter) => {
    const words = ['report', 'data/banten.csv', '--chapter', chapter];
    const ran = await run(words, { env: { NO_COLOR: '1' } });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    const path = `../golden/chapter-${name.replaceAll(' ', '-')}.txt`;
    await expect(transcript(words, ran)).toMatchFileSnapshot(path);
  });
});

describe('the words of a command inside an option', () => {
  it('are parted as a shell parts them', () => {
    expect(commandWords('plan  --target 60%')).toEqual(['plan', '--target', '60%']);
    expect(commandWords(`fund --sources 'my file.csv' --by="a b"`)).toEqual([
      'fund',
      '--sources',
      'my file.csv',
      '--by=a b',
    ]);
    expect(commandWords(`plan --growth "d'Entrecasteaux=1%" ''`)).toEqual([
      'plan',
      '--growth',
      "d'Entrecasteaux=1%",
      '',
    ]);
    expect(commandWords('')).toEqual([]);
    expect(commandWords('plan "60%')).toBeNull();
  });

  it('come back whatever they are, once in quotation marks', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/"/.test(text));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(commandWords(words.map((each) => `"${each}"`).join(' '))).toEqual(words);
      }),
    );
  });
});

describe('golden reports with chapters', () => {
  it.each([
    [
      'report-chapters-id',
      ['--lang', 'id', '--region', '36.71', '--wage', 'umk'],
      [
        'plan --target 70% --until 2028',
        'share 5000',
        `fund ${SOURCES.join(' ')} --within level-up`,
      ],
    ],
  ])('%s', async (name, shared, chapters) => {
    const asked = chapters.flatMap((chapter) => ['--chapter', chapter]);
    const ran = await run([
      'report',
      'data/banten.csv',
      ...shared,
      ...asked,
      '--quiet',
      '--no-warnings',
    ]);
    const text = ran.stdout.replace(/(ucj )\d+\.\d+\.\d+/, '$1X.Y.Z');
    await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});
