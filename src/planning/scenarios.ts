import type { Aimed } from '../core/aimed.js';
import { foldRegion } from '../core/cell.js';
import type { Growth, PlanRequest, Scenario, Span } from './request.js';

/** The end of a span that is taken. */
export type Level = 'low' | 'central' | 'high';

/** What can be a span, and so make a plan's money a range. */
export const DRIVERS = ['verified', 'growth', 'lapse', 'wageGrowth'] as const;
export type Driver = (typeof DRIVERS)[number];

/** The growth that is given for a cell: for its segment, its region, or for all. */
function spanFor({ all, some }: Growth, { cell, segmentId }: Aimed): Span {
  const { region, segmentKey } = cell;
  const names = [segmentKey, segmentId, region.code, foldRegion(region.name)];
  const found = names.flatMap((name) => (name === null ? [] : (some.get(name) ?? [])));
  return found[0] ?? all;
}

/** The ends of spans that are taken; the middle of those left out. */
export type Levels = Partial<Readonly<Record<Driver, Level>>>;

/** A scenario that takes the levels given, and the middle of everything else. */
export function scenarioOf(
  { growth, lapse, verified, wageGrowth }: PlanRequest,
  levels: Levels,
): Scenario {
  const level = (driver: Driver): Level => levels[driver] ?? 'central';
  return {
    growth: (of) => spanFor(growth, of)[level('growth')],
    lapse: lapse[level('lapse')],
    verified: verified[level('verified')],
    wageGrowth: wageGrowth?.[level('wageGrowth')] ?? null,
  };
}

function isSpan({ low, high }: Span): boolean {
  return low.numerator * high.denominator !== high.numerator * low.denominator;
}

/** Those that were given as spans. */
export function driversOf({ growth, lapse, verified, wageGrowth }: PlanRequest): Driver[] {
  const spans = {
    verified: [verified],
    growth: [growth.all, ...growth.some.values()],
    lapse: [lapse],
    wageGrowth: wageGrowth ? [wageGrowth] : [],
  };
  return DRIVERS.filter((driver) => spans[driver].some(isSpan));
}

const ENDS = ['low', 'high'] as const;

/**
 * All that is run for a range: everything in the middle, each end of each span alone, and all ends in
 * every combination.
 */
export function levelsOf(drivers: readonly Driver[]): Levels[] {
  const alone = drivers.flatMap((driver) => ENDS.map((end): Levels => ({ [driver]: end })));
  const corners = drivers.reduce<Levels[]>(
    (found, driver) => found.flatMap((own) => ENDS.map((end) => ({ ...own, [driver]: end }))),
    [{}],
  );
  return [{}, ...alone, ...(drivers.length > 1 ? corners : [])];
}
