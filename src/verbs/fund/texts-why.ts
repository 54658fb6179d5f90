import type { FundPurpose } from '../../core/fund.js';
import type { Within } from '../../core/spread.js';
import type { SourceWhy, UnpaidReason } from '../../planning/fund/explanation.js';

/** How far the money of a level went, written out. */
export interface LevelTexts {
  /** Renewals, or a priority group. */
  readonly level: string;
  readonly money: string;
  readonly workers: string;
  readonly people: string;
  readonly rows: string;
}

/** The words of the derivation of who pays for whom. Numbers come written out. */
export interface FundWhyWords {
  readonly source: (name: string, place: string) => string;
  readonly payerFrom: Readonly<Record<SourceWhy['payerFrom'], string>>;
  readonly amount: (amount: string, place: string) => string;
  readonly share: (left: string, share: string, of: string) => string;
  readonly reserved: (left: string, before: string, reserved: string) => string;
  readonly money: (money: string) => string;
  /** Whom a source may pay for, in the parts that follow. */
  readonly may: (segments: string, regions: string, months: string) => string;
  readonly everySegment: string;
  readonly segments: (groups: string) => string;
  readonly inGroup: (groups: string, group: string) => string;
  readonly everyRegion: string;
  readonly regions: (regions: string) => string;
  readonly months: (months: string, count: string, least: string) => string;
  readonly renewals: string;
  readonly group: (group: string) => string;
  /** What a source spent on a level; by a linear program where `given` is not null. */
  readonly spent: (texts: LevelTexts, amount: string) => string;
  readonly spentBest: (texts: LevelTexts, amount: string) => string;
  readonly sum: (spent: string, left: string, why: string | null) => string;
  readonly orderTaken: string;
  readonly need: Readonly<Record<FundPurpose, (people: string) => string>>;
  readonly pays: (source: string, amount: string) => string;
  readonly enough: (texts: LevelTexts) => string;
  readonly tooLittle: (texts: LevelTexts, within: string) => string;
  readonly best: (texts: LevelTexts, given: string, within: string | null) => string;
  readonly within: Readonly<Record<Within, string>>;
  /** Where workers do not all cost the same. */
  readonly rest: string;
  readonly all: (people: string) => string;
  readonly some: (workers: string, people: string, coming: string) => string;
  /** Each costs the same: the people of the row times those of the level over all its people. */
  readonly part: (workers: string, people: string, made: string, all: string) => string;
  readonly coverage: (before: string, after: string) => string;
  /** That a premium is derived below another payment. */
  readonly same: (payment: string) => string;
  /** What a payment is at the prices of a gap, and how much less or more its source pays. */
  readonly atGap: (paid: string, workers: string, each: string, months: string) => string;
  readonly differs: (rest: string, isLess: boolean) => string;
  /** Months of the budget that nobody pays, and their cost at the prices of a gap. */
  readonly unpaidMonths: (unpaid: string, months: string, workers: string, each: string) => string;
  readonly unpaidCost: (amount: string, workers: string, each: string) => string;
  readonly unpaid: (people: string) => string;
  readonly unpaidBy: Readonly<
    Record<UnpaidReason, (source: string, left: string, price: string) => string>
  >;
}
