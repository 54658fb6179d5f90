import type { FundPurpose } from '../../core/fund.js';
import type { Within } from '../../core/spread.js';
import type { LeftReason } from '../../planning/fund/spent.js';
import type { FundWhyWords } from './texts-why.js';

/** Columns of the table of sources. */
export type SourceFigure =
  | 'source'
  | 'payer'
  | 'months'
  | 'amount'
  | 'withheld'
  | 'renewal'
  | 'expansion'
  | 'spent'
  | 'left';

/** Columns of the table of who pays for whom. */
export type PaymentColumn =
  | 'source'
  | 'region'
  | 'segment'
  | 'purpose'
  | 'workers'
  | 'months'
  | 'price'
  | 'amount';

/** Columns of the table of whom nobody pays for. */
export type UnfundedColumn =
  | 'region'
  | 'segment'
  | 'purpose'
  | 'workers'
  | 'payer'
  | 'price'
  | 'premium';

/** Columns of the table of months that nobody pays. */
export type UnpaidColumn = 'source' | 'purpose' | 'workers' | 'months' | 'count' | 'premium';

/** Columns and rows of the table of what becomes of the budget. */
export type BudgetColumn = 'part' | FundPurpose | 'total';
export type BudgetPart = 'paid' | 'unpaid' | 'unfunded';

/** Workers whom a source pays for from a month after the first one of the budget. */
export interface LateTexts {
  readonly source: string;
  readonly workers: string;
  readonly from: string;
  readonly unpaid: string;
}

/** The words of `ucj fund`. */
export interface FundWords {
  readonly title: (sources: string) => string;
  readonly whoTitle: string;
  /** What a page draws of the money, and those who stand in it without a name of their own. */
  readonly flows: Readonly<Record<'title' | 'said' | 'nobody' | 'others', string>>;
  readonly sourceHeads: Readonly<Record<SourceFigure, string>>;
  readonly heads: Readonly<Record<PaymentColumn, string>>;
  readonly unfundedTitle: string;
  readonly unfundedHeads: Readonly<Record<UnfundedColumn, string>>;
  readonly unpaidTitle: string;
  readonly unpaidHeads: Readonly<Record<UnpaidColumn, string>>;
  readonly budgetTitle: string;
  readonly budgetHeads: Readonly<Record<BudgetColumn, string>>;
  readonly budgetParts: Readonly<Record<BudgetPart | 'budget', string>>;
  readonly purposes: Readonly<Record<FundPurpose, string>>;
  /** How money was spent that is too little for all, and the months that protect at least. */
  readonly rule: (within: string, minMonths: string) => string;
  readonly bestRule: (within: string, minMonths: string) => string;
  readonly within: Readonly<Record<Within, string>>;
  readonly renewed: (funded: string, need: string, unfunded: string) => string;
  /** `whom`: everybody who is not covered, or those of them who are wanted. */
  readonly added: (funded: string, need: string, unfunded: string, whom: string) => string;
  readonly uncovered: string;
  readonly missing: (target: string) => string;
  /** The share of people that verification leaves, or that is renewed. */
  readonly verified: (people: string, share: string) => string;
  readonly renewedShare: (sentence: string, share: string) => string;
  readonly renewalUnknown: string;
  /** The most that any allocation protects, and the workers missing to it. */
  readonly bound: (bound: string, distance: string) => string;
  /** Workers, and renewals among them, more than in the order of the sources. */
  readonly gained: (workers: string, renewals: string) => string;
  readonly left: (source: string, amount: string, why: string) => string;
  readonly why: Readonly<Record<LeftReason, string>>;
  readonly withheld: (source: string, amount: string) => string;
  /** Workers whose months end before those of the budget, and the months that nobody pays. */
  readonly ends: (source: string, workers: string, month: string, unpaid: string) => string;
  /** Members who are renewed from a later month, the months that nobody pays, and when they drop out. */
  readonly dropped: (texts: LateTexts, first: string) => string;
  /** People who are added from a later month. */
  readonly late: (texts: LateTexts) => string;
  /** People x months that nobody pays: in all, of the renewed, and of the added. */
  readonly unpaidMonths: (all: string, renewed: string | null, added: string) => string;
  /** What is spent, and what that costs at the prices of a gap. */
  readonly difference: (spent: string, paid: string, rest: string, isLess: boolean) => string;
  readonly spentUnpriced: (amount: string, spent: string) => string;
  /** The regions that have most people whom nobody pays for. */
  readonly unfunded: (regions: string) => string;
  readonly regionPeople: (region: string, people: string) => string;
  readonly moreRegions: (count: string) => string;
  /** What they cost by the prices of a gap, for all months, and who pays there. */
  readonly unfundedCost: (amount: string, months: string, payers: string) => string;
  readonly unfundedUnpriced: (people: string) => string;
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  readonly derivation: FundWhyWords;
  /** What an allocation comes to, in a sentence of a report: funded of those needed; renewals are null
   * where they are not known. */
  readonly comesTo: (
    spent: string,
    renewed: readonly [funded: string, need: string] | null,
    added: readonly [funded: string, need: string],
  ) => string;
}
