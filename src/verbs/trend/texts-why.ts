/** The words of the derivation of a trend. Numbers come written out; the words only join them. */
export interface TrendWhyWords {
  readonly potential: (count: string, period: string, places: string) => string;
  readonly members: (count: string, period: string, places: string) => string;
  /** A place whose column is not that of the others. */
  readonly placeIn: (place: string, column: string) => string;
  /** The places that are not named. */
  readonly moreRows: (places: string, more: string) => string;
  readonly coverage: (period: string, percent: string, ratio: string) => string;
  readonly noCoverage: (period: string) => string;
  /** The whole change, as the difference of two ratios. */
  readonly change: (points: string, after: string, before: string) => string;
  readonly noChange: string;
  readonly byMembers: (points: string, formula: string) => string;
  readonly byPotential: (points: string, formula: string) => string;
  readonly partsRounded: string;
  readonly frozen: (percent: string, ratio: string) => string;
  readonly noFrozen: string;
  /** `toHundredths` where a pace would be 0 as a whole number and is none. */
  readonly pace: (
    pace: string,
    difference: string,
    months: string,
    periods: { from: string; to: string },
    toHundredths: boolean,
  ) => string;
  readonly noPace: (months: string) => string;
  /** Members now less those a month before, of what both months have. */
  readonly lastMonth: (result: string, difference: string) => string;
  readonly noLastMonth: (month: string) => string;
  readonly missing: (
    result: string,
    target: string,
    counts: { potential: string; members: string },
  ) => string;
  /** Without a potential there is nothing to reach. */
  readonly noTarget: string;
  readonly arrival: {
    readonly month: (
      month: string,
      formula: string,
      months: { count: string; from: string },
    ) => string;
    /** Further away than the end of a year. */
    readonly after: (year: string, formula: string, now: string) => string;
    readonly never: (missing: string) => string;
    readonly reached: string;
    readonly noPace: string;
  };
  readonly left: (months: string, from: string, to: string) => string;
  readonly needed: (result: string, missing: string, months: string) => string;
  readonly neededNobody: string;
  readonly noMonthLeft: string;
  readonly standing: {
    readonly reached: (standing: string) => string;
    readonly 'on-track': (standing: string, joining: string, missing: string) => string;
    readonly behind: (standing: string, joining: string, missing: string) => string;
    readonly late: (standing: string) => string;
    readonly noTarget: (standing: string) => string;
    readonly noPace: (standing: string) => string;
  };
  readonly byLastMonth: string;
  readonly onFrozen: (period: string, potential: string) => string;
  readonly sameBase: (period: string) => string;
}
