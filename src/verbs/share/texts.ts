import type { ShareKey } from '../../planning/quota.js';

/** Columns of a quota that is shared. */
export type ShareColumn =
  | 'region'
  | 'potential'
  | 'uncovered'
  | 'part'
  | 'before'
  | 'after'
  | 'amount'
  | 'short'
  | 'unpriced';

/** The words of `ucj share`. */
export interface ShareWords {
  readonly title: (quota: string, regions: string) => string;
  readonly toTarget: (target: string, quota: string, regions: string) => string;
  /** Of some segments of the regions: their part. */
  readonly toTargetPart: (target: string, quota: string, regions: string) => string;
  readonly heads: Readonly<Record<ShareColumn, string>>;
  readonly key: Readonly<Record<'uncovered' | 'potential' | 'equal', string>>;
  readonly rule: (key: string, bounds: readonly string[]) => string;
  readonly least: (min: string) => string;
  readonly most: (max: string) => string;
  /** Least and most alike. */
  readonly each: (number: string) => string;
  readonly placed: (placed: string, unplaced: string, quota: string) => string;
  readonly unplaced: (unplaced: string) => string;
  /** That a limit leaves them without a place, and how many would have one without it. */
  readonly limited: (unplaced: string, limit: string, beyond: string) => string;
  /** That a target cannot be reached with those who are there. */
  readonly outOfReach: (target: string, unplaced: string) => string;
  /** The share of the uncovered that can be found. */
  readonly verified: (share: string) => string;
  readonly withoutRelief: (amount: string) => string;
  readonly cut: string;
  /** Regions that have less than each is to have. */
  readonly short: (regions: string, each: string, people: string) => string;
  /** `unpriced` are those in no amount; null where there are none. */
  readonly money: (amount: string, months: string, unpriced: string | null) => string;
  readonly unpriced: (segments: string, reason: string) => string;
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  /** How a part came about. */
  readonly why: {
    readonly row: (region: string, part: string) => string;
    /** `key` is what the weight is: its uncovered, its potential, or the same for all. */
    readonly weight: (weight: string, key: ShareKey, weights: string) => string;
    readonly share: (
      part: string,
      of: string,
      weight: string,
      weights: string,
      isMore: boolean,
    ) => string;
    /** What its share would be is bounded: the least of each region, or those who can be found, or the most. */
    readonly least: (part: string) => string;
    readonly found: (part: string) => string;
    readonly most: (part: string) => string;
    /** Where no region has a weight. */
    readonly nobody: string;
    readonly cutLeast: (part: string, of: string, weight: string, weights: string) => string;
    /** The part by segments. */
    readonly segments: (part: string) => string;
    readonly placed: (people: string, amount: string, price: string) => string;
    readonly unpriced: (people: string, reason: string) => string;
  };
}
