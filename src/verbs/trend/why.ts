import { addMonths } from '../../core/month.js';
import type { TrendResult } from '../../planning/trend.js';
import type { TrendWhy, TrendWhys } from '../../planning/trend-why.js';
import { pointsText } from '../../render/points.js';
import { percentage } from '../../render/text.js';
import { signed } from '../../view/signed.js';
import { type Node, node } from '../../view/view.js';
import { periodText } from '../common/summary.js';
import { isBelowOne, paceText } from './columns.js';
import type { TrendWording } from './texts.js';
import { membersNode, periodNodes, ratioText } from './why-counts.js';
import { targetNodes } from './why-target.js';
import { nameOf } from './words.js';

/** The change in points, and below it the part of the members and that of the potential. */
function changeNode(
  { row: { points, before, after } }: TrendWhy,
  { count, derivation, language }: TrendWording,
): Node {
  if (!points) return node(derivation.noChange);
  const [p0, p1] = [count(before.potential), count(after.potential)];
  const [r0, r1] = [count(before.registered), count(after.registered)];
  const members = `(${r1} - ${r0}) x (1 / ${p0} + 1 / ${p1}) / 2`;
  const base = `(1 / ${p1} - 1 / ${p0}) x (${r0} + ${r1}) / 2`;
  const whole = pointsText(points.whole, language);
  return node(derivation.change(whole, `${r1} / ${p1}`, `${r0} / ${p0}`), [
    node(derivation.byMembers(pointsText(points.members, language), members)),
    node(derivation.byPotential(pointsText(points.base, language), base)),
    node(derivation.partsRounded),
  ]);
}

/** The members of now on the potential of before. */
function frozenNode({ row }: TrendWhy, wording: TrendWording): Node {
  const { derivation } = wording;
  const { frozen, before, after } = row;
  if (!frozen) return node(derivation.noFrozen);
  const ratio = ratioText(after.registered, before.potential, wording);
  return node(derivation.frozen(percentage(frozen, wording), ratio));
}

/** Members a month over the whole span, or why there are none. */
function paceNode({ row }: TrendWhy, { months, from, to }: TrendResult, wording: TrendWording) {
  const { count, derivation, words } = wording;
  const { pace, before, after } = row;
  if (!pace) return node(derivation.noPace(count(months)));
  const difference = `${count(after.registered)} - ${count(before.registered)}`;
  const periods = { from: periodText(from, words), to: periodText(to, words) };
  const text = paceText(pace, wording);
  return node(derivation.pace(text, difference, count(months), periods, isBelowOne(pace)));
}

/** Who joined in the last month, with both counts; years have none. */
function lastMonthNodes(why: TrendWhy, { to }: TrendResult, wording: TrendWording): Node[] {
  const { count, derivation, words } = wording;
  const { lastMonth, row } = why;
  if (to.length !== 7) return [];
  if (!lastMonth || row.lastMonth === null)
    return [node(derivation.noLastMonth(periodText(addMonths(to, -1), words)))];
  const { before, after } = lastMonth;
  const difference = `${count(after.registered.value)} - ${count(before.registered.value)}`;
  return [
    node(derivation.lastMonth(signed(row.lastMonth, wording), difference), [
      membersNode(before, wording),
      membersNode(after, wording),
    ]),
  ];
}

function rowTree(why: TrendWhy, result: TrendResult, wording: TrendWording): Node {
  const { target, byDate } = result.request;
  const { region } = why.row;
  const name = nameOf(why.row, result, wording);
  return node(region?.code && region.name ? `${name} (${region.code})` : name, [
    ...periodNodes(why.before, wording),
    ...periodNodes(why.after, wording),
    changeNode(why, wording),
    frozenNode(why, wording),
    paceNode(why, result, wording),
    ...lastMonthNodes(why, result, wording),
    ...(target ? targetNodes(why, { target, byDate }, wording) : []),
  ]);
}

/** The derivations of a trend: a tree for each row, in the order of the table, and one for the total. */
export function trendTrees(
  { rows, total }: TrendWhys,
  result: TrendResult,
  wording: TrendWording,
): Node[] {
  return [...rows, total].map((why) => rowTree(why, result, wording));
}
