import type { MonthSpan } from '../../core/month.js';
import type { PaymentWhy, SourceWhy } from '../../planning/fund/explanation.js';
import { type Node, node } from '../../view/view.js';
import { monthsText } from '../common/summary.js';
import { outsideOf } from './unpaid.js';
import type { FundWording } from './wording.js';

/**
 * A payment at the prices of a gap: the months that are paid, and those that nobody pays. Nothing where it is
 * what the source pays, for all months.
 */
export function gapNodes(
  { atGap, workers: people }: PaymentWhy,
  source: SourceWhy,
  budget: MonthSpan,
  { count, money, derivation, words }: FundWording,
): Node[] {
  const { paid, unpaid, unpaidMonths, difference } = atGap;
  const [workers, each] = [count(people), (amount: number) => money(amount / people)];
  const { before, after } = outsideOf(source, budget);
  const outside = [before, after].flatMap((ends) => (ends ? monthsText(ends, words) : []));
  const differs = difference
    ? [node(derivation.differs(money(Math.abs(difference)), difference < 0))]
    : [];
  const cost =
    unpaid === null ? [] : [node(derivation.unpaidCost(money(unpaid), workers, each(unpaid)))];
  const months = [count(unpaidMonths), workers, count(unpaidMonths / people)] as const;
  const own = monthsText(source, words);
  return [
    ...(paid !== null && (difference !== 0 || unpaidMonths > 0)
      ? [node(derivation.atGap(money(paid), workers, each(paid), own), differs)]
      : []),
    ...(unpaidMonths > 0
      ? [node(derivation.unpaidMonths(outside.join(', '), ...months), cost)]
      : []),
  ];
}
