import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crowd, type Standing, spread, WITHINS } from '../../src/core/spread.js';

/** Papua Barat, August 2023, Kaimana left out: nobody is uncovered there. */
const PAPUA = [
  [59_824, 51_495],
  [27_062, 20_755],
  [17_193, 9616],
  [15_283, 14_446],
  [5133, 2842],
  [10_337, 3482],
] as const;
const STANDINGS = PAPUA.map(([potential, registered]) => ({ potential, registered }));
const CROWDS = PAPUA.map(([potential, registered], region) => ({
  people: potential - registered,
  price: 201_600,
  region,
}));

describe('spread of 10,000 places over Papua Barat', () => {
  it.each([
    ['proportional', [2587, 1959, 2353, 260, 712, 2129]],
    ['level-up', [0, 403, 3826, 0, 1171, 4600]],
    ['lowest-first', [0, 0, 854, 0, 2291, 6855]],
  ] as const)('%s', (within, parts) => {
    expect(spread(CROWDS, 10_000 * 201_600, STANDINGS, within)).toEqual(parts);
    expect(spread(CROWDS, 10_001 * 201_600 - 1, STANDINGS, within)).toEqual(parts);
  });
});

const CROWD = fc.record({
  people: fc.nat(30),
  price: fc.integer({ min: 1, max: 9 }),
  region: fc.nat(3),
});
const CASE = fc.record({
  crowds: fc.array(CROWD, { maxLength: 8 }),
  money: fc.nat(500),
  registered: fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }),
  within: fc.constantFrom(...WITHINS),
});

function standingsOf(crowds: readonly Crowd[], registered: readonly number[]): Standing[] {
  return registered.map((each, region) => {
    const people = crowds.filter((crowd) => crowd.region === region).map((crowd) => crowd.people);
    return { registered: each, potential: each + people.reduce((sum, count) => sum + count, 0) };
  });
}

describe('any spread', () => {
  it('costs no rupiah more than there is, and leaves less than anybody costs', () =>
    fc.assert(
      fc.property(CASE, ({ crowds, money, registered, within }) => {
        const parts = spread(crowds, money, standingsOf(crowds, registered), within);
        const cost = parts.reduce(
          (sum, part, index) => sum + part * (crowds[index]?.price ?? 0),
          0,
        );
        expect(cost).toBeLessThanOrEqual(money);
        crowds.forEach(({ people, price }, index) => {
          const part = parts[index] ?? 0;
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(people);
          if (part < people) expect(price).toBeGreaterThan(money - cost);
        });
      }),
    ));

  it('keeps large sums exact', () => {
    const crowds = [{ people: 300_000_000, price: 7_533_600, region: 0 }];
    const standings = [{ potential: 300_000_000, registered: 0 }];
    const money = 2_000_000_000_000_001;
    for (const within of WITHINS)
      expect(spread(crowds, money, standings, within)).toEqual([Math.floor(money / 7_533_600)]);
  });
});
