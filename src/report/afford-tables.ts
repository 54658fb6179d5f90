import type { Bought } from '../claim/afford.js';
import type { AffordColumn } from '../i18n/afford-words.js';
import { payerName } from '../i18n/words.js';
import type { Afforded } from '../planning/afforded.js';
import { type AffordLook, affordTree } from './afford.js';
import {
  type ColumnKind,
  type Piece,
  type TextTable,
  tableBlock,
  tabled,
  treeBlock,
} from './blocks.js';
import { writing } from './derivation.js';
import { monthsText } from './summary.js';

/** Workers and rupiah under some choice, and what it is called. */
export interface AffordRow extends Bought {
  readonly payer?: string;
  readonly count?: number;
  readonly months?: string;
}

/** A table of choices: which columns, and a row for each. */
export interface AffordTable {
  readonly title: string;
  readonly columns: readonly AffordColumn[];
  readonly rows: readonly AffordRow[];
}

const NUMBERS: readonly AffordColumn[] = ['perWorker', 'workers', 'cost', 'left'];

/** Workers by payer, and workers by months; one row alone says nothing. */
export function affordTables({ byPayer, trade }: Afforded, look: AffordLook): AffordTable[] {
  const { title } = look.afford;
  const payers = byPayer.map((each) => ({
    ...each,
    payer: each.payers.map((payer) => payerName(payer, look.words)).join(', '),
  }));
  const choices = trade.map((each) => {
    const { months, ...bought } = each;
    return { ...bought, count: months.count, months: monthsText(months, look.words) };
  });
  return [
    { title: title.byPayer, columns: ['payer', ...NUMBERS], rows: payers },
    ...(trade.length > 1
      ? [{ title: title.trade, columns: ['count', 'months', ...NUMBERS] as const, rows: choices }]
      : []),
  ];
}

export function isAffordWord(column: AffordColumn): boolean {
  return column === 'payer' || column === 'months';
}

/** One cell in words. */
export function affordText(row: AffordRow, column: AffordColumn, look: AffordLook): string {
  const { count, money } = writing(look);
  switch (column) {
    case 'payer':
    case 'months':
      return row[column] ?? '';
    case 'count':
    case 'workers':
      return count(row[column] ?? 0);
    default:
      return money(row[column]);
  }
}

function kindOf(column: AffordColumn): ColumnKind {
  if (isAffordWord(column)) return 'text';
  return column === 'count' || column === 'workers' ? 'count' : 'rupiah';
}

function textTable({ title, columns, rows }: AffordTable, look: AffordLook): TextTable {
  const tabling = {
    caption: title,
    columns,
    head: (column: AffordColumn) => look.afford.heads[column],
    kind: kindOf,
    text: (row: AffordRow, column: AffordColumn) => affordText(row, column, look),
    value: (row: AffordRow, column: AffordColumn) =>
      column === 'payer' || column === 'months' ? null : (row[column] ?? null),
  };
  return tabled(tabling, rows, null);
}

/** What an amount pays for in words: the answer, what it rests on, and other choices. */
export function affordPiece(afforded: Afforded, look: AffordLook): Piece {
  const { text, children } = affordTree(afforded, look);
  const tables = affordTables(afforded, look).map((each) => tableBlock(textTable(each, look)));
  return { title: text, blocks: [treeBlock(children), ...tables] };
}
