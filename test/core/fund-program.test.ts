import { describe, expect, it } from 'vitest';
import { fundBest, type LinearProgram } from '../../src/core/fund-best.js';
import { solve } from '../../src/planning/fund/solve.js';
import { need, purse } from '../support/needs.js';

const STANDINGS = [{ potential: 60, registered: 0 }];

/** The programs that are solved for an allocation, each with its values. */
async function programsOf(
  needs: Parameters<typeof fundBest>[0],
  purses: Parameters<typeof fundBest>[1],
) {
  const programs: LinearProgram[] = [];
  await fundBest(needs, purses, STANDINGS, 'proportional', (program) => {
    programs.push({ ...program, rows: [...program.rows] });
    return solve(program);
  });
  return programs;
}

describe('the linear programs of an allocation', () => {
  it('limit people by how many there are, and money in workers of the lowest price', async () => {
    // Of 107 rupiah no whole workers at 10 and 20 cost more than 100: 10 at the lowest price.
    const purses = [purse(107, [10, 20]), purse(99, [null, null]), purse(40, [null, 30])];
    const [first, ...others] = await programsOf([need(0, 4), need(0, 5)], purses);
    const limits = [
      { sum: [[0, 1]], most: 4 },
      {
        sum: [
          [1, 1],
          [2, 1],
        ],
        most: 5,
      },
      {
        sum: [
          [0, 1],
          [1, 2],
        ],
        most: 10,
      },
      { sum: [[2, 1]], most: 1 },
    ];
    expect(first).toEqual({ gains: [1, 1, 1], rows: limits });
    for (const { rows } of others) expect(rows.slice(0, 4)).toEqual(limits);
  });

  it('ask for most of each level, keep it, and then for the least cost, in parts of the highest price', async () => {
    const purses = [purse(60, [10, 5], [0, 1])];
    const [renewals, first, second, cost] = await programsOf([need(2, 3), need(0, 4)], purses);
    expect([renewals, first, second, cost].map((program) => program?.gains)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [-1, -1, -0.5],
    ]);
    // 2 are renewed and 3 added at 10; the 10 that are left add 2 at 5.
    expect(
      cost?.rows.slice(-3).map(({ sum, least }) => [sum, Math.round(least ?? Number.NaN)]),
    ).toEqual([
      [[[0, 1]], 2],
      [[[1, 1]], 3],
      [[[2, 1]], 2],
    ]);
  });
});
