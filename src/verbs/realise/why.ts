import { lineWhy } from '../../budget/explain.js';
import { multiply } from '../../core/exact.js';
import { premiumIn } from '../../planning/realise/price.js';
import type { RealiseLine, RealiseResult } from '../../planning/realise/result.js';
import { moneyBelow } from '../../view/signed.js';
import { type Node, node } from '../../view/view.js';
import { lineNode } from '../common/derivation.js';
import { monthsText } from '../common/summary.js';
import { lineName } from './columns.js';
import { placeText } from './remarks.js';
import type { RealiseWording } from './texts.js';

/** Months in words; none has none. */
function spanText(months: readonly string[], { words }: RealiseWording): string {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined
    ? words.none
    : monthsText({ first, last }, words);
}

/** Where the budget of a line stands. */
function budgetNode(line: RealiseLine, { count, money, derivation }: RealiseWording): Node {
  const rows = line.line.budget.map((row) => {
    const { amount, revised, people, months, origin } = row;
    const place = placeText(origin);
    const premiums = line.price.of(row);
    const each = premiums === null ? 0 : premiumIn(premiums, months);
    const computed = multiply(people ?? 0, each);
    if (revised !== null)
      return node(derivation.revised(money(revised), money(amount ?? computed), place));
    if (amount !== null) return node(derivation.row(money(amount), place));
    const product = `${count(people ?? 0)} x ${money(each)} = ${money(computed)}`;
    return node(derivation.computed(product, place));
  });
  return node(derivation.budget(money(line.budget)), rows);
}

function paidNode({ line, paid }: RealiseLine, wording: RealiseWording): Node {
  const { count, money, derivation } = wording;
  const rows = line.payments.map(({ amount, people, counted, months, origin }) =>
    node(
      derivation.payment(
        money(amount),
        counted.length === 0 ? null : count(people),
        spanText(months, wording),
        placeText(origin),
      ),
    ),
  );
  return node(derivation.paid(money(paid)), rows);
}

/** What one worker costs in the months to come, with its law. */
function premiumNode({ price, remaining, monthly }: RealiseLine, wording: RealiseWording): Node[] {
  const [first, last] = [monthly[0], monthly.at(-1)];
  const [quote] = price.quotes;
  if (!quote?.price || remaining.length === 0 || !first || !last) return [];
  const span = { first: first.month, last: last.month, count: monthly.length };
  const lines = quote.price.lines.map((line) => lineNode(lineWhy(line, quote.used), span, wording));
  return [node(wording.derivation.premium, lines)];
}

function committedNode(line: RealiseLine, wording: RealiseWording): Node[] {
  const { count, money, derivation } = wording;
  const { remaining, members, committed, monthly } = line;
  if (remaining.length === 0 || members === 0) return [];
  const { premiums } = line.price;
  if (premiums === null) {
    const last = monthly.findLast(({ people }) => people > 0)?.paid ?? 0;
    const product = `${money(last)} x ${count(remaining.length)} = ${money(committed)}`;
    return [node(derivation.asPaid(product))];
  }
  const each = premiumIn(premiums, remaining);
  const product = `${count(members)} x ${money(each)} = ${money(committed)}`;
  const months = spanText(remaining, wording);
  return [node(derivation.committed(product, months), premiumNode(line, wording))];
}

/** How many can join, or must go. */
function peopleNodes(line: RealiseLine, { count, money, derivation }: RealiseWording): Node[] {
  const { left, more, dropped, members, ahead, toCome, arrears, budget, paid } = line;
  const { premiums } = line.price;
  if (premiums === null) return [];
  const each = premiumIn(premiums, toCome);
  const there = money(Math.max(0, budget - paid - arrears));
  if (dropped)
    return [node(derivation.dropped(there, money(each), count(members - dropped), count(dropped)))];
  if (more === null || left < 0) return [];
  return [node(derivation.more(money(left), money(premiumIn(premiums, ahead)), count(more)))];
}

function lineTree(line: RealiseLine, wording: RealiseWording): Node {
  const { money, derivation } = wording;
  const { budget, paid, committed, left } = line;
  const rest = moneyBelow(left, wording);
  const sum = `${money(budget)} − ${money(paid)} − ${money(committed)} = ${rest}`;
  return node(lineName(line, wording), [
    budgetNode(line, wording),
    paidNode(line, wording),
    ...committedNode(line, wording),
    node(derivation.left(sum)),
    ...peopleNodes(line, wording),
  ]);
}

/** The derivations: a tree for each line. */
export function realiseTrees({ lines }: RealiseResult, wording: RealiseWording): Node[] {
  return lines.map((line) => lineTree(line, wording));
}
