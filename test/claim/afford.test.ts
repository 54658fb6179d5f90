import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bought, keep } from '../../src/claim/afford.js';
import { lastMonths } from '../../src/core/month.js';
import { run } from '../support/run.js';

const amount = fc.integer({ min: 1, max: 9_000_000_000_000 });
const price = fc.integer({ min: 1, max: 700_000 });

describe('an amount', () => {
  it('pays for as many workers as it can, and not a rupiah more', () => {
    fc.assert(
      fc.property(amount, price, (money, perWorker) => {
        const { workers, cost, left } = bought(money, perWorker);
        expect(cost).toBe(workers * perWorker);
        expect(cost + left).toBe(money);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(cost + perWorker).toBeGreaterThan(money);
      }),
    );
  });

  it('pays for a month to the last rupiah', () => {
    const monthly = [
      ['2026-01', 10],
      ['2026-02', 20],
      ['2026-03', 30],
    ] as const;
    expect(keep(300, 10, monthly)).toMatchObject({ paidThrough: '2026-02', short: 300, kept: 5 });
    expect(keep(600, 10, monthly)).toMatchObject({ paidThrough: '2026-03', short: 0, left: 0 });
  });

  it('keeps members to the month and the number that it pays for', () => {
    const monthly = fc.array(price, { minLength: 1, maxLength: 12 });
    const members = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, members, monthly, (money, existing, prices) => {
        const months = lastMonths(2026, prices.length);
        const kept = keep(
          money,
          existing,
          prices.map((each, index) => [months[index] ?? '', each]),
        );
        const perWorker = prices.reduce((sum, each) => sum + each, 0);
        expect(kept.kept + kept.dropped).toBe(existing);
        expect(kept.kept * perWorker + kept.left).toBe(money);
        expect(kept.short > 0).toBe(kept.dropped > 0);
        if (kept.dropped > 0) expect(kept.left).toBeLessThan(perWorker);
        const paid = kept.paidThrough === null ? 0 : months.indexOf(kept.paidThrough) + 1;
        const costTo = (count: number) =>
          prices.slice(0, count).reduce((sum, each) => sum + each * existing, 0);
        expect(costTo(paid)).toBeLessThanOrEqual(money);
        if (paid < prices.length) expect(costTo(paid + 1)).toBeGreaterThan(money);
        expect(paid === prices.length).toBe(kept.short === 0);
      }),
    );
  });
});

async function afford(words: string) {
  const { stdout, stderr } = await run([
    'afford',
    ...words.split(' '),
    '--format',
    'json',
    '--quiet',
    '--no-warnings',
  ]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('ucj afford', () => {
  it('prices each month by its own tariff, for the payer and sector', async () => {
    const zakat = await afford('1000000000 --segment farmers --payer zakat --year 2026');
    expect(zakat.joining).toEqual({
      perWorker: 126_000,
      workers: 7936,
      cost: 999_936_000,
      left: 64_000,
    });
    const ojek = await afford('1000000000 --segment ojek --payer self --year 2027');
    expect(ojek.joining.perWorker).toBe(176_400);
    const none = await afford('1000000000 --segment ojek --payer self --year 2027 --relief none');
    expect(none.joining.perWorker).toBe(201_600);
  });

  it('shows the same by payer and by months', async () => {
    const { byPayer, trade, joining } = await afford(
      '2000000000 --segment petani --payer apbd --months 10',
    );
    expect(joining).toMatchObject({ workers: 11_904, left: 128_000 });
    expect(byPayer[0].payers[0]).toBe('apbd');
    expect(trade.map(({ workers }: { workers: number }) => workers)).toEqual([
      119_047, 59_523, 39_682, 29_761, 23_809, 19_841, 17_006, 14_880, 13_227, 11_904, 10_822, 9920,
    ]);
  });

  it('keeps members first, and tells what the same people cost next year', async () => {
    const words = '--segment petani --payer apbd --existing 10000 --paid-through 2026-08';
    const enough = await afford(`2000000000 ${words}`);
    expect(enough.months).toEqual({ first: '2026-09', last: '2026-12', count: 4 });
    expect(enough.kept).toMatchObject({ cost: 672_000_000, short: 0, dropped: 0 });
    expect(enough.joining).toMatchObject({ workers: 19_761, left: 60_800 });
    expect(enough.nextYear).toMatchObject({ year: 2027, workers: 29_761, cost: 29_761 * 201_600 });
    const short = await afford(`500000000 ${words}`);
    expect(short.kept).toMatchObject({
      ...{ short: 172_000_000, paidThrough: '2026-10', kept: 7440, dropped: 2560, left: 32_000 },
    });
    expect(short.joining).toMatchObject({ workers: 0, left: 32_000 });
    expect(short.nextYear).toMatchObject({ workers: 7440 });
  });

  it('says why next year has no price', async () => {
    const words =
      '--scheme pu --wage 12000000 --programmes jp --existing 5 --months 2027-01..2027-02';
    const { nextYear } = await afford(`100000000 ${words}`);
    expect(nextYear).toMatchObject({ year: 2028, cost: null, unpriced: 'cap-not-set' });
  });

  it('takes terms of a segment from the settings', async () => {
    const { inFolder } = await import('../support/run.js');
    const settings = {
      segments: { fishers: { premium: 20_000 }, 'non-asn': { wages: { '*': 2_152_323 } } },
    };
    await inFolder({ 'ucj.config.json': JSON.stringify(settings) }, async (cwd) => {
      const perWorker = async (segment: string) => {
        const words = [
          'afford',
          '1000000',
          '--segment',
          segment,
          '--months',
          '1',
          '--format',
          'json',
        ];
        return JSON.parse((await run(words, { cwd })).stdout).joining.perWorker;
      };
      expect([await perWorker('nelayan'), await perWorker('non-asn')]).toEqual([20_000, 11_623]);
    });
  });
});
