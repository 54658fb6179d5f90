/** Why the figures of a workbook are values and not formulas. */
export type Plain = 'many' | 'inexact' | 'periods';

/** Columns of the sheets of a workbook that no other format has. */
export type WorkbookColumn =
  | 'code'
  | 'region'
  | 'subsidised'
  | 'wage'
  | 'sector'
  | 'toCover'
  | 'expansionNo'
  | 'expansionPrice'
  | 'expansion'
  | 'toRenew'
  | 'renewalNo'
  | 'renewalPrice'
  | 'renewal'
  | 'annual'
  | 'expansionWithout'
  | 'renewalWithout'
  | 'withoutRelief'
  | 'sumWithoutRelief'
  | 'unpriced'
  | 'order'
  | 'needOfRegion'
  | 'weightOfRegion'
  | 'share'
  | 'remainder'
  | 'rank'
  | 'findable'
  | 'found'
  | 'room'
  | 'lackOfRegion'
  | 'roomOfRegion'
  | 'moreShare'
  | 'moreRemainder'
  | 'moreRank'
  | 'no'
  | 'kind'
  | 'programmes'
  | 'sum'
  | 'workers'
  | 'amount'
  | 'kindNo'
  | 'payerNo'
  | 'onBudget'
  | 'month'
  | 'from'
  | 'to'
  | 'severity'
  | 'file'
  | 'line'
  | 'column'
  | 'value'
  | 'message'
  | 'rule'
  | 'fix';

/** Sheets of a workbook. A sheet of a grouping of its own is named after that. */
export type SheetKey =
  | 'summary'
  | 'howTo'
  | 'regions'
  | 'segments'
  | 'changes'
  | 'plan'
  | 'share'
  | 'fund'
  | 'trend'
  | 'diff'
  | 'realise'
  | 'verify'
  | 'afford'
  | 'sampling'
  | 'rows'
  | 'premiums'
  | 'months'
  | 'lines'
  | 'tariffs'
  | 'problems'
  | 'data'
  | 'about';

/** The words of workbooks. */
export interface WorkbookWords {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly heads: Readonly<Record<WorkbookColumn, string>>;
  /** The head of a column of whole numbers that say which row of a sheet a row belongs to. */
  readonly keyOf: (sheet: string) => string;
  readonly renewalKeyOf: (sheet: string) => string;
  readonly kinds: Readonly<Record<'expansion' | 'renewal', string>>;
  readonly flat: string;
  /** What may be changed in a workbook of formulas, and what follows; `following` are the sheets that do. */
  readonly howTo: {
    readonly title: string;
    readonly steps: (following: string) => readonly string[];
  };
  /** What stands above the tables. */
  readonly remarks: {
    readonly rows: string;
    readonly inputs: string;
    readonly grouped: (rows: string) => string;
    readonly premiums: string;
    readonly months: string;
    readonly lines: string;
    readonly plain: Readonly<Record<Plain, (limit: string) => string>>;
    /** Rows that are on no sheet, and the most that would be. */
    readonly noRows: (rows: string, limit: string) => string;
    /** Rows of the ranking that `--top` left out. */
    readonly cut: (rows: string) => string;
    /** Where `--top` asked for fewer rows than the cell sheet holds. */
    readonly allRows: string;
    /** Where the other segments of the regions are on no sheet. */
    readonly targetFixed: string;
    readonly noProblems: string;
    /** Above a sheet that follows no change of the others. */
    readonly values: string;
  };
  readonly summary: {
    readonly coverage: string;
    readonly net: string;
    readonly eachToTarget: (target: string) => string;
    readonly asWhole: (target: string) => string;
    readonly renewal: string;
    readonly expansion: string;
    readonly total: string;
    readonly withoutRenewal: string;
    readonly unpriced: string;
    readonly byPayer: string;
    readonly chart: string;
    readonly counts: string;
    readonly budgetMonths: string;
  };
  readonly about: {
    readonly version: string;
    readonly command: string;
    readonly stamp: string;
    readonly inputs: string;
    readonly rowsOf: (rows: string) => string;
    readonly parameters: string;
    readonly target: string;
    readonly verified: string;
    readonly renew: string;
    readonly relief: Readonly<Record<'on' | 'off', string>>;
    readonly reliefName: string;
    readonly basis: string;
    readonly programmes: string;
    readonly options: string;
    readonly method: string;
    /** How figures come about, a sentence each. */
    readonly methods: readonly string[];
    readonly live: string;
    /** What follows a change and what does not, a sentence each. */
    readonly liveness: readonly string[];
  };
}
