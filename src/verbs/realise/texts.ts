import type { Unpriced } from '../../core/vocabulary.js';
import type { LinePart } from '../../spending/lines.js';

/** Columns of lines together. */
export type RealiseColumn =
  | 'source'
  | 'region'
  | 'segment'
  | 'original'
  | 'budget'
  | 'paid'
  | 'share'
  | 'committed'
  | 'left'
  | 'members'
  | 'change'
  | 'lasts';

/** Columns of months. */
export type MonthColumn = 'month' | 'planned' | 'people' | 'paid' | 'toDate' | 'share';

/** Columns of amounts that are no workers times months times the tariff. */
export type MisfitColumn =
  | 'place'
  | 'people'
  | 'months'
  | 'amount'
  | 'computed'
  | 'difference'
  | 'fits';

/** Figures of the whole budget. */
export type MoneyFigure = 'original' | 'revised' | 'paid' | 'committed' | 'left';
export type PlaceFigure = 'planned' | 'due' | 'bought' | 'unused' | 'behind' | 'beyond';
export type PaceFigure = 'soFar' | 'toKeep' | 'there';

/** The words of `ucj realise`; the numbers are filled in. */
export interface RealiseWords {
  readonly title: (year: string) => string;
  readonly sentence: {
    readonly paid: (through: string, paid: string, budget: string, share: string) => string;
    /** Where some of it is for later months. */
    readonly ahead: (through: string, paid: string, budget: string, share: string) => string;
    readonly nothing: (budget: string) => string;
    readonly keep: (members: string, last: string, committed: string) => string;
    readonly left: (left: string) => string;
    readonly more: (left: string, more: string, months: string) => string;
    readonly mixed: (
      missing: string,
      names: string,
      dropped: string | null,
      left: string,
    ) => string;
    readonly missing: (missing: string, lasts: string, dropped: string | null) => string;
    readonly unused: (unused: string, due: string, amount: string | null) => string;
  };
  readonly moneyHead: string;
  readonly money: Readonly<Record<MoneyFigure, string>>;
  readonly rupiah: string;
  readonly ofBudget: string;
  readonly placesHead: string;
  readonly places: Readonly<Record<PlaceFigure, string>>;
  readonly count: string;
  readonly paceHead: string;
  readonly pace: Readonly<Record<PaceFigure, string>>;
  readonly perMonth: string;
  readonly rowsTitle: string;
  readonly heads: Readonly<Record<RealiseColumn, string>>;
  readonly monthsTitle: string;
  readonly monthHeads: Readonly<Record<MonthColumn, string>>;
  readonly misfitsTitle: string;
  readonly misfitHeads: Readonly<Record<MisfitColumn, string>>;
  readonly fits: {
    readonly people: (people: string) => string;
    readonly months: (months: string) => string;
    readonly premium: (premium: string) => string;
    readonly none: string;
  };
  /** A line that has no source, region or segment of its own. */
  readonly all: string;
  readonly parts: Readonly<Record<LinePart, string>>;
  readonly remarks: {
    readonly misfits: (count: string) => string;
    readonly repeated: (place: string, before: string) => string;
    readonly beyondBudget: (names: string, amount: string) => string;
    readonly overdrawn: (name: string, amount: string) => string;
    readonly gaps: (name: string, months: string) => string;
    readonly notBegun: (names: string) => string;
    /** Why there is no tariff, where what helps is not what helps a gap. */
    readonly unpricedBy: Readonly<Partial<Record<Unpriced, string>>>;
    readonly mixed: (names: string) => string;
    readonly unpriced: (names: string, reason: string) => string;
    readonly perContract: (names: string) => string;
    readonly undecided: (names: string) => string;
    readonly unfunded: (rows: string, people: string, amount: string | null) => string;
    readonly otherYears: (rows: string, amount: string, year: string) => string;
    readonly budgetOtherYears: (rows: string, amount: string, year: string) => string;
    readonly unread: (file: string, heads: string) => string;
    readonly wrongTotal: (place: string, printed: string, sum: string) => string;
    readonly meant: (paid: string, budget: string) => string;
    readonly left: (part: string, lacks: 'budget' | 'paid') => string;
  };
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly derivation: {
    readonly budget: (amount: string) => string;
    readonly row: (amount: string, place: string) => string;
    readonly computed: (product: string, place: string) => string;
    readonly revised: (amount: string, before: string, place: string) => string;
    readonly paid: (amount: string) => string;
    readonly payment: (amount: string, people: string, months: string, place: string) => string;
    readonly committed: (product: string, months: string) => string;
    readonly asPaid: (product: string) => string;
    readonly left: (sum: string) => string;
    readonly more: (left: string, each: string, more: string) => string;
    readonly dropped: (money: string, each: string, kept: string, dropped: string) => string;
    readonly premium: string;
  };
}
