import { add } from '../../core/exact.js';
import type { PaymentColumn, SourceFigure } from '../../i18n/fund-words.js';
import type { Money } from '../../i18n/marks.js';
import type { FundResult, PaymentRow } from '../../planning/fund/result.js';
import { drawFitted, listed } from '../fitted.js';
import { escaped, markdownTable } from '../markup.js';
import { paints } from '../paint.js';
import { drawTree, markdownTree } from '../tree.js';
import { wrap } from '../wrap.js';
import {
  type FundLook,
  paymentColumns,
  paymentText,
  type SourceRow,
  sourceColumns,
  sourceText,
} from './columns.js';
import { fundTrees } from './why.js';
import { fundLines, noteLines, titleOf } from './words.js';

/** What is given up of the sources, in this order, where the terminal is too narrow. */
const SOURCE_SQUEEZES: readonly (readonly [Money, readonly SourceFigure[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', []],
  ['abbreviated', ['payer']],
  ['abbreviated', ['payer', 'withheld', 'months']],
  ['abbreviated', ['payer', 'withheld', 'months', 'amount']],
];

/** And of the payments. */
const SQUEEZES: readonly (readonly [Money, readonly PaymentColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', ['price']],
  ['abbreviated', ['price', 'months']],
  ['abbreviated', ['price', 'months', 'amount']],
];

const TEXTS: readonly string[] = ['source', 'payer', 'months', 'region', 'segment', 'purpose'];
const isWord = (column: SourceFigure) => TEXTS.includes(column);
const isText = (column: PaymentColumn) => column !== 'months' && TEXTS.includes(column);

/** All sources together. */
function totalOf({ sources }: FundResult): SourceRow {
  const sum = (figure: 'amount' | 'withheld' | 'spent' | 'left' | 'renewal' | 'expansion') =>
    sources.map((source) => source[figure]).reduce(add, 0);
  return {
    amount: sum('amount'),
    withheld: sum('withheld'),
    spent: sum('spent'),
    left: sum('left'),
    renewal: sum('renewal'),
    expansion: sum('expansion'),
  };
}

function drawSources(result: FundResult, look: FundLook): string {
  return drawFitted<SourceFigure, SourceRow>(
    {
      squeezes: SOURCE_SQUEEZES,
      columnsWithout: (without) => sourceColumns(result, without),
      head: (column) => look.fund.sourceHeads[column],
      text: (row, column, how) => sourceText(row, column, look, how),
      isText: isWord,
    },
    result.sources,
    totalOf(result),
    look,
  );
}

function drawPayments(result: FundResult, look: FundLook): string {
  return drawFitted<PaymentColumn, PaymentRow>(
    {
      squeezes: SQUEEZES,
      columnsWithout: (without) => paymentColumns(result, without),
      head: (column) => look.fund.heads[column],
      text: (row, column, how) => paymentText(row, column, look, how),
      isText,
    },
    result.payments,
    null,
    look,
  );
}

/** Why the payments are what they are, where that was asked for. */
function drawnWhy(result: FundResult, look: FundLook): string[] {
  if (!result.why) return [];
  const { bold } = paints(look);
  const most = look.width ?? Number.POSITIVE_INFINITY;
  return [
    look.words.why.title,
    ...fundTrees(result, look).map((tree) => drawTree(tree, most, bold)),
  ];
}

/** Who pays for whom, for a terminal. */
export function fundTable(result: FundResult, look: FundLook): string {
  const { fund, words, width } = look;
  const { bold } = paints(look);
  const lines = fundLines(result, look).map((line) =>
    wrap(line, width ?? Number.POSITIVE_INFINITY),
  );
  const notes = noteLines(result, look);
  const blocks = [
    `${bold(titleOf(result, look))}\n${drawSources(result, look)}`,
    lines.join('\n'),
    ...(result.payments.length > 0
      ? [`${bold(fund.whoTitle)}\n${drawPayments(result, look)}`]
      : []),
    ...drawnWhy(result, look),
    listed(fund.limitsTitle, fund.limits, width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The same for memos and repositories. */
export function fundMarkdown(result: FundResult, look: FundLook): string {
  const { fund } = look;
  const [figures, columns] = [sourceColumns(result), paymentColumns(result)];
  const list = (items: readonly string[]) => items.map((item) => `- ${escaped(item)}`).join('\n');
  const blocks = [
    `# ${escaped(titleOf(result, look))}`,
    markdownTable(
      figures.map((column) => fund.sourceHeads[column].replace('\n', ' ')),
      [...result.sources, totalOf(result)].map((row) =>
        figures.map((column) => sourceText(row, column, look, 'full')),
      ),
      figures.map((column) => !isWord(column)),
    ),
    list(fundLines(result, look)),
    `## ${fund.whoTitle}`,
    markdownTable(
      columns.map((column) => fund.heads[column]),
      result.payments.map((row) => columns.map((column) => paymentText(row, column, look, 'full'))),
      columns.map((column) => !isText(column)),
    ),
    ...(result.why
      ? [`## ${look.words.why.title}`, ...fundTrees(result, look).map((tree) => markdownTree(tree))]
      : []),
    `## ${fund.limitsTitle}`,
    list([...fund.limits, ...noteLines(result, look)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
