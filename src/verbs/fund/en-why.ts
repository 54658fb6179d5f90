import { counted } from '../../i18n/en/counted.js';
import type { FundWhyWords, LevelTexts } from './texts-why.js';

const people = ({ people: all, rows }: LevelTexts) =>
  `${counted(all, 'person')} of ${counted(rows, 'row')}`;

/** Words of the derivation of who pays for whom. */
export const fundWhy: FundWhyWords = {
  source: (name, place) => `${name}, number ${place} in the order of the sources`,
  payerFrom: { row: 'as its row says', name: 'as ucj knows this source' },
  amount: (amount, place) => `Amount ${amount}: ${place}`,
  share: (left, share, of) => `${left} = ${share} x ${of}, rounded down`,
  reserved: (left, before, reserved) => `${left} = ${before} - ${reserved} for other uses`,
  money: (money) => `May be spent: ${money}`,
  may: (segments, regions, months) => `it may pay for ${segments}, ${regions}, ${months}`,
  everySegment: 'every segment',
  segments: (groups) => `the segments ${groups}`,
  inGroup: (groups, group) =>
    `this segment, which comes in priority group ${group} of its segments ${groups}`,
  everyRegion: 'in every region',
  regions: (regions) => `in ${regions}`,
  months: (months, count, least) =>
    `for ${months}: ${counted(count, 'month')}, and ${least} at least protect`,
  renewals: 'renewals',
  group: (group) => `priority group ${group}`,
  spent: (texts, amount) =>
    `${texts.money} left for ${texts.level}: ${texts.workers} of ${people(texts)} for ${amount}`,
  spentBest: (texts, amount) =>
    `${texts.level}, by the linear program: ${texts.workers} of ${people(texts)} for ${amount}`,
  sum: (spent, left, why) => `Spent ${spent}, left ${left}${why === null ? '' : `: ${why}`}`,
  orderTaken:
    'The linear program, in whole workers, protects fewer than the order of the sources, so the sources were spent in their order.',
  need: {
    renewal: (count) => `Renewal: ${counted(count, 'member')} to be kept`,
    expansion: (count) => `New: ${counted(count, 'person')} to be paid for`,
  },
  pays: (source, amount) => `${source} pays ${amount}`,
  enough: (texts) =>
    `${texts.money} was left when it came to ${texts.level}: enough for all ${people(texts)}`,
  tooLittle: (texts, within) =>
    `${texts.money} was left when it came to ${texts.level}: it goes for ${texts.workers} of ${people(texts)}, ${within}`,
  best: (texts, given, within) =>
    `the linear program gave it ${given} of ${people(texts)} in ${texts.level} that no source tells apart, ${texts.workers} in whole workers (rounded down, then filled up)${within === null ? '' : `, ${within}`}`,
  within: {
    proportional: 'in proportion to the people of each row',
    'level-up': 'the region of the lowest coverage raised first',
    'lowest-first': 'the region of the lowest coverage first, whole',
  },
  rest: 'what that leaves goes to those whom it still pays for',
  all: (count) => `all ${count} of this row who were not paid for yet`,
  some: (workers, count, coming) =>
    `${workers} of the ${count} of this row who were not paid for yet; ${coming} are left`,
  part: (workers, count, made, all) =>
    `${workers} = ${count} x ${made} / ${all}, rounded by largest remainder`,
  coverage: (before, after) =>
    `coverage of the region over the rows here: ${before} before, ${after} after it`,
  same: (payment) => `the same premium, months and law as below ${payment}`,
  atGap: (paid, workers, each, months) =>
    `at the price of the budget: ${paid} = ${counted(workers, 'worker')} x ${each} in ${months}`,
  differs: (rest, isLess) => `the source pays ${rest} ${isLess ? 'less' : 'more'}`,
  unpaidMonths: (unpaid, months, workers, each) =>
    `nobody pays for them in ${unpaid}: ${months} = ${counted(workers, 'worker')} x ${counted(each, 'month')}`,
  unpaidCost: (amount, workers, each) =>
    `at the price of the budget: ${amount} = ${counted(workers, 'worker')} x ${each}`,
  unpaid: (count) => `nobody pays for ${count}`,
  unpaidBy: {
    'not-named': (source) => `${source} is for other segments or regions`,
    window: (source) => `${source} has fewer months than a worker is to be paid for`,
    'no-price': (source) => `${source}: they have no price that its payer pays`,
    money: (source, left, price) =>
      `${source} has ${left} left, less than the ${price} of one worker`,
  },
};
