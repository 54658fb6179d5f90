import type { Money } from '../../i18n/marks.js';
import type { TrendColumn } from '../../i18n/trend-words.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import { drawFitted, listed } from '../fitted.js';
import { paints } from '../paint.js';
import { wrap } from '../wrap.js';
import { columnsOf, isWord, type TrendLook, trendText } from './columns.js';
import { noteLines, titleOf, trendLines } from './words.js';

/** What is given up, in this order, where the terminal is too narrow. */
const SQUEEZES: readonly (readonly [Money, readonly TrendColumn[]])[] = [
  ['full', []],
  ['full', ['frozen']],
  ['full', ['frozen', 'potential']],
  ['full', ['frozen', 'potential', 'byMembers', 'byBase', 'lastMonth']],
  ['full', ['frozen', 'potential', 'byMembers', 'byBase', 'lastMonth', 'members', 'arrival']],
  [
    'full',
    [
      'frozen',
      'potential',
      'byMembers',
      'byBase',
      'lastMonth',
      'members',
      'arrival',
      'before',
      'pace',
    ],
  ],
];

/** A trend for a terminal. */
export function trendTable(result: TrendResult, look: TrendLook): string {
  const { trend, words, width } = look;
  const drawn = drawFitted<TrendColumn, TrendRow>(
    {
      squeezes: SQUEEZES,
      columnsWithout: (without) => columnsOf(result, look, without),
      head: (column) => trend.heads[column],
      text: (row, column) => trendText(row, column, look),
      isText: isWord,
    },
    result.rows,
    result.total,
    look,
  );
  const most = width ?? Number.POSITIVE_INFINITY;
  const notes = noteLines(result, look);
  const blocks = [
    `${paints(look).bold(titleOf(result, look))}\n${drawn}`,
    trendLines(result, look)
      .map((line) => wrap(line, most))
      .join('\n'),
    listed(trend.limitsTitle, trend.limits, width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
