import type { Standing } from '../../planning/standing.js';
import type { SeriesWords } from '../counts/series-texts.js';
import type { TrendWhyWords } from './texts-why.js';

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
  | 'line'
  | 'pace'
  | 'missing'
  | 'arrival'
  | 'needed'
  | 'lastMonth'
  | 'standing'
  | 'onFrozen';

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
  /** How many rows stand in which way, on the potential of now, and on that of `from`. */
  readonly judged: (counts: string) => string;
  readonly judgedOnFrozen: (counts: string, from: string) => string;
  /** That the last month alone was judged by. */
  readonly byLastMonth: string;
  /** What the mark beside a standing says, and the rows that have it. */
  readonly changedRow: (name: string, before: string, after: string, standing: string) => string;
  readonly baseChanged: (mark: string, from: string, names: string) => string;
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
  readonly series: SeriesWords;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly derivation: TrendWhyWords;
}
