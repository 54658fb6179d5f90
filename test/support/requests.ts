import type { Reference } from '../../src/budget/compute.js';
import type { GapRequest, GivenShare, GoalShare, WantedTarget } from '../../src/budget/request.js';
import { SHIPPED } from '../../src/segment/segments.js';
import type { NamedTarget } from '../../src/target/targets.js';
import { shipped } from '../../src/tariff/shipped.js';
import { choicesOf } from './cells.js';

/** A whole percentage as it is given. */
export const percent = (whole: number): GivenShare => ({
  text: `${whole}%`,
  share: { numerator: whole, denominator: 100 },
});

const goal = (whole: number, named: NamedTarget | null): GoalShare => ({
  ...percent(whole),
  named,
});

/** A share of every region, given as a number or as a published target. */
export const ofAll = (whole: number, named: NamedTarget | null = null): WantedTarget => ({
  text: named?.id ?? `${whole}%`,
  all: goal(whole, named),
  bySegment: new Map(),
});

/** Shares of segments by name. */
export const ofSegments = (
  shares: Readonly<Record<string, number>>,
  named: NamedTarget | null = null,
): WantedTarget => {
  const list = Object.entries(shares);
  return {
    text: list.map(([segment, whole]) => `${segment}=${whole}%`).join(', '),
    all: null,
    bySegment: new Map(list.map(([segment, whole]) => [segment, goal(whole, named)])),
  };
};

/** A gap of all cells of the newest month over the twelve months of 2026, with what a test needs. */
export function requestOf(more: Partial<GapRequest> = {}): GapRequest {
  const { months: _, ...budget } = choicesOf();
  return {
    selection: { regions: [], segments: [], period: 'newest', ofRegions: false },
    by: null,
    asDocument: false,
    sort: null,
    top: null,
    year: null,
    months: { kind: 'range', first: '2026-01', last: '2026-12' },
    budget,
    target: null,
    verified: percent(100),
    renew: percent(100),
    subsidised: null,
    lines: false,
    support: null,
    why: false,
    each: false,
    given: {},
    currentYear: 2026,
    ...more,
  };
}

/** The law and the segments as they are shipped, and no names of regions. */
export const REFERENCE: Reference = {
  catalogue: shipped,
  book: SHIPPED,
  nameOf: () => null,
  sources: [],
};
