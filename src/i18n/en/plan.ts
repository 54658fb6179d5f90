import type { PlanWords } from '../plan-words.js';
import { counted } from './counted.js';
import { planWhy } from './plan-why.js';

/** Words of `ucj plan`. */
export const plan: PlanWords = {
  title: (target, until) => `Plan to ${target} by the end of ${until}`,
  heads: {
    year: 'Year',
    potential: 'Potential',
    wanted: 'Wanted',
    start: 'Members\nat start',
    lapsed: 'Lapsing',
    dropped: 'Not\nrenewed',
    enrolled: 'To\nenrol',
    end: 'Members\nat end',
    coverage: 'Coverage',
    renewal: 'Renewal',
    expansion: 'Expansion',
    total: 'Budget',
    cumulative: 'All years\nso far',
    unpriced: 'Not\npriced',
  },
  range: 'Range',
  drivers: 'What drives it, all years',
  low: 'low',
  central: 'central',
  high: 'high',
  driver: {
    verified: 'share of the potential that verification leaves (--verified)',
    growth: 'growth of the potential (--growth)',
    lapse: 'members who leave (--lapse)',
  },
  path: {
    linear: 'Coverage of each region and segment rises in a straight line',
    steady: 'Each region and segment enrols the same number each year',
  },
  spread: (month, isEven) =>
    isEven
      ? `people join evenly from ${month} to December`
      : `people join on the first of ${month} and are paid for to December`,
  rates: (growth, lapse, renew, carry) =>
    `Potential grows by ${growth} a year; of members who pay for themselves ${lapse} leave; ${renew} of the subsidised are renewed; ${carry} of those enrolled are paid for in later years`,
  ending: (law, entry, month) =>
    `${law} (${entry}) ends with ${month}: later months have none of it.`,
  wagesEnd: (law, month, option) =>
    `The minimum wages of ${law} end with ${month}: who needs one has no price after that, and is in no amount. --as-of ${option} goes on with them.`,
  beyond: (coverage) =>
    `All together end at ${coverage}, above the target: regions and segments that are above it stay there.`,
  contracts:
    'Contracts of migrant workers are paid once, when they start; a second contract is not in this plan, nor are their months.',
  whole: (enrolled, months, total, isPart) =>
    `All years: ${enrolled} to enrol, ${counted(months, 'month')} of membership paid${isPart ? ' for those with a price' : ''}, ${total}`,
  ownUnknown: (rows) =>
    `Whom public money pays today is not known${rows === null ? '' : ` in ${rows[0]} of ${counted(rows[1] ?? '', 'row')}`}: members of today are taken to pay for themselves${rows === null ? '' : ' there'}`,
  late: (counts, first) =>
    `The plan starts in ${first} with the counts of ${counts}: the years between are not planned, nor does anything grow in them`,
  atLeast: (total) => `at least ${total}: renewals are not known, or some have no price`,
  verified: (share) => `Of the potential ${share} is left by verification`,
  unpriced: (segments, reason) => `No price: ${segments}: ${reason}.`,
  limitsTitle: 'Not in this plan',
  limits: [
    'Law that is not made yet: each month has the tariff that is known for it, and wages stay as they are given.',
    'Members who pay for themselves cost this plan nothing; how many of them stop paying is an assumption.',
    'Each region and segment goes to the target by itself; nobody moves between them.',
    'Verification, outreach and staff.',
  ],
  derivation: planWhy,
};
