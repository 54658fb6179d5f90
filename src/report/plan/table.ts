import type { Money } from '../../i18n/marks.js';
import type { PlanColumn } from '../../i18n/plan-words.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { type Drawing, draw, widthOf } from '../draw.js';
import { type Paints, paints } from '../paint.js';
import { wrap } from '../wrap.js';
import { columnsOf, type PlanLook, yearText } from './columns.js';
import { assumptions, groupName, noteLines, rangeTable, titleOf, wholeLines } from './words.js';

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly PlanColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['wanted']],
  ['abbreviated', ['wanted', 'start', 'cumulative']],
  ['abbreviated', ['wanted', 'start', 'cumulative', 'potential', 'unpriced']],
  [
    'abbreviated',
    [
      'wanted',
      'start',
      'cumulative',
      'potential',
      'unpriced',
      'lapsed',
      'dropped',
      'renewal',
      'expansion',
    ],
  ],
];

/** Years as a drawing, in the widest form that fits. */
function drawingOf(years: readonly PlanFigures[], look: PlanLook, chalk: Paints): Drawing {
  const made = SQUEEZES.map(([how, without]): Drawing => {
    const columns = columnsOf(years, without);
    const heads = columns.map((column) => look.plan.heads[column].split('\n'));
    const lines = Math.max(...heads.map((head) => head.length));
    return {
      heads: Array.from({ length: lines }, (_, line) =>
        heads.map((head) => ({ text: head[line - lines + head.length] ?? '', paint: chalk.bold })),
      ),
      rows: years.map((year) =>
        columns.map((column) => ({ text: yearText(year, column, look, how) })),
      ),
      total: null,
      isText: columns.map((column) => column === 'year'),
    };
  });
  const fits = (drawing: Drawing) => look.width === null || widthOf(drawing) <= look.width;
  return made.find(fits) ?? (made.at(-1) as Drawing);
}

function drawnRange(result: PlanResult, look: PlanLook, chalk: Paints): string[] {
  const range = rangeTable(result, look);
  if (!range) return [];
  const drawing = {
    heads: [range.heads.map((text) => ({ text, paint: chalk.bold }))],
    rows: range.rows.map((row) => row.map((text) => ({ text }))),
    total: null,
    isText: range.heads.map((_, index) => index === 0),
  };
  return [
    `${chalk.bold(look.plan.range)}\n${draw(drawing, chalk.dim)}`,
    listed(look.plan.drivers, range.drivers, look),
  ];
}

function listed(title: string, items: readonly string[], { width }: PlanLook): string {
  const most = width ?? Number.POSITIVE_INFINITY;
  return `${title}\n${items.map((item) => wrap(`- ${item}`, most, '  ')).join('\n')}`;
}

/** A plan for a terminal. */
export function planTable(result: PlanResult, look: PlanLook): string {
  const { plan, words } = look;
  const chalk = paints(look);
  const years = (title: string, of: readonly PlanFigures[]) =>
    `${chalk.bold(title)}\n${draw(drawingOf(of, look, chalk), chalk.dim)}`;
  const most = look.width ?? Number.POSITIVE_INFINITY;
  const lines = [...wholeLines(result, look), ...assumptions(result, look)];
  const notes = noteLines(result, look);
  const blocks = [
    years(titleOf(result, look), result.years),
    ...(result.groups ?? []).map((group) => years(groupName(group.key), group.years)),
    ...drawnRange(result, look, chalk),
    lines.map((line) => wrap(line, most)).join('\n'),
    listed(plan.limitsTitle, plan.limits, look),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, look)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
