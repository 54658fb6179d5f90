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
  limitsTitle: 'Not in these shares',
  limits: [
    'Within a region the places are priced as if they went to its segments in proportion to those who can be found there.',
    'Who in a region is eligible, and who of them can be found beyond the share that was given (--verified).',
  ],
};
