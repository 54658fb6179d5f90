import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares } from '../../src/core/exact.js';
import { type Crowd, type Standing, spread } from '../../src/core/spread.js';

const crowd = (people: number, region: number, price = 1): Crowd => ({ people, price, region });
const standing = (registered: number, potential: number): Standing => ({ registered, potential });

describe('the region of the lowest coverage', () => {
  it('is the one of the lowest share, not the one with the fewest members', () => {
    // 60 of 100 are 60 %; 50 of 60 are 83 %.
    const standings = [standing(50, 60), standing(60, 100)];
    expect(spread([crowd(10, 0), crowd(40, 1)], 30, standings, 'lowest-first')).toEqual([0, 30]);
  });

  it('is of equal ones the one with more people to pay for, all its crowds together', () => {
    const standings = [standing(10, 20), standing(50, 100)];
    const crowds = [crowd(8, 0), crowd(5, 1), crowd(5, 1)];
    expect(spread(crowds, 4, standings, 'lowest-first')).toEqual([0, 2, 2]);
  });

  it('is of those of which nothing is known the one with more people', () => {
    const crowds = [crowd(5, 0), crowd(9, 1), crowd(7, 2)];
    expect(spread(crowds, 12, [], 'lowest-first')).toEqual([0, 9, 3]);
    // Half of the first are members, and of the second none that are known.
    const known = [standing(10, 20)];
    expect(spread([crowd(9, 0), crowd(2, 1)], 3, known, 'lowest-first')).toEqual([1, 2]);
  });

  it('is of those that are equal in this too the earlier one, wherever its crowds stand', () => {
    const standings = [standing(10, 20), standing(10, 20), standing(10, 20)];
    const crowds = [crowd(8, 2), crowd(8, 0), crowd(8, 1)];
    expect(spread(crowds, 11, standings, 'lowest-first')).toEqual([0, 8, 3]);
  });
});

describe('what is spread in proportion', () => {
  it('needs no standing of any region', () => {
    // 14 rupiah are 7 of 12 people, split 30 : 20 : 10; the last rupiah pays for nobody.
    const crowds = [crowd(6, 0, 2), crowd(4, 1, 2), crowd(2, 2, 2)];
    expect(spread(crowds, 15, [], 'proportional')).toEqual([4, 2, 1]);
  });
});

describe('the people of one region', () => {
  it.each(['level-up', 'lowest-first'] as const)(
    'are taken in proportion to its crowds: %s',
    (within) => {
      const standings = [standing(60, 100), standing(99, 100)];
      const crowds = [crowd(30, 0), crowd(1, 1), crowd(10, 0)];
      expect(spread(crowds, 20, standings, within)).toEqual([15, 0, 5]);
    },
  );
});

describe('where money is too little for all of those that are to be raised together', () => {
  const half = [standing(10, 20), standing(100, 200), standing(10, 20)];

  it('the one with more people comes first, then the earlier one', () => {
    const crowds = [crowd(10, 0), crowd(100, 1), crowd(10, 2)];
    const made = (money: number) => spread(crowds, money, half, 'level-up');
    // The second is then at 101 of 200, so that the others are lower.
    expect([1, 2, 3].map(made)).toEqual([
      [0, 1, 0],
      [1, 1, 0],
      [1, 1, 1],
    ]);
  });

  it('one person is taken of the largest crowd of that region, of equal ones of the first', () => {
    const one = (crowds: readonly Crowd[]) => spread(crowds, 1, half, 'level-up');
    expect(one([crowd(40, 2), crowd(30, 1), crowd(50, 1), crowd(20, 1)])).toEqual([0, 0, 1, 0]);
    expect(one([crowd(40, 2), crowd(30, 1), crowd(50, 1), crowd(50, 1)])).toEqual([0, 0, 1, 0]);
    expect(one([crowd(50, 1), crowd(50, 1), crowd(40, 2)])).toEqual([1, 0, 0]);
  });
});

const REGION = fc.record({
  people: fc.nat(12),
  price: fc.integer({ min: 1, max: 4 }),
  covered: fc.constantFrom(0, 0, 1, 2, 5),
});

/** Always one person more, of the lowest region that can be afforded: the rule, followed by hand. */
function oneByOne(crowds: readonly Crowd[], money: number, standings: readonly Standing[]) {
  const parts = crowds.map(() => 0);
  const ratio = ({ region }: Crowd) => {
    const { registered, potential } = standings[region] as Standing;
    return { numerator: registered + (parts[region] ?? 0), denominator: Math.max(1, potential) };
  };
  const left = ({ people, region }: Crowd) => people - (parts[region] ?? 0);
  for (let rest = money; ; ) {
    const [next] = crowds
      .filter((each) => left(each) > 0 && each.price <= rest)
      .sort(
        (a, b) => compareShares(ratio(a), ratio(b)) || left(b) - left(a) || a.region - b.region,
      );
    if (!next) return parts;
    parts[next.region] = (parts[next.region] ?? 0) + 1;
    rest -= next.price;
  }
}

describe('levelling up', () => {
  it('pays for whom one does who looks for the lowest region anew after each person', () =>
    fc.assert(
      fc.property(fc.array(REGION, { maxLength: 5 }), fc.nat(60), (regions, money) => {
        const crowds = regions.map(({ people, price }, region) => ({ people, price, region }));
        const standings = regions.map(({ people, covered }) =>
          standing(covered * 6, people + covered * 6),
        );
        expect(spread(crowds, money, standings, 'level-up')).toEqual(
          oneByOne(crowds, money, standings),
        );
      }),
      { numRuns: 300 },
    ));
});
