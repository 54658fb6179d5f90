import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { draw } from '../draw.js';
import { drawFitted } from '../fitted.js';
import { type Paints, paints } from '../paint.js';
import { drawnEnd, drawnWhy, listed, screen, wrapped } from '../screen.js';
import { type PlanLook, yearTabling } from './columns.js';
import { rangeTable } from './range.js';
import { planTrees } from './why.js';
import { assumptions, groupName, remarksOf, titleOf, wholeLines } from './words.js';

function drawnRange(result: PlanResult, look: PlanLook, chalk: Paints): string[] {
  const range = rangeTable(result, look);
  if (!range) return [];
  const { heads, rows } = range;
  const drawing = rows && {
    heads: [heads.map((text) => ({ text, paint: chalk.bold }))],
    rows,
    total: null,
    isText: heads.map((_, index) => index === 0),
  };
  return [
    ...(drawing ? [`${chalk.bold(look.plan.range)}\n${draw(drawing, chalk.dim)}`] : []),
    listed(look.plan.drivers, range.drivers, look),
  ];
}

/** A plan for a terminal. */
export function planTable(result: PlanResult, look: PlanLook): string {
  const chalk = paints(look);
  const years = (title: string, of: readonly PlanFigures[]) =>
    `${chalk.bold(title)}\n${drawFitted(yearTabling(of, result.request, look), of, null, look)}`;
  return screen([
    years(titleOf(result, look), result.years),
    ...(result.groups ?? []).map((group) => years(groupName(group.key), group.years)),
    ...drawnRange(result, look, chalk),
    wrapped([...wholeLines(result, look), ...assumptions(result, look)], look),
    ...(result.why ? drawnWhy(planTrees(result, look), look) : []),
    ...drawnEnd(look.plan, remarksOf(result, look), look),
  ]);
}
