/**
 * Words that the page's script writes, so that they are data and not functions. What stands in
 * braces is filled in.
 */
export interface InPage {
  /** `{shown}` of `{all}` rows. */
  readonly shown: string;
  /** Above a table that is wider than its place. */
  readonly wider: string;
  readonly none: string;
  readonly uncovered: string;
  readonly toTarget: string;
  readonly toEnrol: string;
  readonly withoutRelief: string;
  readonly expansion: string;
  readonly renewal: string;
  readonly total: string;
  /** `{payer}` */
  readonly paidBy: string;
  readonly unpriced: string;
  readonly tooLarge: string;
}

/** Words of the HTML report that no other format has. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly keyFigures: string;
  readonly filter: string;
  readonly totalOfAll: string;
  /** What a long table is folded behind. */
  readonly folded: (caption: string, rows: string) => string;
  readonly inPage: InPage;
  readonly charts: {
    /** A chart says the same as a table; this says what is to be seen in it. */
    readonly coverageBy: (by: string) => string;
    readonly coverageText: (rows: string) => string;
    /** Marks on the gauge of coverage. */
    readonly target: (target: string) => string;
    readonly nation: (coverage: string, period: string) => string;
    readonly average: (coverage: string) => string;
    readonly map: string;
    readonly mapText: (regions: string) => string;
    /** Regions that the map has no shape for, with their coverage. */
    readonly notOnMap: (regions: string) => string;
    /** Where the shapes are from, and what they are not. */
    readonly mapSource: string;
    readonly byMonth: string;
    readonly byMonthText: (months: string) => string;
    readonly byPayer: string;
    readonly byPayerText: (payers: string) => string;
    readonly covered: string;
    readonly beyond: string;
    /** What the parts of a bar of premiums are called. */
    readonly parts: Readonly<Record<'renewal' | 'expansion', string>>;
    readonly capped: (shown: string, all: string) => string;
    /** Bars that end before their figure does. */
    readonly cut: (percent: string) => string;
    readonly noData: string;
  };
  readonly whatIf: {
    readonly title: string;
    readonly intro: string;
    readonly target: string;
    readonly targetHint: string;
    readonly badTarget: string;
    readonly payer: string;
    readonly months: string;
    readonly premium: string;
    readonly premiumHint: string;
    readonly badPremium: string;
    readonly asInReport: (what: string) => string;
    readonly lastMonths: (count: number, months: string) => string;
    readonly reset: string;
    readonly results: string;
    readonly before: string;
    readonly after: string;
    readonly command: string;
  };
}
