import type {
  AmountWhy,
  CellWhy,
  CountsWhy,
  CountWhy,
  Explanation,
} from '../../budget/explanation.js';
import type { GapResult } from '../../budget/result.js';
import { together } from '../../core/figures.js';
import { chained, type List, made } from '../../core/list.js';
import type { Sampling } from '../../core/sampling.js';
import { targetText } from '../../i18n/marks.js';
import { payerName, segmentText } from '../../i18n/words.js';
import { percentage } from '../../render/text.js';
import { nameAndCode } from '../../view/region-name.js';
import { type Node, node } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { lineNode } from '../common/derivation.js';
import { periodText } from '../common/summary.js';
import { coverageRange, errorText, moneyRange, peopleRange } from './sampling.js';

/** Where a number was read: its rows and the column it stands in. */
function placeText({ column, rows }: Omit<CountWhy, 'value'>, wording: Wording): string {
  const { why: words } = wording.words;
  const places = rows.map(({ file, line }) => `${file}:${line}`).join(' + ');
  return column === null ? words.fromOption : `${places}, ${words.columnAt(column)}`;
}

/** A count with the rows and the column it stands in. */
export function countNode(name: string, why: CountWhy, wording: Wording): Node {
  const { count } = wording;
  return node(`${name} ${count(why.value)}: ${placeText(why, wording)}`);
}

/** The counts of a cell, and what they come to. */
export function countNodes(why: CountsWhy, wording: Wording): Node[] {
  const { count } = wording;
  const { why: words } = wording.words;
  const { potential, registered, subsidised, coverage, uncovered, excess, findable } = why;
  const [p, r] = [count(potential.value), count(registered.value)];
  const percent = coverage && percentage(coverage, wording);
  return [
    countNode(words.potential, potential, wording),
    countNode(words.registered, registered, wording),
    ...(subsidised ? [countNode(words.subsidised, subsidised, wording)] : []),
    node(percent === null ? words.noCoverage : words.coverage(percent, r, p)),
    node(words.uncovered(count(uncovered), p, r)),
    ...(excess > 0 ? [node(words.excess(count(excess), r, p))] : []),
    ...(findable.value === uncovered
      ? []
      : [node(words.findable(count(findable.value), count(uncovered), findable.share))]),
  ];
}

/** What is missing to a target in the region of a cell, and the part of it that the cell has. */
export function targetNodes({ toTarget }: Pick<CountsWhy, 'toTarget'>, wording: Wording): Node[] {
  if (!toTarget) return [];
  const { count, language } = wording;
  const { why: words } = wording.words;
  const { missing, findable, part, potential, registered, of } = toTarget;
  const target = targetText(toTarget.target, language);
  const [p, r] = [count(potential), count(registered)];
  const lacks = of === null ? words.targetRegion : words.targetSegment(of);
  const region = node(lacks(count(missing), target, p, r), [
    ...(missing > findable ? [node(words.outOfReach(count(findable)))] : []),
  ]);
  const own = node(words.targetPart(count(part)));
  return [node(words.target(target, count(part)), [region, own])];
}

/** Workers as a share of people, where they are not all of them. */
export function volumeNodes(
  { of, workers, people, share }: Pick<AmountWhy, 'of' | 'workers' | 'people' | 'share'>,
  wording: Wording,
): Node[] {
  const { count } = wording;
  const { why: words } = wording.words;
  if (workers === people) return [];
  if (of === 'toTarget' && workers < people)
    return [node(words.fewerFound(count(workers), count(people)))];
  if (of === 'toTarget')
    return [node(words.moreFound(count(workers), count(people), count(workers - people)))];
  return [node(words.workers(count(workers), count(people), words.people[of], share))];
}

/** A wording at derivations of one budget. */
interface WhyWording extends Wording {
  readonly budget: GapResult['parameters']['months'];
}

/** One amount: workers times premium, who pays it and why, and each programme below it. */
function amountNode(name: string, why: AmountWhy, payerText: string, wording: WhyWording): Node {
  const { count, money } = wording;
  const { why: words } = wording.words;
  const { workers, premiumPerWorker, amount, unpriced } = why;
  const volume = volumeNodes(why, wording);
  if (workers === 0) return node(`${name} ${money(0)}: ${words.nobody}`, volume);
  if (amount === null || premiumPerWorker === null) {
    const reason = unpriced ? wording.words.unpriced[unpriced] : '';
    return node(`${name}: ${words.notPriced(count(workers), reason)}`, volume);
  }
  const beside = why.workerAmount > 0 ? [node(words.workerSide(money(why.workerAmount)))] : [];
  const payer = node(words.payer(payerName(why.payer, wording.words), payerText));
  const lines = why.lines.map((line) => lineNode(line, wording.budget, wording));
  const text = words.amount(money(amount), count(workers), money(premiumPerWorker));
  return node(`${name} ${text}`, [...volume, payer, ...lines, ...beside]);
}

function moneyNodes(why: Explanation, wording: WhyWording): Node[] {
  const { money } = wording;
  const { why: words } = wording.words;
  const { expansion, renewal } = why;
  const from = words.givenBy[why.payerFrom];
  const wage = why.wageFrom ? `; ${words.wageFrom(words.givenBy[why.wageFrom])}` : '';
  const nodes = [
    amountNode(words.expansion, expansion, from + wage, wording),
    renewal
      ? amountNode(words.renewal, renewal, words.renewalPayer, wording)
      : node(words.renewalUnknown),
  ];
  const annual = together(expansion.amount, renewal?.amount ?? null);
  if (annual === null) return nodes;
  const added = money(expansion.amount ?? 0);
  const total = renewal
    ? words.total(money(annual), money(renewal.amount ?? 0), added)
    : words.totalWithoutRenewal(added);
  return [...nodes, node(total)];
}

/** From where to where figures may be. */
function intervalsText(sampling: Sampling, wording: Wording): string {
  const { none } = wording.words;
  const { potential, coverage, uncovered, expansionPremium } = sampling;
  return wording.words.why.intervals(
    peopleRange(potential, wording),
    coverage ? coverageRange(coverage, wording) : none,
    peopleRange(uncovered, wording),
    expansionPremium ? moneyRange(expansionPremium, 'full', wording) : none,
  );
}

/** How sure the figures of a cell are, where a survey estimated its potential. */
function samplingNodes({ sampling, potential }: Explanation, wording: Wording): Node[] {
  if (!sampling) return [];
  const { count } = wording;
  const { why: words } = wording.words;
  const rse = errorText(sampling, wording);
  const half = count(sampling.potential.high - potential.value);
  return [
    node(words.error(rse, placeText(sampling, wording)), [
      node(words.half(half, rse, count(potential.value))),
      node(intervalsText(sampling, wording)),
      node(wording.words.sampling.grades[sampling.grade]),
    ]),
  ];
}

/** Which cell a tree is of. */
export function cellName(
  { region, segment, period }: Pick<CellWhy, 'region' | 'segment' | 'period'>,
  { words }: Wording,
): string {
  return [nameAndCode(region), segmentText(segment, words), period && periodText(period, words)]
    .filter(Boolean)
    .join(', ');
}

/** The derivation of one cell as a tree. */
function cellTree(why: Explanation, wording: WhyWording): Node {
  const children = [
    ...countNodes(why, wording),
    ...targetNodes(why, wording),
    ...moneyNodes(why, wording),
    ...samplingNodes(why, wording),
  ];
  return node(cellName(why, wording), children);
}

/** What several cells come to together: the totals of the same choice. */
function sumTree({ why, totals }: GapResult, wording: Wording): Node[] {
  if (!why || why.length < 2 || !totals) return [];
  const { count, money } = wording;
  const { why: words } = wording.words;
  const { potential, registered, coverage, uncovered, excess, sampling } = totals;
  const [p, r] = [count(potential), count(registered)];
  const percent = coverage && percentage(coverage, wording);
  const { renewalPremium: renewal, expansionPremium: expansion, annualPremium: annual } = totals;
  const total =
    renewal === null
      ? words.totalWithoutRenewal(money(expansion ?? 0))
      : words.total(money(annual ?? 0), money(renewal), money(expansion ?? 0));
  return [
    node(words.sum(count(why.length)), [
      node(`${words.potential} ${p}`),
      node(`${words.registered} ${r}`),
      node(percent === null ? words.noCoverage : words.coverage(percent, r, p)),
      node(wording.words.summary.net(count(uncovered), count(excess), count(totals.net))),
      ...(annual === null ? [] : [node(total)]),
      ...(sampling
        ? [
            node(
              words.halfOfSum(
                count(sampling.potential.high - potential),
                errorText(sampling, wording),
              ),
              [node(intervalsText(sampling, wording))],
            ),
          ]
        : []),
    ]),
  ];
}

/** The derivations of a result as trees: one for each cell, and what they come to together. */
export function whyTrees(result: GapResult, wording: Wording): List<Node> {
  const own = { ...wording, budget: result.parameters.months };
  const cells = made(result.why ?? [], (why) => cellTree(why, own));
  return chained([cells, sumTree(result, wording)]);
}
