import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const TABLE = `kode,wilayah,segmen,periode,potensi,aktif,disubsidi
36.01,Kabupaten Pandeglang,petani,2025-11,100,40,10
36.01,Kabupaten Pandeglang,nelayan,2025-11,50,10,7
36.02,Kabupaten Lebak,petani,2025-11,200,20,3
36.02,Kabupaten Lebak,ojek,2025-11,40,44,9
36.02,Kabupaten Lebak,non ASN,2025-11,60,30,20
36.02,Kabupaten Lebak,pekerja migran,2025-11,25,5,2
36.02,Kabupaten Lebak,tukang sulap,2025-11,30,0,0
`;

interface Parts {
  readonly paid: number;
  readonly unpaidWorkers: number;
  readonly unpaidMonths: number;
  readonly unpaid: number;
  readonly unfunded: number;
  readonly budget: number | null;
  readonly spent: number;
  readonly difference: number;
  readonly spentUnpriced: number;
  readonly unpriced: number;
}

async function jsonOf(verb: string[], words: readonly string[], files: Record<string, string>) {
  return inFolder(files, async (cwd) => {
    const ran = await run([...verb, '--format', 'json', '--quiet', ...words], { cwd });
    expect(ran.status, ran.stderr).toBe(0);
    return JSON.parse(ran.stdout);
  });
}

const fundOf = (sources: string, words: readonly string[], table = TABLE) =>
  jsonOf(['fund', 't.csv', '--sources', 's.csv'], words, { 't.csv': table, 's.csv': sources });
const gapOf = (words: readonly string[]) => jsonOf(['gap', 't.csv'], words, { 't.csv': TABLE });

const FARMERS = ['--region', '36.01', '--segment', 'petani'];

describe('months that nobody pays', () => {
  it('are those before and after a source, of the renewed and of the added', async () => {
    // 10 are renewed and 4 of 60 are added; zakat pays half of Rp16,800 in April to September.
    const sources = `source,payer,amount,from,to\nz,zakat,${14 * 6 * 8400},2026-04,2026-09\n`;
    const { budget, sources: spent, payments } = await fundOf(sources, FARMERS);
    expect(budget.renewal).toEqual({
      ...{ paid: 10 * 6 * 16_800, unpaidWorkers: 10, unpaidMonths: 60, unpaid: 10 * 6 * 16_800 },
      ...{ unfunded: 0, budget: 10 * 12 * 16_800, spent: 10 * 6 * 8400 },
      ...{ difference: -10 * 6 * 8400, spentUnpriced: 0, unpriced: 0 },
    });
    expect(budget.total).toMatchObject({
      ...{ paid: 14 * 6 * 16_800, unpaidWorkers: 14, unpaidMonths: 84, unpaid: 14 * 6 * 16_800 },
      ...{ unfunded: 56 * 12 * 16_800, budget: 70 * 12 * 16_800, difference: -14 * 6 * 8400 },
    });
    expect(spent[0].unpaid).toEqual({
      renewal: { workers: 10, months: 60, premium: 10 * 6 * 16_800 },
      expansion: { workers: 4, months: 24, premium: 4 * 6 * 16_800 },
    });
    expect(payments[1].atGap).toEqual({
      ...{ payer: 'undecided', price: 201_600, premium: 4 * 201_600, unpaidMonths: 24 },
      ...{ paid: 4 * 100_800, unpaid: 4 * 100_800, difference: -4 * 50_400 },
    });
  });

  it('are none where a source pays all months of the budget, or a contract is paid whole', async () => {
    const all = `source,payer,amount,from\na,apbd,${9e6},2026-04\n`;
    const same = await fundOf(all, [...FARMERS, '--months', '2026-04..2026-12']);
    expect(same.budget.total).toMatchObject({ unpaidMonths: 0, unpaid: 0, difference: 0 });
    expect(same.sources[0].unpaid).toEqual({ renewal: null, expansion: null });
    const words = ['--segment', 'pekerja migran', '--contract-months', '24'];
    const { budget } = await fundOf(all, words);
    expect(budget.total).toMatchObject({ unpaidMonths: 0, unpaid: 0 });
    expect(budget.total.paid).toBeGreaterThan(0);
  });

  it.each([
    [
      'en',
      /z renews 10 members only from Apr 2026: nobody pays for them in Jan–Mar 2026, so their protection ends on 1 Jan 2026\./,
      /14 workers paid by z ends with Sep 2026; nobody pays for them in Oct–Dec 2026\./,
    ],
    [
      'id',
      /z baru memperpanjang 10 peserta mulai Apr 2026: Jan–Mar 2026 tidak dibayar siapa pun, sehingga perlindungan mereka berhenti pada 1 Jan 2026\./,
      /14 pekerja yang dibayar z berakhir pada Sep 2026; Okt–Des 2026/,
    ],
  ])('say who drops out on 1 January: %s', (lang, dropped, ends) => {
    const sources = `source,payer,amount,from,to\nz,zakat,${14 * 6 * 8400},2026-04,2026-09\n`;
    return inFolder({ 't.csv': TABLE, 's.csv': sources }, async (cwd) => {
      const words = ['fund', 't.csv', '--sources', 's.csv', '--lang', lang, ...FARMERS];
      const { stdout } = await run([...words, '--format', 'markdown', '--why'], { cwd });
      expect(stdout).toMatch(dropped);
      expect(stdout).toMatch(ends);
      // 10 renewed: paid in 6 of 12 months, at half the price of a gap.
      const mark = lang === 'en' ? ',' : '.';
      const money = (text: string) => text.replaceAll(',', mark);
      expect(stdout).toContain(money('Rp1,008,000 = 10 '));
      expect(stdout).toContain(money(lang === 'en' ? 'pays Rp504,000 less' : 'Rp504,000 lebih'));
      expect(stdout).toContain('60 = 10 ');
    });
  });
});

const MONTHS = ['', '2026-01', '2026-03', '2026-07', '2026-10'] as const;
const SOURCE = fc.record({
  payer: fc.constantFrom('apbd', 'zakat', 'csr', 'self', 'employer'),
  amount: fc.integer({ min: 100, max: 30_000_000 }),
  segments: fc.constantFrom('', 'petani > *', 'nelayan; petani', 'ojek', 'non ASN; pekerja migran'),
  regions: fc.constantFrom('', '36.01', 'Lebak'),
  from: fc.constantFrom(...MONTHS),
  to: fc.constantFrom('', '2026-12', '2026-11', '2026-10'),
});
const percent = fc.integer({ min: 10, max: 1000 }).map((parts) => `${parts / 10}%`);
const ASKED = fc.record(
  {
    target: percent,
    verified: percent,
    renew: percent,
    region: fc.constantFrom('36.01', '36.02'),
    wage: fc.constantFrom('umk', '5000000'),
    relief: fc.constant('none'),
    payer: fc.constantFrom('self', 'apbd', 'zakat'),
    'contract-months': fc.constantFrom('12', '24'),
    programmes: fc.constant('jkk,jkm,jht'),
    rule: fc.constant('most-workers'),
  },
  { requiredKeys: [] },
);

describe('the budget of ucj gap', () => {
  it(
    'is paid for, in unpaid months, or not paid for, whatever is asked',
    { timeout: 240_000 },
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(SOURCE, { minLength: 1, maxLength: 4 }),
          ASKED,
          async (all, asked) => {
            const rows = all.map((each, index) => [`s${index}`, ...Object.values(each)].join());
            const file = ['source,payer,amount,segments,regions,from,to', ...rows].join('\n');
            const words = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, value]);
            const { rule: _, ...ofGap } = asked;
            const gapWords = Object.entries(ofGap).flatMap(([name, value]) => [`--${name}`, value]);
            const [funded, gap] = [await fundOf(file, words), await gapOf(gapWords)];
            const { renewal, expansion, total } = funded.budget;
            expect(total.budget).toBe(gap.totals.annualPremium);
            expect(expansion.budget).toBe(gap.totals.expansionPremium);
            expect(renewal.budget).toBe(gap.totals.renewalPremium);
            expect(total.unpriced).toBe(gap.totals.unpriced);
            for (const parts of [renewal, expansion, total] as Parts[]) {
              expect(parts.paid + parts.unpaid + parts.unfunded).toBe(parts.budget ?? 0);
              expect(parts.paid + parts.difference + parts.spentUnpriced).toBe(parts.spent);
            }
            const spent = funded.sources.map((source: { spent: number }) => source.spent);
            expect(total.spent).toBe(spent.reduce((sum: number, each: number) => sum + each, 0));
            expect(total.unfunded).toBe(funded.unfundedAtGap.premium ?? 0);
          },
        ),
        { numRuns: 60 },
      ),
  );
});
