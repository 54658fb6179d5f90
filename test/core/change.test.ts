import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, changeOfCoverage } from '../../src/core/change.js';

const people = fc.integer({ min: 1, max: 300_000_000 });
const counts = fc.record({ potential: people, registered: fc.nat(300_000_000) });

/** The definition in binary fractions, in hundredths of a point. */
function roughly(before: Counts, after: Counts) {
  const [p0, p1] = [1 / before.potential, 1 / after.potential];
  const members = ((after.registered - before.registered) * (p0 + p1)) / 2;
  const base = ((p1 - p0) * (before.registered + after.registered)) / 2;
  return { members: members * 10_000, base: base * 10_000 };
}

describe('changeOfCoverage', () => {
  it('tells the part of the members from that of the potential', () => {
    const before = { potential: 1000, registered: 400 };
    const after = { potential: 800, registered: 440 };
    // 40 % to 55 %: 40 x (1/1000 + 1/800) / 2 = 4.5 points, the rest by the smaller potential.
    expect(changeOfCoverage(before, after)).toEqual({ whole: 1500, members: 450, base: 1050 });
  });

  it('has only one part where only one count changed', () => {
    const before = { potential: 300, registered: 100 };
    expect(changeOfCoverage(before, { potential: 300, registered: 101 })).toEqual({
      whole: 33,
      members: 33,
      base: 0,
    });
    expect(changeOfCoverage(before, { potential: 200, registered: 100 })).toEqual({
      whole: 1667,
      members: 0,
      base: 1667,
    });
  });

  it('is not there where a potential is 0', () => {
    const some = { potential: 5, registered: 1 };
    expect(changeOfCoverage(some, { potential: 0, registered: 1 })).toBeNull();
    expect(changeOfCoverage({ potential: 0, registered: 0 }, some)).toBeNull();
  });

  it('is the same backwards, with the other sign, and its parts add up', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const there = changeOfCoverage(before, after);
        const back = changeOfCoverage(after, before);
        expect(there && there.members + there.base).toBe(there?.whole);
        expect(back && [-back.whole + 0, -back.members + 0, -back.base + 0]).toEqual(
          there && [there.whole + 0, there.members + 0, there.base + 0],
        );
      }),
    );
  });

  it('has the parts nearest to the exact ones, of those that add up', () => {
    // -3.6932 and -0.9848 are exact; -3.70 and -0.98 add up to -4.68 too, and are further away.
    const before = { potential: 1600, registered: 550 };
    expect(changeOfCoverage(before, { potential: 1650, registered: 490 })).toEqual({
      whole: -468,
      members: -369,
      base: -99,
    });
    const few = fc.integer({ min: 1, max: 60 });
    const any = fc.record({ potential: fc.oneof(few, people), registered: fc.nat(300_000_000) });
    const small = fc.record({ potential: few, registered: fc.nat(60) });
    fc.assert(
      fc.property(fc.oneof(any, small), fc.oneof(any, small), (from, to) => {
        const found = changeOfCoverage(from, to);
        const [p0, p1, r0, r1] = [from.potential, to.potential, from.registered, to.registered].map(
          BigInt,
        ) as [bigint, bigint, bigint, bigint];
        // How far each part is from the exact one, times 2 P0 P1, of this pair and its neighbours.
        const misses = [-1, 0, 1].map((step) => {
          const [members, base] = [(found?.members ?? 0) + step, (found?.base ?? 0) - step];
          const unit = 2n * p0 * p1;
          const ofMembers = BigInt(members) * unit - 10_000n * (r1 - r0) * (p0 + p1);
          const ofBase = BigInt(base) * unit - 10_000n * (p0 - p1) * (r0 + r1);
          return { members, far: ofMembers * ofMembers + ofBase * ofBase };
        });
        const own = misses[1];
        for (const other of misses) {
          expect(other.far >= (own?.far ?? 0n)).toBe(true);
          if (other.far === own?.far)
            expect(Math.abs(other.members)).toBeLessThanOrEqual(Math.abs(own.members));
        }
      }),
    );
  });

  it('is what the definition says', () => {
    const usual = fc.record({
      potential: fc.integer({ min: 1000, max: 10_000_000 }),
      registered: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(usual, usual, (before, after) => {
        const { members, base } = roughly(before, after);
        const exact = changeOfCoverage(before, after);
        expect(Math.abs((exact?.base ?? 0) - base)).toBeLessThan(0.76);
        expect(Math.abs((exact?.members ?? 0) - members)).toBeLessThan(0.76);
      }),
    );
  });
});
