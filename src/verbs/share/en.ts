import { agree, counted } from '../../i18n/en/counted.js';
import type { ShareWords } from './texts.js';

/** Words of `ucj share`. */
export const share: ShareWords = {
  title: (quota, regions) => `${counted(quota, 'place')} over ${counted(regions, 'region')}`,
  toTarget: (target, quota, regions) =>
    `${counted(quota, 'place')}, so that all together reach ${target}, over ${counted(regions, 'region')}`,
  toTargetPart: (target, quota, regions) =>
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
    equal: 'alike',
  },
  rule: (key, bounds) =>
    [
      `Shared ${key}, by largest remainder, never beyond those who can be found of the uncovered of a region`,
      ...bounds,
    ].join('; '),
  least: (min) => `at least ${min} each`,
  most: (max) => `at most ${max} each`,
  each: (number) => `${number} each`,
  placed: (placed, unplaced, quota) => `Placed ${placed} + without a place ${unplaced} = ${quota}`,
  unplaced: (unplaced) =>
    `${unplaced} ${agree(unplaced, 'has', 'have')} no place: no region has room for more.`,
  limited: (unplaced, limit, beyond) =>
    `${unplaced} ${agree(unplaced, 'has', 'have')} no place: ${limit} lets no region have more; without it ${beyond} of them would have one.`,
  outOfReach: (target, unplaced) =>
    `${target} is out of reach: ${unplaced} ${agree(unplaced, 'has', 'have')} no place, since no region has more who can be found.`,
  verified: (share) => `${share} of the uncovered can be found`,
  withoutRelief: (amount) => `Without relief they would cost ${amount}.`,
  cut: 'The quota is too small for the least that each is to have, so that is cut in proportion.',
  short: (regions, each, people) =>
    `${counted(regions, 'region')} ${agree(regions, 'has', 'have')} fewer than ${each}, although more are uncovered there: ${counted(people, 'person')} short together.`,
  money: (amount, months, unpriced) =>
    `Their premiums cost ${amount} (${months})${unpriced === null ? '' : `; ${unpriced} of them ${agree(unpriced, 'has', 'have')} no price and ${agree(unpriced, 'is', 'are')} in no amount`}.`,
  unpriced: (segments, reason) => `No price: ${segments}: ${reason}.`,
  why: {
    row: (region, part) => `${region}: ${counted(part, 'place')}`,
    weight: (weight, key, weights) =>
      ({
        uncovered: `Weight ${weight}: its uncovered, of ${weights} in the regions that share`,
        potential: `Weight ${weight}: its potential, of ${weights} in the regions that share`,
        equal: `Weight ${weight}: each region has the same, of ${weights} that share`,
      })[key],
    share: (part, of, weight, weights, isMore) =>
      `${part} = ${of} x ${weight} / ${weights}, rounded down${isMore ? ', and one more by largest remainder' : ''}`,
    least: (part) => `${part}: the least that it gets; its share would be less`,
    found: (part) => `${part}: no more can be found there; its share would be more`,
    most: (part) => `${part}: the most that a region gets; its share would be more`,
    nobody: '0: no region has anybody to share in proportion to',
    cutLeast: (part, of, weight, weights) =>
      `${part} = ${of} x ${weight} / ${weights}, by largest remainder: the least of all regions together is more than there are places`,
    segments: (part) =>
      `The ${part} are priced by segment, in proportion to those who can be found, by largest remainder`,
    placed: (people, amount, price) => `${people} x ${price} = ${amount}`,
    unpriced: (people, reason) => `${people} without a price: ${reason}`,
  },
  limitsTitle: 'Not in these shares',
  limits: [
    'Within a region the places are priced as if they went to its segments in proportion to those who can be found there.',
    'Who in a region is eligible, and who of them can be found beyond the share that was given (--verified).',
  ],
};
