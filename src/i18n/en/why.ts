import type { WhyWords } from '../why-words.js';
import { counted } from './counted.js';

/** Words of a derivation. */
export const why: WhyWords = {
  title: 'How the figures came about',
  columnAt: (column) => `column "${column}"`,
  fromOption: 'given on the command line',
  potential: 'Potential',
  registered: 'Registered',
  subsidised: 'Subsidised',
  coverage: (percent, registered, potential) =>
    `Coverage ${percent} = ${registered} / ${potential}, rounded half up to one decimal`,
  noCoverage: 'Coverage has no value: potential is 0',
  uncovered: (result, potential, registered) =>
    `Uncovered ${result} = ${potential} - ${registered}, not below 0`,
  excess: (result, registered, potential) => `Excess ${result} = ${registered} - ${potential}`,
  findable: (result, uncovered, share) =>
    `Can be found ${result} = ${uncovered} x ${share}, rounded half up`,
  error: (rse, place) => `Relative standard error ${rse}: ${place}`,
  half: (half, rse, potential) =>
    `at 95 % potential is ± ${half} = 1.96 x ${rse} x ${potential}, rounded up`,
  halfOfSum: (half, rse) =>
    `At 95 % potential is ± ${half}: root of the sum of the squares of its rows, a relative standard error of ${rse}`,
  intervals: (potential, coverage, uncovered, expansion) =>
    `potential ${potential}, coverage ${coverage}, uncovered ${uncovered}, expansion ${expansion}`,
  target: (target, part) => `To target ${target}: ${part}`,
  targetRegion: (missing, target, potential, registered) =>
    `the region lacks ${missing} = ${target} x ${potential}, rounded up, - ${registered}, not below 0`,
  targetSegment: (segment) => (missing, target, potential, registered) =>
    `${segment} lacks ${missing} in the region = ${target} x ${potential}, rounded up, - ${registered}, not below 0`,
  outOfReach: (findable) => `out of reach: only ${findable} can be found there`,
  targetPart: (part) =>
    `this segment's part is ${part}: in proportion to uncovered, by largest remainder`,
  expansion: 'Expansion',
  renewal: 'Renewal',
  renewalUnknown: 'Renewal is unknown: nobody said how many members public money pays',
  amount: (amount, workers, premium) => `${amount} = ${counted(workers, 'worker')} x ${premium}`,
  nobody: 'nobody to pay for',
  notPriced: (workers, reason) => `${counted(workers, 'worker')} not priced: ${reason}`,
  people: { uncovered: 'uncovered', subsidised: 'subsidised' },
  workers: (workers, people, of, share) =>
    `${counted(workers, 'worker')} = ${people} ${of} x ${share}, rounded half up`,
  fewerFound: (workers, people) =>
    `${counted(workers, 'worker')}: of the ${people} to target no more can be found here`,
  moreFound: (workers, people, more) =>
    `${counted(workers, 'worker')} = ${people} to target + ${more} for those who cannot be found in other segments`,
  payer: (payer, from) => `paid by ${payer}, ${from}`,
  renewalPayer: 'because public money already pays for them',
  givenBy: {
    option: 'as the options say',
    column: 'as the column says',
    settings: 'as the settings say',
    catalogue: 'as the catalogue says',
  },
  aMonth: 'a month',
  aContract: 'a contract',
  times: (count, months) => `x ${count} (${months})`,
  rounded: 'rounded half up',
  byLaw: 'fixed by law',
  band: (from, below) =>
    below === null ? `band from ${from}` : `band from ${from} to below ${below}`,
  income: (income) => `income ${income}`,
  noIncome: 'no income given, so the lowest band',
  cap: (cap, wage) => `${cap} (the cap; the wage is ${wage})`,
  grown: (amount, from, growth, years) =>
    `${amount} (${from} x (1 + ${growth})^${years}, rounded half up)`,
  wageFrom: (from) => `wage ${from}`,
  recomposed: (parts) => `nobody pays more for it: ${parts}`,
  fromState: 'from the state',
  outOf: (programme) => `out of ${programme}`,
  beforeDeparture: (amount) => `${amount} before departure`,
  term: (amount, months) => `${amount} for ${counted(months, 'month')}`,
  beyond: (count, amount) => `${counted(count, 'month')} beyond x ${amount}`,
  flat: 'given as --premium or in the settings',
  relief: (id, factor) => `x ${factor} (${id})`,
  missed: {
    payer: (id) => `no relief: ${id} is not for this payer`,
    sector: (id) => `no relief: ${id} is for another sector`,
    programme: (id) => `no relief: ${id} is for other programmes`,
    choice: (id) => `no relief: ${id} would apply without --relief none`,
  },
  since: (id, from, law, confidence) => `${id} from ${from}: ${law} (${confidence})`,
  workerSide: (amount) => `workers themselves pay ${amount} beside it`,
  total: (annual, renewal, expansion) => `Budget ${annual} = ${renewal} + ${expansion}`,
  totalWithoutRenewal: (expansion) => `Budget ${expansion}, without renewal`,
  sum: (cells) => `Together, ${counted(cells, 'row')}`,
};
