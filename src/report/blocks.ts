import type { Money } from '../i18n/marks.js';
import type { Look } from './look.js';
import { type Remark, remarkLists } from './notes.js';
import type { Node } from './tree.js';

/** What a column holds, which decides its side, and its format in a workbook. */
export type ColumnKind = 'text' | 'count' | 'rupiah' | 'share' | 'points';

/** A column of a table in words. */
export interface TextColumn {
  readonly head: string;
  readonly kind: ColumnKind;
}

/** A cell of a table in words; `value` is what a number is sorted by, in the unit of its column. */
export interface TextCell {
  readonly text: string;
  readonly value: number | null;
}

/** A table in words, with its sum where rows can be added. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly TextCell[])[];
  readonly total: readonly TextCell[] | null;
}

/** A part of what is said, before any markup. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly caption: string | null; readonly items: readonly string[] }
  | { readonly kind: 'tree'; readonly caption: string | null; readonly roots: readonly Node[] }
  | { readonly kind: 'table'; readonly table: TextTable };

/** All that stands under one heading. */
export interface Piece {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Whether a column's cells stand on the right. */
export function isNumber({ kind }: TextColumn): boolean {
  return kind !== 'text';
}

/** A cell of words, or one that nothing is sorted by. */
export function text(value: string): TextCell {
  return { text: value, value: null };
}

/** A table as a block. */
export function tableBlock(table: TextTable): Block {
  return { kind: 'table', table };
}

/** A paragraph as a block. */
export function textBlock(words: string): Block {
  return { kind: 'text', text: words };
}

/** A list as a block, under a caption of its own where it has one. */
export function listBlock(items: readonly string[], caption: string | null = null): Block {
  return { kind: 'list', caption, items };
}

/** The end of every answer: its warnings, and what it leaves out with its notes. */
export function endBlocks(
  limits: { readonly limitsTitle: string; readonly limits: readonly string[] },
  remarks: readonly Remark[],
  look: Look,
): Block[] {
  const lists = remarkLists(remarks, look);
  const notes = lists.filter(({ severity }) => severity === 'note');
  return [
    ...lists
      .filter(({ severity }) => severity === 'warning')
      .map(({ title, items }) => listBlock(items, title)),
    listBlock([...limits.limits, ...notes.flatMap(({ items }) => items)], limits.limitsTitle),
  ];
}

/** Statements with those they rest on, under a caption of their own where they have one. */
export function treeBlock(roots: readonly Node[], caption: string | null = null): Block {
  return { kind: 'tree', caption, roots };
}

/** A table of a verb: how its rows become texts and values, whatever draws it. */
export interface Tabling<Column extends string, Row> {
  /** From the widest form to the narrowest: how money is written, and which columns go. */
  readonly squeezes: readonly (readonly [Money, readonly Column[]])[];
  /** The columns that say something, but for those that are given up. */
  readonly columnsWithout: (without: readonly Column[]) => readonly Column[];
  readonly head: (column: Column) => string;
  readonly kind: (column: Column) => ColumnKind;
  readonly text: (row: Row, column: Column, how: Money) => string;
  /** What a number is sorted by, in the unit of its column; null for words and what is not known. */
  readonly value: (row: Row, column: Column) => number | null;
}

const SIGN = 'Rp';

/** Rows as a table in words, in full. Rupiah stand without their sign, which their head has. */
export function tabled<Column extends string, Row>(
  caption: string,
  { columnsWithout, head, kind, text: write, value }: Tabling<Column, Row>,
  rows: readonly Row[],
  total: Row | null,
): TextTable {
  const columns = columnsWithout([]);
  const cells = (row: Row) =>
    columns.map((column): TextCell => {
      const written = write(row, column, 'full');
      const isMoney = kind(column) === 'rupiah';
      return { text: isMoney ? written.replace(SIGN, '') : written, value: value(row, column) };
    });
  const headOf = (column: Column) => {
    const words = head(column).replaceAll('\n', ' ');
    return kind(column) === 'rupiah' ? `${words} (${SIGN})` : words;
  };
  return {
    caption,
    columns: columns.map((column) => ({ head: headOf(column), kind: kind(column) })),
    rows: rows.map(cells),
    total: total && cells(total),
  };
}
