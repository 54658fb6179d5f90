import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry.js';
import { computeGap } from '../../src/core/gap.js';
import {
  type LivedYear,
  PATHS,
  type PlanCell,
  type PlanStart,
  planYears,
} from '../../src/core/plan.js';

const per = (thousandths: number) => ({ numerator: thousandths, denominator: 1000 });
const ALL = per(1000);

/** Shares of a plan in thousandths, so that a second computation needs no fractions. */
interface Thousandths {
  readonly growth: number;
  readonly lapse: number;
  readonly renew: number;
  readonly carry: number;
  readonly stay: number;
  readonly verified: number;
}
interface Made {
  readonly starts: readonly PlanStart[];
  readonly shares: Thousandths;
  readonly target: number;
}

const QUIET: Thousandths = {
  ...{ growth: 0, lapse: 0, renew: 1000, carry: 1000 },
  ...{ stay: 0, verified: 1000 },
};

const start = (most: number) =>
  fc
    .record({ potential: fc.nat(most), registered: fc.nat(most), part: fc.nat(1000) })
    .map(({ potential, registered, part }) => {
      return { potential, registered, subsidised: Math.floor((registered * part) / 1000) };
    });
const share = fc.oneof(fc.constantFrom(0, 1000), fc.nat(1000));
const shares: fc.Arbitrary<Thousandths> = fc.record({
  ...{ growth: fc.integer({ min: -50, max: 50 }), lapse: share, renew: share },
  ...{ carry: share, stay: share, verified: share },
});
const made = (most: number): fc.Arbitrary<Made> =>
  fc.record({
    starts: fc.array(start(most), { minLength: 1, maxLength: 4 }),
    shares,
    target: fc.integer({ min: 1, max: 1000 }),
  });

function cellsOf({ starts, shares: own }: Made): PlanCell[] {
  const { growth, lapse, renew, carry, stay, verified } = own;
  const rates = {
    ...{ growth: per(growth), lapse: per(lapse), renew: per(renew), carry: per(carry) },
    ...{ stay: per(stay), verified: per(verified) },
  };
  return starts.map((each) => ({ start: each, rates }));
}

function lived(from: Made, years: number, path: (typeof PATHS)[number] = 'linear') {
  return planYears(cellsOf(from), {
    years,
    milestones: [{ year: years, share: per(from.target) }],
    path,
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const half = (count: number, thousandths: number) => Math.floor((count * thousandths + 500) / 1000);

/** The people of a plan once more, by hand, going on from those whom the plan enrols in each cell. */
function secondPeople(
  { starts, shares: own, target }: Made,
  plan: readonly (readonly LivedYear[])[],
  years: number,
) {
  const cells = starts.map(({ potential, registered, subsidised }) => ({
    ...{ potential, oldSelf: registered - subsidised, oldPaid: subsidised },
    ...{ newSelf: 0, newPaid: 0, fresh: 0 },
  }));
  const [p0, r0] = [sum(starts.map((s) => s.potential)), sum(starts.map((s) => s.registered))];
  return Array.from({ length: years }, (_, index) => {
    const open = cells.map((cell) => {
      cell.potential = half(cell.potential, 1000 + own.growth);
      const before = cell.oldSelf + cell.oldPaid + cell.newSelf + cell.newPaid + cell.fresh;
      const renewed = half(cell.oldPaid, own.renew);
      const kept = half(cell.fresh, own.carry);
      const oldStay = half(cell.oldPaid - renewed, own.stay);
      const newStay = half(cell.fresh - kept, own.stay);
      const self = cell.oldSelf + cell.newSelf + oldStay + newStay;
      const lapsed = half(self, own.lapse);
      const newSelf = cell.newSelf + newStay - half(cell.newSelf + newStay, own.lapse);
      cell.oldPaid = renewed;
      cell.newPaid += kept;
      cell.newSelf = newSelf;
      cell.oldSelf = self - lapsed - newSelf;
      cell.fresh = 0;
      const old = cell.oldSelf + cell.oldPaid;
      const found = cell.newSelf + cell.newPaid;
      const outside = Math.max(0, cell.potential - old);
      const uncovered = Math.max(0, cell.potential - old - found);
      const findable = Math.max(0, Math.min(uncovered, half(outside, own.verified) - found));
      return { cell, before, members: old + found, uncovered, findable };
    });
    const potential = sum(open.map(({ cell }) => cell.potential));
    const members = sum(open.map((each) => each.members));
    // ((n - i) r0 / p0 + i target / 1000) / n of the potential, rounded up; the target alone from above it.
    const isAbove = r0 * 1000 >= target * p0;
    const i = isAbove ? years : index + 1;
    const top = BigInt((years - i) * r0 * 1000 + i * target * p0) * BigInt(potential);
    const bottom = BigInt(years * 1000) * BigInt(p0);
    const line = p0 === 0 ? 0 : Number((top + bottom - 1n) / bottom);
    const missing = Math.max(0, Math.min(potential, line) - members);
    const findable = sum(open.map((each) => each.findable));
    cells.forEach((cell, at) => {
      cell.fresh = plan[at]?.[index]?.enrolled ?? 0;
    });
    return { open, missing, findable, enrolled: Math.min(missing, findable) };
  });
}

function entryOf({ potential, registered, subsidised }: PlanStart, index: number): Entry {
  const cell = {
    ...{ origin: { file: 'made', line: index }, further: [], period: null },
    ...{ region: { code: '36.01', name: 'R' }, segment: `s${index}`, segmentKey: `s${index}` },
    ...{ potential, registered, subsidised, rse: null, wage: null, sector: null, payer: null },
    ...{ basis: null, status: null },
  };
  return {
    ...{ cell, segmentId: null, scheme: 'bpu', programmes: [], agency: null },
    ...{ payer: 'undecided', payerFrom: 'catalogue', wageFrom: null },
    ...{ expansion: null, unpriced: 'no-wage', renewal: null },
  };
}

const byYear = (cells: readonly (readonly LivedYear[])[], year: number) =>
  cells.flatMap((years) => years[year] ?? []);

describe('a plan of a region', () => {
  it('enrols in one year, cell by cell, whom the gap has to target', () => {
    fc.assert(
      fc.property(made(100_000), (from) => {
        const { verified } = from.shares;
        const some = { ...from, shares: { ...QUIET, verified } };
        const target = { all: per(from.target), bySegment: new Map() };
        const options = { target, eachPeriod: false, verified: per(verified), renew: ALL };
        const gap = computeGap(from.starts.map(entryOf), options);
        const plan = lived(some, 1);
        expect(plan.map(([year]) => year?.enrolled)).toEqual(
          gap.cells.map(({ expansionWorkers }) => expansionWorkers),
        );
        const missing = plan.map(([year]) => Math.max(0, (year?.wanted ?? 0) - (year?.start ?? 0)));
        const isShort = gap.totals.toTarget !== 0;
        if (isShort) expect(missing).toEqual(gap.cells.map(({ toTarget }) => toTarget));
      }),
    );
  });

  it('is what a second computation counts', () => {
    fc.assert(
      fc.property(made(2000), fc.integer({ min: 1, max: 6 }), (from, years) => {
        const plan = lived(from, years);
        secondPeople(from, plan, years).forEach((second, index) => {
          const year = byYear(plan, index);
          const { missing, findable, enrolled } = second;
          expect(year.map((own) => own.start)).toEqual(second.open.map((own) => own.before));
          expect(year.map((own) => own.staying)).toEqual(second.open.map((own) => own.members));
          expect(year.map((own) => own.findable)).toEqual(second.open.map((own) => own.findable));
          expect(year[0]?.together).toMatchObject({ missing, findable, enrolled });
        });
      }),
    );
  });

  it('adds up: who was there, who leaves, who joins, cell by cell and together', () => {
    fc.assert(
      fc.property(made(5000), fc.constantFrom(...PATHS), (from, path) => {
        const plan = lived(from, 5, path);
        plan.forEach((years, at) => {
          let members = from.starts[at]?.registered;
          for (const year of years) {
            expect(year.start).toBe(members);
            expect(year.end).toBe(year.start - year.lapsed - year.left + year.enrolled);
            members = year.end;
          }
        });
        for (let index = 0; index < 5; index += 1) {
          const years = byYear(plan, index);
          const [{ together }] = years as [LivedYear];
          for (const name of [
            'potential',
            'wanted',
            'staying',
            'uncovered',
            'findable',
            'enrolled',
            'outOfReach',
          ] as const)
            expect([name, sum(years.map((year) => year[name]))]).toEqual([name, together[name]]);
        }
      }),
    );
  });

  it('enrols nobody who cannot be found, over all its years', () => {
    fc.assert(
      fc.property(made(5000), fc.constantFrom(...PATHS), (from, path) => {
        for (const years of lived(from, 6, path))
          for (const { enrolled, findable, found, potential, staying } of years) {
            expect(enrolled).toBeLessThanOrEqual(findable);
            const beside = Math.max(0, potential - (staying - found));
            const most = half(beside, from.shares.verified);
            if (enrolled > 0) expect(found + enrolled).toBeLessThanOrEqual(most);
          }
      }),
    );
  });

  it('reaches the target, or says how many are out of reach', () => {
    fc.assert(
      fc.property(made(5000), fc.constantFrom(...PATHS), (from, path) => {
        const last = byYear(lived(from, 4, path), 3);
        const end = sum(last.map((year) => year.end));
        const [{ together }] = last as [LivedYear];
        expect(together.wanted - end).toBeLessThanOrEqual(together.outOfReach);
        if (from.shares.verified === 1000) expect(together.outOfReach).toBe(0);
        if (together.outOfReach > 0 && path === 'linear')
          expect(together.enrolled).toBe(together.findable);
      }),
    );
  });

  it('enrols no fewer for a higher target in one year', () => {
    fc.assert(
      fc.property(made(5000), fc.integer({ min: 1, max: 1000 }), (from, other) => {
        const [low, high] = [from.target, other].sort((a, b) => a - b) as [number, number];
        const enrolled = (target: number) =>
          lived({ ...from, target }, 1).map(([year]) => year?.enrolled ?? 0);
        expect(sum(enrolled(low))).toBeLessThanOrEqual(sum(enrolled(high)));
      }),
    );
  });

  it('finds of one cell 300 for 80%, and of the 400 for 90% no more than 325', () => {
    const from = { starts: [{ potential: 1000, registered: 500, subsidised: 0 }] };
    const found = (target: number, years: number) => {
      const plan = lived({ ...from, shares: { ...QUIET, verified: 650 }, target }, years);
      return plan[0]?.map(({ enrolled, outOfReach }) => [enrolled, outOfReach]);
    };
    expect(found(800, 1)).toEqual([[300, 0]]);
    expect(found(900, 1)).toEqual([[325, 75]]);
    // Over four years it is the same 325: 100 a year, and then those who are left.
    expect(found(900, 4)).toEqual([
      [100, 0],
      [100, 0],
      [100, 0],
      [25, 75],
    ]);
  });

  it('finds again who was found and left, and nobody beyond them', () => {
    const from = { starts: [{ potential: 1000, registered: 500, subsidised: 0 }], target: 1000 };
    const some = { ...QUIET, verified: 650, carry: 800 };
    const [years = []] = planYears(cellsOf({ ...from, shares: some }), {
      years: 3,
      milestones: [{ year: 1, share: ALL }],
      path: 'linear',
    });
    expect(years.map(({ enrolled }) => enrolled)).toEqual([325, 65, 13]);
    expect(years.map(({ end }) => end)).toEqual([825, 825, 825]);
  });

  it('wants nobody of a region without potential', () => {
    const from = { starts: [{ potential: 0, registered: 7, subsidised: 0 }], target: 500 };
    const [years = []] = lived({ ...from, shares: QUIET }, 2);
    expect(years.map(({ wanted, enrolled, end }) => [wanted, enrolled, end])).toEqual([
      [0, 0, 7],
      [0, 0, 7],
    ]);
  });
});
