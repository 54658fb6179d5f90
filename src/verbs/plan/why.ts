import { chained, type List, made } from '../../core/list.js';
import type { PlanWhy, YearWhy } from '../../planning/explanation.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { type Node, node } from '../../view/view.js';
import type { Shown } from '../common/derivation.js';
import { periodText } from '../common/summary.js';
import { cellName, countNode } from '../gap/why.js';
import type { PlanWording } from './texts.js';
import { expansionNode, renewalNode } from './why-money.js';
import { peopleNodes } from './why-people.js';

function budgetText(
  { renewalPremium, expansionPremium, annualPremium }: PlanFigures,
  wording: PlanWording,
) {
  const { money } = wording;
  const { why: words } = wording.words;
  const { none } = wording.words;
  const write = (value: number | null) => (value === null ? none : money(value));
  if (annualPremium === null) return `${wording.plan.heads.total} ${none}`;
  return renewalPremium === null
    ? words.totalWithoutRenewal(write(expansionPremium))
    : words.total(money(annualPremium), money(renewalPremium), write(expansionPremium));
}

/** What a year costs, and all years up to it. */
function sumNodes(figures: PlanFigures, wording: PlanWording): Node[] {
  const { money } = wording;
  const { cumulative, annualPremium } = figures;
  if (cumulative === null) return [node(budgetText(figures, wording))];
  const own = annualPremium ?? 0;
  const before = cumulative - own;
  const parts = before === 0 || own === 0 ? null : `${money(before)} + ${money(own)}`;
  return [
    node(budgetText(figures, wording)),
    node(wording.derivation.cumulative(money(cumulative), parts)),
  ];
}

function monthsNode(
  { figures, renewed, carried, enrolled }: YearWhy,
  { count, derivation }: PlanWording,
): Node {
  const parts = [count(renewed.months), count(carried.months), count(enrolled.months)] as const;
  return node(derivation.months(count(figures.months), ...parts));
}

function endingNodes({ ending }: YearWhy, { plan, words }: PlanWording): Node[] {
  return ending.map(({ id, value }) => {
    const law = value.references.map((each) => each.law).join(', ');
    return node(plan.ending(law, id, periodText(value.to ?? '', words)));
  });
}

function headText({ year, enrolled, annualPremium }: PlanFigures, wording: PlanWording): string {
  const { count, money, words } = wording;
  const budget = annualPremium === null ? words.none : money(annualPremium);
  return wording.derivation.year(String(year), count(enrolled), budget);
}

function yearNode(
  year: YearWhy,
  why: PlanWhy,
  result: PlanResult,
  shown: Shown,
  wording: PlanWording,
) {
  return node(headText(year.figures, wording), [
    ...peopleNodes(year, why, result, wording),
    renewalNode(year, why, shown, wording),
    expansionNode(year, why, shown, wording),
    ...endingNodes(year, wording),
    monthsNode(year, wording),
    ...sumNodes(year.figures, wording),
  ]);
}

/** The counts a plan starts from. */
function startNodes({ potential, registered, subsidised }: PlanWhy, wording: PlanWording) {
  const { why: words } = wording.words;
  return [
    countNode(words.potential, potential, wording),
    countNode(words.registered, registered, wording),
    subsidised ? countNode(words.subsidised, subsidised, wording) : node(words.renewalUnknown),
  ];
}

function cellTree(why: PlanWhy, result: PlanResult, wording: PlanWording): Node {
  const shown: Shown = new Map();
  return node(cellName(why, wording), [
    ...startNodes(why, wording),
    ...why.years.map((year) => yearNode(year, why, result, shown, wording)),
  ]);
}

/** What several cells come to together: the years of the plan. */
function sumTree({ why, years }: PlanResult, wording: PlanWording): Node[] {
  if (!why || why.length < 2) return [];
  const { count } = wording;
  const { why: words } = wording.words;
  const children = years.map((year) => node(headText(year, wording), sumNodes(year, wording)));
  return [node(words.sum(count(why.length)), children)];
}

/** The derivations of a plan: a tree for each cell, year by year, and what they come to together. */
export function planTrees(result: PlanResult, wording: PlanWording): List<Node> {
  const cells = made(result.why ?? [], (why) => cellTree(why, result, wording));
  return chained([cells, sumTree(result, wording)]);
}
