import { describe, expect, it } from 'vitest';
import { gapOf, inFolder, run } from '../support/run.js';

type Noted = Readonly<Record<string, unknown>>;

function bare(notes: readonly Noted[], code: string): Noted[] {
  return notes
    .filter((note) => note['code'] === code)
    .map(({ code: _code, message: _message, severity: _severity, ...rest }) => rest);
}

/** The notes of one code that a table gives rise to, without their words. */
async function noted(code: string, table: string, ...words: string[]): Promise<Noted[]> {
  const { notes } = await gapOf(table, words);
  return bare(notes, code);
}

const HEAD = 'region,segment,period,potential,registered';
const of = (...rows: string[]) => `${[HEAD, ...rows].join('\n')}\n`;

describe('notes on the counts', () => {
  it('say how many rows are not final, of each kind', async () => {
    const table =
      'region,potential,registered,status\nA,9,1,ilustratif\nB,9,1,sementara\nC,9,1,tetap\nD,9,1,ilustratif\n';
    expect(await noted('status', table)).toEqual([
      { status: 'illustrative', rows: 2 },
      { status: 'preliminary', rows: 1 },
    ]);
    expect(await noted('status', table, '--region', 'C')).toEqual([]);
  });

  const SERIES = of('A,petani,2024,10,1', 'A,petani,2025,20,2', 'B,petani,2024,30,3');

  it('say which periods were left out, and who has none in the one that was taken', async () => {
    expect(await noted('other-periods', SERIES)).toEqual([
      { period: '2025', others: ['2024'], absentRows: 1, absentWorkers: 30 },
    ]);
    expect(await noted('other-periods', of('A,petani,2025,20,2'))).toEqual([]);
  });

  it('say that each row is of its own newest period, where they are of several', async () => {
    expect(await noted('latest-each', SERIES, '--period', 'latest-each')).toEqual([
      { periods: ['2024', '2025'] },
    ]);
    expect(await noted('latest-each', SERIES, '--period', '2024')).toEqual([]);
  });

  it('say that notes on money are of the newest period, where periods stand beside each other', async () => {
    const words = ['--by', 'period'];
    expect(await noted('newest-only', SERIES, ...words)).toEqual([{ period: '2025' }]);
    // 18 people of 2025, and not the 36 of 2024 beside them
    expect(await noted('undecided', SERIES, ...words)).toEqual([{ amount: 18 * 201_600 }]);
  });

  it('say which periods beside each other lack rows that others have', async () => {
    const three = of(
      'A,petani,2024,10,1',
      'B,petani,2024,9,1',
      'A,petani,2025,20,2',
      'A,farmers,2026,9,3',
    );
    expect(await noted('periods-lacking', three, '--by', 'period')).toEqual([
      { periods: ['2025', '2026'], rows: 2 },
    ]);
    expect(await noted('periods-lacking', three, '--by', 'period', '--region', 'A')).toEqual([]);
    expect(await noted('periods-lacking', three)).toEqual([]);
  });

  it('say that a period has the counts of the one before, where all rows have counts that are no chance', async () => {
    const rows = (period: string, ...members: number[]) =>
      members.map((count, at) => `${'ABCD'[at]},petani,${period},900,${count}`);
    const [old, before] = [rows('2025-09', 1, 2, 3), rows('2025-10', 137, 249, 381, 412)];
    const now = rows('2025-11', 137, 249, 381);
    const of11 = { period: '2025-11', other: '2025-10' };
    const same = of(...old, ...rows('2025-10', 137, 249, 381), ...now.toReversed());
    expect(await noted('period-copied', same)).toEqual([{ ...of11, rows: 3 }]);
    expect(await noted('period-copied', same, '--period', '2025-10')).toEqual([]);
    expect(await noted('period-copied', same, '--region', 'A', '--region', 'B')).toEqual([]);
    // One more then, one other count, two that changed places, small counts.
    for (const other of [before, rows('2025-10', 137, 249, 382), rows('2025-10', 249, 137, 381)])
      expect(await noted('period-copied', of(...other, ...now))).toEqual([]);
    const few = of(...rows('2025-10', 1, 2, 0), ...rows('2025-11', 1, 2, 0));
    expect(await noted('period-copied', few)).toEqual([]);
  });

  it('say how many rows have more members than potential, and how many more', async () => {
    expect(
      await noted(
        'excess',
        of('A,petani,2025,10,12', 'B,petani,2025,10,10', 'C,petani,2025,10,15'),
      ),
    ).toEqual([{ rows: 2, workers: 7 }]);
    expect(await noted('excess', of('A,petani,2025,10,10'))).toEqual([]);
  });

  it('say that bases differ, each once', async () => {
    const based = (...bases: string[]) =>
      `region,potential,registered,basis\n${bases.map((basis, at) => `R${at},9,1,${basis}`).join('\n')}\n`;
    expect(
      await noted('bases-differ', based('bekerja', 'layak menjadi peserta', 'bekerja', '')),
    ).toEqual([{ bases: ['employed', 'eligible'] }]);
    expect(await noted('bases-differ', based('bekerja', 'bekerja'))).toEqual([]);
    expect(await noted('bases-differ', based('', 'bekerja'))).toEqual([]);
  });
});

describe('notes on the reading', () => {
  const plain = 'wilayah;potensi;peserta aktif\nA;9;1\nB;8;2\n';

  it('say nothing of a plain table', async () => {
    for (const code of [
      'set-aside',
      'marked-numbers',
      'scaled-numbers',
      'vague-head',
      'encoding',
      'totals-left-out',
    ])
      expect(await noted(code, plain), code).toEqual([]);
  });

  it('say which lines are no rows', async () => {
    expect(await noted('set-aside', `Tabel 1\n${plain}Sumber: BPS\n`)).toEqual([
      { file: 't.csv', lines: [1, 5] },
    ]);
  });

  it('say how marks were read, with one number of each column', async () => {
    const table = 'wilayah;potensi;peserta aktif\nA;12;1.234\nB;1.234.567;2\n';
    expect(await noted('marked-numbers', table)).toEqual([
      { file: 't.csv', head: 'potensi', example: '1.234.567', read: 1_234_567 },
      { file: 't.csv', head: 'peserta aktif', example: '1.234', read: 1234 },
    ]);
  });

  it('say which columns count thousands', async () => {
    expect(
      await noted('scaled-numbers', 'wilayah;potensi (ribu orang);peserta aktif\nA;9;1\n'),
    ).toMatchObject([{ file: 't.csv', head: 'potensi (ribu orang)', scale: 1000 }]);
  });

  it('say of a head that does not say "active", and of one that counts the labour force', async () => {
    expect(await noted('vague-head', 'wilayah;potensi;terdaftar\nA;9;1\n')).toEqual([
      { file: 't.csv', head: 'terdaftar' },
    ]);
    const words = ['--column', 'potential=penduduk bekerja'];
    expect(
      await noted('labour-head', 'wilayah;penduduk bekerja;peserta aktif\nA;9;1\n', ...words),
    ).toEqual([{ file: 't.csv', head: 'penduduk bekerja', basis: 'employed' }]);
  });

  it('say of an encoding that was told by being no other', async () => {
    const table = Buffer.from('wilayah;potensi;peserta aktif\nM\u00e9lati;9;1\n', 'latin1');
    const notes = await inFolder({ 't.csv': table }, async (cwd) => {
      const ran = await run(['gap', 't.csv', '--format', 'json'], { cwd });
      return JSON.parse(ran.stdout).notes;
    });
    expect(bare(notes, 'encoding')).toEqual([{ file: 't.csv', encoding: 'windows-1252' }]);
  });

  it('say which printed totals were left out, and which are not the sum', async () => {
    const table = 'wilayah;potensi;peserta aktif\nA;9;1\nB;8;2\nJUMLAH;18;3\n';
    expect(await noted('totals-left-out', table)).toEqual([{ file: 't.csv', lines: [4] }]);
    expect(await noted('total-differs', table)).toMatchObject([
      { file: 't.csv', line: 4, label: 'JUMLAH', role: 'potential', printed: 18, sum: 17 },
    ]);
  });

  it('say how rows of a join without a match were taken', async () => {
    const files = {
      'p.csv': 'wilayah;potensi\nA;9\nB;8\nC;7\n',
      'r.csv': 'wilayah;peserta aktif\nA;1\n',
    };
    const join = (way: string) =>
      inFolder(files, async (cwd) => {
        const words = ['--potential', 'p.csv', '--registered', 'r.csv', '--unmatched', way];
        const ran = await run(['gap', ...words, '--format', 'json'], { cwd });
        return bare(JSON.parse(ran.stdout).notes, 'unmatched');
      });
    expect(await join('skip')).toEqual([{ way: 'skip', rows: 2 }]);
    expect(await join('zero')).toEqual([{ way: 'zero', rows: 2 }]);
  });
});

describe('notes on the money', () => {
  it('say who has no price, by reason, most people first, segments in the order of the rows', async () => {
    const table = of(
      'A,formal,2025,10,0',
      'A,sulap,2025,90,0',
      'B,guru swasta,2025,20,0',
      'B,badut,2025,5,0',
      'B,petani,2025,5,0',
    );
    expect(await noted('unpriced', table)).toEqual([
      { reason: 'unknown-segment', segments: ['sulap', 'badut'], workers: 95 },
      { reason: 'no-wage', segments: ['formal', 'guru swasta'], workers: 30 },
    ]);
    expect(await noted('unpriced', of('A,formal,2025,10,10'))).toEqual([]);
  });

  it('count who is to be renewed without a price as well', async () => {
    const table = 'region,segment,potential,registered,subsidised\nA,honorer,10,8,3\n';
    expect(await noted('unpriced', table)).toEqual([
      { reason: 'no-wage', segments: ['honorer'], workers: 5 },
    ]);
  });

  it('say in how many rows nobody counted whom public money pays', async () => {
    const table = (...subsidised: string[]) =>
      `region,potential,registered,subsidised\n${subsidised.map((each, at) => `R${at},9,5,${each}`).join('\n')}\n`;
    expect(await noted('renewal-unknown', table('1', '', ''))).toEqual([{ rows: 2, of: 3 }]);
    expect(await noted('renewal-unknown', table('1', '0'))).toEqual([]);
  });

  it('say what nobody has been asked to pay, and that a table without segments is indicative', async () => {
    const table = 'region,period,potential,registered\nA,2025,10,0\n';
    expect(await noted('undecided', table)).toEqual([{ amount: 2_016_000 }]);
    expect(await noted('indicative', table)).toEqual([{}]);
    expect(await noted('undecided', table, '--payer', 'apbd')).toEqual([]);
    expect(await noted('indicative', of('A,petani,2025,10,0'))).toEqual([]);
  });

  it('say that work accident and death alone are the least of wage earners, unless old age is there', async () => {
    const table = of('A,formal,2025,10,0');
    const wage = ['--wage', '5000000'];
    expect(await noted('lower-bound', table, ...wage)).toEqual([{ programmes: ['jkk', 'jkm'] }]);
    expect(await noted('lower-bound', table, ...wage, '--programmes', 'jkk,jkm,jht')).toEqual([]);
    expect(await noted('lower-bound', table)).toEqual([]);
    expect(await noted('lower-bound', of('A,petani,2025,10,0'))).toEqual([]);
    expect(await noted('lower-bound', table, '--premium', '20000')).toEqual([]);
  });

  it('say what heirs get of a cover that is short', async () => {
    const table = of('A,petani,2025,10,0');
    const short = { full: 42_000_000, early: 10_000_000, law: 'Permenaker 1/2025' };
    expect(await noted('short-cover', table, '--months', '2')).toEqual([{ ...short, months: 2 }]);
    expect(await noted('short-cover', table, '--months', '3')).toEqual([]);
    // Before the rule nobody waited.
    expect(await noted('short-cover', table, '--months', '2024-01..2024-02')).toEqual([]);
  });

  it("say that the year is today's only where neither counts nor options have one", async () => {
    const bare = 'region,potential,registered\nA,10,0\n';
    expect(await noted('year-current', bare)).toEqual([{ year: 2026 }]);
    expect(await noted('year-current', bare, '--year', '2026')).toEqual([]);
    expect(await noted('year-current', bare, '--months', '2026-04..2026-12')).toEqual([]);
    expect(await noted('year-current', of('A,petani,2025,10,0'))).toEqual([]);
  });

  it('say which wages were not used', async () => {
    const table =
      'region,segment,potential,registered,wage\nA,petani,9,0,3000000\nB,nelayan,9,0,\nC,formal,9,0,5000000\n';
    expect(await noted('wage-not-used', table)).toEqual([{ rows: 1 }]);
    const named = ['--wage', 'nelayan=5000000', '--wage', 'farmers=5000000'];
    expect(await noted('term-for-others', table, ...named)).toEqual([
      { term: 'wage', segments: ['petani', 'nelayan'] },
    ]);
    expect(await noted('term-for-others', table, '--wage', 'formal=5000000')).toEqual([]);
    expect(await noted('wage-not-used', of('A,petani,2025,9,0'))).toEqual([]);
  });

  it('say which programmes a scheme does not have', async () => {
    const table = of('A,petani,2025,10,0', 'A,formal,2025,10,0');
    const words = ['--programmes', 'jkk,jkm,jp', '--wage', '5000000'];
    expect(await noted('absent-programme', table, ...words)).toEqual([
      { scheme: 'bpu', programmes: ['jp'] },
    ]);
    expect(await noted('absent-programme', table)).toEqual([]);
  });

  it('say what workers pay beside the budget', async () => {
    const table = 'region,segment,potential,registered,subsidised,wage\nA,honorer,10,6,2,5000000\n';
    const words = ['--programmes', 'jkk,jkm,jht', '--months', '2026-01..2026-02'];
    // 4 to cover and 2 to keep, 2 % of 5 million, two months
    expect(await noted('worker-side', table, ...words)).toEqual([{ amount: 6 * 100_000 * 2 }]);
    expect(await noted('worker-side', table)).toEqual([]);
  });

  it('say whose values price all months', async () => {
    const table = of('A,petani,2025,10,0');
    expect(await noted('as-of', table, '--as-of', '2024-06')).toEqual([{ month: '2024-06' }]);
    expect(await noted('as-of', table)).toEqual([]);
  });

  it('say which segments have programmes of their own', async () => {
    const files = {
      't.csv': of('A,petani,2025,10,0', 'A,nelayan,2025,10,0', 'B,petani,2025,10,0'),
      'ucj.config.json': JSON.stringify({
        segments: { farmers: { programmes: ['jkk', 'jkm', 'jht'] } },
      }),
    };
    const own = (...words: string[]) =>
      inFolder(files, async (cwd) => {
        const ran = await run(['gap', 't.csv', '--format', 'json', ...words], { cwd });
        return bare(JSON.parse(ran.stdout).notes, 'own-programmes');
      });
    expect(await own()).toEqual([
      { segments: ['petani'], programmes: ['jkk', 'jkm', 'jht'] },
      { segments: ['nelayan'], programmes: ['jkk', 'jkm'] },
    ]);
    expect(await own('--programmes', 'jkk,jkm')).toEqual([]);
    expect(await own('--segment', 'petani')).toEqual([]);
  });
});

describe('notes on the law', () => {
  const table = of('A,petani,2025,10,0');

  it('say which values are not sure in the months that they price', async () => {
    expect(await noted('confidence', table)).toEqual([]);
    expect(
      await noted('confidence', of('A,pppk paruh waktu,2025,10,0'), '--wage', '5000000'),
    ).toEqual([{ entry: 'pppk paruh waktu', confidence: 'MEDIUM' }]);
    // The first month of the law is less sure than the law.
    const first = await noted('confidence', table, '--months', '2015-07..2015-09');
    expect(first).toEqual([
      { entry: 'bpu.jkk', confidence: 'MEDIUM' },
      { entry: 'bpu.jkm', confidence: 'MEDIUM' },
    ]);
    expect(await noted('confidence', table, '--months', '2015-08..2015-10')).toEqual([]);
  });

  it('say of which payers a relief is our reading, once for each law', async () => {
    const payers = (...words: string[]) => noted('relief-inferred', table, ...words);
    expect(await payers('--payer', 'csr')).toEqual([{ payers: ['csr'], law: 'PP 50/2025' }]);
    expect(await payers('--payer', 'self')).toEqual([]);
    expect(await payers('--payer', 'apbd')).toEqual([]);
    expect(await payers('--payer', 'csr', '--relief', 'none')).toEqual([]);
    expect(await payers('--payer', 'csr', '--year', '2025')).toEqual([]);
    const two = of('A,petani,2025,10,0', 'A,ojek,2025,10,0', 'B,petani,2025,10,0');
    expect(
      await noted('relief-inferred', two, '--payer', 'petani=csr', '--payer', 'ojek=zakat'),
    ).toEqual([{ payers: ['csr', 'zakat'], law: 'PP 50/2025' }]);
  });

  it('say that values were checked more than a year before the months begin', async () => {
    // All were compared with the law on 5 October 2026.
    const old = { checked: '2026-10-05', first: '2027-11' };
    expect(await noted('catalogue-age', table, '--months', '2027-11..2027-12')).toEqual([old]);
    expect(await noted('catalogue-age', table, '--months', '2027-10..2027-12')).toEqual([]);
    expect(
      await noted('catalogue-age', table, '--months', '2027-11..2027-12', '--as-of', '2026-05'),
    ).toEqual([]);
  });
});
