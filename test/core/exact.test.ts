import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareShares,
  decimal,
  InexactError,
  isAll,
  isBelow,
  isInexact,
  multiply,
  percent,
  roundedHalfAway,
  shareRoundedUp,
  sharesRoundedHalfUp,
  sumRoundedHalfUp,
} from '../../src/core/exact.js';

const people = fc.integer({ min: 0, max: 300_000_000 });
const share = fc.record({
  numerator: fc.integer({ min: 0, max: 1_000_000 }),
  denominator: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('exact arithmetic', () => {
  it('refuses whole numbers that would lose digits', () => {
    expect(add(Number.MAX_SAFE_INTEGER - 1, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => add(Number.MAX_SAFE_INTEGER, 1)).toThrow(InexactError);
    expect(() => multiply(300_000_000_000, 627_800)).toThrow(InexactError);
  });

  it('tells lost digits from any other error by its name, from whichever part it comes', () => {
    const lost = (() => {
      try {
        return multiply(Number.MAX_SAFE_INTEGER, 3);
      } catch (error) {
        return error;
      }
    })();
    const elsewhere = Object.assign(new Error('9007199254740993'), { name: 'InexactError' });
    expect([lost, elsewhere].map(isInexact)).toEqual([true, true]);
    const others = [new Error('x'), new RangeError('x'), { name: 'InexactError' }, 'x', null];
    expect(others.map(isInexact)).toEqual([false, false, false, false, false]);
  });

  it('keeps the largest national budget', () => {
    expect(multiply(multiply(300_000_000, 627_800), 12)).toBe(2_260_080_000_000_000);
  });

  it('rounds shares up without binary fractions', () => {
    const share = percent('99.5');
    if (!share) throw new Error('no share');
    expect([1000, 200, 201, 15_283].map((count) => shareRoundedUp(share, count))).toEqual([
      995, 199, 200, 15_207,
    ]);
  });

  it('is the same in numbers as in whole numbers without a limit, near their limit and far from it', () => {
    const count = fc.oneof(people, fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
    const below = fc.oneof(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    );
    const part = fc.tuple(count, below).map(([numerator, denominator]) => {
      return { numerator: Math.min(numerator, denominator), denominator };
    });
    fc.assert(
      fc.property(count, part, part, (amount, a, b) => {
        const [n, d] = [BigInt(a.numerator), BigInt(a.denominator)];
        const [m, e] = [BigInt(b.numerator), BigInt(b.denominator)];
        const whole = BigInt(amount);
        expect(BigInt(shareRoundedUp(a, amount))).toBe((whole * n + d - 1n) / d);
        const both = (2n * whole * n * m + d * e) / (2n * d * e);
        expect(BigInt(sharesRoundedHalfUp(amount, a, b))).toBe(both);
        const difference = n * e - m * d;
        expect(BigInt(compareShares(a, b))).toBe(difference < 0n ? -1n : difference > 0n ? 1n : 0n);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells ratios apart whose products have more digits than a number keeps', () => {
    const large = Number.MAX_SAFE_INTEGER;
    const of = (numerator: number) => ({ numerator, denominator: numerator + 1 });
    const [a, b] = [of(large - 1), of(large - 2)];
    expect([compareShares(a, b), compareShares(b, a), compareShares(a, a)]).toEqual([1, -1, 0]);
    expect(isBelow(b.numerator, b.denominator, a)).toBe(true);
  });

  it('rounds up like exact rational arithmetic', () => {
    fc.assert(
      fc.property(share, people, (by, count) => {
        const result = BigInt(shareRoundedUp(by, count));
        const product = BigInt(by.numerator) * BigInt(count);
        const denominator = BigInt(by.denominator);
        expect(result * denominator >= product).toBe(true);
        expect((result - 1n) * denominator < product).toBe(true);
      }),
    );
  });

  it('rounds half up once, after all factors', () => {
    expect(sharesRoundedHalfUp(5, { numerator: 1, denominator: 2 })).toBe(3);
    // 2,152,323 x 0.24 % = 5165.5752 and x 0.30 % = 6456.969
    expect(sharesRoundedHalfUp(2_152_323, { numerator: 24, denominator: 10_000 })).toBe(5166);
    // 0.4 x 0.5 rounded twice would give 1, once gives 1; 1 x 0.5 x 0.5 twice gives 1, once 0.
    const half = { numerator: 1, denominator: 2 };
    expect(sharesRoundedHalfUp(1, half, half)).toBe(0);
  });

  it('is within half a unit of the exact product, halves going up', () => {
    fc.assert(
      fc.property(people, share, (amount, by) => {
        const twice = 2n * BigInt(amount) * BigInt(by.numerator);
        const denominator = BigInt(by.denominator);
        const difference = 2n * BigInt(sharesRoundedHalfUp(amount, by)) * denominator - twice;
        expect(difference <= denominator && difference > -denominator).toBe(true);
      }),
    );
  });

  it('rounds a sum of shares once, and not each of them', () => {
    const of = (numerator: number, denominator: number) => ({ numerator, denominator });
    // 1/3 + 1/6 is a half; each by itself would be 0.
    expect(
      sumRoundedHalfUp([
        [1, of(1, 3)],
        [1, of(1, 6)],
      ]),
    ).toBe(1);
    // 100 x 2/3 + 50 x 3/7 = 66.67 + 21.43 = 88.10
    expect(
      sumRoundedHalfUp([
        [100, of(2, 3)],
        [50, of(3, 7)],
      ]),
    ).toBe(88);
    // 2.5 and 2.4
    expect(sumRoundedHalfUp([[10, of(1, 4)]])).toBe(3);
    expect(sumRoundedHalfUp([[12, of(1, 5)]])).toBe(2);
    expect(sumRoundedHalfUp([])).toBe(0);
  });

  it('sums shares of one denominator as whole numbers are summed', () => {
    const parts = fc.array(fc.tuple(people, fc.nat(1000)), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (all) => {
        const thousandths = all.reduce((sum, [amount, of]) => sum + BigInt(amount * of), 0n);
        const shares = all.map(
          ([amount, numerator]) => [amount, { numerator, denominator: 1000 }] as const,
        );
        expect(BigInt(sumRoundedHalfUp(shares))).toBe((thousandths + 500n) / 1000n);
      }),
    );
  });

  it('rounds half away from 0, alike on both sides of it', () => {
    const of = (numerator: bigint) => roundedHalfAway(numerator, 10n);
    expect([0n, 4n, 5n, 14n, 15n, 25n].map(of)).toEqual([0n, 0n, 1n, 1n, 2n, 3n]);
    expect([-4n, -5n, -14n, -15n, -25n].map(of)).toEqual([0n, -1n, -1n, -2n, -3n]);
  });

  it('knows all from almost all', () => {
    const of = (text: string) => percent(text) as { numerator: number; denominator: number };
    expect(['100', '100.0', '99.999999', '0'].map((text) => isAll(of(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('compares ratios exactly', () => {
    const gate = percent('100');
    if (!gate) throw new Error('no share');
    expect(isBelow(99_999_999, 100_000_000, gate)).toBe(true);
    expect(isBelow(100_000_000, 100_000_000, gate)).toBe(false);
    const third = { numerator: 1, denominator: 3 };
    expect(compareShares(third, { numerator: 333_333_333, denominator: 1_000_000_000 })).toBe(1);
    expect(compareShares(third, { numerator: 2, denominator: 6 })).toBe(0);
  });

  it('reads decimals exactly and nothing else', () => {
    expect(decimal('0.24')).toEqual({ numerator: 24, denominator: 100 });
    expect(percent('99.5')).toEqual({ numerator: 995, denominator: 1000 });
    for (const text of ['', '.5', '5.', '-1', '1e3', '1,5', ' 1', 'abc', '1.2.3'])
      expect(decimal(text), text).toBeNull();
  });
});
