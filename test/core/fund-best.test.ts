import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, Need, Purse } from '../../src/core/fund.js';
import { fundBest, type LinearProgram } from '../../src/core/fund-best.js';
import { kindsOf } from '../../src/core/fund-kinds.js';
import { solve } from '../../src/planning/fund/solve.js';

const STANDINGS = [0, 1].map((each) => ({ potential: 60, registered: 20 * each }));
const best = (needs: readonly Need[], purses: readonly Purse[]) =>
  fundBest(needs, purses, STANDINGS, 'proportional', solve);

/** The same solver with its variables and limits turned round, which finds its own way through ties. */
async function solveBackwards({ gains, rows }: LinearProgram) {
  const last = gains.length - 1;
  const turned = rows.toReversed().map(({ sum, ...limits }) => ({
    ...limits,
    sum: sum.map(([variable, factor]) => [last - variable, factor] as const).toReversed(),
  }));
  return (await solve({ gains: gains.toReversed(), rows: turned })).toReversed();
}

const countOf = ({ payments }: Ledger, purpose: string) =>
  payments.reduce((sum, each) => sum + (each.purpose === purpose ? each.workers : 0), 0);

const CELLS = 3;
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: CELLS, maxLength: CELLS });
const CASE = fc.record({
  needs: list(fc.record({ region: fc.nat(1), renewal: fc.nat(2), expansion: fc.nat(3) })),
  purses: fc.array(
    fc.record({
      money: fc.nat(30),
      prices: list(fc.option(fc.integer({ min: 2, max: 9 }))),
      ranks: fc.constant(Array.from({ length: CELLS }, () => 0)),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** Cells and sources of one price, so that many allocations are as good. */
const EQUAL = fc.record({
  needs: list(fc.record({ region: fc.nat(1), renewal: fc.nat(2), expansion: fc.nat(6) })),
  purses: fc.array(
    fc.record({
      money: fc.nat(60),
      prices: list(fc.option(fc.constant(4))),
      ranks: list(fc.nat(1)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Most renewals, and most workers with at least `renewals` of them, by trying everything. */
function brute(needs: readonly Need[], purses: readonly Purse[], renewals: number) {
  const people = needs.flatMap((need, index) => [
    ...Array.from({ length: need.renewal }, () => ({ index, isRenewal: true })),
    ...Array.from({ length: need.expansion }, () => ({ index, isRenewal: false })),
  ]);
  let mostRenewed = 0;
  let mostWorkers = 0;
  // Everything that can be left in the sources, with the most workers that leave it.
  let states = new Map([['0', { money: purses.map(({ money }) => money), renewed: 0, all: 0 }]]);
  for (const { index, isRenewal } of people) {
    const next = new Map(states);
    for (const state of states.values())
      purses.forEach(({ prices }, purse) => {
        const price = prices[index];
        if (!price || (state.money[purse] ?? 0) < price) return;
        const money = state.money.with(purse, (state.money[purse] ?? 0) - price);
        const made = { money, renewed: state.renewed + (isRenewal ? 1 : 0), all: state.all + 1 };
        next.set([made.renewed, made.all, ...money].join(), made);
      });
    states = next;
  }
  for (const { renewed, all } of states.values()) {
    mostRenewed = Math.max(mostRenewed, renewed);
    if (renewed >= renewals) mostWorkers = Math.max(mostWorkers, all);
  }
  return { mostRenewed, mostWorkers };
}

describe('the best allocation', () => {
  it('never pays a rupiah over, nor for anybody twice, and leaves only what pays for nobody', () =>
    fc.assert(
      fc.asyncProperty(CASE, async ({ needs, purses }) => {
        const { ledger } = await best(needs, purses);
        for (const left of ledger.money) expect(left).toBeGreaterThanOrEqual(0);
        for (const left of [...ledger.open.renewal, ...ledger.open.expansion])
          expect(left).toBeGreaterThanOrEqual(0);
        purses.forEach(({ prices }, purse) => {
          const open = prices.filter(
            (_, need) => (ledger.open.renewal[need] ?? 0) + (ledger.open.expansion[need] ?? 0) > 0,
          );
          for (const price of open)
            if (price) expect(price).toBeGreaterThan(ledger.money[purse] ?? 0);
        });
        for (const { purse, need, workers, amount } of ledger.payments)
          expect(amount).toBe(workers * (purses[purse]?.prices[need] ?? Number.NaN));
      }),
      { numRuns: 60 },
    ));

  it('is as good as trying everything, but for one worker per fractional value', () =>
    fc.assert(
      fc.asyncProperty(CASE, async ({ needs, purses }) => {
        const { ledger, bound, fractional } = await best(needs, purses);
        const renewed = countOf(ledger, 'renewal');
        const all = renewed + countOf(ledger, 'expansion');
        const { mostRenewed } = brute(needs, purses, 0);
        const { mostWorkers } = brute(needs, purses, mostRenewed);
        expect(mostRenewed - renewed).toBeLessThanOrEqual(fractional);
        expect(mostWorkers - all).toBeLessThanOrEqual(fractional);
        // Of all that renew as many, none passes the bound.
        expect(bound).toBeGreaterThanOrEqual(brute(needs, purses, renewed).mostWorkers);
      }),
      { numRuns: 60 },
    ));

  it('says what the program gave each step, unless the order was taken', () =>
    fc.assert(
      fc.asyncProperty(CASE, async ({ needs, purses }) => {
        const { ledger, given, inOrder, fractional } = await best(needs, purses);
        expect(given).toHaveLength(ledger === inOrder ? 0 : ledger.steps.length);
        const made = ledger.steps.map(({ payments }) =>
          payments.reduce((sum, { workers }) => sum + workers, 0),
        );
        if (fractional === 0)
          given.forEach((each, index) => {
            // Some may be paid for by another source at the same price.
            expect(Math.abs(each - Math.round(each))).toBeLessThan(1e-3);
            expect(made[index]).toBeGreaterThanOrEqual(Math.round(each));
          });
      }),
      { numRuns: 60 },
    ));

  it('lets each source pay for whom it is cheapest', async () => {
    // In their order the first source pays for those whom the second could have paid for at half.
    const needs = [0, 1].map((region) => ({ region, renewal: 0, expansion: 10 }));
    const purses = [
      { money: 100, prices: [10, 10], ranks: [0, 0] },
      { money: 50, prices: [5, null], ranks: [0, 0] },
    ];
    const { ledger, bound, inOrder } = await best(needs, purses);
    expect([countOf(ledger, 'expansion'), bound]).toEqual([20, 20]);
    expect(countOf(inOrder, 'expansion')).toBe(15);
    expect(ledger.payments.map(({ purse, need, workers }) => [purse, need, workers])).toEqual([
      [0, 1, 10],
      [1, 0, 10],
    ]);
  });

  it('renews before it adds, and takes priority groups one by one', async () => {
    const needs = [
      { region: 0, renewal: 3, expansion: 5 },
      { region: 1, renewal: 0, expansion: 5 },
    ];
    const { ledger } = await best(needs, [{ money: 60, prices: [10, 5], ranks: [0, 1] }]);
    expect(ledger.payments.map(({ need, purpose, workers }) => [need, purpose, workers])).toEqual([
      [0, 'renewal', 3],
      [0, 'expansion', 3],
    ]);
  });

  it('costs least of those that protect as many', async () => {
    const needs = [{ region: 0, renewal: 0, expansion: 4 }];
    const purses = [9, 6].map((price) => ({ money: 90, prices: [price], ranks: [0] }));
    const { ledger } = await best(needs, purses);
    expect(ledger.payments.map(({ purse, workers }) => [purse, workers])).toEqual([[1, 4]]);
  });

  it('lets earlier sources pay for earlier cells where all is equal, whatever the solver finds', () =>
    fc.assert(
      fc.asyncProperty(EQUAL, async ({ needs, purses }) => {
        const { ledger } = await best(needs, purses);
        const other = await fundBest(needs, purses, STANDINGS, 'proportional', solveBackwards);
        expect(other.ledger.payments).toEqual(ledger.payments);
      }),
      { numRuns: 60 },
    ));

  it('breaks ties by the sources first, then by the cells', async () => {
    const needs = [0, 1, 0].map((region) => ({ region, renewal: 0, expansion: 10 }));
    const purses = [
      { money: 75, prices: [5, 5, 5], ranks: [0, 0, 0] },
      { money: 50, prices: [5, 5, null], ranks: [0, 0, 0] },
      { money: 15, prices: [5, null, 5], ranks: [0, 0, 0] },
    ];
    const { ledger } = await best(needs, purses);
    expect(ledger.payments.map(({ purse, need, workers }) => [purse, need, workers])).toEqual([
      [0, 0, 10],
      [0, 2, 5],
      [1, 1, 10],
      [2, 2, 3],
    ]);
  });

  it('takes renewals in proportion, whatever their groups', async () => {
    const needs = [8, 4].map((renewal, region) => ({ region, renewal, expansion: 0 }));
    const purses = [{ money: 45, prices: [5, 5], ranks: [1, 0] }];
    const { ledger } = await fundBest(needs, purses, STANDINGS, 'lowest-first', solve);
    expect(ledger.payments.map(({ need, workers }) => [need, workers])).toEqual([
      [0, 6],
      [1, 3],
    ]);
  });

  it('takes cells together that no source tells apart', () => {
    const needs = [0, 1, 0].map((region) => ({ region, renewal: 1, expansion: 2 }));
    const { kinds, choices } = kindsOf(needs, [
      { money: 9, prices: [4, 4, null], ranks: [0, 0, 0] },
    ]);
    expect(kinds).toEqual([
      { purpose: 'renewal', needs: [0, 1], people: 2 },
      { purpose: 'expansion', needs: [0, 1], people: 4 },
    ]);
    expect(choices.map(({ level }) => level)).toEqual([0, 1]);
  });
});
