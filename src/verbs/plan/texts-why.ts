/** The words of the derivation of a plan. Numbers come written out; the words only join them. */
export interface PlanWhyWords {
  /** What a year comes to: the head of its branch. */
  readonly year: (year: string, enrolled: string, budget: string) => string;
  readonly grown: (result: string, growth: string, before: string) => string;
  readonly still: (result: string) => string;
  /** `cells` is how many segments have the target together, null for one alone. */
  readonly wanted: (
    result: string,
    percent: string,
    potential: string,
    cells: string | null,
  ) => string;
  /** Never more than there are. */
  readonly wantedAll: (result: string) => string;
  readonly noPotential: string;
  /** A year between two waypoints, `gone` of the `span` years from the first one. */
  readonly onTheWay: (
    percent: string,
    way: { from: string; gone: string; span: string; to: string },
    year: string,
  ) => string;
  readonly atMilestone: (percent: string, year: string) => string;
  readonly startFirst: (result: string) => string;
  readonly start: (result: string, year: string) => string;
  readonly lapsed: (result: string, share: string, own: string) => string;
  readonly own: (
    result: string,
    start: string,
    renewed: string,
    carried: string,
    left: string,
  ) => string;
  /** Of those no longer paid for, who pay for themselves and who leave. */
  readonly left: (result: string, unpaid: string, stayed: string, share: string) => string;
  readonly notRenewed: (
    result: string,
    subsidised: string,
    renewed: string,
    share: string,
  ) => string;
  readonly notCarried: (
    result: string,
    joined: string,
    kept: string,
    share: string,
    year: string,
  ) => string;
  /** Who can be found: of the uncovered, and of those whom the plan enrolled already, null for none. */
  readonly findable: (
    result: string,
    share: string,
    uncovered: string,
    found: string | null,
  ) => string;
  readonly toEnrol: (result: string, wanted: string, staying: string) => string;
  /** No more than can be found, and how many are then out of reach. */
  readonly limited: (findable: string, short: string) => string;
  /** A segment's part of those whom its region enrols. */
  readonly part: (
    result: string,
    all: string,
    cells: string,
    uncovered: string,
    of: string,
  ) => string;
  readonly missing: (result: string, wanted: string, staying: string) => string;
  readonly steady: (result: string, total: string, years: string, until: string) => string;
  readonly end: (result: string, sum: string) => string;
  readonly since: string;
  readonly carried: string;
  readonly carriedFrom: (
    result: string,
    before: string,
    kept: string,
    year: string,
    share: string,
    joined: string,
  ) => string;
  /** A contract is paid for when it starts. */
  readonly contractPaid: (workers: string) => string;
  readonly joining: (month: string, amount: string) => string;
  readonly spread: (workers: string, months: string) => string;
  readonly same: (year: string) => string;
  readonly months: (result: string, renewed: string, carried: string, joining: string) => string;
  readonly cumulative: (result: string, parts: string | null) => string;
}
