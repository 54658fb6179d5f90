import { describe, expect, it } from 'vitest';
import type { Purse } from '../../src/core/fund.js';
import type { Choice, Kind } from '../../src/core/fund-kinds.js';
import { fractionsIn, whole, wholeWorkers } from '../../src/core/fund-round.js';

/** One source with some money; the cells of each level it may pay for: price and people. */
function round(
  money: number,
  cells: readonly (readonly [level: number, price: number, people: number])[],
  values: readonly number[],
): number[] {
  const kinds = cells.map(
    ([level, , people], index): Kind => ({
      purpose: level === 0 ? 'renewal' : 'expansion',
      needs: [index],
      people,
    }),
  );
  const choices = cells.map(([level, price], kind): Choice => ({ purse: 0, kind, price, level }));
  const purses: Purse[] = [{ money, prices: cells.map(([, price]) => price), ranks: [] }];
  return wholeWorkers(values, choices, kinds, purses);
}

describe('a value of the program', () => {
  it('is the whole workers in it, a solver being a hair off', () => {
    expect([0, 2, 2.5, 2.9999, 2.99995, 3.00005, -0.00005].map(whole)).toEqual([
      0, 2, 2, 3, 3, 3, 0,
    ]);
    expect([2.999, 2.9998].map(whole)).toEqual([2, 2]);
  });

  it('is a fraction where it is further from a whole number than a solver may be off', () => {
    expect(fractionsIn([])).toBe(0);
    expect(fractionsIn([0, 1, 7, 0.0001, 2.00009, 4.99991])).toBe(0);
    expect(fractionsIn([1, 0.5, 2.001, 4.999])).toBe(3);
  });
});

describe('whole workers', () => {
  it('are those of the program, and what is left pays for the cheapest first', () => {
    // 9 rupiah: 1 at 6 leaves nothing for a second, and 2 at 4 protect more.
    const cells = [
      [1, 6, 5],
      [1, 4, 5],
    ] as const;
    expect(round(9, cells, [0.5, 0.75])).toEqual([0, 2]);
    expect(round(9, cells, [1, 0.75])).toEqual([1, 0]);
  });

  it('are of equal prices filled in the earlier cell first', () => {
    const cells = [
      [1, 4, 2],
      [1, 4, 5],
    ] as const;
    expect(round(13, cells, [0, 0])).toEqual([2, 1]);
  });

  it('fill a level before the next one is looked at', () => {
    // The program renews 1.5 at 10 and adds 3 at 5: 4 whole workers. A second renewal costs 10 of the 15.
    const cells = [
      [1, 5, 9],
      [0, 10, 2],
    ] as const;
    expect(round(30, cells, [3, 1.5])).toEqual([2, 2]);
  });

  it('leave a level unfilled where one worker of it would cost many of the next', () => {
    // A second renewal at 100 would take the money of all 10 whom the program adds at 5.
    const cells = [
      [0, 100, 2],
      [1, 5, 30],
    ] as const;
    expect(round(200, cells, [1.5, 10])).toEqual([1, 20]);
  });

  it('of a source never cost more than it has, whatever the program says', () => {
    expect(round(9, [[1, 5, 4]], [3])).toEqual([1]);
    expect(round(90, [[1, 5, 4]], [7])).toEqual([4]);
  });
});
