import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run, transcript, type World } from '../support/run.js';

/** Claims of every kind and verdict. */
const CLAIMS = [
  '5.387 x 16.800 x 5 = 452.508.000',
  '12.698 x 16.800 x 9 = Rp1,92 miliar',
  '14.177 / 338.681 = 4,1%',
  '98.000 x 16.800 x 12 = hampir Rp20 miliar',
  '41,56 juta / 61,08 juta = 68,05%',
  '3.450 -> 670.680.000 / 12',
  '20.000 -> Rp3 miliar',
  '3.450 -> 670.680.000',
  '91.347 -> 52%',
  '5 -> 0%',
  '159.219 + 217.943 = 376.162',
  '935.079 / 1.873.899 = 50,88%',
  '20.000 x 16.800 x 12 = Rp3 miliar',
  '3.450 x 16.200 x 12 = 695.520.000',
  '22,1 ribu orang x Rp6.800 x 30 = sekitar Rp4 miliar',
  '5.387 x (10.000 + 6.800) = 90.501.600',
  '1.000 x 201.600 = lebih dari Rp200 juta',
];

const FILE = '# published sums\n\n5.387 x 16.800 x 5 = 452.508.000 # Blitar\n9 x 9 = 80\n';
const KEEP = '--segment petani --payer apbd --existing 10000 --paid-through 2026-08'.split(' ');

/** Runs whose whole output is kept. */
const RUNS: Readonly<Record<string, { words: readonly string[]; world?: World }>> = {
  'verify-en': { words: ['verify', ...CLAIMS], world: { terminal: 100, env: {} } },
  'verify-id': { words: ['verify', ...CLAIMS, '--lang', 'id'], world: { terminal: 80 } },
  'verify-csv': { words: ['verify', ...CLAIMS] },
  'verify-json': {
    words: [
      'verify',
      '935.079 / 1.873.899 = 50,88%',
      '3.450 -> Rp670,68 juta / 12',
      '--format',
      'json',
    ],
  },
  'verify-markdown-id': {
    words: ['verify', '3.450 -> 670.680.000 / 12', '--format', 'markdown', '--lang', 'id'],
  },
  'verify-stdin': { words: ['verify', '-'], world: { stdin: FILE, terminal: 80 } },
  'verify-no-wage-id': {
    words: ['verify', '500 -> 69.738.000 / 12', '--scheme', 'pu', '--lang', 'id'],
    world: { terminal: 80 },
  },
  'verify-zakat': {
    words: ['verify', '1.000 -> 8.400.000 / 1', '--payer', 'zakat', '--month', '2026-05'],
    world: { terminal: 80 },
  },
  'afford-farmers': {
    words: ['afford', 'Rp2 miliar', '--segment', 'farmers', '--months', '10'],
    world: { terminal: 100 },
  },
  'afford-zakat-id': {
    words:
      'afford 2.000.000.000 --segment petani --payer zakat --months 2026-04..2026-05 --lang id'.split(
        ' ',
      ),
    world: { terminal: 80 },
  },
  'verify-written': {
    words: [
      ...['verify', '22.121 x Rp16.800/orang/bulan x 4-5 bulan = Rp1,858 miliar.', '--lang', 'en'],
      ...['5.387 x 16.800 x 6-8 bulan = 452.508.000 rupiah', '100 - 150 = -50', '12 -> 1.200%'],
      'Rp100 juta - Rp150,44 juta = -Rp50,4 juta',
    ],
    world: { terminal: 100 },
  },
  'verify-ends': {
    words: [
      ...['verify', 'Rp5 juta - Rp7,6 juta = -Rp2 juta', '10 / 4 - 5 = -3', '1 / 8 = 0,125'],
      ...['935.079 / 1.873.899 = 0,499', '1 / 3 = 0,33333333', '12 / 1 = 1.200%', '0 -> 0%'],
      ...['1.873.899 / 935.079 = 2,004', '100 orang x Rp16.800/bulan = Rp20.160.000'],
      ...['1 x Rp452.508.000 rupiah = Rp452.508.001', '1 / 8 = 0,127', '1 / 3 = 33,333%'],
    ],
    world: { terminal: 100, env: {} },
  },
  'verify-ends-id': {
    words: [
      ...['verify', '--lang', 'id', 'Rp5 juta - Rp7,6 juta = -Rp2 juta', '12 / 1 = 1.200%'],
      '100 orang x Rp16.800/bulan = Rp20.160.000',
    ],
    world: { terminal: 100, env: {} },
  },
  'verify-written-id': {
    words: [
      ...[
        'verify',
        '22.121 x Rp16.800 per bulan x 4 s.d. 5 bulan = Rp1,858 miliar',
        '--lang',
        'id',
      ],
      '5.387 x 16.800 x 6-8 bulan = 452.508.000 rupiah',
    ],
    world: { terminal: 100 },
  },
  'verify-written-csv': {
    words: [
      ...['verify', '22.121 x 16.800 x 4-5 bulan = Rp1,858 miliar', '5.387 -> 452.508.000'],
      ...['3.450 -> 670.680.000 / 12', '91.347 -> 52%', '--format', 'csv'],
    ],
  },
  'afford-farmers-id': {
    words: 'afford 2000000000 --segment farmers --payer apbd --months 10 --lang id'.split(' '),
    world: { terminal: 100 },
  },
  'afford-narrow': {
    words: ['afford', 'Rp2 miliar', '--segment', 'farmers', '--months', '10'],
    world: { terminal: 50 },
  },
  'afford-keep': { words: ['afford', 'Rp2 miliar', ...KEEP], world: { terminal: 100 } },
  'afford-keep-id': {
    words: ['afford', 'Rp2 miliar', ...KEEP, '--lang', 'id'],
    world: { terminal: 100 },
  },
  'afford-short': { words: ['afford', 'Rp500 juta', ...KEEP], world: { terminal: 100 } },
  'afford-short-id': {
    words: ['afford', 'Rp100 juta', ...KEEP, '--lang', 'id'],
    world: { terminal: 100 },
  },
  'afford-unpriced': {
    words: [
      ...['afford', 'Rp100 juta', '--scheme', 'pu', '--wage', '12000000', '--programmes', 'jp'],
      ...['--existing', '5', '--months', '2027-01..2027-02'],
    ],
    world: { terminal: 100 },
  },
  'afford-csv': { words: ['afford', 'Rp2 miliar', ...KEEP] },
  'afford-json': {
    words: ['afford', 'Rp1 miliar', ...KEEP, '--until', '2026-09', '--format', 'json'],
  },
  'afford-markdown': {
    words:
      'afford 100000000 --scheme pu --wage 2152323 --payer apbd --months 3 --programmes jkk,jkm,jht,jkp --format markdown'.split(
        ' ',
      ),
  },
  'help-verify': { words: ['verify', '--help'] },
  'help-afford': { words: ['afford', '--help'] },
};

describe('transcripts of claims and amounts', () => {
  for (const [name, { words, world }] of Object.entries(RUNS))
    it(name, async () => {
      const text = transcript(words, await run(words, { env: { NO_COLOR: '1' }, ...world }));
      await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
    });
});

describe('ucj verify', () => {
  it('ends with 1 where a claim does not fit, and with 0 where all do or nothing can', async () => {
    const status = async (...claims: string[]) => (await run(['verify', ...claims])).status;
    expect(await status('9 x 9 = 81', '91.347 -> 52%', '9 x 9 = sekitar 80')).toBe(0);
    expect(await status('9 x 9 = 81', '9 x 9 = 80')).toBe(1);
  });

  it('reads a file, and says where its claims stand', () =>
    inFolder({ 'c.txt': `\ufeff${FILE.replaceAll('\n', '\r\n')}` }, async (cwd) => {
      const ran = await run(['verify', '--file', 'c.txt', '1 + 1 = 2', '-o', 'v.csv'], { cwd });
      expect(ran).toMatchObject({ status: 1, stdout: '' });
      const rows = readFileSync(join(cwd, 'v.csv'), 'utf8').split('\n').slice(1, 4);
      expect(rows.map((row) => row.split(',').slice(0, 4).join(' '))).toEqual([
        '  1 + 1 = 2 exact',
        'c.txt 3 5.387 x 16.800 x 5 = 452.508.000 exact',
        'c.txt 4 9 x 9 = 80 mismatch',
      ]);
    }));

  it('refuses all claims that it cannot read, and writes nothing', () =>
    inFolder({ 'c.txt': '9 x 9 = 81\nnine\n9 x\n' }, async (cwd) => {
      const ran = await run(['verify', '--file', 'c.txt', '-o', 'v.csv'], { cwd });
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain('c.txt:2: "nine"');
      expect(ran.stderr).toContain('c.txt:3: "9 x" ends too soon');
      expect(existsSync(join(cwd, 'v.csv'))).toBe(false);
    }));

  it('answers or refuses whatever it is given, in every format', async () => {
    const number = fc.oneof(
      fc.nat(20).map(String),
      fc.constantFrom('16.800', '5.387', '50,88', '0', '12'),
    );
    const words = ['ribu', 'juta', 'miliar', 'orang', 'bulan', '%', 'lebih', ''];
    const quantity = fc
      .tuple(fc.constantFrom('', 'Rp', 'sekitar ', 'hampir '), number, fc.constantFrom(...words))
      .map(([before, value, after]) => `${before}${value} ${after}`);
    const sign = fc.constantFrom('x', 'x', '/', '+', '-');
    const sum = fc
      .tuple(quantity, fc.array(fc.tuple(sign, quantity), { maxLength: 4 }))
      .map(([first, rest]) => [first, ...rest.flat()].join(' '));
    const claim = fc.tuple(sum, fc.constantFrom('=', '->'), sum).map((parts) => parts.join(' '));
    const format = fc.constantFrom('table', 'csv', 'json', 'markdown');
    await fc.assert(
      fc.asyncProperty(claim, format, async (text, wanted) => {
        const ran = await run(['verify', text, '--format', wanted]);
        expect([text, ran.stderr, [0, 1, 2].includes(ran.status)]).toEqual([
          text,
          ran.stderr,
          true,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('does not write over the claims', () =>
    inFolder({ 'c.csv': '9 x 9 = 81\n' }, async (cwd) => {
      const { status, stderr } = await run(['verify', '--file', 'c.csv', '-o', 'c.csv'], { cwd });
      expect([status, stderr.includes('c.csv')]).toEqual([2, true]);
    }));

  it('takes a claim that begins below 0 behind --, and says so', async () => {
    const { stderr } = await run(['verify', '-50 = 100 - 150']);
    expect(stderr).toContain('-- "-50 = 100 - 150"');
    expect((await run(['verify', '--', '-50 = 100 - 150'])).status).toBe(0);
  });

  it('masks what may be an identity number, and refuses what would lose digits', async () => {
    const person = await run(['verify', '3604121212900001 = NIK']);
    expect(person.stderr).not.toContain('3604121212900001');
    const large = await run(['verify', '999999999999999 x 999 = 1']);
    expect([large.status, large.stdout]).toEqual([2, '']);
  });

  it.each([
    ['12000000', '2026-12..2027-04', 'in 2027-03: the wage is above'],
    ['3000000', '2020-06..2020-09', 'in 2020-08: the relief of PP 49/2020'],
  ])('names the month that has no price: %s, %s', async (wage, months, said) => {
    const words = ['afford', 'Rp1 miliar', '--scheme', 'pu', '--programmes', 'jkk,jkm,jp'];
    const { stderr, status } = await run([...words, '--wage', wage, '--months', months]);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });

  it('says of members and a share that no base fits, and names none that is not there', async () => {
    const { stdout } = await run(['verify', '5 -> 52%', '--format', 'markdown']);
    expect(stdout).toContain('no whole number of the base fits: it would be 9.62');
    const id = await run(['verify', '5 -> 52%', '--format', 'markdown', '--lang', 'id']);
    expect(id.stdout).toContain('tidak ada bilangan bulat penyebut yang cocok: seharusnya 9,62');
  });

  it.each([
    ['afford 5000000 --scheme jakon', 'Give --wage AMOUNT.'],
    ['tariff quote --scheme pu --month 2026-05', 'Give --wage AMOUNT.'],
    ['tariff quote --scheme jakon --month 2026-05', '--wage AMOUNT or --contract-value AMOUNT.'],
    ['tariff quote --scheme jakon --month 2026-05 --lang id', '--upah JUMLAH atau --nilai-kontrak'],
    ['tariff quote --scheme bpu --month 2026-05 --programmes jp', 'ucj tariff list --scheme bpu'],
  ])('offers where there is no premium what the verb takes: %s', async (words, fix) => {
    expect((await run(words.split(' '))).stderr).toContain(fix);
  });

  it('says that a premium is that of the settings, and refuses what decides nothing of it', () =>
    inFolder(
      {
        'ucj.config.json': '{"segments":{"flat":{"scheme":"bpu","payer":"apbd","premium":20000}}}',
        't.csv': 'region,segment,potential,registered\nLebak,petani,100,10\n',
      },
      async (cwd) => {
        const of = async (words: string) =>
          run([...words.split(' '), '--segment', 'flat', '--format', 'markdown'], { cwd });
        expect((await of('verify 20.000/bulan')).stdout).toContain('by the settings in');
        expect((await of('verify 20.000/bulan --lang id')).stdout).toContain('menurut pengaturan,');
        const afford = await of('afford 10000000 --year 2026');
        expect(afford.stdout).toContain('premium of the settings, payer APBD');
        for (const more of ['--programmes jkk,jkm,jht', '--income 3000000', '--relief none']) {
          const { stderr, status } = await of(`afford 10000000 ${more}`);
          expect([status, stderr]).toEqual([2, expect.stringContaining('segments.flat.premium')]);
        }
        // What a report is told is for its other figures too.
        const chapter = ['--chapter', 'afford 10000000 --segment flat', '--format', 'markdown'];
        const words = ['report', 't.csv', '--programmes', 'jkk,jkm,jht', ...chapter];
        expect((await run(words, { cwd })).stdout).toContain('premium of the settings');
      },
    ));

  it('holds every shipped segment against its own tariff', async () => {
    const words = ['verify', '1.000 x Rp126.000 = 126.000.000', '--segment', 'petani'];
    const { stdout } = await run([
      ...words,
      '--payer',
      'zakat',
      '--month',
      '2026-05',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).premium).toMatchObject({ amount: 8400, payer: 'zakat' });
  });
});
