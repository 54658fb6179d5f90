import type { SectionId } from '../../document/sections.js';

/** What a plan comes to, written out. */
/** Columns of a report's tables that no other table has. */
export type ReportColumn =
  | 'share'
  | 'payer'
  | 'programme'
  | 'month'
  | 'renewal'
  | 'expansion'
  | 'total'
  | 'withoutRelief'
  | 'before'
  | 'after'
  | 'change'
  | 'membersPart'
  | 'basePart'
  | 'frozen'
  | 'net'
  | 'segments'
  | 'workers'
  | 'reason'
  | 'finding'
  | 'places'
  | 'rule'
  | 'way'
  | 'file'
  | 'rows'
  | 'hash'
  | 'article';

/** Figures that a report begins with. */
export type FigureName =
  | 'coverage'
  | 'uncovered'
  | 'toTarget'
  | 'budget'
  | 'payable'
  | 'noPayer'
  | 'unpriced';

/** The words of `ucj report`. Counts and amounts are filled in as texts. */
export interface ReportWords {
  readonly title: (scope: string) => string;
  /** Some of a scope: its segments. */
  readonly part: (scope: string, parts: string) => string;
  readonly ranking: string;
  readonly provinces: (count: string) => string;
  readonly regions: (count: string) => string;
  readonly subtitle: (office: string | null, counts: string, months: string) => string;
  readonly noPeriod: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly figures: Readonly<Record<FigureName, string>>;
  /** The first page, below its figures. */
  readonly front: Readonly<
    Record<'decisions' | 'decision' | 'price' | 'regions' | 'rows' | 'segments' | 'share', string>
  >;
  readonly decide: {
    readonly complete: (lacking: string) => string;
    readonly renew: (workers: string, coverage: string | null) => string;
    readonly countSubsidised: (rows: string) => string;
    readonly price: (workers: string, segments: string) => string;
  } & Readonly<
    Record<
      'employer' | 'state' | 'private' | 'self' | 'undecided',
      (workers: string, segments: string, payer: string) => string
    >
  >;
  readonly appendix: string;
  readonly details: {
    readonly coverage: (registered: string, potential: string) => string;
    /** The coverage of the nation, beside a region's. */
    readonly national: (coverage: string, percent: string, period: string) => string;
    readonly nobody: string;
    readonly uncovered: string;
    readonly net: (excess: string, net: string) => string;
    readonly above: (excess: string) => string;
    readonly target: (target: string, whole: string) => string;
    /** Of some segments of the regions: their part. */
    readonly targetPart: (target: string, whole: string) => string;
    readonly toEnrol: (target: string, enrolled: string) => string;
    /** What the budget is made of, and what it would be without relief. */
    readonly relief: (parts: string, withoutRelief: string) => string;
    readonly budget: (renewal: string, expansion: string) => string;
    /** Where the renewal of some rows is not known. */
    readonly budgetInPart: (renewal: string, expansion: string) => string;
    readonly expansionOnly: string;
    readonly renewalOnly: string;
    readonly noBudget: string;
    readonly noPayer: string;
    readonly unpriced: string;
  };
  /** Short sentences on what stands out. */
  readonly say: {
    readonly coverage: (
      coverage: string,
      potential: string,
      uncovered: string,
      period: string | null,
    ) => string;
    readonly noCoverage: string;
    /** How sure that is: intervals, the error, and the grade of the whole. */
    readonly sampling: (
      coverage: string,
      uncovered: string,
      expansion: string | null,
      rse: string,
      grade: string,
    ) => string;
    readonly regions: (names: string, share: string, workers: string, all: string) => string;
    readonly extremes: (
      lowest: string,
      lowestCoverage: string,
      highest: string,
      highestCoverage: string,
    ) => string;
    readonly segment: (name: string, workers: string, share: string) => string;
    readonly target: (target: string, workers: string) => string;
    readonly targetReached: (target: string) => string;
    readonly targetPart: (target: string, workers: string) => string;
    readonly targetNamed: (target: string, workers: string) => string;
    readonly found: (
      wanted: string,
      enrolled: string,
      uncovered: string,
      findable: string,
    ) => string;
    /** Whom the expansion covers: everybody, or those missing to the target. */
    readonly uncovered: string;
    readonly missing: string;
    /** Members whom public money pays for. */
    readonly subsidised: string;
    /** So many of those who could be. */
    readonly some: (workers: string, whom: string) => string;
    readonly keeping: (whom: string, renewal: string, months: string) => string;
    readonly noneKept: string;
    readonly nobodySubsidised: string;
    readonly keepingUnknown: string;
    /** Rows for which it is not known whom public money pays for. */
    readonly keepingUnknownIn: (rows: string) => string;
    readonly covering: (whom: string, expansion: string, months: string) => string;
    readonly coveringUnpriced: (whom: string) => string;
    readonly together: (total: string) => string;
    readonly withoutRelief: (total: string) => string;
    readonly indicative: string;
    readonly payers: (parts: string) => string;
    readonly noPayer: (amount: string, total: string) => string;
    readonly noPayerAtAll: string;
    readonly withoutRenewal: (coverage: string) => string;
    readonly unpriced: (workers: string) => string;
    readonly change: (from: string, points: string, isRise: boolean) => string;
    readonly noChange: (from: string) => string;
    /** Of the rows that both periods have, where others are in one alone. */
    readonly changeOfShared: (
      from: string,
      workers: string,
      all: string,
      before: string,
      after: string,
    ) => string;
    readonly above: (regions: number, excess: string) => string;
  };
  readonly and: string;
  readonly money: {
    readonly byPayer: string;
    readonly byProgramme: string;
    readonly byAgency: string;
    readonly byMonth: string;
    /** Where every month costs the same. */
    readonly eachMonth: (amount: string) => string;
    readonly linesHint: (ownSide: string) => string;
    readonly none: string;
    readonly flat: string;
  };
  readonly changes: {
    readonly intro: (from: string, to: string) => string;
    readonly parts: string;
    readonly unmatched: (before: string, after: string) => string;
    readonly basesDiffer: string;
  };
  readonly above: { readonly intro: string; readonly totals: string };
  readonly unpriced: { readonly intro: string };
  readonly quality: {
    readonly clean: string;
    readonly intro: (findings: string) => string;
    readonly findings: string;
    readonly files: string;
    readonly andMore: (count: string) => string;
  };
  /** What no figure of the report includes. */
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly method: readonly string[];
  /** Where the coverage of the nation comes from. */
  readonly nation: (coverage: string, period: string, source: string, confidence: string) => string;
  readonly tariffs: {
    readonly intro: string;
    readonly none: string;
    readonly confidence: string;
  };
  readonly about: {
    readonly made: (version: string) => string;
    readonly stamp: (stamp: string) => string;
    readonly command: (command: string) => string;
    readonly inputs: string;
    readonly same: string;
  };
  /** Says that a table was cut by `--top`. */
  readonly cut: (count: string) => string;
}
