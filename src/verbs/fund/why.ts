import { FUND_PURPOSES, type FundPurpose } from '../../core/fund.js';
import { payerName } from '../../i18n/words.js';
import type { FundWhy, PaymentWhy, SourceWhy, UnpaidWhy } from '../../planning/fund/explanation.js';
import type { FundResult } from '../../planning/fund/result.js';
import { type Node, node } from '../../view/view.js';
import { premiumNodes, type Shown } from '../common/derivation.js';
import { cellName, countNodes, targetNodes, volumeNodes } from '../gap/why.js';
import { gapNodes } from './why-gap.js';
import { countNode, coverageNodes, levelNode } from './why-level.js';
import { mayText, sourceTree } from './why-source.js';
import type { FundWording } from './wording.js';

/** What payments have in common: the budget, their sources, and premiums that are derived already. */
interface Known {
  readonly budget: FundResult['gap']['parameters']['months'];
  readonly sources: ReadonlyMap<string, SourceWhy>;
  readonly shown: Shown;
}

function paymentNode(payment: PaymentWhy, row: FundWhy, known: Known, wording: FundWording): Node {
  const { count, money, derivation } = wording;
  const { why: words } = wording.words;
  const { wageFrom } = row;
  const { budget, sources, shown } = known;
  const source = sources.get(payment.source);
  const wage = wageFrom ? `; ${words.wageFrom(words.givenBy[wageFrom])}` : '';
  const from = source ? derivation.payerFrom[source.payerFrom] + wage : '';
  const amount = words.amount(money(payment.amount), count(payment.workers), money(payment.price));
  const name = `${payment.source}, ${cellName(row, wording)}`;
  const place = { key: JSON.stringify(payment.lines), name, budget };
  return node(derivation.pays(payment.source, amount), [
    ...(source ? [node(mayText(source, payment.rank, wording))] : []),
    levelNode(payment, wording),
    countNode(payment, wording),
    ...coverageNodes(payment, wording),
    node(words.payer(payerName(payment.payer, wording.words), from)),
    ...premiumNodes(payment.lines, place, shown, wording),
    ...(source ? gapNodes(payment, source, budget, wording) : []),
  ]);
}

function unpaidNode(
  { people, sources }: UnpaidWhy,
  { count, money, derivation }: FundWording,
): Node {
  const reasons = sources.map(({ source, why, left, price }) =>
    node(derivation.unpaidBy[why](source, money(left), money(price ?? 0))),
  );
  return node(derivation.unpaid(count(people)), reasons);
}

/** Those of one purpose: who pays for how many of them, and for how many nobody does. */
function purposeNodes(
  why: FundWhy,
  purpose: FundPurpose,
  known: Known,
  wording: FundWording,
): Node[] {
  const need = why.need[purpose];
  const volume = why.volumes[purpose];
  if (need === 0) return [];
  const own = <T extends { readonly purpose: FundPurpose }>(all: readonly T[]) =>
    all.filter((each) => each.purpose === purpose);
  return [
    node(wording.derivation.need[purpose](wording.count(need)), [
      ...(volume ? volumeNodes(volume, wording) : []),
      ...own(why.payments).map((each) => paymentNode(each, why, known, wording)),
      ...own(why.unpaid).map((each) => unpaidNode(each, wording)),
    ]),
  ];
}

/** The derivations of an allocation: a tree for each source, then one for each row. */
export function fundTrees(
  { why, request, payments, gap }: FundResult,
  wording: FundWording,
): Node[] {
  if (!why) return [];
  const sources = new Map(why.sources.map((source) => [source.source, source]));
  const budget = gap.parameters.months;
  const known = { budget, sources, shown: new Map() };
  const rows = why.rows.map((row) =>
    node(cellName(row, wording), [
      ...countNodes(row, wording),
      ...targetNodes(row, wording),
      ...FUND_PURPOSES.flatMap((purpose) => purposeNodes(row, purpose, known, wording)),
      ...(row.need.renewal + row.need.expansion === 0 ? [node(wording.words.why.nobody)] : []),
    ]),
  );
  const isOrder = why.rule !== request.rule && payments.length > 0;
  return [
    ...(isOrder ? [node(wording.derivation.orderTaken)] : []),
    ...why.sources.map((source) => sourceTree(source, wording)),
    ...rows,
  ];
}
