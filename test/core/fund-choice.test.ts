import { describe, expect, it } from 'vitest';
import type { Need, Purse } from '../../src/core/fund.js';
import { fundBest, type LinearProgram } from '../../src/core/fund-best.js';
import type { Within } from '../../src/core/spread.js';
import { solve } from '../../src/planning/fund/solve.js';
import { made, need, purse } from '../support/needs.js';

const STANDINGS = [0, 30].map((registered) => ({ potential: 60, registered }));

const best = (
  needs: readonly Need[],
  purses: readonly Purse[],
  within: Within = 'proportional',
  solver = solve,
) => fundBest(needs, purses, STANDINGS, within, solver);

describe('the order of the sources', () => {
  it('is taken where whole workers of the program are fewer', async () => {
    // In order the first pays 9 + 2 x 3 for all renewals, and the second adds 2 at 4. The program
    // has the second pay for a third of a renewal; a whole one leaves it 4 rupiah, for one more.
    const needs = [need(0, 3), need(1, 0), need(2, 0)];
    const found = await best(needs, [purse(16, [null, 9, 3]), purse(10, [4, 6, 5])]);
    expect(found.ledger).toBe(found.inOrder);
    expect([...made(found.ledger), found.bound, found.fractional]).toEqual([3, 2, 5, 2]);
    expect(found.given).toEqual([]);
  });

  it('is not taken where it renews fewer, however many it adds', async () => {
    // In order the first renews whom the second could have renewed, who then adds 10 at 1 rupiah.
    const needs = [need(1, 0), need(1, 0), need(0, 10)];
    const purses = [purse(10, [10, 10, null]), purse(10, [10, null, 1])];
    const { ledger, inOrder, bound } = await best(needs, purses);
    expect([made(inOrder), made(ledger), bound]).toEqual([[1, 10], [2, 0], 2]);
  });

  it('is not taken where it does as well', async () => {
    const { ledger, inOrder, given } = await best([need(1, 3)], [purse(12, [4])]);
    expect(ledger).not.toBe(inOrder);
    expect(ledger.payments).toEqual(inOrder.payments);
    expect(given.map(Math.round)).toEqual([1, 2]);
  });
});

describe('the rule for ties', () => {
  /** A solver that finds whole workers first, where others are as cheap. */
  const wholeFirst = (values: readonly number[]) => (program: LinearProgram) =>
    program.gains.every((gain) => gain <= 0) ? Promise.resolve(values) : solve(program);

  // Each of two sources has 10 rupiah, for one at 4 and one at 6. With the earlier source first for the
  // earlier cell it would be 2 at 4, and 1 and two thirds at 6: one whole worker less.
  const purses = [purse(10, [4, 6, 2]), purse(10, [4, 6, 2])];

  it('costs no worker', async () => {
    const needs = [need(0, 2), need(0, 2, 1), need(0, 0)];
    const found = await best(needs, purses, 'lowest-first', wholeFirst([1, 1, 1, 1]));
    expect([made(found.inOrder), made(found.ledger)]).toEqual([
      [0, 3],
      [0, 4],
    ]);
    expect([found.given, found.fractional, found.bound]).toEqual([[1, 1, 1, 1], 0, 4]);
  });

  it('costs no renewal, however many it would add', async () => {
    const needs = [need(2, 0), need(2, 0), need(0, 3)];
    const solver = wholeFirst([1, 1, 0, 1, 1, 0]);
    const { ledger } = await best(needs, purses, 'proportional', solver);
    expect(made(ledger)).toEqual([4, 0]);
  });

  it('costs no rupiah', async () => {
    // The first pays 7 + 7 of its 21, the second 5 x 2 + 2 x 9 of its 34: 9 workers for 42 rupiah. The
    // 7 and the 6 that are left pay for neither of the two at 9.
    const needs = [need(1, 1), need(2, 3), need(2, 2)];
    const { ledger, bound } = await best(needs, [purse(21, [7, null, 9]), purse(34, [9, 2, 9])]);
    expect([...made(ledger), bound]).toEqual([5, 4, 10]);
    expect(ledger.money).toEqual([7, 6]);
  });
});

describe('each step of the best allocation', () => {
  it('pays for somebody, and has what the program gave it', async () => {
    const needs = [need(0, 10), need(0, 10, 1)];
    const purses = [purse(100, [10, 10]), purse(50, [5, null])];
    const { ledger, given } = await best(needs, purses);
    expect(ledger.steps.map(({ payments }) => payments.length)).toEqual([1, 1]);
    expect(given.map((value) => value.toFixed(3))).toEqual(['10.000', '10.000']);
  });

  it('spreads over cells that no source tells apart as is said', async () => {
    const needs = [need(0, 10), need(0, 10, 1)];
    const workers = async (within: Within) =>
      (await best(needs, [purse(12, [1, 1])], within)).ledger.payments.map((each) => each.workers);
    expect(await workers('proportional')).toEqual([6, 6]);
    expect(await workers('lowest-first')).toEqual([10, 2]);
  });

  it('is none, and no program is solved, where no source may pay for anybody', async () => {
    const found = await best([need(3, 4)], [purse(100, [null])], 'proportional', () =>
      Promise.reject(new Error('there is nothing to solve')),
    );
    expect(found).toMatchObject({ bound: 0, given: [], fractional: 0 });
    expect(found.ledger).toBe(found.inOrder);
    expect(found.ledger.payments).toEqual([]);
  });
});
