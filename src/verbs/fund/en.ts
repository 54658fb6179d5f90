import { agree, counted } from '../../i18n/en/counted.js';
import { fundWhy } from './en-why.js';
import type { FundWords } from './texts.js';

/** Words of `ucj fund`. */
export const fund: FundWords = {
  title: (sources) =>
    `What ${counted(sources, 'source')} of money ${agree(sources, 'pays', 'pay')} for`,
  whoTitle: 'Who pays for whom',
  flows: {
    title: 'Money from sources to workers',
    said: 'Streams from each source to those it pays for, as wide as the money, and from nobody to those who are not paid for, at the prices of the budget. The tables have the same figures.',
    nobody: 'Nobody pays',
    others: 'others',
  },
  sourceHeads: {
    source: 'Source',
    payer: 'Payer',
    months: 'Months',
    amount: 'Amount',
    withheld: 'Beyond\nceiling',
    renewal: 'Renewed',
    expansion: 'Added',
    spent: 'Spent',
    left: 'Left',
  },
  heads: {
    source: 'Source',
    region: 'Region',
    segment: 'Segment',
    purpose: 'For',
    workers: 'Workers',
    months: 'Months',
    price: 'Each',
    amount: 'Premium',
  },
  unfundedTitle: 'Not paid for, and what covering them would cost',
  unfundedHeads: {
    region: 'Region',
    segment: 'Segment',
    purpose: 'For',
    workers: 'Workers',
    payer: 'Who\nwould pay',
    price: 'Each',
    premium: 'Would\ncost',
  },
  unpaidTitle: 'Months that nobody pays, at the prices of the budget',
  unpaidHeads: {
    source: 'Source',
    purpose: 'For',
    workers: 'Workers',
    months: 'Months\nnot paid',
    count: 'Workers x\nmonths',
    premium: 'Would\ncost',
  },
  budgetTitle: 'What is paid for of the budget, at its own prices',
  budgetHeads: {
    part: 'Part',
    renewal: 'Renewal',
    expansion: 'New',
    total: 'Total',
  },
  budgetParts: {
    paid: 'Paid for',
    unpaid: 'Months that nobody pays',
    unfunded: 'Not paid for',
    budget: 'Budget',
  },
  purposes: { renewal: 'renewal', expansion: 'new' },
  rule: (within, minMonths) =>
    `Sources are spent in their order: renewals first, then their priority groups, ${within}. A worker counts as protected when paid for in all months of a source, at least ${minMonths}.`,
  bestRule: (within, minMonths) =>
    `A linear program looks for the allocation that renews most members, then adds most workers by priority group, then costs least; in whole workers it can miss each of these by a few. Among cells that no source tells apart, ${within}. A worker counts as protected when paid for in all months of a source, at least ${minMonths}.`,
  within: {
    proportional: 'in proportion to the uncovered',
    'level-up': 'raising the lowest coverage first',
    'lowest-first': 'the region of the lowest coverage first, whole',
  },
  renewed: (funded, need, unfunded) => `Renewed ${funded} + not paid for ${unfunded} = ${need}`,
  added: (funded, need, unfunded, whom) =>
    `Added ${funded} + not paid for ${unfunded} = ${need} ${whom}`,
  uncovered: 'uncovered',
  missing: (target) => `missing to ${target} in their regions`,
  verified: (people, share) => `${people}, as far as they can be found (${share} of the uncovered)`,
  renewedShare: (sentence, share) => `${sentence}, which is ${share} of those paid for today`,
  renewalUnknown:
    'How many members public money pays today is not known, so no renewal is in these figures.',
  bound: (bound, distance) =>
    `No allocation protects more than ${counted(bound, 'worker')}; this one is ${distance} short of it.`,
  gained: (workers, renewals) =>
    `Against the order of the sources: ${counted(workers, 'worker')}, ${counted(renewals, 'renewal')} among them.`,
  left: (source, amount, why) => `${source} has ${amount} left: ${why}.`,
  why: {
    window: 'its months are fewer than a worker is to be paid for',
    'no-row': 'it may pay in no row that was chosen',
    'no-worker': 'everybody wanted whom it may pay for is paid for',
    'no-price': 'those it may still pay for have no price that its payer pays',
    'one-worker': 'less than one worker more costs',
  },
  withheld: (source, amount) => `${source} keeps ${amount} for other uses, by its ceiling.`,
  ends: (source, workers, month, unpaid) =>
    `The protection of ${counted(workers, 'worker')} paid by ${source} ends with ${month}; nobody pays for them in ${unpaid}.`,
  dropped: ({ source, workers, from, unpaid }, first) =>
    `${source} renews ${counted(workers, 'member')} only from ${from}: nobody pays for them in ${unpaid}, so their protection ends on 1 ${first}.`,
  late: ({ source, workers, from, unpaid }) =>
    `${source} adds ${counted(workers, 'worker')} only from ${from}; nobody pays for them in ${unpaid}.`,
  unpaidMonths: (all, renewed, added) =>
    `Months that nobody pays, of workers who are paid for in other months (workers x months): ${renewed === null ? all : `renewed ${renewed} + added ${added} = ${all}`}`,
  difference: (spent, paid, rest, isLess) =>
    `The sources spend ${spent} on what costs ${paid} at the prices of the budget: ${rest} ${isLess ? 'less' : 'more'}, because their payers pay other prices (reliefs).`,
  spentUnpriced: (amount, spent) =>
    `${amount} of the ${spent} that is spent is for workers who have no price in the budget.`,
  unfunded: (regions) => `Not paid for: ${regions}.`,
  regionPeople: (region, people) => `${region} ${people}`,
  moreRegions: (count) => `and ${counted(count, 'region', 'more')}`,
  unfundedCost: (amount, months, payers) =>
    `Covering those not paid for would cost ${amount} (${months}; who would pay: ${payers}). None of these sources does.`,
  unfundedUnpriced: (people) =>
    `${people} of those not paid for ${agree(people, 'has', 'have')} no price and ${agree(people, 'is', 'are')} in no amount.`,
  limitsTitle: 'Not in these figures',
  limits: [
    'Counts cannot show that two sources pay for the same person, nor who that person is.',
    'Whether a source may pay for a group is what its file says; the law of each source is not checked.',
  ],
  derivation: fundWhy,
  comesTo: (spent, renewed, [added, wanted]) =>
    `The sources of money pay ${spent}: ${renewed === null ? '' : `${renewed[0]} of ${counted(renewed[1], 'member')} to be renewed ${agree(renewed[0], 'is', 'are')} kept, and `}${added} of ${counted(wanted, 'worker')} still missing ${agree(added, 'is', 'are')} added.${renewed === null ? ' How many members have to be renewed is not known.' : ''}`,
};
