import { agree, counted } from '../../i18n/en/counted.js';
import { fundWhy } from './en-why.js';

export type BudgetPart = 'paid' | 'unpaid' | 'unfunded';

/** Workers whom a source pays for from a month after the first one of the budget. */
interface LateTexts {
  readonly source: string;
  readonly workers: string;
  readonly from: string;
  readonly unpaid: string;
}

/** Words of `ucj fund`. */
export const fund = {
  title: (sources: string) =>
    `What ${counted(sources, 'source')} of money ${agree(sources, 'pays', 'pay')} for`,
  whoTitle: 'Who pays for whom',
  /** What a page draws of the money, and those who stand in it without a name of their own. */
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
  /** How money was spent that is too little for all, and the months that protect at least. */
  rule: (within: string, minMonths: string) =>
    `Sources are spent in their order: renewals first, then their priority groups, ${within}. A worker counts as protected when paid for in all months of a source, at least ${minMonths}.`,
  bestRule: (within: string, minMonths: string) =>
    `A linear program looks for the allocation that renews most members, then adds most workers by priority group, then costs least; in whole workers it can miss each of these by a few. Among cells that no source tells apart, ${within}. A worker counts as protected when paid for in all months of a source, at least ${minMonths}.`,
  within: {
    proportional: 'in proportion to the uncovered',
    'level-up': 'raising the lowest coverage first',
    'lowest-first': 'the region of the lowest coverage first, whole',
  },
  renewed: (funded: string, need: string, unfunded: string) =>
    `Renewed ${funded} + not paid for ${unfunded} = ${need}`,
  /** `whom`: everybody who is not covered, or those of them who are wanted. */
  added: (funded: string, need: string, unfunded: string, whom: string) =>
    `Added ${funded} + not paid for ${unfunded} = ${need} ${whom}`,
  uncovered: 'uncovered',
  missing: (target: string) => `missing to ${target} in their regions`,
  /** The share of people that verification leaves, or that is renewed. */
  verified: (people: string, share: string) =>
    `${people}, as far as they can be found (${share} of the uncovered)`,
  renewedShare: (sentence: string, share: string) =>
    `${sentence}, which is ${share} of those paid for today`,
  renewalUnknown:
    'How many members public money pays today is not known, so no renewal is in these figures.',
  /** The most that any allocation protects, and the workers missing to it. */
  bound: (bound: string, distance: string) =>
    `No allocation protects more than ${counted(bound, 'worker')}; this one is ${distance} short of it.`,
  /** Workers, and renewals among them, more than in the order of the sources. */
  gained: (workers: string, renewals: string) =>
    `Against the order of the sources: ${counted(workers, 'worker')}, ${counted(renewals, 'renewal')} among them.`,
  left: (source: string, amount: string, why: string) => `${source} has ${amount} left: ${why}.`,
  why: {
    window: 'its months are fewer than a worker is to be paid for',
    'no-row': 'it may not pay in any of the chosen rows',
    'no-worker': 'everybody wanted whom it may pay for is paid for',
    'no-price': 'those it may still pay for have no price for its payer',
    'one-worker': 'less than one more worker costs',
  },
  withheld: (source: string, amount: string) =>
    `${source} keeps ${amount} for other uses, by its ceiling.`,
  /** Workers whose months end before those of the budget, and the months that nobody pays. */
  ends: (source: string, workers: string, month: string, unpaid: string) =>
    `The protection of ${counted(workers, 'worker')} paid by ${source} ends with ${month}; nobody pays for them in ${unpaid}.`,
  /** Members who are renewed from a later month, the months that nobody pays, and when they drop out. */
  dropped: ({ source, workers, from, unpaid }: LateTexts, first: string) =>
    `${source} renews ${counted(workers, 'member')} only from ${from}: nobody pays for them in ${unpaid}, so their protection ends on 1 ${first}.`,
  /** People who are added from a later month. */
  late: ({ source, workers, from, unpaid }: LateTexts) =>
    `${source} adds ${counted(workers, 'worker')} only from ${from}; nobody pays for them in ${unpaid}.`,
  /** People x months that nobody pays: in all, of the renewed, and of the added. */
  unpaidMonths: (all: string, renewed: string | null, added: string) =>
    `Months that nobody pays, of workers who are paid for in other months (workers x months): ${renewed === null ? all : `renewed ${renewed} + added ${added} = ${all}`}`,
  /** What is spent, and what that costs at the prices of a gap. */
  difference: (spent: string, paid: string, rest: string, isLess: boolean) =>
    `The sources spend ${spent} on what costs ${paid} at the prices of the budget: ${rest} ${isLess ? 'less' : 'more'}, because their payers pay other prices (reliefs).`,
  spentUnpriced: (amount: string, spent: string) =>
    `${amount} of the ${spent} that is spent is for workers who have no price in the budget.`,
  /** The regions that have most people whom nobody pays for. */
  unfunded: (regions: string) => `Not paid for: ${regions}.`,
  regionPeople: (region: string, people: string) => `${region} ${people}`,
  moreRegions: (count: string) => `and ${counted(count, 'region', 'more')}`,
  /** What they cost by the prices of a gap, for all months, and who pays there. */
  unfundedCost: (amount: string, months: string, payers: string) =>
    `Covering those not paid for would cost ${amount} (${months}; who would pay: ${payers}). None of these sources does.`,
  unfundedUnpriced: (people: string) =>
    `${people} of those not paid for ${agree(people, 'has', 'have')} no price and ${agree(people, 'is', 'are')} in no amount.`,
  limitsTitle: 'Not in these figures',
  limits: [
    'Counts cannot show that two sources pay for the same person, nor who that person is.',
    'Whether a source may pay for a group is what its file says; the law of each source is not checked.',
  ],
  derivation: fundWhy,
  /** What an allocation comes to, in a sentence of a report: funded of those needed; renewals are null
   * where they are not known. */
  comesTo: (
    spent: string,
    renewed: readonly [funded: string, need: string] | null,
    [added, wanted]: readonly [funded: string, need: string],
  ) =>
    `The sources of money pay ${spent}: ${renewed === null ? '' : `${renewed[0]} of ${counted(renewed[1], 'member')} to be renewed ${agree(renewed[0], 'is', 'are')} kept, and `}${added} of ${counted(wanted, 'worker')} still missing ${agree(added, 'is', 'are')} added.${renewed === null ? ' How many members have to be renewed is not known.' : ''}`,
};
