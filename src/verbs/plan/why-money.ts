import type { LineWhy } from '../../budget/explanation.js';
import { payerName } from '../../i18n/words.js';
import type { PaidWhy, PlanWhy, YearWhy } from '../../planning/explanation.js';
import { type Node, node } from '../../view/view.js';
import { premiumNodes, type Shown } from '../common/derivation.js';
import { exactPercent } from '../common/exact-percent.js';
import { periodText } from '../common/summary.js';
import type { PlanWording } from './texts.js';

/** What two years have in common whose premiums are the same month by month, and by the same law. */
function keyOf(lines: readonly LineWhy[]): string {
  return JSON.stringify(
    lines.map((line) => ({ ...line, first: line.first.slice(5), last: line.last.slice(5) })),
  );
}

/** Where an amount stands, and who said who pays it. */
interface Place {
  readonly name: string;
  /** What stands between the name and the amount. */
  readonly mark: ':' | '';
  readonly year: string;
  readonly shown: Shown;
  readonly wording: PlanWording;
  readonly from: string;
}

/** Workers times premium; where people join month by month, one line for each. */
function amountNode(
  paid: PaidWhy,
  about: readonly Node[],
  { name, mark, year, shown, wording, from }: Place,
): Node {
  const { count, money, derivation } = wording;
  const { why: words } = wording.words;
  const { workers, amount, parts, lines, payer, unpriced } = paid;
  const budget = { first: `${year}-01`, last: `${year}-12` };
  if (amount === null) {
    const reason = unpriced ? wording.words.unpriced[unpriced] : '';
    return node(`${name}: ${words.notPriced(count(workers), reason)}`, about);
  }
  const [first, ...more] = parts;
  if (!first) return node(derivation.contractPaid(count(workers)), about);
  const text = (part: typeof first) =>
    words.amount(money(part.workers * part.each), count(part.workers), money(part.each));
  const byMonth = [first, ...more].map((part) =>
    node(derivation.joining(periodText(part.month, wording.words), text(part))),
  );
  const months = String(13 - Number(first.month.slice(5)));
  const spread = more.length > 0 ? [node(derivation.spread(count(workers), months), byMonth)] : [];
  return node(`${name}${mark} ${more.length > 0 ? money(amount) : text(first)}`, [
    ...about,
    ...spread,
    node(words.payer(payerName(payer, wording.words), from)),
    ...premiumNodes(lines, { key: keyOf(lines), name: year, budget }, shown, wording),
  ]);
}

/** Who said who pays for those whom the plan enrols, and what their wage is. */
function givenText({ payerFrom, wageFrom }: PlanWhy, wording: PlanWording): string {
  const { why: words } = wording.words;
  const wage = wageFrom ? `; ${words.wageFrom(words.givenBy[wageFrom])}` : '';
  return words.givenBy[payerFrom] + wage;
}

/** Those whom the plan enrolled before and pays for still. */
function carriedFrom(
  { figures, kept, joined }: YearWhy,
  { rates: { carry } }: PlanWhy,
  wording: PlanWording,
) {
  const { count, derivation } = wording;
  const { carried, year } = figures;
  const before = count(carried - kept);
  const share = exactPercent(carry, wording);
  const last = String(year - 1);
  return node(
    derivation.carriedFrom(count(carried), before, count(kept), last, share, count(joined)),
  );
}

/** Renewal: those subsidised since before, and those whom the plan enrolled. */
export function renewalNode(year: YearWhy, why: PlanWhy, shown: Shown, wording: PlanWording): Node {
  const { money, derivation } = wording;
  const { why: words } = wording.words;
  const { figures, renewed, carried } = year;
  const place = { mark: ':', year: String(figures.year), shown, wording } as const;
  const since = { ...place, name: derivation.since, from: words.renewalPayer };
  const before = { ...place, name: derivation.carried, from: givenText(why, wording) };
  const children = [
    ...(renewed.workers > 0 ? [amountNode(renewed, [], since)] : []),
    ...(carried.workers > 0
      ? [amountNode(carried, [carriedFrom(year, why, wording)], before)]
      : []),
  ];
  if (figures.renewalPremium === null) {
    const isKnown = renewed.workers + carried.workers > 0;
    const none = `${words.renewal} ${wording.words.none}`;
    return node(isKnown ? none : words.renewalUnknown, children);
  }
  const nobody = children.length === 0 ? `: ${words.nobody}` : '';
  return node(`${words.renewal} ${money(figures.renewalPremium)}${nobody}`, children);
}

/** Expansion: those who join in the year. */
export function expansionNode(
  year: YearWhy,
  why: PlanWhy,
  shown: Shown,
  wording: PlanWording,
): Node {
  const { money } = wording;
  const { why: words } = wording.words;
  const { figures, enrolled } = year;
  const name = words.expansion;
  if (enrolled.workers === 0) return node(`${name} ${money(0)}: ${words.nobody}`);
  const from = givenText(why, wording);
  return amountNode(enrolled, [], {
    name,
    mark: '',
    from,
    year: String(figures.year),
    shown,
    wording,
  });
}
