import { counted } from '../../i18n/en/counted.js';

/** How far the money of a level went, written out. */
export interface LevelTexts {
  /** Renewals, or a priority group. */
  readonly level: string;
  readonly money: string;
  readonly workers: string;
  readonly people: string;
  readonly rows: string;
}

const people = ({ people: all, rows }: LevelTexts) =>
  `${counted(all, 'person')} of ${counted(rows, 'row')}`;

/** Words of the derivation of who pays for whom. */
export const fundWhy = {
  source: (name: string, place: string) => `${name}, number ${place} in the order of the sources`,
  payerFrom: { row: 'as its row says', name: 'as ucj knows this source' },
  amount: (amount: string, place: string) => `Amount ${amount}: ${place}`,
  share: (left: string, share: string, of: string) => `${left} = ${share} x ${of}, rounded down`,
  reserved: (left: string, before: string, reserved: string) =>
    `${left} = ${before} - ${reserved} for other uses`,
  money: (money: string) => `May be spent: ${money}`,
  /** Whom a source may pay for, in the parts that follow. */
  may: (segments: string, regions: string, months: string) =>
    `it may pay for ${segments}, ${regions}, ${months}`,
  everySegment: 'every segment',
  segments: (groups: string) => `the segments ${groups}`,
  inGroup: (groups: string, group: string) =>
    `this segment, which comes in priority group ${group} of its segments ${groups}`,
  everyRegion: 'in every region',
  regions: (regions: string) => `in ${regions}`,
  months: (months: string, count: string, least: string) =>
    `for ${months}: ${counted(count, 'month')}, and ${least} at least protect`,
  renewals: 'renewals',
  group: (group: string) => `priority group ${group}`,
  /** What a source spent on a level; by a linear program where `given` is not null. */
  spent: (texts: LevelTexts, amount: string) =>
    `${texts.money} left for ${texts.level}: ${texts.workers} of ${people(texts)} for ${amount}`,
  spentBest: (texts: LevelTexts, amount: string) =>
    `${texts.level}, by the linear program: ${texts.workers} of ${people(texts)} for ${amount}`,
  sum: (spent: string, left: string, why: string | null) =>
    `Spent ${spent}, left ${left}${why === null ? '' : `: ${why}`}`,
  orderTaken:
    'The linear program, in whole workers, protects fewer than the order of the sources, so the sources were spent in their order.',
  need: {
    renewal: (count: string) => `Renewal: ${counted(count, 'member')} to be kept`,
    expansion: (count: string) => `New: ${counted(count, 'person')} to be paid for`,
  },
  pays: (source: string, amount: string) => `${source} pays ${amount}`,
  enough: (texts: LevelTexts) =>
    `${texts.money} was left when it came to ${texts.level}: enough for all ${people(texts)}`,
  tooLittle: (texts: LevelTexts, within: string) =>
    `${texts.money} was left when it came to ${texts.level}: it goes for ${texts.workers} of ${people(texts)}, ${within}`,
  best: (texts: LevelTexts, given: string, within: string | null) =>
    `the linear program gave it ${given} of ${people(texts)} in ${texts.level} that no source tells apart, ${texts.workers} in whole workers (rounded down, then filled up)${within === null ? '' : `, ${within}`}`,
  within: {
    proportional: 'in proportion to the people of each row',
    'level-up': 'the region of the lowest coverage raised first',
    'lowest-first': 'the region of the lowest coverage first, whole',
  },
  /** Where workers do not all cost the same. */
  rest: 'what that leaves goes to those whom it still pays for',
  all: (count: string) => `all ${count} of this row who were not paid for yet`,
  some: (workers: string, count: string, coming: string) =>
    `${workers} of the ${count} of this row who were not paid for yet; ${coming} are left`,
  /** Each costs the same: the people of the row times those of the level over all its people. */
  part: (workers: string, count: string, made: string, all: string) =>
    `${workers} = ${count} x ${made} / ${all}, rounded by largest remainder`,
  coverage: (before: string, after: string) =>
    `coverage of the region over the rows here: ${before} before, ${after} after it`,
  /** That a premium is derived below another payment. */
  same: (payment: string) => `the same premium, months and law as below ${payment}`,
  /** What a payment is at the prices of a gap, and how much less or more its source pays. */
  atGap: (paid: string, workers: string, each: string, months: string) =>
    `at the price of the budget: ${paid} = ${counted(workers, 'worker')} x ${each} in ${months}`,
  differs: (rest: string, isLess: boolean) => `the source pays ${rest} ${isLess ? 'less' : 'more'}`,
  /** Months of the budget that nobody pays, and their cost at the prices of a gap. */
  unpaidMonths: (unpaid: string, months: string, workers: string, each: string) =>
    `nobody pays for them in ${unpaid}: ${months} = ${counted(workers, 'worker')} x ${counted(each, 'month')}`,
  unpaidCost: (amount: string, workers: string, each: string) =>
    `at the price of the budget: ${amount} = ${counted(workers, 'worker')} x ${each}`,
  unpaid: (count: string) => `nobody pays for ${count}`,
  unpaidBy: {
    'not-named': (source: string, _left: string, _price: string) =>
      `${source} is for other segments or regions`,
    window: (source: string, _left: string, _price: string) =>
      `${source} has fewer months than a worker is to be paid for`,
    'no-price': (source: string, _left: string, _price: string) =>
      `${source}: they have no price that its payer pays`,
    money: (source: string, left: string, price: string) =>
      `${source} has ${left} left, less than the ${price} of one worker`,
  },
};
