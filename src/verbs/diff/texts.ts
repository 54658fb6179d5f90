import type { Cause } from '../../planning/diff/result.js';
import type { SeriesWords } from '../counts/series-texts.js';

/** Columns of the rows that are compared. */
export type DiffColumn =
  | 'region'
  | 'segment'
  | 'membersBefore'
  | 'members'
  | 'membersChange'
  | 'points'
  | 'uncoveredChange'
  | 'budgetBefore'
  | 'budget'
  | 'budgetChange'
  | 'cause';

/** Figures of all together that are compared. */
export type DiffFigure =
  | 'potential'
  | 'registered'
  | 'coverage'
  | 'uncovered'
  | 'toEnrol'
  | 'subsidised'
  | 'renewalPremium'
  | 'expansionPremium'
  | 'annualPremium';

/** Words of the derivation of a comparison. */
export interface DiffWhyWords {
  readonly absent: (label: string) => string;
  readonly toCover: string;
  readonly toKeep: string;
  readonly noPrice: string;
  readonly method: (orders: string) => string;
}

/** The words of `ucj diff`. */
export interface DiffWords {
  readonly title: (before: string, after: string) => string;
  /** A side that nothing tells apart but that it is the first or the last. */
  readonly side: Readonly<Record<'before' | 'after', string>>;
  readonly asGiven: string;
  readonly heads: Readonly<Record<DiffColumn, string>>;
  readonly figureHeads: readonly [before: string, after: string, change: string];
  readonly allTogether: string;
  readonly payer: string;
  readonly figures: Readonly<Record<DiffFigure, string>>;
  readonly causesTitle: string;
  readonly causeHeads: readonly [cause: string, rupiah: string];
  readonly causes: Readonly<Record<Cause, string>>;
  readonly rowsTitle: string;
  readonly series: SeriesWords;
  /** One sentence on the budget: what it became, and of the causes with what each did. */
  readonly budget: (change: BudgetChange) => string;
  readonly members: (change: string, before: string, after: string, coverage: string) => string;
  /** A change of estimated potential that sampling errors alone may make. */
  readonly withinError: (change: string, half: string) => string;
  readonly membersSame: (count: string, coverage: string) => string;
  readonly points: (before: string, after: string, points: string) => string;
  readonly most: (name: string, change: string) => string;
  readonly nothing: string;
  readonly more: (count: string) => string;
  readonly sidesTitle: string;
  readonly renewalOnce: (label: string, rupiah: string) => string;
  readonly unpriced: (before: string, after: string) => string;
  readonly basesDiffer: string;
  /** That one side is by districts and the other by regencies, or one has no segments. */
  readonly grainsDiffer: (before: string, after: string) => string;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly derivation: DiffWhyWords;
}

/** What a sentence says of the budget. */
export interface BudgetChange {
  readonly direction: 'more' | 'less' | 'same';
  readonly size: string;
  readonly before: string;
  readonly after: string;
  /** The largest causes with what each did. */
  readonly causes: readonly (readonly [cause: string, rupiah: string])[];
}
