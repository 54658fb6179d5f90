import { agree, counted } from '../../i18n/en/counted.js';
import { planWhy } from './en-why.js';
import type { PlanWords } from './texts.js';

/** Words of `ucj plan`. */
export const plan: PlanWords = {
  title: (target, until) => `Plan to ${target} by the end of ${until}`,
  heads: {
    year: 'Year',
    potential: 'Potential',
    wanted: 'Wanted',
    start: 'Members\nat start',
    lapsed: 'Lapsing',
    left: 'Leaving\nunpaid',
    enrolled: 'To\nenrol',
    end: 'Members\nat end',
    coverage: 'Coverage',
    renewal: 'Renewal',
    expansion: 'Expansion',
    total: 'Budget',
    cumulative: 'All years\nso far',
    unpriced: 'Not\npriced',
    outOfReach: 'Out of\nreach',
  },
  atPrices: (year) => `The same at\nwages of ${year}`,
  range: 'Range',
  drivers: 'What drives it, all years',
  low: 'low',
  central: 'central',
  high: 'high',
  pictures: {
    byYear: 'Budget by year',
    byYearSaid: (first, last) =>
      `Bars of the years ${first} to ${last}, each of renewal and expansion.`,
    parts: { renewal: 'renewal', expansion: 'expansion' },
    coverage: 'Coverage by year',
    coverageSaid: (first, last) =>
      `A line of coverage at the end of each year, ${first} to ${last}, with what is drawn beside it: a target, and a band where it is uncertain. The table has the same figures.`,
    target: (target) => `target ${target}`,
    money: 'Budget by year, between its least and its most',
    moneyLeast:
      'Budget by year, between its least and its most: at least so much, since some have no price or their renewal is unknown',
    moneySaid: (first, last) =>
      `A line of the budget of each year, ${first} to ${last}, in a band from the least to the most. The table of ranges has the same figures.`,
  },
  driver: {
    verified: 'share of the uncovered who can be found (--verified)',
    growth: 'growth of the potential (--growth)',
    lapse: 'members who stop paying (--lapse)',
    wageGrowth: 'growth of wages (--wage-growth)',
  },
  path: {
    linear: (eachSegment) =>
      `Coverage of each region${eachSegment ? ' and segment' : ''} rises in a straight line`,
    steady: (eachSegment) =>
      `Each region${eachSegment ? ' and segment' : ''} enrols the same number each year`,
  },
  spread: (month, isEven) =>
    isEven
      ? `people join evenly from ${month} to December`
      : `people join on the first of ${month} and are paid for to December`,
  rates: ({ growth, lapse, renew, carry, stay }) =>
    `Potential grows by ${growth} a year; of members who pay for themselves ${lapse} stop; ${renew} of the subsidised are renewed; ${carry} of those enrolled are paid for in later years; of those no longer paid for ${stay} stay and pay for themselves, the others leave`,
  optimistic:
    'No member who pays for themselves stops paying: that is optimistic. Active members of the country fell from 45.2 million in December 2024 to 39.05 million in May 2025 (BPJS Ketenagakerjaan)',
  wagesStay: (known, until) =>
    `Wages after ${known} are those of ${known}: wage earners are planned to ${until}, and cost more if wages rise (--wage-growth)`,
  wagesGrow: (growth) =>
    `Wages, minimum wages and the wage cap of JP grow by ${growth} a year after the last that is known; wages that are given are those of the first year. A grown wage is rounded half up to whole rupiah once`,
  ending: (law, entry, month) =>
    `${law} (${entry}) ends with ${month}: later months have none of it.`,
  wagesEnd: (law, month, option) =>
    `The minimum wages of ${law} end with ${month}: who needs one has no price after that, and is in no amount. --wage-growth SHARE lets them grow, --as-of ${option} goes on with them.`,
  capEnds: (law, month) =>
    `The wage cap of JP (${law}) is known up to ${month}: after that wages up to it are priced as if it held, and who earns more has no price. --wage-growth SHARE lets it grow.`,
  beyond: (coverage) =>
    `All together end at ${coverage}, above the target: those that are above it stay there.`,
  contracts:
    'Contracts of migrant workers are paid once, when they start; a second contract is not in this plan, nor are their months.',
  whole: (enrolled, months, total, isPart) =>
    `All years: ${enrolled} to enrol, ${counted(months, 'month')} of membership paid${isPart ? ' for those with a price' : ''}, ${total}`,
  ownUnknown: (rows) =>
    `Whom public money pays today is not known${rows === null ? '' : ` in ${rows[0]} of ${counted(rows[1] ?? '', 'row')}`}: members of today are taken to pay for themselves${rows === null ? '' : ' there'}`,
  late: (counts, first) =>
    `The plan starts in ${first} with the counts of ${counts}: the years between are not planned, nor does anything grow in them`,
  atLeast: (total) => `at least ${total}: renewals are not known, or some have no price`,
  verified: (share) =>
    `Of those who are not members ${share} can be found and are eligible; no more are enrolled`,
  outOfReach: (target, until, wanted, found) =>
    `${target} is out of reach by the end of ${until}: of ${wanted} who would have to be enrolled, ${found} can be found`,
  partOfRegions:
    'The target is that of whole regions: these segments enrol their part of it, whatever coverage that brings them',
  unpriced: (segments, reason, years) =>
    `No price${years === null ? '' : ` in ${years}`}: ${segments}: ${reason}.`,
  limitsTitle: 'Not in this plan',
  limits: [
    'Law that is not made yet: each month has the tariff that is known for it.',
    'Members who pay for themselves cost this plan nothing; how many of them stop paying is an assumption.',
    'Each region goes to the target by itself; nobody moves between regions or segments.',
    'Verification, outreach and staff.',
  ],
  comesTo: {
    reaches: ({ each, target, until, enrolled, total, coverage }) =>
      `Bringing ${each} to ${target} by the end of ${until} takes ${enrolled} ${agree(enrolled, 'enrolment', 'enrolments')} and ${total} in premiums over all years; all together then reach ${coverage}.`,
    outOfReach: ({ target, until, enrolled, total, coverage }, wanted, found) =>
      `${target} is out of reach by the end of ${until}: of ${wanted} who would have to be enrolled, ${found} can be found. The plan has ${enrolled} ${agree(enrolled, 'enrolment', 'enrolments')} and ${total} in premiums over all years; all together then reach ${coverage}.`,
    reached: (each, target, until) =>
      `${each.charAt(0).toUpperCase()}${each.slice(1)} has reached ${target}: until the end of ${until} nobody has to be enrolled for it.`,
    unpriced: (each, target, until, enrolled) =>
      `Bringing ${each} to ${target} by the end of ${until} takes ${enrolled} ${agree(enrolled, 'enrolment', 'enrolments')}, which have no price yet.`,
    each: (bySegment) => (bySegment ? 'each region and segment' : 'each region'),
    atLeast: (amount) => `at least ${amount}`,
    between: (low, high) => `between ${low} and ${high}`,
  },
  derivation: planWhy,
};
