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
}
