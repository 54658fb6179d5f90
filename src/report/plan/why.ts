import type { PlanWhy, YearWhy } from '../../planning/explanation.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { writing } from '../derivation.js';
import { periodText } from '../summary.js';
import { type Node, node } from '../tree.js';
import { cellName, countNode } from '../why.js';
import type { PlanLook } from './columns.js';
import { expansionNode, renewalNode, type Shown } from './why-money.js';
import { peopleNodes } from './why-people.js';

function budgetText(
  { renewalPremium, expansionPremium, annualPremium }: PlanFigures,
  look: PlanLook,
) {
  const { money, words } = writing(look);
  const { none } = look.words;
  const write = (value: number | null) => (value === null ? none : money(value));
  if (annualPremium === null) return `${look.plan.heads.total} ${none}`;
  return renewalPremium === null
    ? words.totalWithoutRenewal(write(expansionPremium))
    : words.total(money(annualPremium), money(renewalPremium), write(expansionPremium));
}

/** What a year costs, and all years up to it. */
function sumNodes(figures: PlanFigures, look: PlanLook): Node[] {
  const { money } = writing(look);
  const { cumulative, annualPremium } = figures;
  if (cumulative === null) return [node(budgetText(figures, look))];
  const own = annualPremium ?? 0;
  const before = cumulative - own;
  const parts = before === 0 || own === 0 ? null : `${money(before)} + ${money(own)}`;
  return [
    node(budgetText(figures, look)),
    node(look.plan.derivation.cumulative(money(cumulative), parts)),
  ];
}

function monthsNode({ figures, renewed, carried, enrolled }: YearWhy, look: PlanLook): Node {
  const { count } = writing(look);
  const parts = [renewed, carried, enrolled].map(({ months }) => count(months));
  return node(
    look.plan.derivation.months(count(figures.months), ...(parts as [string, string, string])),
  );
}

function endingNodes({ ending }: YearWhy, { plan, words }: PlanLook): Node[] {
  return ending.map(({ id, value }) => {
    const law = value.references.map((each) => each.law).join(', ');
    return node(plan.ending(law, id, periodText(value.to ?? '', words)));
  });
}

function headText({ year, enrolled, annualPremium }: PlanFigures, look: PlanLook): string {
  const { count, money } = writing(look);
  const budget = annualPremium === null ? look.words.none : money(annualPremium);
  return look.plan.derivation.year(String(year), count(enrolled), budget);
}

function yearNode(year: YearWhy, why: PlanWhy, result: PlanResult, shown: Shown, look: PlanLook) {
  return node(headText(year.figures, look), [
    ...peopleNodes(year, why, result, look),
    renewalNode(year, why, shown, look),
    expansionNode(year, why, shown, look),
    ...endingNodes(year, look),
    monthsNode(year, look),
    ...sumNodes(year.figures, look),
  ]);
}

/** The counts a plan starts from. */
function startNodes({ potential, registered, subsidised }: PlanWhy, look: PlanLook) {
  const { words } = writing(look);
  return [
    countNode(words.potential, potential, look),
    countNode(words.registered, registered, look),
    subsidised ? countNode(words.subsidised, subsidised, look) : node(words.renewalUnknown),
  ];
}

function cellTree(why: PlanWhy, result: PlanResult, look: PlanLook): Node {
  const shown: Shown = new Map();
  return node(cellName(why, look), [
    ...startNodes(why, look),
    ...why.years.map((year) => yearNode(year, why, result, shown, look)),
  ]);
}

/** What several cells come to together: the years of the plan. */
function sumTree({ why, years }: PlanResult, look: PlanLook): Node[] {
  if (!why || why.length < 2) return [];
  const { count, words } = writing(look);
  const children = years.map((year) => node(headText(year, look), sumNodes(year, look)));
  return [node(words.sum(count(why.length)), children)];
}

/** The derivations of a plan: a tree for each cell, year by year, and what they come to together. */
export function planTrees(result: PlanResult, look: PlanLook): Node[] {
  return [
    ...(result.why ?? []).map((why) => cellTree(why, result, look)),
    ...sumTree(result, look),
  ];
}
