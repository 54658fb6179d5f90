import type { Standing } from '../planning/trend.js';

/** Columns of a trend. */
export type TrendColumn =
  | 'region'
  | 'segment'
  | 'potential'
  | 'members'
  | 'before'
  | 'after'
  | 'change'
  | 'byMembers'
  | 'byBase'
  | 'frozen'
  | 'pace'
  | 'missing'
  | 'arrival'
  | 'needed'
  | 'lastMonth'
  | 'standing';

/** The words of `ucj trend`. */
export interface TrendWords {
  readonly title: (from: string, to: string) => string;
  readonly scorecard: (target: string, by: string) => string;
  readonly heads: Readonly<Record<TrendColumn, string>>;
  readonly reached: string;
  readonly never: string;
  /** Later than the end of a year. */
  readonly after: (year: string) => string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly whole: (change: string, members: string, base: string) => string;
  readonly members: (difference: string, before: string, after: string) => string;
  readonly fell: (names: string) => string;
  readonly nobodyFell: string;
  readonly pace: (pace: string, months: string) => string;
  readonly noPace: (months: string) => string;
  readonly arrival: (target: string, arrival: string, missing: string) => string;
  readonly basesDiffer: string;
  readonly unmatched: (before: string, after: string) => string;
  readonly others: (periods: string) => string;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
}
