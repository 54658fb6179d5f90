import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsOf, roundedToSum } from '../../src/core/effects.js';

/** Amounts of every set of up to four causes. */
const amounts = fc.integer({ min: 0, max: 4 }).chain((causes) =>
  fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), {
    minLength: 1 << causes,
    maxLength: 1 << causes,
  }),
);

const sum = (all: readonly number[]) => all.reduce((total, each) => total + BigInt(each), 0n);

describe('what causes did to an amount', () => {
  it('adds up to its change', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        expect(sum(effectsOf(all))).toBe((all.at(-1) as bigint) - (all[0] as bigint));
      }),
    );
  });

  it('is the same with the other sign backwards', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const backwards = effectsOf(all.toReversed());
        expect(effectsOf(all).map((each) => 0 - each)).toEqual(backwards.map((each) => each + 0));
      }),
    );
  });

  it('does not depend on the order in which causes are listed', () => {
    // The two bits of each place are swapped.
    fc.assert(
      fc.property(
        fc.tuple(...Array.from({ length: 4 }, () => fc.bigInt({ min: 0n, max: 9999n }))),
        (all) => {
          const [none, first, second, both] = all as [bigint, bigint, bigint, bigint];
          const scale = 2n;
          const even = [none, first, second, both].map((each) => each * scale);
          const swapped = [none, second, first, both].map((each) => each * scale);
          const [a, b] = effectsOf(even);
          expect(effectsOf(swapped)).toEqual([b, a]);
        },
      ),
    );
  });

  it('is nothing for a cause that does nothing, whatever became before', () => {
    // 100 workers at 10, then 120 at 12; the third cause is idle.
    const [workers, price] = [
      [100n, 120n],
      [10n, 12n],
    ];
    const all = Array.from(
      { length: 8 },
      (_, set) => (workers[set & 1] as bigint) * (price[(set >> 1) & 1] as bigint),
    );
    expect(effectsOf(all)).toEqual([220, 220, 0]);
  });

  it('is of amounts that were multiplied to be whole', () => {
    expect(effectsOf([0n, 36n * 5n, 36n * 7n, 36n * 12n], 36n)).toEqual([5, 7]);
  });
});

describe('fractions as whole numbers', () => {
  it('add up, and none is further off than it has to be', () => {
    const fractions = fc.array(fc.bigInt({ min: -999n, max: 999n }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fractions, (parts) => {
        const whole = parts.reduce((total, each) => total + each, 0n);
        const last = (7n - (((whole % 7n) + 7n) % 7n)) % 7n;
        const all = [...parts, last];
        const rounded = roundedToSum(all, 7n, (whole + last) / 7n);
        expect(sum(rounded)).toBe((whole + last) / 7n);
        all.forEach((part, at) => {
          const off = part - BigInt(rounded[at] as number) * 7n;
          expect(off > -7n && off < 7n).toBe(true);
        });
      }),
    );
  });
});
