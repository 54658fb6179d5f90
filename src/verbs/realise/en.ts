import type { Unpriced } from '../../core/vocabulary.js';
import { agree, counted } from '../../i18n/en/counted.js';

/** Why there is no tariff, where what helps is not what helps a gap. */
const UNPRICED_BY: Readonly<Partial<Record<Unpriced, string>>> = {
  'no-wage': 'a wage is needed; give --wage AMOUNT',
  'no-contract-months': 'their premium is paid once for a contract',
  'relief-not-known': 'the relief of PP 49/2020 (2020-08 to 2021-01) is not in the catalogue',
  'unknown-segment': 'no such segment is known; --scheme bpu says in which scheme it is',
};

/** Words of what was paid of a budget. */
export const realise = {
  title: (year: string) => `Budget ${year} and what was paid of it`,
  sentence: {
    paid: (through: string, paid: string, budget: string, share: string) =>
      `Through ${through} ${paid} of ${budget} is paid (${share}).`,
    /** Where some of it is for later months. */
    ahead: (through: string, paid: string, budget: string, share: string) =>
      `As of ${through} ${paid} of ${budget} is paid (${share}), some of it for later months.`,
    nothing: (budget: string) => `Nothing is paid yet of ${budget}.`,
    keep: (members: string, last: string, committed: string) =>
      `Keeping the ${counted(members, 'member')} paid for now to the end (${last}) takes ${committed} more.`,
    left: (left: string) => `${left} is then left.`,
    more: (left: string, more: string, months: string) =>
      `${left} is then left: enough for ${counted(more, 'worker', 'more')}, ${months}.`,
    mixed: (missing: string, names: string, dropped: string | null, left: string) =>
      `${missing} is missing in ${names}${dropped === null ? '' : `: ${counted(dropped, 'member')} must be dropped there`}, unless money is moved: ${left} is left in other lines.`,
    missing: (missing: string, lasts: string, dropped: string | null) =>
      `${missing} is missing: the money lasts through ${lasts}${dropped === null ? '' : `, or ${counted(dropped, 'member')} must be dropped now`}.`,
    unused: (unused: string, due: string, amount: string | null) =>
      `Of ${counted(due, 'people-month')} planned so far ${unused} were not used${amount === null ? '' : ` (${amount})`}.`,
  },
  moneyHead: 'Money',
  money: {
    original: 'Budget',
    revised: 'Budget after its change',
    paid: 'Paid',
    committed: 'Committed: to keep those paid for now',
    left: 'Left',
  },
  rupiah: 'Rupiah',
  ofBudget: 'Of the budget',
  placesHead: 'People-months',
  places: {
    planned: 'Planned, whole budget',
    due: 'Planned so far',
    bought: 'Paid for',
    unused: 'Planned so far, not used',
    behind: 'Planned so far, not paid yet',
    beyond: 'Paid for beyond the plan',
  },
  count: 'Number',
  paceHead: 'A month, on average',
  pace: {
    soFar: 'Paid so far',
    toKeep: 'Needed to keep those paid for now',
    there: 'There for the months to come',
  },
  perMonth: 'Rupiah a month',
  rowsTitle: 'Budget lines',
  heads: {
    source: 'Source',
    region: 'Region',
    segment: 'Segment',
    original: 'First\nbudget',
    budget: 'Budget',
    paid: 'Paid',
    share: '%',
    committed: 'Committed',
    left: 'Left',
    members: 'Paid for\nnow',
    change: 'Can join /\nmust go',
    lasts: 'Money\nlasts to',
  },
  monthsTitle: 'Month by month',
  monthHeads: {
    month: 'Month',
    planned: 'Planned\npeople',
    people: 'People\npaid for',
    paid: 'Paid',
    toDate: 'To date',
    share: 'Of the\nbudget',
  },
  misfitsTitle: 'Amounts that are not workers x months x tariff',
  misfitHeads: {
    place: 'Where',
    people: 'Workers',
    months: 'Months',
    amount: 'Amount',
    computed: 'By tariff',
    difference: 'Difference',
    fits: 'What fits',
  },
  fits: {
    people: (people: string) => counted(people, 'worker'),
    months: (months: string) => counted(months, 'month'),
    premium: (premium: string) => `${premium} a month each`,
    none: 'nothing whole',
  },
  /** A line that has no source, region or segment of its own. */
  all: 'all',
  parts: { source: 'source', region: 'region', segment: 'segment' },
  remarks: {
    misfits: (count: string) =>
      `${counted(count, 'amount')} ${agree(count, 'is', 'are')} not workers x months x tariff: the amounts are taken as they are; see what fits.`,
    repeated: (place: string, before: string) =>
      `${place} says the same as line ${before}: both are counted; remove one if it was entered twice.`,
    beyondBudget: (names: string, amount: string) => `Paid without a budget: ${amount} (${names}).`,
    overdrawn: (name: string, amount: string) =>
      `${name}: ${amount} more is paid than its budget has.`,
    gaps: (name: string, months: string) => `${name}: nobody is paid for in ${months}.`,
    notBegun: (names: string) => `Nothing is paid yet of: ${names}.`,
    /** Why there is no tariff, where what helps is not what helps a gap. */
    unpricedBy: UNPRICED_BY,
    mixed: (names: string) =>
      `Workers of ${names} do not all cost the same, and the lines are not split by segment: committed is as last paid; who can join or must go is not known.`,
    unpriced: (names: string, reason: string) =>
      `No tariff for ${names}: ${reason}. Committed is as last paid; who can join or must go is not known.`,
    perContract: (names: string) =>
      `The premium of ${names} is paid once for a contract: committed is as last paid; who can join or must go is not known.`,
    undecided: (names: string) =>
      `The name does not say whose money ${names} is: priced without relief. Give a column payer, or --payer.`,
    unfunded: (rows: string, people: string, amount: string | null) =>
      `${counted(rows, 'row')} of the budget (${counted(people, 'worker')}${amount === null ? '' : `, ${amount}`}) ${agree(rows, 'has', 'have')} no source: nobody's money, and in no figure here.`,
    ownSide: (rows: string, amount: string) =>
      `${counted(rows, 'row')} of the budget (${amount}) ${agree(rows, 'is', 'are')} what workers pay themselves: in nobody's budget, and in no figure here.`,
    support: (rows: string, amount: string) =>
      `${counted(rows, 'row')} of the budget (${amount}) ${agree(rows, 'is', 'are')} for support: no premium is paid of it, and it is in no figure here.`,
    otherYears: (rows: string, amount: string, year: string) =>
      `${counted(rows, 'payment')} (${amount}) ${agree(rows, 'is', 'are')} for months of other years than ${year}, and in no figure here.`,
    budgetOtherYears: (rows: string, amount: string, year: string) =>
      `${counted(rows, 'row')} of the budget (${amount}) ${agree(rows, 'is', 'are')} of other years than ${year}, and in no figure here.`,
    idle: (options: string) =>
      `Without effect: ${options}. Every row says it itself, or its source does.`,
    idleOptions: { segment: '--segment', scheme: '--scheme', payer: '--payer' },
    unread: (file: string, heads: string) =>
      `Not read in ${file}: ${heads}. --column people="NAME" or amount="NAME" takes one.`,
    totals: (file: string, rows: number, lines: string) =>
      `${file}: ${counted(rows, 'row')} ${agree(rows, 'adds up others and is', 'add up others and are')} left out (line ${lines}).`,
    wrongTotal: (place: string, printed: string, sum: string) =>
      `${place}: the total is ${printed}, the rows add up to ${sum}; the rows are what counts.`,
    meant: {
      source: (paid: string, budget: string) =>
        `Payments of "${paid}" are taken to be of "${budget}".`,
      segment: (paid: string, budget: string) =>
        `Payments for "${paid}" are taken to be for "${budget}".`,
    },
    left: (part: string, lacks: 'budget' | 'paid') =>
      `Lines are not split by ${part}: the ${lacks === 'budget' ? 'budget does' : 'payments do'} not give it in every row.`,
  },
  limitsTitle: 'Not in these figures',
  limits: [
    'Members who were planned for later months: committed is for those who are paid for now.',
    'Money moved from one budget line to another: each line keeps what it has.',
    'Payments that are due and not yet in the table.',
  ],
  derivation: {
    budget: (amount: string) => `Budget: ${amount}`,
    row: (amount: string, place: string) => `${amount} (${place})`,
    computed: (product: string, place: string) => `${product}, by the tariff (${place})`,
    revised: (amount: string, before: string, place: string) =>
      `${amount}, before its change ${before} (${place})`,
    paid: (amount: string) => `Paid: ${amount}`,
    payment: (amount: string, people: string | null, months: string, place: string) =>
      `${amount}: ${people === null ? 'the same workers' : counted(people, 'worker')}, ${months} (${place})`,
    committed: (product: string, months: string) => `Committed: ${product}, ${months}`,
    asPaid: (product: string) => `Committed: ${product}, as in the last month that was paid`,
    left: (sum: string) => `Left: ${sum}`,
    more: (left: string, each: string, more: string) =>
      `Can join: ${left} / ${each} = ${more}, rounded down`,
    dropped: (money: string, each: string, kept: string, dropped: string) =>
      `Must go: ${money} / ${each} keeps ${kept}, rounded down; ${dropped} must go`,
    premium: 'The tariff of one worker',
  },
};
