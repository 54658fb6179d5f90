import type { Driver } from '../planning/scenarios.js';
import type { PlanWhyWords } from './plan-why-words.js';

/** Columns of a plan. */
export type PlanColumn =
  | 'year'
  | 'potential'
  | 'wanted'
  | 'start'
  | 'lapsed'
  | 'dropped'
  | 'enrolled'
  | 'end'
  | 'coverage'
  | 'renewal'
  | 'expansion'
  | 'total'
  | 'cumulative'
  | 'unpriced';

/** The words of `ucj plan`. */
export interface PlanWords {
  readonly title: (target: string, until: string) => string;
  readonly heads: Readonly<Record<PlanColumn, string>>;
  readonly range: string;
  readonly drivers: string;
  readonly low: string;
  readonly central: string;
  readonly high: string;
  readonly driver: Readonly<Record<Driver, string>>;
  /** How the plan goes: its path, when people join, and what it assumes. */
  readonly path: Readonly<Record<'linear' | 'steady', string>>;
  readonly spread: (month: string, isEven: boolean) => string;
  readonly rates: (growth: string, lapse: string, renew: string, carry: string) => string;
  /** A value of a law, by its name, that ends with a month. */
  readonly ending: (law: string, entry: string, month: string) => string;
  /** Minimum wages that end with a month, and the same month as an option takes it. */
  readonly wagesEnd: (law: string, month: string, option: string) => string;
  /** Where all together end above the target, since parts above it stay there. */
  readonly beyond: (coverage: string) => string;
  readonly contracts: string;
  /** The months are of those who have a price, where some have none. */
  readonly whole: (enrolled: string, months: string, total: string, isPart: boolean) => string;
  /** Where it is not known whom public money pays today. */
  readonly ownUnknown: (rows: readonly string[] | null) => string;
  /** Where years between the counts and the first year of the plan are left out. */
  readonly late: (counts: string, first: string) => string;
  /** An amount to which something unknown is added. */
  readonly atLeast: (total: string) => string;
  /** The share of the potential that verification leaves. */
  readonly verified: (share: string) => string;
  readonly unpriced: (segments: string, reason: string) => string;
  /** What a plan does not model. */
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  readonly derivation: PlanWhyWords;
}
