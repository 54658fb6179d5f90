import type { Block, ColumnKind, Piece, TextCell, TextTable } from '../blocks.js';
import { checkRows } from '../limit.js';
import type { Node } from '../tree.js';
import { wrap } from '../wrap.js';
import { type Kind, type Part, type Sheet, type SheetCell, textCell } from './sheet.js';
import { widthOf } from './width.js';

/** Characters that lines of text are long at least, however narrow the table. */
const LEAST_LINE = 80;

type Row = readonly (SheetCell | null)[];

function cellOf({ text, value }: TextCell, kind: ColumnKind, part: Part): SheetCell {
  if (kind === 'text' || value === null) return textCell(text, part);
  return { value, formula: null, kind, part };
}

function tableRows({ columns, rows, total }: TextTable): Row[] {
  const kindAt = (at: number): Kind => columns[at]?.kind ?? 'text';
  const cells = (row: readonly TextCell[], part: Part) =>
    row.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'text', part));
  return [
    columns.map(({ head }, at) => textCell(head, 'head', kindAt(at))),
    ...rows.map((row) => cells(row, 'body')),
    ...(total ? [cells(total, 'total')] : []),
  ];
}

/** A text broken into rows, since a cell beside others shows no more than its column. */
function textRows(text: string, width: number): Row[] {
  return wrap(text, width, '  ')
    .split('\n')
    .map((line) => [textCell(line)]);
}

function treeRows({ text, children }: Node, depth: number, width: number): Row[] {
  const indent = '    '.repeat(depth);
  const own = wrap(`• ${text}`, width - indent.length, '  ').split('\n');
  return [
    ...own.map((line) => [textCell(indent + line)]),
    ...children.flatMap((child) => treeRows(child, depth + 1, width)),
  ];
}

function blockRows(block: Block, title: string, width: number): Row[] {
  const headed = (caption: string | null) =>
    caption === null || caption === title ? [] : [[textCell(caption, 'remark')]];
  switch (block.kind) {
    case 'text':
      return textRows(block.text, width);
    case 'list':
      return [
        ...headed(block.caption),
        ...block.items.flatMap((item) => textRows(`• ${item}`, width)),
      ];
    case 'tree':
      return [...headed(block.caption), ...block.roots.flatMap((root) => treeRows(root, 0, width))];
    case 'table':
      return [...headed(block.table.caption), ...tableRows(block.table)];
  }
}

/** Widths of the columns that hold all tables of a piece. */
function widthsOf({ blocks }: Piece): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const [head = [], ...below] = tableRows(block.table);
    head.forEach((cell, at) => {
      const width = widthOf(
        cell,
        below.map((row) => row[at] ?? null),
      );
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  }
  return widths;
}

/**
 * What is said under one heading as a sheet of values: its tables, with what stands around them.
 * Refuses what no sheet can hold.
 */
export function pieceSheet(name: string, piece: Piece, remark: string): Sheet {
  for (const block of piece.blocks)
    if (block.kind === 'table') checkRows('xlsx', block.table.rows.length);
  const widths = widthsOf(piece);
  const line = Math.max(
    LEAST_LINE,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return {
    name,
    rows: [
      [textCell(piece.title, 'title')],
      [textCell(remark, 'remark')],
      ...piece.blocks.flatMap((block) => [[], ...blockRows(block, piece.title, line)]),
    ],
    widths,
    table: null,
    printed: widths.length,
    charts: [],
  };
}
