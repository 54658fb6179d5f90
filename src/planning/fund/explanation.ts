import type { AmountWhy, CellWhy, CountsWhy, LineWhy } from '../../budget/explanation.js';
import type { Share } from '../../core/exact.js';
import type { FundPurpose } from '../../core/fund.js';
import type { Within } from '../../core/spread.js';
import type { Payer } from '../../core/vocabulary.js';
import type { PaymentAtGap } from './at-gap.js';
import type { FundRule } from './request.js';
import type { SourceFigures } from './spent.js';

/** People who came at the same time to one source, and how far its money went. */
export interface LevelWhy {
  readonly purpose: FundPurpose;
  /** Priority group of the source, 1 the first; null for renewals, which have none. */
  readonly group: number | null;
  /** Whole rupiah that were left when they came; null where a linear program spent the money. */
  readonly money: number | null;
  /** Cells, and people of them who were not paid for before. */
  readonly rows: number;
  readonly people: number;
  readonly workers: number;
  readonly amount: number;
  /** Whether each of them costs the same. */
  readonly alike: boolean;
  /** How the money was spread where it was too little for all. */
  readonly within: Within;
  /** Workers that the linear program gave, which need be no whole number; null without one. */
  readonly given: number | null;
}

/** One source: its money, and whom it was spent on. */
export interface SourceWhy extends SourceFigures {
  /** Where its amount stands. */
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** Place in the order in which sources are spent, 1 the first. */
  readonly place: number;
  /** Whether its row names the payer, or its name is that of a known source. */
  readonly payerFrom: 'row' | 'name';
  /** What each share of its ceiling leaves of the amount, rounded down to whole rupiah. */
  readonly shares: readonly { readonly share: Share; readonly left: number }[];
  /** Whole rupiah that its ceiling keeps for other uses, after these shares. */
  readonly reserved: number;
  /** Whole rupiah that may be spent. */
  readonly money: number;
  /** As its row names them; none is all. */
  readonly groups: readonly (readonly string[])[];
  readonly regions: readonly string[];
  /** Months that a worker is paid for at least. */
  readonly minMonths: number;
  readonly levels: readonly LevelWhy[];
}

/** Why one source pays for some workers of a cell. */
export interface PaymentWhy {
  readonly source: string;
  readonly payer: Payer;
  readonly purpose: FundPurpose;
  /** Priority group of the cell with this source, 1 the first. */
  readonly rank: number;
  /** People of the cell who were not paid for before. */
  readonly open: number;
  readonly workers: number;
  /** Whole rupiah for one worker; the lines add up to it. */
  readonly price: number;
  readonly amount: number;
  readonly level: LevelWhy;
  /** Coverage of the region before and after; null for renewals, and without potential. */
  readonly coverage: { readonly before: Share; readonly after: Share } | null;
  readonly lines: readonly LineWhy[];
  /** What its workers would cost in a gap, in the months that are paid and in those that nobody pays. */
  readonly atGap: PaymentAtGap;
}

/** Why a source does not pay for people whom nobody pays for. */
export const UNPAID_REASONS = ['not-named', 'window', 'no-price', 'money'] as const;
/**
 * - `not-named`: its row is for other regions or segments.
 * - `window`: its months are fewer than a worker is to be paid for.
 * - `no-price`: they have no price, or its payer pays nothing of it.
 * - `money`: what is left in it is less than one of them costs.
 */
export type UnpaidReason = (typeof UNPAID_REASONS)[number];

/** A source that does not pay for some people. */
interface UnpaidSource {
  readonly source: string;
  readonly why: UnpaidReason;
  /** Whole rupiah that are left in it, and that one of them would cost; null where it may not pay. */
  readonly left: number;
  readonly price: number | null;
}

/** People of a cell whom nobody pays for. */
export interface UnpaidWhy {
  readonly purpose: FundPurpose;
  readonly people: number;
  readonly sources: readonly UnpaidSource[];
}

/** Workers of a cell as a share of people: of the subsidised, of the uncovered or of those missing. */
export type VolumeWhy = Pick<AmountWhy, 'of' | 'people' | 'share' | 'workers'>;

/** Who pays for the people of one cell, and why. */
export interface FundWhy extends CellWhy, CountsWhy {
  /** Of whom the needs are a share, as a gap counts them; null where nobody knows or needs it. */
  readonly volumes: Readonly<Record<FundPurpose, VolumeWhy | null>>;
  /** People who need somebody to pay. */
  readonly need: Readonly<Record<FundPurpose, number>>;
  /** In the order of the sources, renewals first; they add up, with the unpaid, to the need. */
  readonly payments: readonly PaymentWhy[];
  readonly unpaid: readonly UnpaidWhy[];
}

/** How a whole allocation came about. */
export interface FundExplanation {
  /** How the money was spent in the end: where the order protects more than the program, by it. */
  readonly rule: FundRule;
  readonly sources: readonly SourceWhy[];
  /** Every cell, in the order of the table. */
  readonly rows: readonly FundWhy[];
}
