import { agree, counted } from '../../i18n/en/counted.js';
import type { ShareKey } from '../../planning/quota.js';

/** Words of `ucj share`. */
export const share = {
  title: (quota: string, regions: string) =>
    `${counted(quota, 'place')} over ${counted(regions, 'region')}`,
  toTarget: (target: string, quota: string, regions: string) =>
    `${counted(quota, 'place')}, so that all together reach ${target}, over ${counted(regions, 'region')}`,
  /** Of some segments of the regions: their part. */
  toTargetPart: (target: string, quota: string, regions: string) =>
    `${counted(quota, 'place')}, the part of these segments so that all together reach ${target} with all segments, over ${counted(regions, 'region')}`,
  heads: {
    region: 'Region',
    potential: 'Potential',
    uncovered: 'Uncovered',
    part: 'Share',
    before: 'Coverage\nbefore',
    after: 'Coverage\nafter',
    amount: 'Premium',
    short: 'Short',
    unpriced: 'Not\npriced',
  },
  key: {
    uncovered: 'in proportion to the uncovered',
    potential: 'in proportion to the potential',
    equal: 'equally',
  },
  rule: (key: string, bounds: readonly string[]) =>
    [
      `Shared ${key}, by largest remainder, never beyond those who can be found of the uncovered of a region`,
      ...bounds,
    ].join('; '),
  least: (min: string) => `at least ${min} each`,
  most: (max: string) => `at most ${max} each`,
  /** Least and most alike. */
  each: (number: string) => `${number} each`,
  placed: (placed: string, unplaced: string, quota: string) =>
    `Placed ${placed} + without a place ${unplaced} = ${quota}`,
  unplaced: (unplaced: string) =>
    `${unplaced} ${agree(unplaced, 'has', 'have')} no place: no region has room for more.`,
  /** That a limit leaves them without a place, and how many would have one without it. */
  limited: (unplaced: string, limit: string, beyond: string) =>
    `${unplaced} ${agree(unplaced, 'has', 'have')} no place: ${limit} lets no region have more; without it ${beyond} of them would have one.`,
  /** That a target cannot be reached with those who are there. */
  outOfReach: (target: string, unplaced: string) =>
    `${target} is out of reach: ${unplaced} ${agree(unplaced, 'has', 'have')} no place, since no region has more who can be found.`,
  /** The share of the uncovered that can be found. */
  verified: (share: string) => `${share} of the uncovered can be found`,
  withoutRelief: (amount: string) => `Without relief they would cost ${amount}.`,
  cut: 'The quota is too small for the least that each is to have, so that is cut in proportion.',
  /** Regions that have less than each is to have. */
  short: (regions: string, each: string, people: string) =>
    `${counted(regions, 'region')} ${agree(regions, 'has', 'have')} fewer than ${each}, although more are uncovered there: ${counted(people, 'person')} short together.`,
  /** `unpriced` are those in no amount; null where there are none. */
  money: (amount: string, months: string, unpriced: string | null) =>
    `Their premiums cost ${amount} (${months})${unpriced === null ? '' : `; ${unpriced} of them ${agree(unpriced, 'has', 'have')} no price and ${agree(unpriced, 'is', 'are')} in no amount`}.`,
  unpriced: (segments: string, reason: string) => `No price: ${segments}: ${reason}.`,
  /** How a part came about. */
  why: {
    row: (region: string, part: string) => `${region}: ${counted(part, 'place')}`,
    /** `key` is what the weight is: its uncovered, its potential, or the same for all. */
    weight: (weight: string, key: ShareKey, weights: string): string =>
      ({
        uncovered: `Weight ${weight}: its uncovered, of ${weights} in the regions that share`,
        potential: `Weight ${weight}: its potential, of ${weights} in the regions that share`,
        equal: `Weight ${weight}: each region has the same, of ${weights} that share`,
      })[key],
    share: (part: string, of: string, weight: string, weights: string, isMore: boolean) =>
      `${part} = ${of} x ${weight} / ${weights}, rounded down${isMore ? ', and one more by largest remainder' : ''}`,
    /** What its share would be is bounded: the least of each region, or those who can be found, or the most. */
    least: (part: string) => `${part}: the least that it gets; its share would be less`,
    found: (part: string) => `${part}: no more can be found there; its share would be more`,
    most: (part: string) => `${part}: the most that a region gets; its share would be more`,
    /** Where no region has a weight. */
    nobody: '0: no region has anybody to share in proportion to',
    cutLeast: (part: string, of: string, weight: string, weights: string) =>
      `${part} = ${of} x ${weight} / ${weights}, by largest remainder: the least of all regions together is more than there are places`,
    /** The part by segments. */
    segments: (part: string) =>
      `The ${part} are priced by segment, in proportion to those who can be found, by largest remainder`,
    placed: (people: string, amount: string, price: string) => `${people} x ${price} = ${amount}`,
    unpriced: (people: string, reason: string) => `${people} without a price: ${reason}`,
  },
  limitsTitle: 'Not in these shares',
  limits: [
    'Within a region the places are priced as if they went to its segments in proportion to those who can be found there.',
    'Who in a region is eligible, and who of them can be found beyond the share that was given (--verified).',
  ],
};
