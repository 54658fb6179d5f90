import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { draw } from '../draw.js';
import { drawFitted, listed } from '../fitted.js';
import { type Paints, paints } from '../paint.js';
import { drawTree } from '../tree.js';
import { wrap } from '../wrap.js';
import { type PlanLook, yearTabling } from './columns.js';
import { planTrees } from './why.js';
import { assumptions, groupName, noteLines, rangeTable, titleOf, wholeLines } from './words.js';

function drawnRange(result: PlanResult, look: PlanLook, chalk: Paints): string[] {
  const range = rangeTable(result, look);
  if (!range) return [];
  const drawing = {
    heads: [range.heads.map((text) => ({ text, paint: chalk.bold }))],
    rows: range.rows,
    total: null,
    isText: range.heads.map((_, index) => index === 0),
  };
  return [
    `${chalk.bold(look.plan.range)}\n${draw(drawing, chalk.dim)}`,
    listed(look.plan.drivers, range.drivers, look.width),
  ];
}

/** How each figure came about, where that was asked for. */
function drawnWhy(result: PlanResult, look: PlanLook, chalk: Paints): string[] {
  if (!result.why) return [];
  const most = look.width ?? Number.POSITIVE_INFINITY;
  const trees = planTrees(result, look).map((tree) => drawTree(tree, most, chalk.bold));
  return [look.words.why.title, ...trees];
}

/** A plan for a terminal. */
export function planTable(result: PlanResult, look: PlanLook): string {
  const { plan, words } = look;
  const chalk = paints(look);
  const years = (title: string, of: readonly PlanFigures[]) =>
    `${chalk.bold(title)}\n${drawFitted(yearTabling(of, look), of, null, look)}`;
  const most = look.width ?? Number.POSITIVE_INFINITY;
  const lines = [...wholeLines(result, look), ...assumptions(result, look)];
  const notes = noteLines(result, look);
  const blocks = [
    years(titleOf(result, look), result.years),
    ...(result.groups ?? []).map((group) => years(groupName(group.key), group.years)),
    ...drawnRange(result, look, chalk),
    lines.map((line) => wrap(line, most)).join('\n'),
    ...drawnWhy(result, look, chalk),
    listed(plan.limitsTitle, plan.limits, look.width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, look.width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
