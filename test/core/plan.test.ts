import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PATHS,
  type Path,
  type PlanRates,
  type PlanStart,
  planYears,
} from '../../src/core/plan.js';
import { aimsOf, type Milestone } from '../../src/core/plan-aims.js';

const NONE = { numerator: 0, denominator: 1 };
const ALL = { numerator: 1, denominator: 1 };
const STILL: PlanRates = {
  ...{ growth: NONE, lapse: NONE, renew: ALL, carry: ALL },
  ...{ stay: NONE, verified: ALL },
};
/** The years of one cell that has its target alone. */
const alone = (
  from: PlanStart,
  rates: PlanRates,
  years: number,
  milestones: readonly Milestone[],
  path: Path,
) => planYears([{ start: from, rates }], { years, milestones, path })[0] ?? [];
const until = (year: number, percent: number) => [
  { year, share: { numerator: percent, denominator: 100 } },
];
const start = (potential: number, registered: number, subsidised = 0) => ({
  potential,
  registered,
  subsidised,
});

const share = fc.record({
  numerator: fc.integer({ min: 0, max: 1000 }),
  denominator: fc.constant(1000),
});
const cell = fc
  .record({
    potential: fc.nat(5_000_000),
    registered: fc.nat(5_000_000),
    part: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ potential, registered, part }) =>
    start(potential, registered, Math.floor((registered * part) / 100)),
  );
const rates = fc.record({
  growth: fc.record({
    numerator: fc.integer({ min: -50, max: 50 }),
    denominator: fc.constant(1000),
  }),
  lapse: share,
  renew: share,
  carry: share,
  stay: share,
  verified: fc.constant(ALL),
});

describe('planYears', () => {
  it('goes to the target in a straight line of coverage', () => {
    const years = alone(start(1000, 200), STILL, 4, until(4, 100), 'linear');
    expect(years.map(({ wanted }) => wanted)).toEqual([400, 600, 800, 1000]);
    expect(years.map(({ enrolled }) => enrolled)).toEqual([200, 200, 200, 200]);
    expect(years.map(({ carried }) => carried)).toEqual([0, 200, 400, 600]);
  });

  it('rounds up what is wanted, on the exact share', () => {
    // 99.5 % of 1,000 is 995 and not 996, as it is in binary fractions of some sizes.
    const target = [{ year: 1, share: { numerator: 995, denominator: 1000 } }];
    expect(alone(start(1000, 0), STILL, 1, target, 'linear')[0]?.wanted).toBe(995);
    expect(alone(start(1001, 0), STILL, 1, target, 'linear')[0]?.wanted).toBe(996);
  });

  it('goes from milestone to milestone, and holds the last one', () => {
    const milestones = [...until(2, 50), ...until(4, 60)];
    const years = alone(start(1000, 100), STILL, 6, milestones, 'linear');
    expect(years.map(({ wanted }) => wanted)).toEqual([300, 500, 550, 600, 600, 600]);
  });

  it('replaces who leaves, and pays for the subsidised who are kept', () => {
    const lapse = { numerator: 10, denominator: 100 };
    const renew = { numerator: 50, denominator: 100 };
    const some = { ...STILL, lapse, renew };
    const [first, second] = alone(start(1000, 500, 100), some, 2, until(2, 50), 'linear');
    expect(first).toMatchObject({ start: 500, lapsed: 40, left: 50, renewed: 50, enrolled: 90 });
    expect(second).toMatchObject({ start: 500, lapsed: 36, left: 25, renewed: 25, carried: 90 });
    expect(second?.end).toBe(500);
  });

  it('drops those whom it no longer carries or renews', () => {
    const half = { numerator: 1, denominator: 2 };
    const some = { ...STILL, renew: half, carry: half };
    const years = alone(start(100, 41, 21), some, 3, until(1, 60), 'linear');
    expect(years.map(({ renewed }) => renewed)).toEqual([11, 6, 3]);
    // 10 not renewed; then 5 not renewed and 14 of 29 not carried; then 3 and 9 of 19.
    expect(years.map(({ left }) => left)).toEqual([10, 19, 12]);
    expect(years.map(({ enrolled }) => enrolled)).toEqual([29, 19, 12]);
    expect(years.map(({ end }) => end)).toEqual([60, 60, 60]);
  });

  it('keeps the share of them that stays, each kind rounded half up', () => {
    const half = { numerator: 1, denominator: 2 };
    const some = { ...STILL, renew: half, carry: half, stay: half };
    const years = alone(start(100, 41, 21), some, 2, until(1, 60), 'linear');
    // 5 of 10 not renewed stay; then 3 of 5 not renewed and 6 of 12 not carried.
    expect(years.map(({ stayed }) => stayed)).toEqual([5, 9]);
    expect(years.map(({ left }) => left)).toEqual([5, 8]);
    expect(years.map(({ enrolled }) => enrolled)).toEqual([24, 8]);
  });

  it('lets those who stay pay for themselves', () => {
    const carry = { numerator: 0, denominator: 1 };
    const lapse = { numerator: 1, denominator: 10 };
    const some = { ...STILL, carry, lapse, stay: ALL };
    const years = alone(start(100, 0), some, 3, until(1, 100), 'linear');
    expect(years.map(({ carried }) => carried)).toEqual([0, 0, 0]);
    expect(years.map(({ lapsed }) => lapsed)).toEqual([0, 10, 10]);
    expect(years.map(({ enrolled }) => enrolled)).toEqual([100, 10, 10]);
  });

  it('carries the same share of those enrolled in a year ever after', () => {
    const carry = { numerator: 9, denominator: 10 };
    const some = { ...STILL, carry, stay: ALL };
    const years = alone(start(1000, 0), some, 4, until(4, 20), 'linear');
    expect(years.map(({ enrolled }) => enrolled)).toEqual([50, 50, 50, 50]);
    expect(years.map(({ carried }) => carried)).toEqual([0, 45, 90, 135]);
  });

  it('enrols the same number each year, the rest in the first years', () => {
    const years = alone(start(1000, 0), STILL, 3, until(3, 100), 'steady');
    expect(years.map(({ enrolled }) => enrolled)).toEqual([334, 333, 333]);
  });

  it('leaves nobody out of count, in any year of any plan', () => {
    fc.assert(
      fc.property(cell, rates, share, fc.constantFrom(...PATHS), (from, some, target, path) => {
        const years = alone(from, some, 20, [{ year: 20, share: target }], path);
        let members = from.registered;
        for (const year of years) {
          expect(year.start).toBe(members);
          expect(year.end).toBe(year.start - year.lapsed - year.left + year.enrolled);
          const { together, ...people } = year;
          for (const value of Object.values(people)) expect(value).toBeGreaterThanOrEqual(0);
          expect(together).toMatchObject({ cells: 1, wanted: year.wanted });
          if (path === 'linear') expect(year.end).toBeGreaterThanOrEqual(year.wanted);
          members = year.end;
        }
        expect(members).toBeGreaterThanOrEqual(years.at(-1)?.wanted ?? 0);
      }),
    );
  });

  it('gives what each year is computed from', () => {
    fc.assert(
      fc.property(cell, rates, share, (from, some, target) => {
        const milestones = [{ year: 4, share: target }];
        const years = alone(from, some, 4, milestones, 'linear');
        const aims = aimsOf(from, 4, milestones);
        years.forEach((year, index) => {
          const before = years[index - 1];
          expect(year.own).toBe(year.start - year.renewed - year.left - year.carried);
          expect(year.kept).toBe(year.carried - (before?.carried ?? 0));
          const { numerator, denominator } = aims?.[index]?.share ?? {
            numerator: 0n,
            denominator: 1n,
          };
          const [wanted, potential] = [BigInt(year.wanted), BigInt(year.potential)];
          // Nobody more is ever wanted than there are.
          const isAll = wanted === potential;
          expect(isAll || wanted * denominator >= numerator * potential).toBe(true);
          expect((wanted - 1n) * denominator < numerator * potential).toBe(true);
        });
      }),
    );
  });

  it('says which line each year is on', () => {
    const milestones = [...until(2, 50), ...until(4, 60)];
    const [first, second, third, fourth, beyond] = aimsOf(start(1000, 100), 5, milestones) ?? [];
    const [before, middle, last] = [
      { year: 0, share: { numerator: 100, denominator: 1000 } },
      ...milestones,
    ];
    expect(first).toMatchObject({ from: before, to: middle });
    expect(second).toMatchObject({ from: null, to: middle });
    expect(third).toMatchObject({ from: middle, to: last });
    expect([fourth, beyond]).toMatchObject([
      { from: null, to: last },
      { from: null, to: last },
    ]);
    expect(aimsOf(start(0, 5), 5, milestones)).toBeNull();
  });

  it('enrols nobody more than a steady plan needs', () => {
    fc.assert(
      fc.property(cell, share, fc.integer({ min: 1, max: 20 }), (from, target, count) => {
        const years = alone(from, STILL, count, [{ year: count, share: target }], 'steady');
        const enrolled = years.reduce((sum, year) => sum + year.enrolled, 0);
        const wanted = years.at(-1)?.wanted ?? 0;
        expect(enrolled).toBe(Math.max(0, wanted - from.registered));
      }),
    );
  });
});
