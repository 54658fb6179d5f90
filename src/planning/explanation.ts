import type { CellWhy, Explanation, LineWhy } from '../budget/explanation.js';
import type { PlanRates, PlanStart, TogetherYear } from '../core/plan.js';
import type { Payer, Unpriced } from '../core/vocabulary.js';
import type { Used } from '../tariff/used.js';
import type { Joining } from './cost.js';
import type { PlanFigures } from './figures.js';

/** Workers who are paid for in a year, and what they cost in it. */
export interface PaidWhy {
  readonly workers: number;
  readonly payer: Payer;
  /** Why they have no price; null where they have one. */
  readonly unpriced: Unpriced | null;
  /** By the month in which they are first paid for in the year; none where they cost nothing in it. */
  readonly parts: readonly Joining[];
  /** Whole rupiah, all parts together; null where there is no price. */
  readonly amount: number | null;
  /** Worker-months that are paid; a contract that is begun has none. */
  readonly months: number;
  /** What one worker of the first part costs the payer; the lines add up to it. */
  readonly lines: readonly LineWhy[];
}

/** How the figures of one year of one cell came about. */
export interface YearWhy {
  readonly figures: PlanFigures;
  /** The potential that grows to that of the year. */
  readonly before: number;
  /** Members who pay for themselves, before any of them lapses. */
  readonly own: number;
  /** Those of them whom nobody pays for any more, from this year on. */
  readonly stayed: number;
  /** Members whom the plan enrolled in earlier years and who are still there. */
  readonly found: number;
  /** Not members before anybody is enrolled, and those of them who can be. */
  readonly uncovered: number;
  readonly findable: number;
  /** The year of all cells that have the target together. */
  readonly together: TogetherYear;
  /** Enrolled in the year before, and those of them whose premium is paid from this year on. */
  readonly joined: number;
  readonly kept: number;
  readonly renewed: PaidWhy;
  readonly carried: PaidWhy;
  readonly enrolled: PaidWhy;
  /** Values of the law that are in an amount of the year and end within it and the plan. */
  readonly ending: readonly Used[];
}

/** How the plan of one cell came about. */
export interface PlanWhy
  extends CellWhy,
    Pick<Explanation, 'payerFrom' | 'potential' | 'registered' | 'subsidised'> {
  readonly start: PlanStart;
  /** Shares that change each year. */
  readonly rates: PlanRates;
  readonly years: readonly YearWhy[];
}
