import { agree, counted } from '../../i18n/en/counted.js';
import { planWhy } from './en-why.js';

/** What the sentence on a plan says. */
type PlanTexts = Readonly<
  Record<'each' | 'target' | 'until' | 'enrolled' | 'total' | 'coverage', string>
>;

/** Words of `ucj plan`. */
export const plan = {
  title: (target: string, until: string) => `Plan to ${target} by the end of ${until}`,
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
  /** Head of the amounts of all years so far at the wages of one year. */
  atPrices: (year: string) => `The same at\nwages of ${year}`,
  range: 'Range',
  drivers: 'What drives it, all years',
  low: 'low',
  central: 'central',
  high: 'high',
  /** Titles of what a page draws, and what is to be seen there, from the first year to the last. */
  pictures: {
    byYear: 'Budget by year',
    byYearSaid: (first: string, last: string) =>
      `Bars of the years ${first} to ${last}, each of renewal and expansion.`,
    parts: { renewal: 'renewal', expansion: 'expansion' },
    coverage: 'Coverage by year',
    coverageSaid: (first: string, last: string) =>
      `A line of coverage at the end of each year, ${first} to ${last}, with what is drawn next to it: a target, and a band where it is uncertain. The table has the same figures.`,
    target: (target: string) => `target ${target}`,
    money: 'Budget by year, between its lowest and highest',
    /** The same where some have no price, or it is not known who is renewed. */
    moneyLeast:
      'Budget by year, between its lowest and highest: at least this much, since some have no price or their renewal is unknown',
    moneySaid: (first: string, last: string) =>
      `A line of the budget of each year, ${first} to ${last}, in a band from the lowest to the highest. The table of ranges has the same figures.`,
  },
  driver: {
    verified: 'share of the uncovered who can be found (--verified)',
    growth: 'growth of the potential (--growth)',
    lapse: 'members who stop paying (--lapse)',
    wageGrowth: 'growth of wages (--wage-growth)',
  },
  /** How the plan goes: its path, when people join, and what it assumes. */
  path: {
    linear: (eachSegment: boolean) =>
      `Coverage of each region${eachSegment ? ' and segment' : ''} rises in a straight line`,
    steady: (eachSegment: boolean) =>
      `Each region${eachSegment ? ' and segment' : ''} enrols the same number each year`,
  },
  spread: (month: string, isEven: boolean): string =>
    isEven
      ? `people join evenly from ${month} to December`
      : `people join on the first of ${month} and are paid for to December`,
  rates: ({
    growth,
    lapse,
    renew,
    carry,
    stay,
  }: Readonly<Record<'growth' | 'lapse' | 'renew' | 'carry' | 'stay', string>>) =>
    `Potential grows by ${growth} a year; of members who pay for themselves ${lapse} stop; ${renew} of the subsidised are renewed; ${carry} of those enrolled are paid for in later years; of those no longer paid for ${stay} stay and pay for themselves, the others leave`,
  /** That nobody who pays for themselves stops is a hope: what became of all members in a few months. */
  optimistic:
    'No member who pays for themselves stops paying: that is optimistic. Active members of the country fell from 45.2 million in December 2024 to 39.05 million in May 2025 (BPJS Ketenagakerjaan)',
  /** Where wage earners are planned beyond the last year whose wages are known. */
  wagesStay: (known: string, until: string) =>
    `Wages after ${known} are those of ${known}: wage earners are planned to ${until}, and cost more if wages rise (--wage-growth)`,
  wagesGrow: (growth: string) =>
    `Wages, minimum wages and the wage cap of JP grow by ${growth} a year after the last that is known; wages that are given are those of the first year. A grown wage is rounded half up to whole rupiah once`,
  /** A value of a law, by its name, that ends with a month. */
  ending: (law: string, entry: string, month: string) =>
    `${law} (${entry}) ends with ${month}: it does not apply to later months.`,
  /** Minimum wages that end with a month, and the same month as an option takes it. */
  wagesEnd: (law: string, month: string, option: string) =>
    `The minimum wages of ${law} end with ${month}: workers who need one have no price after that, and are in no amount. --wage-growth SHARE lets them grow, --as-of ${option} keeps using them.`,
  /** The highest wage that counts for JP ends with a month. */
  capEnds: (law: string, month: string) =>
    `The wage cap of JP (${law}) is known up to ${month}: after that wages up to it are priced as if it held, and workers who earn more have no price. --wage-growth SHARE lets it grow.`,
  /** Where all together end above the target, since parts above it stay there. */
  beyond: (coverage: string) =>
    `All together end at ${coverage}, above the target: regions above it stay there.`,
  contracts:
    'Contracts of migrant workers are paid once, when they start; a second contract is not in this plan, nor are their months.',
  /** The months are of those who have a price, where some have none. */
  whole: (enrolled: string, months: string, total: string, isPart: boolean) =>
    `All years: ${enrolled} to enrol, ${counted(months, 'month')} of membership paid${isPart ? ' for those with a price' : ''}, ${total}`,
  /** Where it is not known whom public money pays today. */
  ownUnknown: (rows: readonly string[] | null) =>
    `Whom public money pays today is not known${rows === null ? '' : ` in ${rows[0]} of ${counted(rows[1] ?? '', 'row')}`}: members of today are taken to pay for themselves${rows === null ? '' : ' there'}`,
  /** Where years between the counts and the first year of the plan are left out. */
  late: (counts: string, first: string) =>
    `The plan starts in ${first} with the counts of ${counts}: the years between are not planned, nor does anything grow in them`,
  /** An amount to which something unknown is added. */
  atLeast: (total: string) => `at least ${total}: renewals are not known, or some have no price`,
  /** The share of the uncovered who can be found. */
  verified: (share: string) =>
    `Of those who are not members ${share} can be found and are eligible; no more are enrolled`,
  /** Where the target cannot be reached: of those who would have to be enrolled, whom can be found. */
  outOfReach: (target: string, until: string, wanted: string, found: string) =>
    `${target} is out of reach by the end of ${until}: of ${wanted} who would have to be enrolled, ${found} can be found`,
  /** Where only some segments of a region are looked at, whose target it is. */
  partOfRegions:
    'The target is that of whole regions: these segments enrol their part of it, whatever coverage that brings them',
  /** Potential of the last year as it is planned, and as it would be if all grew together. */
  grownApart: (until: string, planned: string, together: string) =>
    `Each row grows by itself, in whole people: potential of ${until} is ${planned}, and would be ${together} if all grew together. A table whose rows are added up beforehand (by district or regency) grows as said.`,
  unpriced: (segments: string, reason: string, years: string | null) =>
    `No price${years === null ? '' : ` in ${years}`}: ${segments}: ${reason}.`,
  limitsTitle: 'Not in this plan',
  /** What a plan does not model. */
  limits: [
    'Future law: each month has the tariff that is known for it.',
    'Members who pay for themselves cost this plan nothing; how many of them stop paying is an assumption.',
    'Each region goes to the target by itself; nobody moves between regions or segments.',
    'Verification, outreach and staff.',
  ],
  /** What a plan comes to, in a sentence of a report. */
  comesTo: {
    /** `each` is what goes to the target by itself; the coverage is that of all together. */
    reaches: ({ each, target, until, enrolled, total, coverage }: PlanTexts) =>
      `Bringing ${each} to ${target} by the end of ${until} takes ${enrolled} ${agree(enrolled, 'enrolment', 'enrolments')} and ${total} in premiums over all years; all together then reach ${coverage}.`,
    /** Of those who would have to be enrolled, whom can be found. */
    outOfReach: (
      { target, until, enrolled, total, coverage }: PlanTexts,
      wanted: string,
      found: string,
    ) =>
      `${target} is out of reach by the end of ${until}: of ${wanted} who would have to be enrolled, ${found} can be found. The plan has ${enrolled} ${agree(enrolled, 'enrolment', 'enrolments')} and ${total} in premiums over all years; all together then reach ${coverage}.`,
    reached: (each: string, target: string, until: string) =>
      `${each.charAt(0).toUpperCase()}${each.slice(1)} has reached ${target}: until the end of ${until} nobody has to be enrolled for it.`,
    unpriced: (each: string, target: string, until: string, enrolled: string) =>
      `Bringing ${each} to ${target} by the end of ${until} takes ${enrolled} ${agree(enrolled, 'enrolment', 'enrolments')}, which have no price yet.`,
    each: (bySegment: boolean): string => (bySegment ? 'each region and segment' : 'each region'),
    /** An amount to which something unknown is added. */
    atLeast: (amount: string) => `at least ${amount}`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
  },
  derivation: planWhy,
};
