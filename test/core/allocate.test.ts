import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, partsOf } from '../../src/core/allocate.js';

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

  it('gives one more to those of the lowest rank, however large the numbers', () => {
    const large = fc.array(fc.integer({ min: 0, max: 300_000_000 }), {
      minLength: 1,
      maxLength: 12,
    });
    const of = fc.tuple(fc.oneof(weights, large), fc.double({ min: 0, max: 1, noNaN: true }));
    const tie = fc.array(fc.nat(3), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(of, tie, ([given, part], ties) => {
        const sum = given.reduce((total, weight) => total + weight, 0);
        const total = Math.floor(sum * part);
        const own = ties.slice(0, given.length);
        const parts = partsOf(total, given, own);
        const left = total - parts.reduce((all, { share }) => all + share, 0);
        const more = parts.map(({ share, rank }) => share + (rank < left ? 1 : 0));
        expect(allocate(total, given, own)).toEqual(more);
        parts.forEach(({ share, remainder }, at) => {
          const product = BigInt(total) * BigInt(given[at] ?? 0);
          expect(BigInt(share) * BigInt(sum) + BigInt(remainder)).toBe(product);
          expect(remainder).toBeLessThan(Math.max(1, sum));
        });
        const order = parts
          .map((_, at) => at)
          .sort((a, b) => {
            const by = (parts[b]?.remainder ?? 0) - (parts[a]?.remainder ?? 0);
            return by || (own[b] ?? 0) - (own[a] ?? 0);
          });
        expect(order.map((at) => parts[at]?.rank)).toEqual(order.map((_, rank) => rank));
      }),
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
