import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const SOURCES = ['APBD', 'dbh-cht', 'baznas', 'csr', 'Pajak Rokok'] as const;
const SEGMENTS = ['petani', 'nelayan', 'pekerja rentan', 'non ASN'] as const;

const ends = fc
  .tuple(fc.nat(11), fc.nat(11))
  .map(([a, b]) => [MONTHS[Math.min(a, b)], MONTHS[Math.max(a, b)]] as const);

const budgetRow = fc.record({
  source: fc.constantFrom(...SOURCES),
  segment: fc.constantFrom(...SEGMENTS),
  people: fc.option(fc.nat(5000), { nil: '' }),
  ends,
  amount: fc.nat(2_000_000_000),
  revised: fc.option(fc.nat(2_000_000_000)),
});
const paidRow = fc.record({
  source: fc.constantFrom(...SOURCES),
  segment: fc.constantFrom(...SEGMENTS),
  people: fc.nat(5000),
  ends,
  amount: fc.nat(300_000_000),
});

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

type Payment = typeof paidRow extends fc.Arbitrary<infer Row> ? Row : never;

/** If three rows of one source from one month on grow in months and money: refused as months added up. */
const seemAddedUp = (paid: readonly Payment[]) => {
  const isMore = (a: Payment, b: Payment) =>
    a.source === b.source &&
    a.ends[0] === b.ends[0] &&
    String(a.ends[1]) < String(b.ends[1]) &&
    a.amount < b.amount;
  const more = (after: Payment, at: number) =>
    paid.slice(at + 1).filter((each) => isMore(after, each));
  return paid.some((first, at) =>
    more(first, at).some((second) => more(second, paid.indexOf(second)).length > 0),
  );
};

/** A budget and its payments, which say what lines are of or not. */
const spending = fc
  .record({
    budget: fc.array(budgetRow, { minLength: 1, maxLength: 6 }),
    paid: fc.array(paidRow, { minLength: 1, maxLength: 8 }).filter((rows) => !seemAddedUp(rows)),
    hasSegments: fc.boolean(),
    through: fc.constantFrom(...MONTHS),
    by: fc.constantFrom('source', 'segment', 'source,segment'),
  })
  .map(({ budget, paid, hasSegments, through, by }) => {
    const budgetLines = budget.map(({ source, segment, people, ends: [from, to], ...rest }) =>
      [source, segment, people, from, to, rest.amount, rest.revised ?? ''].join(','),
    );
    const paidLines = paid.map(({ source, segment, people, ends: [from, to], amount }) =>
      [`${from}..${to}`, source, hasSegments ? segment : '', people, amount].join(','),
    );
    // A line that is asked about as of a month has what was paid up to it.
    return {
      through,
      budget: `sumber,segmen,orang,from,to,anggaran,anggaran perubahan\n${budgetLines.join('\n')}\n`,
      paid: `bulan,sumber,segmen,orang,rupiah\n${paidLines.join('\n')}\n`,
      words: ['--through', through, '--by', hasSegments ? by : 'source'],
      sums: {
        budget: sum(budget.map(({ amount, revised }) => revised ?? amount)),
        paid: sum(paid.map(({ amount }) => amount)),
      },
    };
  });

interface Figures {
  readonly budget: number;
  readonly paid: number;
  readonly committed: number;
  readonly left: number;
  readonly due: number | null;
  readonly bought: number;
  readonly unused: number | null;
  readonly behind: number | null;
  readonly beyond: number | null;
  readonly members: number;
  readonly more: number | null;
  readonly dropped: number | null;
}
interface Line extends Figures {
  readonly remaining: readonly string[];
  readonly ahead: readonly string[];
  readonly monthly: readonly {
    readonly month: string;
    readonly people: number;
    readonly paid: number;
    readonly premium: number | null;
  }[];
}

async function told(budget: string, paid: string, words: readonly string[]) {
  return inFolder({ 'b.csv': budget, 'p.csv': paid }, async (cwd) => {
    const all = ['realise', 'b.csv', 'p.csv', ...words, '--format', 'json', '--quiet'];
    const { stdout, stderr } = await run(all, { cwd });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as {
      readonly rows: readonly Figures[];
      readonly total: Figures;
      readonly lines: readonly Line[];
      readonly months: readonly {
        readonly month: string;
        readonly paid: number;
        readonly people: number;
      }[];
    };
  });
}

describe('a budget and what was paid of it', () => {
  it('adds up: budget = paid + committed + left, in every line, row and in all', () =>
    fc.assert(
      fc.asyncProperty(spending, async ({ budget, paid, words, sums, through }) => {
        const { rows, total, lines, months } = await told(budget, paid, words);
        for (const each of [...rows, ...lines, total])
          expect(each.budget).toBe(each.paid + each.committed + each.left);
        for (const name of ['budget', 'paid', 'committed', 'left', 'bought', 'members'] as const)
          for (const all of [rows, lines])
            expect(sum(all.map((each) => each[name]))).toBe(total[name]);
        expect(total.budget).toBe(sums.budget);
        expect(sum(months.map((each) => each.paid))).toBe(total.paid);
        expect(months.every(({ month, people }) => month <= through || people === 0)).toBe(true);
        const whole = await told(budget, paid, ['--through', '2026-12']);
        expect(whole.total.paid).toBe(sums.paid);
        expect(sum(months.map(({ people }) => people))).toBe(total.bought);
      }),
      { numRuns: 150 },
    ));

  it('has every place that is due: paid for, not used, or not paid yet', () =>
    fc.assert(
      fc.asyncProperty(spending, async ({ budget, paid, words }) => {
        const { lines } = await told(budget, paid, words);
        for (const { due, bought, unused, behind, beyond } of lines)
          if (due !== null)
            expect(due).toBe(bought + (unused ?? 0) + (behind ?? 0) - (beyond ?? 0));
      }),
      { numRuns: 100 },
    ));

  it('lets join as many as the money pays for, and drops no more than it must', () =>
    fc.assert(
      fc.asyncProperty(spending, async ({ budget, paid, words, through }) => {
        const { lines } = await told(budget, paid, words);
        for (const line of lines) {
          const priceIn = (months: readonly string[]) =>
            sum(
              line.monthly
                .filter(({ month }) => months.includes(month))
                .map((each) => each.premium ?? 0),
            );
          const [keep, join] = [priceIn(line.remaining), priceIn(line.ahead)];
          const money = Math.max(0, line.budget - line.paid);
          if (line.more !== null && line.left >= 0) {
            expect(line.more * join).toBeLessThanOrEqual(line.left);
            expect((line.more + 1) * join).toBeGreaterThan(line.left);
          }
          const past = keep - priceIn(line.remaining.filter((month) => month > through));
          if (line.dropped) {
            // Whom it drops is paid for in the months that are past.
            const [kept, toCome] = [line.members - line.dropped, keep - past];
            const there = Math.max(0, money - line.members * past);
            expect(kept * toCome).toBeLessThanOrEqual(there);
            expect((kept + 1) * toCome).toBeGreaterThan(there);
          }
          if (line.dropped === 0 && line.members > 0 && keep > past)
            expect(line.members * keep).toBeLessThanOrEqual(money);
        }
      }),
      { numRuns: 100 },
    ));
});
