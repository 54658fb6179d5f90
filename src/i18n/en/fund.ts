import type { FundWords } from '../fund-words.js';
import { fundWhy } from './fund-why.js';

/** Words of `ucj fund`. */
export const fund: FundWords = {
  title: (sources) =>
    `What ${sources} ${sources === '1' ? 'source' : 'sources'} of money ${sources === '1' ? 'pays' : 'pay'} for`,
  whoTitle: 'Who pays for whom',
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
  purposes: { renewal: 'renewal', expansion: 'new' },
  rule: (within, minMonths) =>
    `Sources are spent in their order: renewals first, then their priority groups, ${within}. Protected is who is paid for in all months of a source, ${minMonths} at least.`,
  bestRule: (within, minMonths) =>
    `Of all allocations this renews most members, then adds most workers by priority group, then costs least (linear program, whole workers); within a source ${within}. Protected is who is paid for in all months of a source, ${minMonths} at least.`,
  within: {
    proportional: 'in proportion to the uncovered',
    'level-up': 'raising the lowest coverage first',
    'lowest-first': 'the region of the lowest coverage first, whole',
  },
  renewed: (funded, need, unfunded) => `Renewed ${funded} + not paid for ${unfunded} = ${need}`,
  added: (funded, need, unfunded) =>
    `Added ${funded} + not paid for ${unfunded} = ${need} uncovered`,
  renewalUnknown:
    'How many members public money pays today is not known, so no renewal is in these figures.',
  bound: (bound, distance) =>
    `No allocation protects more than ${bound} workers; this one is ${distance} short of it.`,
  gained: (workers, renewals) =>
    `Against the order of the sources: ${workers} workers, ${renewals} renewals among them.`,
  left: (source, amount, why) => `${source} has ${amount} left: ${why}.`,
  why: {
    window: 'its months are fewer than a worker is to be paid for',
    'no-worker': 'everybody it may pay for is paid for',
    'no-price': 'those it may still pay for have no price that its payer pays',
    'one-worker': 'one worker more costs more',
  },
  withheld: (source, amount) => `${source} keeps ${amount} for other uses, by its ceiling.`,
  ends: (source, workers, month) =>
    `The protection of ${workers} workers paid by ${source} ends with ${month}.`,
  unfunded: (regions) => `Not paid for: ${regions}.`,
  regionPeople: (region, people) => `${region} ${people}`,
  moreRegions: (count) => `${count} ${count === '1' ? 'region' : 'regions'} more`,
  limitsTitle: 'Not in these figures',
  limits: [
    'Counts cannot show that two sources pay for the same person, nor who that person is.',
    'Whether a source may pay for a group is what its file says; the law of each source is not checked.',
  ],
  derivation: fundWhy,
};
