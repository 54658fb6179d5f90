import type { Money } from '../../i18n/marks.js';
import type { TrendColumn } from '../../i18n/trend-words.js';
import type { TrendResult, TrendRow } from '../../planning/trend.js';
import { drawFitted, listed } from '../fitted.js';
import { escaped, markdownTable } from '../markup.js';
import { paints } from '../paint.js';
import { wrap } from '../wrap.js';
import { columnsOf, type TrendLook, trendText } from './columns.js';
import { noteLines, titleOf, trendLines } from './words.js';

const WORDS: readonly TrendColumn[] = ['region', 'segment', 'standing'];

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
      isText: (column) => WORDS.includes(column),
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

/** A trend for memos and repositories. */
export function trendMarkdown(result: TrendResult, look: TrendLook): string {
  const { trend } = look;
  const columns = columnsOf(result, look);
  const list = (items: readonly string[]) => items.map((item) => `- ${escaped(item)}`).join('\n');
  const blocks = [
    `# ${escaped(titleOf(result, look))}`,
    markdownTable(
      columns.map((column) => trend.heads[column].replace('\n', ' ')),
      [...result.rows, result.total].map((row) =>
        columns.map((column) => trendText(row, column, look)),
      ),
      columns.map((column) => !WORDS.includes(column)),
    ),
    list(trendLines(result, look)),
    `## ${trend.limitsTitle}`,
    list([...trend.limits, ...noteLines(result, look)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
