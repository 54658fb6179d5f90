import { describe, expect, it } from 'vitest';
import type { Need, Purse } from '../../src/core/fund.js';
import { fundBest } from '../../src/core/fund-best.js';
import { solve } from '../../src/planning/fund/solve.js';
import { made, need, purse } from '../support/needs.js';

const best = (needs: readonly Need[], purses: readonly Purse[]) =>
  fundBest(needs, purses, [{ potential: 60, registered: 0 }], 'proportional', solve);

describe('the bound of the best allocation', () => {
  it('counts those alone that renew as many: money of a renewal could add two', async () => {
    // 2 renewals at 10 of 60 rupiah leave 8 at 5; 12 could be added if nobody were renewed.
    const { ledger, bound } = await best([need(2, 0), need(0, 20)], [purse(60, [10, 5])]);
    expect([...made(ledger), bound]).toEqual([2, 8, 10]);
  });

  it('counts those alone that pay for as many of first groups', async () => {
    const needs = [need(0, 2), need(0, 20)];
    const { ledger, bound } = await best(needs, [purse(60, [10, 5], [1, 2])]);
    expect(ledger.payments.map(({ need: cell, workers }) => [cell, workers])).toEqual([
      [0, 2],
      [1, 8],
    ]);
    expect(bound).toBe(10);
  });

  // Two sources of 8 rupiah that pay 4 for one and 6 for another: 1.67 each, 3 together, but whole
  // workers are 1 each. The 4 that each has left pays for 2 at 2 rupiah.
  const FOUR = [[4, 6, null, null, 2] as const, [null, null, 4, 6, 2] as const];

  it('is of whole renewals where those of the program cannot be had', async () => {
    const needs = [...[0, 1, 2, 3].map(() => need(1, 0)), need(0, 10)];
    const { ledger, bound } = await best(
      needs,
      FOUR.map((prices) => purse(8, prices)),
    );
    expect([...made(ledger), bound]).toEqual([2, 4, 6]);
  });

  it('is of whole workers of each group before the last, whatever could be had of those before it', async () => {
    const needs = [...[0, 1, 2, 3].map(() => need(0, 1)), need(0, 10), need(1, 0)];
    const ranks = [0, 0, 0, 0, 1, 0];
    const purses = FOUR.map((prices) => purse(8, [...prices, null], ranks));
    const third = purse(3, [null, null, null, null, null, 3], ranks);
    const { ledger, bound } = await best(needs, [...purses, third]);
    expect([...made(ledger), bound]).toEqual([1, 6, 7]);
  });

  it('adds up whole workers of each group, although fractions of all would be one more', async () => {
    // 1.67 renewals, of which 1 can be had, and 3.33 others, of whom 2 can be had: 5 with all fractions.
    const needs = [need(1, 0), need(1, 0), ...[0, 1, 2, 3].map(() => need(0, 1))];
    const { ledger, bound } = await best(needs, [
      purse(8, [4, 6, null, null, null, null]),
      purse(8, [null, null, 4, 6, null, null]),
      purse(8, [null, null, null, null, 4, 6]),
    ]);
    expect([...made(ledger), bound]).toEqual([1, 2, 4]);
  });
});
