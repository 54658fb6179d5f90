import { foldRegion } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import type { Growth, PlanRequest, Scenario, Span } from './request.js';

/** The end of a span that is taken. */
type Level = 'low' | 'central' | 'high';

/** What can be a span, and so make a plan's money a range. */
export const DRIVERS = ['verified', 'growth', 'lapse'] as const;
export type Driver = (typeof DRIVERS)[number];

/** The growth that is given for a cell: for its segment, its region, or for all. */
function spanFor({ all, some }: Growth, { cell, segmentId }: Entry): Span {
  const { region, segmentKey } = cell;
  const names = [segmentKey, segmentId, region.code, foldRegion(region.name)];
  const found = names.flatMap((name) => (name === null ? [] : (some.get(name) ?? [])));
  return found[0] ?? all;
}

/** A scenario that takes the levels given, and the middle of everything else. */
export function scenarioOf(
  { growth, lapse, verified }: PlanRequest,
  levels: Partial<Readonly<Record<Driver, Level>>>,
): Scenario {
  const level = (driver: Driver): Level => levels[driver] ?? 'central';
  return {
    growth: (of) => spanFor(growth, of)[level('growth')],
    lapse: lapse[level('lapse')],
    verified: verified[level('verified')],
  };
}

function isSpan({ low, high }: Span): boolean {
  return low.numerator * high.denominator !== high.numerator * low.denominator;
}

/** Those that were given as spans. */
export function driversOf({ growth, lapse, verified }: PlanRequest): Driver[] {
  const spans = {
    verified: [verified],
    growth: [growth.all, ...growth.some.values()],
    lapse: [lapse],
  };
  return DRIVERS.filter((driver) => spans[driver].some(isSpan));
}
