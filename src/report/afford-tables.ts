import type { Bought } from '../claim/afford.js';
import type { AffordColumn } from '../i18n/afford-words.js';
import { payerName } from '../i18n/words.js';
import type { Afforded } from '../planning/afforded.js';
import { type AffordLook, affordTree } from './afford.js';
import {
  type ColumnKind,
  listBlock,
  type Piece,
  type Tabling,
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

function isWord(column: AffordColumn): column is 'payer' | 'months' {
  return column === 'payer' || column === 'months';
}

/** One cell in words. */
function textOf(row: AffordRow, column: AffordColumn, look: AffordLook): string {
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
  if (isWord(column)) return 'text';
  return column === 'count' || column === 'workers' ? 'count' : 'rupiah';
}

/** What is given up, in this order, where the terminal is too narrow: it can be computed. */
const SQUEEZES: Tabling<AffordColumn, AffordRow>['squeezes'] = [
  ['full', []],
  ['full', ['cost']],
  ['full', ['cost', 'left']],
];

/** One of the tables, to be drawn. */
export function affordTabling(
  { columns }: AffordTable,
  look: AffordLook,
): Tabling<AffordColumn, AffordRow> {
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) => columns.filter((column) => !without.includes(column)),
    head: (column) => look.afford.heads[column],
    kind: kindOf,
    text: (row, column) => textOf(row, column, look),
    value: (row, column) => (isWord(column) ? null : (row[column] ?? null)),
  };
}

/** What an amount pays for in words: the answer, what it rests on, and other choices. */
export function affordPiece(afforded: Afforded, look: AffordLook): Piece {
  const { text, children } = affordTree(afforded, look);
  const tables = affordTables(afforded, look).map((each) =>
    tableBlock(tabled(each.title, affordTabling(each, look), each.rows, null)),
  );
  const { limitsTitle, limits } = look.afford;
  return {
    title: text,
    blocks: [treeBlock(children), ...tables, listBlock(limits, limitsTitle)],
  };
}
