import type { PaymentColumn, SourceFigure } from '../../i18n/fund-words.js';
import type { Money } from '../../i18n/marks.js';
import type { FundResult, PaymentRow } from '../../planning/fund/result.js';
import { drawFitted, listed } from '../fitted.js';
import { paints } from '../paint.js';
import { drawTree } from '../tree.js';
import { wrap } from '../wrap.js';
import {
  type FundLook,
  isPaymentWord,
  isSourceWord,
  paymentColumns,
  paymentText,
  type SourceRow,
  sourceColumns,
  sourceText,
  totalOf,
} from './columns.js';
import { drawUnfunded } from './unfunded.js';
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

function drawSources(result: FundResult, look: FundLook): string {
  return drawFitted<SourceFigure, SourceRow>(
    {
      squeezes: SOURCE_SQUEEZES,
      columnsWithout: (without) => sourceColumns(result, without),
      head: (column) => look.fund.sourceHeads[column],
      text: (row, column, how) => sourceText(row, column, look, how),
      isText: isSourceWord,
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
      isText: isPaymentWord,
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
  const title = (text: string) => bold(wrap(text, width ?? Number.POSITIVE_INFINITY));
  const lines = fundLines(result, look).map((line) =>
    wrap(line, width ?? Number.POSITIVE_INFINITY),
  );
  const notes = noteLines(result, look);
  const blocks = [
    `${title(titleOf(result, look))}\n${drawSources(result, look)}`,
    lines.join('\n'),
    ...(result.payments.length > 0
      ? [`${title(fund.whoTitle)}\n${drawPayments(result, look)}`]
      : []),
    ...(result.unfunded.length > 0
      ? [`${title(fund.unfundedTitle)}\n${drawUnfunded(result, look)}`]
      : []),
    ...drawnWhy(result, look),
    listed(fund.limitsTitle, fund.limits, width),
    ...(notes.length > 0 ? [listed(words.title.notes, notes, width)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
