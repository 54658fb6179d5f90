import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelUp } from '../../src/core/spread/level-up.js';
import { lowestFirst } from '../../src/core/spread/lowest-first.js';
import { furthest, guessed } from '../../src/core/spread/path.js';
import { proportional } from '../../src/core/spread/proportional.js';
import type { Crowd, Standing } from '../../src/core/spread.js';

/** Seeks among steps 0 to `most`, of which those up to `last` are paid for, and writes down each question. */
function seek(most: number, guess: number, last: number) {
  const asked: number[] = [];
  const path = { most, guess, at: (step: number) => [step] };
  const found = furthest(path, ([step = Number.NaN]) => {
    asked.push(step);
    return step <= last;
  });
  return { found, asked };
}

const SEARCH = fc.nat(10_000).chain((most) =>
  fc.record({
    most: fc.constant(most),
    guess: fc.integer({ min: -20, max: most + 20 }),
    last: fc.nat(most),
  }),
);

describe('the furthest step that is paid for', () => {
  it('is found from any guess, near or far, and beyond the ends too', () =>
    fc.assert(
      fc.property(SEARCH, ({ most, guess, last }) => {
        expect(seek(most, guess, last).found).toBe(last);
      }),
    ));

  it('is all of them where all are paid for, and none where nobody is', () => {
    expect([seek(8, 0, 8).found, seek(8, 0, 0).found, seek(0, 0, 0).found]).toEqual([8, 0, 0]);
  });

  it('is asked for among steps that there are, each once, and not again where nobody is taken', () =>
    fc.assert(
      fc.property(SEARCH, ({ most, guess, last }) => {
        const { asked } = seek(most, guess, last);
        const [start = Number.NaN, ...rest] = asked;
        expect(start).toBe(Math.max(0, Math.min(most, guess)));
        expect(new Set(asked).size).toBe(asked.length);
        for (const step of rest) {
          expect(Number.isInteger(step)).toBe(true);
          expect(step).toBeGreaterThan(0);
          expect(step).toBeLessThanOrEqual(most);
        }
      }),
      // Strides of 1, 2 and 4 come to 0 from 4, and beyond the end from 6.
      {
        examples: [
          [{ most: 9, guess: 4, last: 0 }],
          [{ most: 9, guess: 1, last: 0 }],
          [{ most: 9, guess: 6, last: 9 }],
          [{ most: 9, guess: 8, last: 9 }],
        ],
      },
    ));

  it('takes twice as many questions as its distance from the guess has digits in base two, and two more', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (away, beyond) => {
        const [most, last] = [1_000_000_000, 500_000_000];
        const { found, asked } = seek(most, beyond ? last + away : last - away, last);
        expect(found).toBe(last);
        expect(asked.length).toBeLessThanOrEqual(2 * away.toString(2).length + 2);
      }),
      {
        examples: [
          [0, true],
          [3, true],
          [3, false],
          [1000, true],
          [1000, false],
        ],
      },
    ));
});

describe('a guess', () => {
  it('is as many people as the money pays at the mean price, rounded down', () => {
    const crowd = (people: number, price: number): Crowd => ({ people, price, region: 0 });
    // 30 at 4 and 10 at 8 are 200 rupiah for 40 people: 5 each.
    const crowds = [crowd(30, 4), crowd(10, 8)];
    expect([0, 4, 5, 104, 105, 200].map((money) => guessed(crowds, money))).toEqual([
      0, 0, 1, 20, 21, 40,
    ]);
  });

  it('is exact beyond what a number holds: people times rupiah', () => {
    const crowds = [{ people: 300_000_000, price: 7_533_600, region: 0 }];
    expect(guessed(crowds, 7_533_600 * 123_456_789)).toBe(123_456_789);
    expect(guessed(crowds, 7_533_600 * 123_456_789 - 1)).toBe(123_456_788);
  });
});

const CASE = fc.array(
  fc.record({
    people: fc.nat(20),
    region: fc.nat(2),
    price: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const STANDINGS = [0, 1, 2].map((region) => ({ potential: 120, registered: 10 * region }));

describe('a way to take more and more people', () => {
  it.each([
    ['proportional', proportional],
    ['level-up', levelUp],
    ['lowest-first', lowestFirst],
  ] as const)('%s begins with nobody and ends with all', (_, way) =>
    fc.assert(
      fc.property(CASE, fc.nat(100), (crowds, money) => {
        fc.pre(crowds.some(({ people }) => people > 0));
        const { most, at } = way(crowds, money, STANDINGS);
        expect(at(0)).toEqual(crowds.map(() => 0));
        expect(at(most)).toEqual(crowds.map(({ people }) => people));
      }),
    ),
  );

  it('raises to the highest coverage that any region comes to, and no further', () => {
    const crowds: Crowd[] = [100, 30].map((people, region) => ({ people, region, price: 1 }));
    const standings: Standing[] = [
      { potential: 400, registered: 200 },
      { potential: 60, registered: 0 },
    ];
    // 300 of 400 and 30 of 60; a step is a coverage in parts of 2^30.
    const { most, at } = levelUp(crowds, 0, standings);
    expect(most / 2 ** 30).toBeCloseTo(0.75, 8);
    // At 62.5 % the first has 250 and the second all it can have.
    expect(at(0.625 * 2 ** 30)).toEqual([50, 30]);
  });

  it('raises to all of a region with more people than there are steps', () => {
    const people = 4_000_000_000;
    const standings = [{ potential: people, registered: 0 }];
    const { most, at } = levelUp([{ people, region: 0, price: 1 }], 0, standings);
    expect(at(most)).toEqual([people]);
  });
});
