import { FUND_PURPOSES, type FundPurpose } from '../../core/fund.js';
import { payerName } from '../../i18n/words.js';
import type { FundWhy, PaymentWhy, SourceWhy, UnpaidWhy } from '../../planning/fund/explanation.js';
import type { FundResult } from '../../planning/fund/result.js';
import { lineNode, writing } from '../derivation.js';
import { type Node, node } from '../tree.js';
import { cellName, countNodes, targetNodes, volumeNodes } from '../why.js';
import type { FundLook } from './look.js';
import { gapNodes } from './why-gap.js';
import { countNode, coverageNodes, levelNode } from './why-level.js';
import { mayText, sourceTree } from './why-source.js';

/** What payments have in common: the budget, their sources, and premiums that are derived already. */
interface Known {
  readonly budget: FundResult['gap']['parameters']['months'];
  readonly sources: ReadonlyMap<string, SourceWhy>;
  readonly shown: Map<string, string>;
}

/** The premium of one worker line by line; where it stands below an earlier payment, which one. */
function premiumNodes(
  { lines, source }: PaymentWhy,
  row: FundWhy,
  { budget, shown }: Known,
  look: FundLook,
): Node[] {
  const key = JSON.stringify(lines);
  const before = shown.get(key);
  if (before !== undefined) return [node(look.fund.derivation.same(before))];
  shown.set(key, `${source}, ${cellName(row, look)}`);
  return lines.map((line) => lineNode(line, budget, look));
}

function paymentNode(payment: PaymentWhy, row: FundWhy, known: Known, look: FundLook): Node {
  const { count, money, words } = writing(look);
  const { derivation } = look.fund;
  const { wageFrom } = row;
  const source = known.sources.get(payment.source);
  const wage = wageFrom ? `; ${words.wageFrom(words.givenBy[wageFrom])}` : '';
  const from = source ? derivation.payerFrom[source.payerFrom] + wage : '';
  const amount = words.amount(money(payment.amount), count(payment.workers), money(payment.price));
  return node(derivation.pays(payment.source, amount), [
    ...(source ? [node(mayText(source, payment.rank, look))] : []),
    levelNode(payment, look),
    countNode(payment, look),
    ...coverageNodes(payment, look),
    node(words.payer(payerName(payment.payer, look.words), from)),
    ...premiumNodes(payment, row, known, look),
    ...(source ? gapNodes(payment, source, known.budget, look) : []),
  ]);
}

function unpaidNode({ people, sources }: UnpaidWhy, look: FundLook): Node {
  const { count, money } = writing(look);
  const { derivation } = look.fund;
  const reasons = sources.map(({ source, why, left, price }) =>
    node(derivation.unpaidBy[why](source, money(left), money(price ?? 0))),
  );
  return node(derivation.unpaid(count(people)), reasons);
}

/** Those of one purpose: who pays for how many of them, and for how many nobody does. */
function purposeNodes(why: FundWhy, purpose: FundPurpose, known: Known, look: FundLook): Node[] {
  const need = why.need[purpose];
  const volume = why.volumes[purpose];
  if (need === 0) return [];
  const own = <T extends { readonly purpose: FundPurpose }>(all: readonly T[]) =>
    all.filter((each) => each.purpose === purpose);
  return [
    node(look.fund.derivation.need[purpose](writing(look).count(need)), [
      ...(volume ? volumeNodes(volume, look) : []),
      ...own(why.payments).map((each) => paymentNode(each, why, known, look)),
      ...own(why.unpaid).map((each) => unpaidNode(each, look)),
    ]),
  ];
}

/** The derivations of an allocation: a tree for each source, then one for each row. */
export function fundTrees({ why, request, payments, gap }: FundResult, look: FundLook): Node[] {
  if (!why) return [];
  const sources = new Map(why.sources.map((source) => [source.source, source]));
  const budget = gap.parameters.months;
  const known = { budget, sources, shown: new Map<string, string>() };
  const rows = why.rows.map((row) =>
    node(cellName(row, look), [
      ...countNodes(row, look),
      ...targetNodes(row, look),
      ...FUND_PURPOSES.flatMap((purpose) => purposeNodes(row, purpose, known, look)),
      ...(row.need.renewal + row.need.expansion === 0 ? [node(look.words.why.nobody)] : []),
    ]),
  );
  const isOrder = why.rule !== request.rule && payments.length > 0;
  return [
    ...(isOrder ? [node(look.fund.derivation.orderTaken)] : []),
    ...why.sources.map((source) => sourceTree(source, look)),
    ...rows,
  ];
}
