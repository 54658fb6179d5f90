import { counted } from './counted.js';

/** Words of a derivation. */
export const why = {
  title: 'How the figures came about',
  columnAt: (column: string) => `column "${column}"`,
  /** A count from the command line. */
  fromOption: 'given on the command line',
  potential: 'Potential',
  registered: 'Registered',
  subsidised: 'Subsidised',
  coverage: (percent: string, registered: string, potential: string) =>
    `Coverage ${percent} = ${registered} / ${potential}, rounded half up to one decimal`,
  noCoverage: 'Coverage has no value: potential is 0',
  uncovered: (result: string, potential: string, registered: string) =>
    `Uncovered ${result} = ${potential} - ${registered}, not below 0`,
  excess: (result: string, registered: string, potential: string) =>
    `Excess ${result} = ${registered} - ${potential}`,
  findable: (result: string, uncovered: string, share: string) =>
    `Can be found ${result} = ${uncovered} x ${share}, rounded half up`,
  /** The relative standard error of a potential, and where it stands. */
  error: (rse: string, place: string) => `Relative standard error ${rse}: ${place}`,
  half: (half: string, rse: string, potential: string) =>
    `at 95 % potential is ± ${half} = 1.96 x ${rse} x ${potential}, rounded up`,
  /** The half of the interval of a sum. */
  halfOfSum: (half: string, rse: string) =>
    `At 95 % potential is ± ${half}: root of the sum of the squares of its rows, a relative standard error of ${rse}`,
  intervals: (potential: string, coverage: string, uncovered: string, expansion: string) =>
    `potential ${potential}, coverage ${coverage}, uncovered ${uncovered}, expansion ${expansion}`,
  target: (target: string, part: string) => `To target ${target}: ${part}`,
  targetRegion: (missing: string, target: string, potential: string, registered: string) =>
    `the region lacks ${missing} = ${target} x ${potential}, rounded up, - ${registered}, not below 0`,
  targetSegment:
    (segment: string) => (missing: string, target: string, potential: string, registered: string) =>
      `${segment} lacks ${missing} in the region = ${target} x ${potential}, rounded up, - ${registered}, not below 0`,
  /** Too few can be found to reach it. */
  outOfReach: (findable: string) => `out of reach: only ${findable} can be found there`,
  targetPart: (part: string) =>
    `this segment's part is ${part}: in proportion to uncovered, by largest remainder`,
  expansion: 'Expansion',
  renewal: 'Renewal',
  renewalUnknown: 'Renewal is unknown: nobody said how many members public money pays',
  amount: (amount: string, workers: string, premium: string) =>
    `${amount} = ${counted(workers, 'worker')} x ${premium}`,
  nobody: 'nobody to pay for',
  notPriced: (workers: string, reason: string) =>
    `${counted(workers, 'worker')} not priced: ${reason}`,
  people: { uncovered: 'uncovered', subsidised: 'subsidised' },
  workers: (workers: string, people: string, of: string, share: string) =>
    `${counted(workers, 'worker')} = ${people} ${of} x ${share}, rounded half up`,
  /** Fewer, or more, of a segment than are its part of a target. */
  fewerFound: (workers: string, people: string) =>
    `${counted(workers, 'worker')}: of the ${people} to target no more can be found here`,
  moreFound: (workers: string, people: string, more: string) =>
    `${counted(workers, 'worker')} = ${people} to target + ${more} for those who cannot be found in other segments`,
  payer: (payer: string, from: string) => `paid by ${payer}, ${from}`,
  /** Why a renewal has the payer it has. */
  renewalPayer: 'because public money already pays for them',
  givenBy: {
    option: 'as the options say',
    column: 'as the column says',
    settings: 'as the settings say',
    catalogue: 'as the catalogue says',
  },
  aMonth: 'a month',
  aContract: 'a contract',
  times: (count: string, months: string) => `x ${count} (${months})`,
  rounded: 'rounded half up',
  byLaw: 'fixed by law',
  band: (from: string, below: string | null): string =>
    below === null ? `band from ${from}` : `band from ${from} to below ${below}`,
  income: (income: string) => `income ${income}`,
  noIncome: 'no income given, so the lowest band',
  cap: (cap: string, wage: string) => `${cap} (the cap; the wage is ${wage})`,
  /** A wage or cap that grew `years` times. */
  grown: (amount: string, from: string, growth: string, years: string) =>
    `${amount} (${from} x (1 + ${growth})^${years}, rounded half up)`,
  wageFrom: (from: string) => `wage ${from}`,
  recomposed: (parts: string) => `nobody pays more for it: ${parts}`,
  fromState: 'from the state',
  outOf: (programme: string) => `out of ${programme}`,
  beforeDeparture: (amount: string) => `${amount} before departure`,
  term: (amount: string, months: string) => `${amount} for ${counted(months, 'month')}`,
  beyond: (count: string, amount: string) => `${counted(count, 'month')} beyond x ${amount}`,
  flat: 'given as --premium or in the settings',
  relief: (id: string, factor: string) => `x ${factor} (${id})`,
  missed: {
    payer: (id: string) => `no relief: ${id} is not for this payer`,
    sector: (id: string) => `no relief: ${id} is for another sector`,
    programme: (id: string) => `no relief: ${id} is for other programmes`,
    choice: (id: string) => `no relief: ${id} would apply without --relief none`,
  },
  since: (id: string, from: string, law: string, confidence: string) =>
    `${id} from ${from}: ${law} (${confidence})`,
  workerSide: (amount: string) => `workers themselves pay ${amount} in addition`,
  total: (annual: string, renewal: string, expansion: string) =>
    `Budget ${annual} = ${renewal} + ${expansion}`,
  totalWithoutRenewal: (expansion: string) => `Budget ${expansion}, without renewal`,
  sum: (cells: string) => `Together, ${counted(cells, 'row')}`,
};
