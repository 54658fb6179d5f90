import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aimed } from '../../src/core/aimed.js';
import type { Share } from '../../src/core/exact.js';
import { reachOf } from '../../src/core/goals.js';
import { splitGoal, type Target } from '../../src/core/target.js';

const EVERYONE: Share = { numerator: 1, denominator: 1 };

function percent(numerator: number): Share {
  return { numerator, denominator: 100 };
}

function ofRegions(share: Share): Target {
  return { all: share, bySegment: new Map() };
}

function aimed(region: string, segment: string, potential: number, registered: number): Aimed {
  return {
    segmentId: null,
    cell: {
      origin: { file: 'made', line: 1 },
      further: [],
      region: { code: null, name: region },
      segment,
      segmentKey: segment,
      period: null,
      potential,
      registered,
      subsidised: null,
      rse: null,
      wage: null,
      sector: null,
      payer: null,
      basis: null,
      status: null,
    },
  };
}

function enrolled(cells: readonly Aimed[], target: Target, verified: Share): number[] {
  const { parts } = reachOf(cells, { target, verified, eachPeriod: false });
  return parts.map((part) => part.enrolled);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('who can be found', () => {
  const cell = [aimed('A', 'petani', 1000, 500)];
  const found = { numerator: 65, denominator: 100 };

  it('is wanted first: of 400 to 90 % only 325 are enrolled, of 300 to 80 % all', () => {
    expect(enrolled(cell, ofRegions(percent(80)), found)).toEqual([300]);
    expect(enrolled(cell, ofRegions(percent(90)), found)).toEqual([325]);
    const { goals } = reachOf(cell, {
      target: ofRegions(percent(90)),
      verified: found,
      eachPeriod: false,
    });
    expect(goals).toMatchObject([{ missing: 400, findable: 325 }]);
  });

  it('is replaced from other segments of the region where one has too few', () => {
    const rooms = [
      { uncovered: 100, findable: 20 },
      { uncovered: 100, findable: 100 },
    ];
    expect(splitGoal(100, rooms)).toEqual([
      { missing: 50, enrolled: 20 },
      { missing: 50, enrolled: 80 },
    ]);
  });

  it('is never asked for in a segment without a target', () => {
    const cells = [aimed('A', 'petani', 100, 40), aimed('A', 'nelayan', 100, 0)];
    const target = { all: null, bySegment: new Map([['petani', percent(60)]]) };
    const { parts } = reachOf(cells, { target, verified: EVERYONE, eachPeriod: false });
    expect([...parts]).toEqual([
      { missing: 20, enrolled: 20 },
      { missing: null, enrolled: 0 },
    ]);
  });
});

const room = fc
  .record({ uncovered: fc.nat(3000), found: fc.nat(100) })
  .map(({ uncovered, found }) => ({ uncovered, findable: Math.round((uncovered * found) / 100) }));
const goal = fc.array(room, { minLength: 1, maxLength: 8 }).chain((rooms) =>
  fc.record({
    rooms: fc.constant(rooms),
    missing: fc.nat(sum(rooms.map(({ uncovered }) => uncovered))),
  }),
);

/** Largest remainder by counting: each person to the segment that is furthest behind its quota. */
function byCounting(total: number, weights: readonly number[], ties: readonly number[]): number[] {
  const whole = sum(weights);
  const given = weights.map((weight) => (whole === 0 ? 0 : Math.floor((total * weight) / whole)));
  const behind = weights.map((weight, index) => ({
    index,
    by: total * weight - (given[index] ?? 0) * whole,
    tie: ties[index] ?? 0,
  }));
  behind.sort((a, b) => b.by - a.by || b.tie - a.tie || a.index - b.index);
  for (const { index } of behind.slice(0, whole === 0 ? 0 : total - sum(given)))
    given[index] = (given[index] ?? 0) + 1;
  return given;
}

describe('a goal split over segments', () => {
  it('enrols what is missing as far as it can be found, never more than that anywhere', () => {
    fc.assert(
      fc.property(goal, ({ rooms, missing }) => {
        const parts = splitGoal(missing, rooms);
        const findable = rooms.map((each) => each.findable);
        expect(sum(parts.map((part) => part.enrolled))).toBe(Math.min(missing, sum(findable)));
        expect(sum(parts.map((part) => part.missing ?? 0))).toBe(missing);
        parts.forEach((part, index) => {
          expect(part.enrolled).toBeLessThanOrEqual(findable[index] ?? 0);
          expect(part.missing).toBeLessThanOrEqual(rooms[index]?.uncovered ?? 0);
        });
      }),
    );
  });

  it('is what counting one by one gives, the own part first and then where more can be found', () => {
    fc.assert(
      fc.property(goal, ({ rooms, missing }) => {
        const uncovered = rooms.map((each) => each.uncovered);
        const parts = byCounting(missing, uncovered, uncovered);
        const own = parts.map((part, index) => Math.min(part, rooms[index]?.findable ?? 0));
        const left = rooms.map(({ findable }, index) => findable - (own[index] ?? 0));
        const more = byCounting(Math.min(missing - sum(own), sum(left)), left, uncovered);
        expect(splitGoal(missing, rooms)).toEqual(
          parts.map((part, index) => {
            return { missing: part, enrolled: (own[index] ?? 0) + (more[index] ?? 0) };
          }),
        );
      }),
    );
  });

  it('enrols exactly who is missing where everybody can be found', () => {
    fc.assert(
      fc.property(goal, ({ rooms, missing }) => {
        const all = rooms.map(({ uncovered }) => ({ uncovered, findable: uncovered }));
        for (const part of splitGoal(missing, all)) expect(part.enrolled).toBe(part.missing);
      }),
    );
  });

  it('enrols no fewer in a region for a higher target', () => {
    const cells = fc.array(
      fc.tuple(fc.nat(3), fc.nat(3000), fc.nat(3000)).map(([segment, potential, registered]) => {
        return aimed('A', `s${segment}`, potential, registered);
      }),
      { minLength: 1, maxLength: 6 },
    );
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(cells, share, share, share, (all, a, b, verified) => {
        const of = (target: number) =>
          sum(enrolled(all, ofRegions(percent(target)), percent(verified)));
        expect(of(Math.min(a, b))).toBeLessThanOrEqual(of(Math.max(a, b)));
      }),
    );
  });
});
