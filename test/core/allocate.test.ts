import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/core/allocate.js';

const weights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 30 });

describe('allocate', () => {
  it('gives equal remainders to the larger weight, then to the earlier place', () => {
    expect(allocate(1, [1, 1, 1])).toEqual([1, 0, 0]);
    expect(allocate(2, [1, 3])).toEqual([0, 2]);
    expect(allocate(3, [2, 2, 2, 2])).toEqual([1, 1, 1, 0]);
  });

  it('splits nothing over nobody, and refuses to split something over nobody', () => {
    expect(allocate(0, [0, 0])).toEqual([0, 0]);
    expect(() => allocate(1, [0, 0])).toThrow(
      new RangeError('cannot split over weights that are all 0'),
    );
  });

  it('adds up, stays within one of the exact share, and never above a weight', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const sum = given.reduce((total, weight) => total + weight, 0);
        const total = Math.floor(sum * part);
        const shares = allocate(total, given);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        shares.forEach((share, index) => {
          const weight = given[index] ?? 0;
          expect(share).toBeLessThanOrEqual(weight);
          if (sum === 0) return;
          const away = BigInt(share) * BigInt(sum) - BigInt(total) * BigInt(weight);
          expect(away < BigInt(sum) && away > -BigInt(sum)).toBe(true);
        });
      }),
    );
  });
});
