import { regionKey, regionName } from '../../core/cell.js';
import { add, isAll } from '../../core/exact.js';
import { FUND_PURPOSES } from '../../core/fund.js';
import { targetText } from '../../i18n/marks.js';
import { payerName } from '../../i18n/words.js';
import type { BestFigures, FundCount, FundResult } from '../../planning/fund/result.js';
import type { UnfundedRow } from '../../planning/fund/rows.js';
import type { SourceFigures } from '../../planning/fund/spent.js';
import { remarkOf } from '../../view/remarks.js';
import type { Remark } from '../../view/view.js';
import { few } from '../common/few.js';
import { incompleteLines, monthsText, periodText } from '../common/summary.js';
import { outsideOf } from './unpaid.js';
import type { FundWording } from './wording.js';

/** Regions that are named one by one. */
const NAMED = 5;

export function titleOf({ sources, gap }: FundResult, { fund, words, count }: FundWording): string {
  const months = monthsText(gap.parameters.months, words);
  return `${fund.title(count(sources.length))}, ${months}`;
}

/** The regions with most people whom nobody pays for, and how many more there are. */
function unfundedText(unfunded: readonly UnfundedRow[], { fund, count }: FundWording): string[] {
  const regions = new Map<string, { name: string; people: number }>();
  for (const { region, renewal, expansion } of unfunded) {
    const key = regionKey(region);
    const people = add(regions.get(key)?.people ?? 0, renewal + expansion);
    regions.set(key, { name: regionName(region), people });
  }
  if (regions.size === 0) return [];
  const sorted = [...regions.values()].sort((a, b) => b.people - a.people);
  const named = sorted.map(({ name, people }) => fund.regionPeople(name, count(people)));
  const more = (rest: number) => fund.moreRegions(count(rest));
  return [fund.unfunded(few(named, NAMED, more).join(', '))];
}

/** Whose protection a source begins late or ends early, and for which months nobody pays. */
function monthLines(
  source: SourceFigures,
  { gap }: FundResult,
  { fund, words, count }: FundWording,
) {
  const budget = gap.parameters.months;
  const { before, after } = outsideOf(source, budget);
  const [renewed, added] = FUND_PURPOSES.map((purpose) => source.unpaid[purpose]?.workers ?? 0);
  const lateTexts = (workers: number, unpaid: string) => {
    const from = periodText(source.first, words);
    return { source: source.source, workers: count(workers), from, unpaid };
  };
  const lines: string[] = [];
  if (before && renewed) {
    const texts = lateTexts(renewed, monthsText(before, words));
    lines.push(fund.dropped(texts, periodText(budget.first, words)));
  }
  if (before && added) lines.push(fund.late(lateTexts(added, monthsText(before, words))));
  const workers = add(renewed ?? 0, added ?? 0);
  if (after && workers > 0) {
    const [last, unpaid] = [periodText(source.last, words), monthsText(after, words)];
    lines.push(fund.ends(source.source, count(workers), last, unpaid));
  }
  return lines;
}

/** What is left in a source and why, what it keeps, and whom it does not pay for all months. */
function sourceLines(source: SourceFigures, result: FundResult, wording: FundWording): string[] {
  const { fund, money } = wording;
  const { left, why, withheld } = source;
  return [
    ...(withheld > 0 ? [fund.withheld(source.source, money(withheld))] : []),
    ...(why === null ? [] : [fund.left(source.source, money(left), fund.why[why])]),
    ...monthLines(source, result, wording),
  ];
}

/** The months that nobody pays, and what the prices of the payers make of what is paid. */
function budgetLines({ budget }: FundResult, { fund, count, money }: FundWording): string[] {
  const { renewal, expansion, total } = budget;
  const { spent, spentUnpriced, paid, difference, unpaidMonths } = total;
  const months = [renewal && count(renewal.unpaidMonths), count(expansion.unpaidMonths)] as const;
  const rest = money(Math.abs(difference));
  return [
    ...(unpaidMonths > 0 ? [fund.unpaidMonths(count(unpaidMonths), ...months)] : []),
    ...(difference === 0
      ? []
      : [fund.difference(money(add(paid, difference)), money(paid), rest, difference < 0)]),
    ...(spentUnpriced > 0 ? [fund.spentUnpriced(money(spentUnpriced), money(spent))] : []),
  ];
}

/** A change of a count, with its sign. */
function signed(value: number, { count }: FundWording): string {
  return `${value < 0 ? '−' : '+'}${count(Math.abs(value))}`;
}

/** How far the best allocation is from its bound, and what it gains over the order. */
function bestLines(best: BestFigures, wording: FundWording): string[] {
  const { fund, count } = wording;
  const { bound, distance, gained, gainedRenewal, isOrder } = best;
  return [
    fund.bound(count(bound), count(distance)),
    isOrder
      ? fund.derivation.orderTaken
      : fund.gained(signed(gained, wording), signed(gainedRenewal, wording)),
  ];
}

/** What those cost whom nobody pays for, at whose price, and how many have none. */
function costLines(
  { unfunded, unfundedAtGap, gap }: FundResult,
  { fund, words, count, money }: FundWording,
): string[] {
  const { premium, payers, unpriced } = unfundedAtGap;
  if (unfunded.length === 0) return [];
  const names = payers.map((payer) => payerName(payer, words)).join(', ');
  const months = monthsText(gap.parameters.months, words);
  return [
    ...(premium === null ? [] : [fund.unfundedCost(money(premium), months, names)]),
    ...(unpriced === 0 ? [] : [fund.unfundedUnpriced(count(unpriced))]),
  ];
}

/** Who is paid for and who is not of those who stay and of those who are wanted. */
function countLines(
  { renewal, expansion, gap }: FundResult,
  { fund, language, count, decimal }: FundWording,
): string[] {
  const { target, verified, renew } = gap.parameters;
  const texts = ({ funded, need, unfunded }: FundCount) =>
    [count(funded), count(need), count(unfunded)] as const;
  const whom = target === null ? fund.uncovered : fund.missing(targetText(target, language));
  const { totals } = gap;
  const isFound = totals?.toEnrol === (totals?.toTarget ?? totals?.uncovered);
  const typed = (share: string) => decimal(share.replace(',', '.'));
  return [
    renewal === null
      ? fund.renewalUnknown
      : isAll(gap.options.renew)
        ? fund.renewed(...texts(renewal))
        : fund.renewedShare(fund.renewed(...texts(renewal)), typed(renew)),
    fund.added(...texts(expansion), isFound ? whom : fund.verified(whom, typed(verified))),
  ];
}

/** Who is paid for and who is not, how it was decided, and what is left. */
export function fundLines(result: FundResult, wording: FundWording): string[] {
  const { fund, count } = wording;
  const { request, sources, gap, unfunded, best } = result;
  return [
    ...incompleteLines(gap, wording),
    (request.rule === 'order' ? fund.rule : fund.bestRule)(
      fund.within[request.within],
      count(request.minMonths),
    ),
    ...countLines(result, wording),
    ...(best === null ? [] : bestLines(best, wording)),
    ...unfundedText(unfunded, wording),
    ...costLines(result, wording),
    ...budgetLines(result, wording),
    ...sources.flatMap((source) => sourceLines(source, result, wording)),
  ];
}

/** What the figures rest on. That no renewal is known at all is said above. */
export function remarksOf({ gap, renewal }: FundResult, wording: FundWording): Remark[] {
  return gap.notes
    .filter(({ code }) => code !== 'renewal-unknown' || renewal !== null)
    .map((note) => remarkOf(note, wording));
}
