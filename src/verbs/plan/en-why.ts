import { counted } from '../../i18n/en/counted.js';

/** Words of the derivation of a plan. */
export const planWhy = {
  /** What a year comes to: the head of its branch. */
  year: (year: string, enrolled: string, budget: string) =>
    `${year}: ${enrolled} to enrol, ${budget}`,
  grown: (result: string, growth: string, before: string) =>
    `Potential ${result} = ${before} and ${growth} of it, rounded half up`,
  still: (result: string) => `Potential ${result}, which does not grow`,
  /** `cells` is how many segments have the target together, null for one alone. */
  wanted: (result: string, percent: string, potential: string, cells: string | null) =>
    `Wanted${cells === null ? '' : ` of ${cells} segments of the region together`} ${result}: ${percent} x ${potential}, rounded up`,
  /** Never more than there are. */
  wantedAll: (result: string) => `no more than the potential: ${result}`,
  noPotential: 'Wanted 0: there is no potential',
  /** A year between two waypoints, `gone` of the `span` years from the first one. */
  onTheWay: (
    percent: string,
    { from, gone, span, to }: { from: string; gone: string; span: string; to: string },
    year: string,
  ) =>
    `${percent}, exactly ${from} + ${gone}/${span} x (${to} - ${from}): in a straight line to ${to} by the end of ${year}`,
  atMilestone: (percent: string, year: string) =>
    `${percent} is to be reached by the end of ${year}`,
  startFirst: (result: string) => `Members at the start ${result}: the registered`,
  start: (result: string, year: string) =>
    `Members at the start ${result}: those at the end of ${year}`,
  lapsed: (result: string, share: string, own: string) =>
    `Lapsing ${result} = ${share} x ${own} who pay for themselves, rounded half up`,
  own: (result: string, start: string, renewed: string, carried: string, left: string) =>
    `${result} = ${counted(start, 'member')} - ${renewed} subsidised since before - ${carried} whom the plan enrolled and pays for${left === '0' ? '' : ` - ${left} who leave unpaid`}`,
  /** Of those no longer paid for, who pay for themselves and who leave. */
  left: (result: string, unpaid: string, stayed: string, share: string) =>
    `Leaving unpaid ${result} = ${unpaid} no longer paid for - ${stayed} who stay and pay for themselves (${share}, rounded half up)`,
  notRenewed: (result: string, subsidised: string, renewed: string, share: string) =>
    `Not renewed ${result} = ${subsidised} subsidised - ${renewed} (${share} of them, rounded half up)`,
  notCarried: (result: string, joined: string, kept: string, share: string, year: string) =>
    `Not paid for any more ${result} = ${joined} enrolled in ${year} - ${kept} (${share} of them, rounded half up)`,
  /** Who can be found: of the uncovered, and of those whom the plan enrolled already, null for none. */
  findable: (result: string, share: string, uncovered: string, found: string | null): string =>
    found === null
      ? `Can be found ${result} = ${share} x ${uncovered} uncovered, rounded half up`
      : `Can be found ${result} = ${share} x (${uncovered} uncovered + ${found} enrolled by the plan), rounded half up, - ${found}; not below 0 nor above the uncovered`,
  toEnrol: (result: string, wanted: string, staying: string) =>
    `To enrol ${result} = ${wanted} wanted - ${staying} who stay, not below 0`,
  /** No more than can be found, and how many are then out of reach. */
  limited: (findable: string, short: string) =>
    `no more than the ${findable} who can be found: ${short} are out of reach`,
  /** A segment's part of those whom its region enrols. */
  part: (result: string, all: string, cells: string, uncovered: string, of: string) =>
    `To enrol ${result}: part of the ${all} of ${cells} segments, in proportion to the uncovered (${uncovered} of ${of}), largest remainder`,
  missing: (result: string, wanted: string, staying: string) =>
    `${result} = ${wanted} wanted - ${staying} who stay in all of them, not below 0`,
  steady: (result: string, total: string, years: string, until: string) =>
    `To enrol ${result}: of ${total} in ${years} years, the same number each year, the rest in the first ones; no fewer reach what is wanted by the end of ${until}`,
  end: (result: string, sum: string) => `Members at the end ${result} = ${sum}`,
  since: 'Subsidised since before',
  carried: 'Enrolled by the plan before',
  carriedFrom: (
    result: string,
    before: string,
    kept: string,
    year: string,
    share: string,
    joined: string,
  ) =>
    `${result} = ${before} carried already + ${kept} (${share} of the ${joined} enrolled in ${year}, rounded half up)`,
  /** A contract is paid for when it starts. */
  contractPaid: (workers: string) =>
    `Enrolled by the plan before: ${counted(workers, 'worker')}, whose contracts were paid when they started`,
  joining: (month: string, amount: string) => `${month}: ${amount}`,
  spread: (workers: string, months: string) =>
    `${counted(workers, 'worker')} join evenly over ${counted(months, 'month')}, the rest in the first ones`,
  same: (year: string) => `the same premiums in the same months, and the same law, as in ${year}`,
  months: (result: string, renewed: string, carried: string, joining: string) =>
    `Months paid ${result} = ${renewed} for those subsidised since before + ${carried} for those enrolled before + ${joining} for those who join`,
  cumulative: (result: string, parts: string | null) =>
    `All years so far ${result}${parts === null ? '' : ` = ${parts}`}`,
};
