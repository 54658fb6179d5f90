import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, excess, roundPercent, uncovered } from '../../src/core/coverage.js';

const people = fc.integer({ min: 0, max: 300_000_000 });

function rounded(numerator: number, denominator: number, decimals: number): number {
  return roundPercent({ numerator, denominator }, decimals).units;
}

describe('coverage', () => {
  it('has no value where potential is 0', () => {
    expect(coverage(0, 0)).toBeNull();
    expect(coverage(0, 5)).toBeNull();
  });

  it('is never capped', () => {
    expect(rounded(25_721, 20_390, 2)).toBe(126_15);
  });

  it('is honest at both ends', () => {
    expect(rounded(99_996, 100_000, 1)).toBe(99_9);
    expect(rounded(99_996, 100_000, 2)).toBe(99_99);
    expect(roundPercent({ numerator: 1, denominator: 100_000 }, 1)).toMatchObject({
      units: 1,
      belowStep: true,
    });
    expect(roundPercent({ numerator: 0, denominator: 5 }, 1)).toMatchObject({
      units: 0,
      belowStep: false,
    });
    expect(rounded(1, 1, 1)).toBe(100_0);
  });

  it('rounds half up on the exact ratio', () => {
    // 1/16 = 6.25 %: half up to 6.3. As a binary fraction 0.145 would go down.
    expect(rounded(1, 16, 1)).toBe(63);
    expect(rounded(145, 1000, 0)).toBe(15);
  });

  it('prints 100 only at 100, 0 only at 0, and else the nearest step', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 300_000_000 }), (registered, potential) => {
        const { units, belowStep } = roundPercent(
          { numerator: registered, denominator: potential },
          1,
        );
        if (registered < potential) expect(units).toBeLessThan(1000);
        if (registered > 0) expect(units).toBeGreaterThan(0);
        if (belowStep || (registered < potential && units === 999)) return;
        const twice = 2n * (BigInt(units) * BigInt(potential) - BigInt(registered) * 1000n);
        expect(twice <= BigInt(potential) && twice > -BigInt(potential)).toBe(true);
      }),
    );
  });

  it('is rounded alike as numbers and as whole numbers of any size', () => {
    const count = fc.oneof(fc.nat(20), fc.nat(2 ** 31 - 1), fc.maxSafeNat());
    fc.assert(
      fc.property(count, count, fc.nat(3), (numerator, one, decimals) => {
        const denominator = one + 1;
        if (!Number.isSafeInteger(denominator)) return;
        const exactly = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
        expect(roundPercent({ numerator, denominator }, decimals)).toEqual(
          roundPercent(exactly, decimals),
        );
      }),
    );
  });

  it('ties uncovered, excess and net together', () => {
    fc.assert(
      fc.property(people, people, (potential, registered) => {
        const missing = uncovered(potential, registered);
        const beyond = excess(potential, registered);
        expect(missing - beyond).toBe(potential - registered);
        expect(Math.min(missing, beyond)).toBe(0);
      }),
    );
  });
});
