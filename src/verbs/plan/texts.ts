import type { Driver } from '../../planning/scenarios.js';
import type { PremiumNames } from '../../view/view.js';
import type { PlanWhyWords } from './texts-why.js';

/** Columns of a plan. */
export type PlanColumn =
  | 'year'
  | 'potential'
  | 'wanted'
  | 'start'
  | 'lapsed'
  | 'left'
  | 'enrolled'
  | 'end'
  | 'coverage'
  | 'renewal'
  | 'expansion'
  | 'total'
  | 'cumulative'
  | 'atPrices'
  | 'outOfReach'
  | 'unpriced';

/** What the sentence on a plan says. */
export type PlanTexts = Readonly<
  Record<'each' | 'target' | 'until' | 'enrolled' | 'total' | 'coverage', string>
>;

/** The words of `ucj plan`. */
export interface PlanWords {
  readonly title: (target: string, until: string) => string;
  readonly heads: Readonly<Record<Exclude<PlanColumn, 'atPrices'>, string>>;
  /** Head of the amounts of all years so far at the wages of one year. */
  readonly atPrices: (year: string) => string;
  readonly range: string;
  readonly drivers: string;
  readonly low: string;
  readonly central: string;
  readonly high: string;
  readonly driver: Readonly<Record<Driver, string>>;
  /** Titles of what a page draws, and what is to be seen there, from the first year to the last. */
  readonly pictures: {
    readonly byYear: string;
    readonly byYearSaid: (first: string, last: string) => string;
    readonly parts: PremiumNames;
    readonly coverage: string;
    readonly coverageSaid: (first: string, last: string) => string;
    readonly target: (target: string) => string;
    readonly money: string;
    /** The same where some have no price, or it is not known who is renewed. */
    readonly moneyLeast: string;
    readonly moneySaid: (first: string, last: string) => string;
  };
  /** How the plan goes: its path, when people join, and what it assumes. */
  readonly path: Readonly<Record<'linear' | 'steady', (eachSegment: boolean) => string>>;
  readonly spread: (month: string, isEven: boolean) => string;
  readonly rates: (
    shares: Readonly<Record<'growth' | 'lapse' | 'renew' | 'carry' | 'stay', string>>,
  ) => string;
  /** That nobody who pays for themselves stops is a hope: what became of all members in a few months. */
  readonly optimistic: string;
  /** Where wage earners are planned beyond the last year whose wages are known. */
  readonly wagesStay: (known: string, until: string) => string;
  readonly wagesGrow: (growth: string) => string;
  /** A value of a law, by its name, that ends with a month. */
  readonly ending: (law: string, entry: string, month: string) => string;
  /** Minimum wages that end with a month, and the same month as an option takes it. */
  readonly wagesEnd: (law: string, month: string, option: string) => string;
  /** The highest wage that counts for JP ends with a month. */
  readonly capEnds: (law: string, month: string) => string;
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
  /** The share of the uncovered who can be found. */
  readonly verified: (share: string) => string;
  /** Where the target cannot be reached: of those who would have to be enrolled, whom can be found. */
  readonly outOfReach: (target: string, until: string, wanted: string, found: string) => string;
  /** Who has no price, in some years or in all of them. */
  /** Where only some segments of a region are looked at, whose target it is. */
  readonly partOfRegions: string;
  readonly unpriced: (segments: string, reason: string, years: string | null) => string;
  /** What a plan does not model. */
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  /** What a plan comes to, in a sentence of a report. */
  readonly comesTo: {
    /** `each` is what goes to the target by itself; the coverage is that of all together. */
    readonly reaches: (texts: PlanTexts) => string;
    /** Of those who would have to be enrolled, whom can be found. */
    readonly outOfReach: (texts: PlanTexts, wanted: string, found: string) => string;
    readonly reached: (each: string, target: string, until: string) => string;
    readonly unpriced: (each: string, target: string, until: string, enrolled: string) => string;
    readonly each: (bySegment: boolean) => string;
    /** An amount to which something unknown is added. */
    readonly atLeast: (amount: string) => string;
    readonly between: (low: string, high: string) => string;
  };
  readonly derivation: PlanWhyWords;
}
