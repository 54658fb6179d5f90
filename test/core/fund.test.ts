import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundInOrder, type Ledger, type Need, type Purse } from '../../src/core/fund.js';
import { WITHINS } from '../../src/core/spread.js';

const NEED = fc.record({ region: fc.nat(2), renewal: fc.nat(9), expansion: fc.nat(20) });
const CASE = fc.nat({ max: 6 }).chain((cells) =>
  fc.record({
    needs: fc.array(NEED, { minLength: cells, maxLength: cells }),
    purses: fc.array(
      fc.record({
        money: fc.nat(200),
        prices: fc.array(fc.option(fc.integer({ min: 1, max: 9 })), {
          minLength: cells,
          maxLength: cells,
        }),
        ranks: fc.array(fc.nat(2), { minLength: cells, maxLength: cells }),
      }),
      { maxLength: 4 },
    ),
    within: fc.constantFrom(...WITHINS),
  }),
);
const STANDINGS = [0, 1, 2].map((each) => ({ potential: 200, registered: 30 * each }));

/** Every payment adds up: nobody twice, nobody who may not, no rupiah over. */
function expectSound(
  { payments, money, open }: Ledger,
  needs: readonly Need[],
  purses: readonly Purse[],
) {
  purses.forEach((purse, index) => {
    const own = payments.filter((payment) => payment.purse === index);
    const spent = own.reduce((sum, { amount }) => sum + amount, 0);
    expect(spent + (money[index] ?? 0)).toBe(purse.money);
    expect(spent).toBeLessThanOrEqual(purse.money);
    for (const { need, workers, amount } of own) {
      expect(workers).toBeGreaterThan(0);
      expect(amount).toBe(workers * (purse.prices[need] ?? Number.NaN));
    }
  });
  for (const purpose of ['renewal', 'expansion'] as const)
    needs.forEach((need, index) => {
      const paid = payments
        .filter((payment) => payment.need === index && payment.purpose === purpose)
        .reduce((sum, { workers }) => sum + workers, 0);
      expect(paid + (open[purpose][index] ?? 0)).toBe(need[purpose]);
      expect(open[purpose][index]).toBeGreaterThanOrEqual(0);
    });
}

describe('sources spent in their order', () => {
  it('never pay a rupiah over, nor for anybody twice', () =>
    fc.assert(
      fc.property(CASE, ({ needs, purses, within }) => {
        expectSound(fundInOrder(needs, purses, STANDINGS, within), needs, purses);
      }),
    ));

  it('enter each payment in one step, with what there was before it', () =>
    fc.assert(
      fc.property(CASE, ({ needs, purses, within }) => {
        const { steps, payments } = fundInOrder(needs, purses, STANDINGS, within);
        expect(steps.flatMap((step) => step.payments)).toEqual(payments);
        const money = purses.map((purse) => purse.money);
        const open = {
          renewal: needs.map((need) => need.renewal),
          expansion: needs.map((need) => need.expansion),
        };
        for (const step of steps) {
          expect(step.money).toBe(money[step.purse]);
          expect(step.open).toEqual(step.needs.map((need) => open[step.purpose][need]));
          for (const { need, workers, amount } of step.payments) {
            money[step.purse] = (money[step.purse] ?? 0) - amount;
            open[step.purpose][need] = (open[step.purpose][need] ?? 0) - workers;
          }
        }
      }),
    ));

  it('leave only what pays for nobody, and no earlier group for a later one', () =>
    fc.assert(
      fc.property(CASE, ({ needs, purses, within }) => {
        const { money, open, payments } = fundInOrder(needs, purses, STANDINGS, within);
        purses.forEach(({ prices, ranks }, purse) => {
          const left = money[purse] ?? 0;
          needs.forEach((_, need) => {
            const price = prices[need] ?? Number.POSITIVE_INFINITY;
            const isOpen = (open.renewal[need] ?? 0) + (open.expansion[need] ?? 0) > 0;
            if (isOpen) expect(price).toBeGreaterThan(left);
          });
          const ranksPaid = payments
            .filter((payment) => payment.purse === purse && payment.purpose === 'expansion')
            .map(({ need }) => ranks[need] ?? 0);
          expect(ranksPaid).toEqual(ranksPaid.toSorted((a, b) => a - b));
        });
      }),
    ));

  it('renew first, then pay group by group', () => {
    const needs = [
      { region: 0, renewal: 0, expansion: 10 },
      { region: 0, renewal: 4, expansion: 10 },
    ];
    const purse = { money: 180, prices: [10, 10], ranks: [1, 0] };
    const { payments } = fundInOrder(
      needs,
      [purse],
      [{ potential: 24, registered: 4 }],
      'proportional',
    );
    expect(payments.map(({ need, purpose, workers }) => [need, purpose, workers])).toEqual([
      [1, 'renewal', 4],
      [1, 'expansion', 10],
      [0, 'expansion', 4],
    ]);
  });

  it('see the regions as the sources before them left them', () => {
    const needs = [0, 1].map((region) => ({ region, renewal: 0, expansion: 50 }));
    const purses = [30, 30].map((money) => ({ money, prices: [1, 1], ranks: [0, 0] }));
    const standings = [20, 50].map((registered) => ({ potential: 100, registered }));
    const { payments } = fundInOrder(needs, purses, standings, 'level-up');
    expect(payments.map(({ purse, need, workers }) => [purse, need, workers])).toEqual([
      [0, 0, 30],
      [1, 0, 15],
      [1, 1, 15],
    ]);
  });
});
