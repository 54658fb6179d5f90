import type { Share } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Grouping, Sort } from '../core/vocabulary.js';
import type { NamedTarget } from '../target/targets.js';
import type { BudgetChoices } from './choices.js';
import type { Selection } from './select.js';

/** Months of a budget as they were asked for. */
export type MonthsWanted =
  | { readonly kind: 'last'; readonly count: number }
  | { readonly kind: 'range'; readonly first: Month; readonly last: Month };

/** A support cost: rupiah, or a share of the premiums budgeted. */
export type Support = { readonly amount: number } | GivenShare;

/** A share as it was given and as it counts. */
export interface GivenShare {
  readonly text: string;
  readonly share: Share;
}

/** A share to reach, given as a percentage or under the name of a published target. */
export interface GoalShare extends GivenShare {
  readonly named: NamedTarget | null;
}

/** What is to be reached: a share of every region, or shares of segments that are named. */
export interface WantedTarget {
  /** As it is printed: `60%`, or `petani=60%, nelayan=50%`. */
  readonly text: string;
  /** Of each region, all its segments together; null where segments have their own. */
  readonly all: GoalShare | null;
  /** By folded text of the segment, or by its catalogue id. */
  readonly bySegment: ReadonlyMap<string, GoalShare>;
}

/** Everything that can be asked of a gap, checked. */
export interface GapRequest {
  readonly selection: Selection;
  /** Groupings of the one table wanted; null for the format's own choice of tables. */
  readonly by: readonly Grouping[] | null;
  /** Documents show a table by region and one by segment; data the rows as they were read. */
  readonly asDocument: boolean;
  readonly sort: Sort | null;
  readonly top: number | null;
  readonly year: number | null;
  readonly months: MonthsWanted;
  readonly budget: Omit<BudgetChoices, 'months'>;
  readonly target: WantedTarget | null;
  readonly verified: GivenShare;
  readonly renew: GivenShare;
  /** Subsidised members, where the input has no column of them. */
  readonly subsidised: number | null;
  readonly lines: boolean;
  /** Cost of verification and outreach beside the premiums; null where not asked for. */
  readonly support: Support | null;
  /** Whether every cell's figures are derived. */
  readonly why: boolean;
  /** Whether a gate judges every row. */
  readonly each: boolean;
  /** Options of the budget as they were typed, for the record. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  /** Year of today, used only where the counts have no period. */
  readonly currentYear: number;
}
