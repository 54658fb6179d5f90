import type { PaymentColumn, SourceFigure } from '../../i18n/fund-words.js';
import type { FundResult, PaymentRow } from '../../planning/fund/result.js';
import {
  type Block,
  type ColumnKind,
  listBlock,
  type Piece,
  tableBlock,
  tabled,
  treeBlock,
} from '../blocks.js';
import {
  type FundLook,
  isPaymentWord,
  isSourceWord,
  paymentColumns,
  paymentText,
  paymentValue,
  type SourceRow,
  sourceColumns,
  sourceText,
  sourceValue,
  totalOf,
} from './columns.js';
import { unfundedBlocks } from './unfunded.js';
import { fundTrees } from './why.js';
import { fundLines, noteLines, titleOf } from './words.js';

const PEOPLE: readonly string[] = ['renewal', 'expansion', 'workers', 'months'];

function numberKind(column: SourceFigure | PaymentColumn): ColumnKind {
  return PEOPLE.includes(column) ? 'count' : 'rupiah';
}

function sourcesBlock(caption: string, result: FundResult, look: FundLook): Block {
  const tabling = {
    caption,
    columns: sourceColumns(result),
    head: (column: SourceFigure) => look.fund.sourceHeads[column],
    kind: (column: SourceFigure) => (isSourceWord(column) ? 'text' : numberKind(column)),
    text: (row: SourceRow, column: SourceFigure) => sourceText(row, column, look, 'full'),
    value: sourceValue,
  };
  return tableBlock(tabled(tabling, result.sources as readonly SourceRow[], totalOf(result)));
}

function paymentsBlock(result: FundResult, look: FundLook): Block[] {
  if (result.payments.length === 0) return [];
  const { fund } = look;
  const tabling = {
    caption: fund.whoTitle,
    columns: paymentColumns(result),
    head: (column: PaymentColumn) => fund.heads[column],
    kind: (column: PaymentColumn) => (isPaymentWord(column) ? 'text' : numberKind(column)),
    text: (row: PaymentRow, column: PaymentColumn) => paymentText(row, column, look, 'full'),
    value: paymentValue,
  };
  return [tableBlock(tabled(tabling, result.payments, null))];
}

/** A funding in words: each source, what is left and why, who pays for whom, and its limits. */
export function fundPiece(result: FundResult, look: FundLook): Piece {
  const title = titleOf(result, look);
  const { limits, limitsTitle } = look.fund;
  return {
    title,
    blocks: [
      sourcesBlock(title, result, look),
      listBlock(fundLines(result, look)),
      ...paymentsBlock(result, look),
      ...unfundedBlocks(result, look),
      ...(result.why ? [treeBlock(fundTrees(result, look), look.words.why.title)] : []),
      listBlock([...limits, ...noteLines(result, look)], limitsTitle),
    ],
  };
}
