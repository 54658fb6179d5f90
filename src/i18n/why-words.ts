import type { AmountWhy } from '../budget/explanation.js';
import type { GivenBy } from '../core/entry.js';
import type { MissedRelief } from '../core/price.js';

/** What a region or a segment of it lacks to its target. */
type TargetWords = (
  missing: string,
  target: string,
  potential: string,
  registered: string,
) => string;

/** The words of a derivation. Numbers come written out; the words only join them. */
export interface WhyWords {
  readonly title: string;
  readonly columnAt: (column: string) => string;
  /** A count from the command line. */
  readonly fromOption: string;
  readonly potential: string;
  readonly registered: string;
  readonly subsidised: string;
  readonly coverage: (percent: string, registered: string, potential: string) => string;
  readonly noCoverage: string;
  readonly uncovered: (result: string, potential: string, registered: string) => string;
  readonly excess: (result: string, registered: string, potential: string) => string;
  readonly findable: (result: string, uncovered: string, share: string) => string;
  /** The relative standard error of a potential, and where it stands. */
  readonly error: (rse: string, place: string) => string;
  readonly half: (half: string, rse: string, potential: string) => string;
  /** The half of the interval of a sum. */
  readonly halfOfSum: (half: string, rse: string) => string;
  readonly intervals: (
    potential: string,
    coverage: string,
    uncovered: string,
    expansion: string,
  ) => string;
  readonly target: (target: string, part: string) => string;
  readonly targetRegion: TargetWords;
  readonly targetSegment: (segment: string) => TargetWords;
  /** Too few can be found to reach it. */
  readonly outOfReach: (findable: string) => string;
  readonly targetPart: (part: string) => string;
  readonly expansion: string;
  readonly renewal: string;
  readonly renewalUnknown: string;
  readonly amount: (amount: string, workers: string, premium: string) => string;
  readonly nobody: string;
  readonly notPriced: (workers: string, reason: string) => string;
  readonly people: Readonly<Record<Exclude<AmountWhy['of'], 'toTarget'>, string>>;
  readonly workers: (workers: string, people: string, of: string, share: string) => string;
  /** Fewer, or more, of a segment than are its part of a target. */
  readonly fewerFound: (workers: string, people: string) => string;
  readonly moreFound: (workers: string, people: string, more: string) => string;
  readonly payer: (payer: string, from: string) => string;
  /** Why a renewal has the payer it has. */
  readonly renewalPayer: string;
  readonly givenBy: Readonly<Record<GivenBy, string>>;
  readonly aMonth: string;
  readonly aContract: string;
  readonly times: (count: string, months: string) => string;
  readonly rounded: string;
  readonly byLaw: string;
  readonly band: (from: string, below: string | null) => string;
  readonly income: (income: string) => string;
  readonly noIncome: string;
  readonly cap: (cap: string, wage: string) => string;
  /** A wage or cap that grew `years` times. */
  readonly grown: (amount: string, from: string, growth: string, years: string) => string;
  readonly wageFrom: (from: string) => string;
  readonly recomposed: (parts: string) => string;
  readonly fromState: string;
  readonly outOf: (programme: string) => string;
  readonly beforeDeparture: (amount: string) => string;
  readonly term: (amount: string, months: string) => string;
  readonly beyond: (count: string, amount: string) => string;
  readonly flat: string;
  readonly relief: (id: string, factor: string) => string;
  readonly missed: Readonly<Record<MissedRelief['why'], (id: string) => string>>;
  readonly since: (id: string, from: string, law: string, confidence: string) => string;
  readonly workerSide: (amount: string) => string;
  readonly total: (annual: string, renewal: string, expansion: string) => string;
  readonly totalWithoutRenewal: (expansion: string) => string;
  readonly sum: (cells: string) => string;
}
