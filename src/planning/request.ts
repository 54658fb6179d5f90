import type { GivenShare, WantedTarget } from '../budget/request.js';
import type { Aimed } from '../core/aimed.js';
import type { Share } from '../core/exact.js';
import type { Path } from '../core/plan.js';
import type { Milestone } from '../core/plan-aims.js';

/** When in a year people are enrolled. */
export const SPREADS = ['start', 'even'] as const;
export type Spread = (typeof SPREADS)[number];

/** What a share is between: its lowest, middle and highest value, the same where one was given. */
export interface Span {
  readonly text: string;
  readonly low: Share;
  readonly central: Share;
  readonly high: Share;
}

/** Growth of the potential a year: for all, and for some segments or regions. */
export interface Growth {
  readonly all: Span;
  /** By folded name or code of a region, or name or id of a segment. */
  readonly some: ReadonlyMap<string, Span>;
}

/** Everything that can be asked of a plan, checked. */
export interface PlanRequest {
  /** The first and the last year; the first one is year 1 of the milestones. */
  readonly first: number;
  readonly until: number;
  readonly target: WantedTarget;
  /** Coverage of each region on the way to the target. */
  readonly milestones: readonly Milestone[];
  readonly path: Path;
  readonly growth: Growth;
  readonly lapse: Span;
  /** Share of the uncovered who can be found and are eligible. */
  readonly verified: Span;
  /** Growth of wages a year beyond the last that is known; null where they stay, or are not known. */
  readonly wageGrowth: Span | null;
  /** Year at whose wages all years are added up too; null where nobody asked. */
  readonly prices: number | null;
  readonly renew: GivenShare;
  readonly carry: GivenShare;
  /** Of those no longer paid for: who pay for themselves. */
  readonly stay: GivenShare;
  /** Whether each segment of a region goes to the target by itself. */
  readonly eachSegment: boolean;
  /** Month of the year in which enrolment starts, 1 to 12. */
  readonly startMonth: number;
  readonly spread: Spread;
}

/** One value of everything that may be a span. */
export interface Scenario {
  readonly growth: (of: Aimed) => Share;
  readonly lapse: Share;
  readonly verified: Share;
  readonly wageGrowth: Share | null;
}
