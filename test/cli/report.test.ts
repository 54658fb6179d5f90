import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, ROOT, run } from '../support/run.js';

const HEAD = 'region_code,region,segment,period,potential,registered,subsidised';
const TABLE = `${HEAD}
36.01,Kabupaten Pandeglang,petani,2025-10,1000,300,
36.01,Kabupaten Pandeglang,petani,2025-11,900,400,20
36.02,Kabupaten Lebak,petani,2025-10,2000,500,
36.02,Kabupaten Lebak,petani,2025-11,2000,500,30
36.03,Kabupaten Tangerang,petani,2025-11,500,600,0
36.04,Kabupaten Serang,nelayan,2025-10,70,7,
`;

async function reportOf(table: string, ...words: string[]) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const ran = await run(
      ['report', 't.csv', '--format', 'json', '--quiet', '--no-warnings', ...words],
      { cwd },
    );
    expect(ran.stderr).toBe('');
    return JSON.parse(ran.stdout);
  });
}

const sum = (rows: { [name: string]: number }[], name: string) =>
  rows.reduce((total, row) => total + (row[name] ?? 0), 0);

describe('a report', () => {
  it.each([
    ['data/banten.csv', '--wage', 'umk'],
    ['data/banten.csv', '--wage', 'umk', '--target', '60%', '--payer', 'zakat', '--months', '9'],
    ['data/banten.csv', '--programmes', 'jkk,jkm,jht,jp', '--wage', '12000000'],
    ['data/banten.csv', '--scheme', 'petani=pmi', '--contract-months', '30', '--wage', 'ump'],
    ['data/papua-barat-2023.csv', '--target', '82%'],
    ['data/ntb-2025.csv', '--premium', '16200', '--months', '2026-03..2026-07'],
    ['data/maluku-2024.csv', '--verified', '0.65', '--renew', '80%'],
  ])('of %s %s %s adds up in every way', async (file, ...words) => {
    const ran = await run([
      'report',
      file,
      '--format',
      'json',
      '--quiet',
      '--no-warnings',
      ...words,
    ]);
    const { totals, regions, segments, agencies, months, programmes, lines } = JSON.parse(
      ran.stdout,
    );
    for (const rows of [regions, segments ?? regions, agencies]) {
      expect(sum(rows, 'uncovered')).toBe(totals.uncovered);
      expect(sum(rows, 'annualPremium')).toBe(totals.annualPremium ?? 0);
    }
    expect(sum(months, 'annualPremium')).toBe(totals.annualPremium ?? 0);
    expect(sum(months, 'renewalPremium')).toBe(totals.renewalPremium ?? 0);
    expect(sum(programmes, 'amount')).toBe(totals.annualPremium ?? 0);
    const own = lines.filter(({ purpose }: { purpose: string }) => purpose !== 'worker');
    expect(sum(own, 'amount')).toBe(totals.annualPremium ?? 0);
  });

  it('says what changed in the regions and segments that two periods have', async () => {
    const { changes, above, totals } = await reportOf(TABLE);
    expect(changes).toMatchObject({
      from: '2025-10',
      to: '2025-11',
      unmatched: { before: 1, after: 1 },
      total: {
        before: { potential: 3000, registered: 800 },
        after: { potential: 2900, registered: 900 },
        points: { whole: 4.37, members: 3.39, base: 0.98 },
        coverageOnFrozenBase: 0.3,
      },
    });
    expect(changes.rows.map(({ region }: { region: { code: string } }) => region.code)).toEqual([
      '36.01',
      '36.02',
    ]);
    expect(above).toMatchObject([{ region: { code: '36.03' }, excess: 100 }]);
    expect(totals.uncovered).toBe(2000);
  });

  it('has no change where a period is alone, or of another kind', async () => {
    expect((await reportOf(TABLE, '--period', '2025-10')).changes).toBeNull();
    const years = TABLE.replaceAll('2025-10', '2024').replaceAll('2025-11', '2025');
    expect((await reportOf(years)).changes.from).toBe('2024');
  });

  it('names what stands out among all rows, whatever --top shows', async () => {
    const { headlines, regions } = await reportOf(
      `${HEAD}\n${[1, 2, 3, 4, 5].map((at) => `36.0${at},,petani,2025-11,${at}00,0,0`).join('\n')}\n`,
      '--top',
      '1',
      '--sort',
      'name',
    );
    expect(regions).toHaveLength(1);
    expect(headlines.regions.share).toBe(0.8);
    expect(headlines.regions.rows.map(({ uncovered }: { uncovered: number }) => uncovered)).toEqual(
      [500, 400, 300],
    );
  });

  it('is the same bytes wherever and whenever it is written', () =>
    inFolder({ 't.csv': TABLE }, async (cwd) => {
      for (const [name, today, TZ] of [
        ['a', '2026-01-01', 'UTC'],
        ['b', '2027-12-31', 'Asia/Jayapura'],
      ] as const) {
        const words = ['md', 'json'].flatMap((ending) => ['-o', `${name}.${ending}`]);
        await run(['report', 't.csv', ...words], { cwd, today, env: { TZ } });
      }
      for (const ending of ['md', 'json']) {
        const [a, b] = ['a', 'b'].map((name) => readFileSync(join(cwd, `${name}.${ending}`)));
        expect(a?.equals(b as Buffer)).toBe(true);
      }
    }));

  it('says when it was made only where it is told to', async () => {
    const stamp = async (words: string[], env: Record<string, string> = {}) => {
      const ran = await run(['report', 'data/ntb-2025.csv', '--format', 'json', ...words], { env });
      return JSON.parse(ran.stdout).stamp;
    };
    expect(await stamp([])).toBeNull();
    expect(await stamp(['--stamp', 'today'])).toBe('2026-11-21');
    expect(await stamp(['--stamp', '2026-11-21T06:00:00Z'])).toBe('2026-11-21T06:00:00Z');
    expect(await stamp([], { SOURCE_DATE_EPOCH: '1795000000' })).toBe('2026-11-18T11:06:40Z');
    const bad = await run(['report', 'data/ntb-2025.csv'], { env: { SOURCE_DATE_EPOCH: 'soon' } });
    expect([bad.status, bad.stdout]).toEqual([2, '']);
  });

  it('says the words that decided its figures, and not where it went', async () => {
    const words = [
      'report',
      'data/ntb-2025.csv',
      '--premium',
      '16200',
      '--quiet',
      '--no-warnings',
      '--stamp=today',
    ];
    const ran = await run([...words, '-o', '-', '--format', 'json']);
    expect(JSON.parse(ran.stdout).command).toEqual(words.slice(0, 4));
  });

  it('is written although a gate does not hold', () =>
    inFolder({ 't.csv': TABLE }, async (cwd) => {
      const gate = ['--fail-below', '90', '--quiet', '--no-warnings'];
      const ran = await run(['report', 't.csv', '-o', 'r-{period}.md', ...gate], { cwd });
      expect(ran.status).toBe(1);
      expect(readFileSync(join(cwd, 'r-2025-11.md'), 'utf8')).toContain('# Employment social');
    }));

  it('gives its rows alone as ucj gap does', async () => {
    for (const format of ['csv', 'tsv', 'ndjson']) {
      const of = (verb: string) =>
        run([verb, 'data/banten.csv', '--format', format, '--quiet', '--no-warnings']);
      expect((await of('report')).stdout).toBe((await of('gap')).stdout);
    }
  });

  it('refuses to stand periods beside each other', async () => {
    const ran = await run(['report', 'data/ntb-2025.csv', '--by', 'period']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
  });

  it('has names as text in Markdown', async () => {
    const table = `${HEAD}\n,"<script>alert(1)</script>|[x](y)",petani,2025-11,9,3,0\n`;
    await inFolder({ 't.csv': table }, async (cwd) => {
      const { stdout } = await run(['report', 't.csv', '--quiet', '--no-warnings'], { cwd });
      expect(stdout).toContain('\\<script\\>alert(1)\\</script\\>\\|\\[x\\](y)');
      expect(stdout).not.toMatch(/[^\\]<script/);
    });
  });
});

describe('the sentences of a report claim no more than its figures bear out', () => {
  const said = async (rows: string, ...words: string[]): Promise<string> => {
    const { sentences, title } = await reportOf(`${HEAD},basis\n${rows}`, ...words);
    return [title, ...sentences].join(' ');
  };
  const LEBAK = '36.02,,petani,2025-11,1000,200';

  it('of a change, where rows are in one period alone, or bases differ', async () => {
    const before = '36.02,,petani,2024-11,1000,100,,\n';
    const other = '36.03,,petani,2025-11,500,100,,\n';
    expect(await said(`${before}${LEBAK},,\n`)).toContain(
      'Since November 2024 coverage rose by 10.00',
    );
    const shared = await said(`${before}${LEBAK},,\n${other}`);
    expect(shared).toContain(
      'In the rows that November 2024 has too (1,000 of 1,500 workers), coverage went from 10.0% to 20.0%.',
    );
    const small = await said(`${before}${LEBAK},,\n${other.replace('500,100', '5000,100')}`);
    expect(small).not.toMatch(/November 2024/);
    const [first, second] = [before.replace(',,\n', ',,employed\n'), `${LEBAK},,eligible\n`];
    expect(await said(first + second)).not.toMatch(/November 2024/);
  });

  it('of renewals that are known or paid for in part', async () => {
    const known = `${LEBAK},50,\n`;
    expect(await said(known)).toContain('Keeping those whom public money already pays for costs');
    expect(await said(known, '--renew', '50%')).toContain('Keeping 25 of those whom');
    expect(await said(known, '--renew', '0%')).toContain('No members whom public money pays');
    expect(await said(`${LEBAK},0,\n`)).toContain('Public money pays for nobody yet.');
    const part = await said(`${known}36.03,,petani,2025-11,500,100,,\n`);
    expect(part).toContain('For 1 row it is not known whom public money pays for');
  });

  it('of expansions of a part of the uncovered', async () => {
    const rows = `${LEBAK},0,\n36.02,,tukang sulap,2025-11,100,0,0,\n`;
    expect(await said(`${LEBAK},0,\n`)).toContain('Covering the uncovered costs');
    expect(await said(rows)).toContain('Covering 800 of the uncovered costs');
    expect(await said(`${LEBAK},0,\n`, '--verified', '0.5')).toContain(
      'Covering 400 of the uncovered',
    );
    expect(await said(`${LEBAK},0,\n`, '--target', '20%')).toContain(
      'Each region has reached 20%.',
    );
  });

  it('of whom it is, where rows were chosen', async () => {
    const rows = `${LEBAK},0,\n36.03,,petani,2025-11,9,3,0,\n36.03,,nelayan,2025-11,9,3,0,\n`;
    expect(await said(rows)).toContain('security: Banten ');
    expect(await said(rows, '--segment', 'petani')).toContain('security: Banten, petani ');
    const two = await said(rows, '--region', '36.02', '--region', '36.03');
    expect(two).toContain('security: Kabupaten Lebak and Kabupaten Tangerang ');
  });

  it('of the first and the last, where several are', async () => {
    const rows = (counts: readonly string[]) =>
      counts.map((each, at) => `36.0${at + 1},,petani,2025-11,${each},0,\n`).join('');
    expect(await said(rows(['9,3', '9,4', '9,5']))).toContain('Coverage is lowest in');
    expect(await said(rows(['9,3', '9,3', '9,5']))).not.toContain('Coverage is lowest in');
    expect(await said(rows(['9,3', '9,3', '9,5', '9,9']))).not.toContain('of the uncovered:');
    expect(await said(rows(['9,3', '9,4', '9,5']), '--by', 'payer')).not.toContain('lowest');
  });

  it('of who pays', async () => {
    expect(await said(`${LEBAK},0,\n`)).toContain('Nobody has been named to pay for it yet.');
    expect(await said(`${LEBAK},50,\n`)).toMatch(/ of the Rp[\d.]+ mn has no payer yet\./);
    expect(await said(`${LEBAK},0,\n`, '--payer', 'apbd')).not.toMatch(/payer yet|to pay for it/);
  });
});

describe('several outputs', () => {
  const old = { 't.csv': TABLE, 'a.csv': 'old', 'b.md': 'old' };
  const both = ['-o', 'a.csv', '-o', 'b.md'];
  const read = (cwd: string) =>
    ['a.csv', 'b.md'].map((name) => readFileSync(join(cwd, name), 'utf8').slice(0, 12));

  it('are written each in its format, with standard output among them', () =>
    inFolder(old, async (cwd) => {
      const ran = await run(['gap', 't.csv', ...both, '-o', '-', '--quiet', '--no-warnings'], {
        cwd,
      });
      expect(ran.status).toBe(0);
      expect(read(cwd)).toEqual(['region_code,', '# Coverage a']);
      expect(ran.stdout).toMatch(/^region_code,/);
      expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'b.md', 't.csv']);
    }));

  it.each([
    ['a folder that is missing', ['-o', 'no/c.json'], 3],
    ['a folder in the way', ['-o', '.'], 2],
    ['an ending that is unknown', ['-o', 'c.doc'], 2],
    ['an input', ['-o', 't.csv'], 2],
    ['one format for all', ['--format', 'csv'], 2],
  ])('leave everything as it was for %s', (_, words, status) =>
    inFolder(old, async (cwd) => {
      const ran = await run(['gap', 't.csv', ...both, ...words], { cwd });
      expect(ran.status).toBe(status);
      expect(read(cwd)).toEqual(['old', 'old']);
      expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'b.md', 't.csv']);
    }),
  );

  it('leave everything as it was where a device takes nothing', () =>
    inFolder({ ...old, 'full.json': '' }, async (cwd) => {
      rmSync(join(cwd, 'full.json'));
      symlinkSync('/dev/full', join(cwd, 'full.json'));
      const ran = await run(['gap', 't.csv', ...both, '-o', 'full.json'], { cwd });
      expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining('ENOSPC')]);
      expect(read(cwd)).toEqual(['old', 'old']);
      expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'b.md', 'full.json', 't.csv']);
    }));

  it('leave everything as it was where the disk takes no more', () =>
    inFolder({ 'b.html': 'old' }, (cwd) => {
      // The Markdown has its place, the page does not: no file may be longer than 40 blocks.
      const words = `report ${ROOT}data/banten.csv -o a.md -o b.html --quiet --no-warnings`;
      const script = `ulimit -f 40; "${process.execPath}" "${ROOT}bin/ucj.cjs" ${words}`;
      const ran = spawnSync('sh', ['-c', script], { cwd });
      expect([ran.status, String(ran.stderr)]).toEqual([3, expect.stringContaining('b.html')]);
      expect(readdirSync(cwd)).toEqual(['b.html']);
      expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toBe('old');
    }));

  it('leave everything as it was where a folder comes in the way meanwhile', () =>
    inFolder({ 't.csv': TABLE, 'a.csv': 'old' }, async (cwd) => {
      const beforeWrite = () => mkdirSync(join(cwd, 'b.md'));
      const ran = await run(['gap', 't.csv', ...both], { cwd, beforeWrite });
      expect(ran.status).toBe(3);
      expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe('old');
      expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'b.md', 't.csv']);
    }));
});

describe('what a report finds doubtful', () => {
  it('is an example where the places of a kind differ, and else what all of them have in common', async () => {
    const rows = (potential: number) =>
      `${HEAD}\n36.01,Pandeglang,petani,2025-11,${potential},600,0\n36.02,Lebak,petani,2025-11,500,600,0\n`;
    const findings = async (table: string, ...words: string[]) =>
      inFolder(
        { 't.csv': table },
        async (cwd) => (await run(['report', 't.csv', ...words], { cwd })).stdout,
      );
    expect(await findings(rows(400))).toContain(
      '| for example: 600 registered of 400 potential | 2 |',
    );
    expect(await findings(rows(400), '--lang', 'id')).toContain(
      '| misalnya: 600 peserta dari 400 potensi | 2 |',
    );
    expect(await findings(rows(500))).toContain('| 600 registered of 500 potential | 2 |');
  });
});

describe('golden reports', () => {
  it.each([
    ['report-banten-id', 'data/banten.csv --wage umk --lang id'],
    ['report-papua-barat', 'data/papua-barat-2023.csv --target 82%'],
    ['report-ntb-json', 'data/ntb-2025.csv --format json'],
  ])('%s', async (name, words) => {
    const ran = await run(['report', ...words.split(' '), '--quiet', '--no-warnings'], {
      cwd: ROOT,
    });
    const text = ran.stdout.replace(/(ucj |"version": ")\d+\.\d+\.\d+/, '$1X.Y.Z');
    await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});
