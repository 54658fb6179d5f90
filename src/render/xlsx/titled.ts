import { type Cell, FULL } from '../../view/cell.js';
import { findingNodes } from '../../view/findings.js';
import {
  type Block,
  below,
  type Head,
  type Node,
  type Table,
  type TitledBlocks,
} from '../../view/view.js';
import { checkRows } from '../limit.js';
import type { Rendering } from '../rendering.js';
import { legendInFull } from '../table-form.js';
import { cellText, fullHead, isNumber, numberOf } from '../text.js';
import { wrap } from '../wrap.js';
import { type Kind, type Part, type Sheet, type SheetCell, textCell } from './sheet.js';
import { WIDEST_TEXT, widthsOf } from './width.js';

/** Characters that lines of text are long at least, however narrow the table. */
const LEAST_LINE = 80;

type Row = readonly (SheetCell | null)[];

/** How a sheet formats the values of a column. */
export function kindOf({ kind }: Pick<Head, 'kind'>): Kind {
  return kind === 'code' || kind === 'bar' ? 'text' : kind;
}

function cellOf(cell: Cell, head: Head, part: Part, rendering: Rendering): SheetCell {
  const value = numberOf(cell, head.kind);
  if (!isNumber(head) || value === null) {
    const text = cellText(cell, head.kind, FULL, rendering);
    // A long text is broken into lines: the cell beside it would cut it.
    return textCell(text, part, !isNumber(head) && text.length > WIDEST_TEXT ? 'prose' : 'text');
  }
  const mark = cell.mark?.(FULL) ?? '';
  return { value, formula: null, kind: kindOf(head), part, mark };
}

function tableRows({ columns, rows, total, more }: Table, rendering: Rendering): Row[] {
  const kept = columns.flatMap((head, at) => (head.kind === 'bar' ? [] : [{ head, at }]));
  const cells = (row: readonly Cell[], part: Part) =>
    kept.map(({ head, at }) => cellOf(row[at] ?? { value: null }, head, part, rendering));
  return [
    kept.map(({ head }) => textCell(fullHead(head), 'head', kindOf(head))),
    ...rows.map((row) => cells(row, 'body')),
    ...(total ? [cells(total, 'total')] : []),
    ...(more === null ? [] : [[textCell(more, 'remark')]]),
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

function blockRows(block: Block, title: string, width: number, rendering: Rendering): Row[] {
  const headed = (caption: string | null) =>
    caption === null || caption === title ? [] : [[textCell(caption, 'remark')]];
  switch (block.kind) {
    case 'text':
    case 'line':
      return textRows(block.text, width);
    case 'list':
      return [
        ...headed(block.caption),
        ...block.items.flatMap((item) => textRows(`• ${item}`, width)),
      ];
    case 'tree':
      return [
        ...headed(block.caption),
        ...[...below(title, block.roots)].flatMap((root) => treeRows(root, 0, width)),
      ];
    case 'findings':
      return findingNodes(block.groups).flatMap((root) => treeRows(root, 0, width));
    case 'tables':
      return [
        ...block.tables.flatMap((table) => [
          ...headed(table.caption),
          ...tableRows(table, rendering),
        ]),
        ...legendInFull(block.tables).map((text) => [textCell(text, 'remark')]),
      ];
  }
}

function tablesOf({ blocks }: TitledBlocks): Table[] {
  return blocks.flatMap((block) => (block.kind === 'tables' ? block.tables : []));
}

/** Widths of the columns that hold all tables of a piece. */
function widthsOfAll(titled: TitledBlocks, rendering: Rendering): number[] {
  const widths: number[] = [];
  for (const table of tablesOf(titled)) {
    const [head = [], ...below] = tableRows(table, rendering);
    widthsOf(head, below).forEach((width, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  }
  return widths;
}

/**
 * What is said under one heading as a sheet of values: its tables, with what stands around them.
 * Refuses what no sheet can hold.
 */
export function titledSheet(
  name: string,
  titled: TitledBlocks,
  remark: string | null,
  rendering: Rendering,
): Sheet {
  for (const { rows } of tablesOf(titled)) checkRows('xlsx', rows.length);
  const widths = widthsOfAll(titled, rendering);
  const line = Math.max(
    LEAST_LINE,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return {
    name,
    rows: [
      [textCell(titled.title, 'title')],
      ...(remark === null ? [] : [[textCell(remark, 'remark')]]),
      ...titled.blocks.flatMap((block) => [[], ...blockRows(block, titled.title, line, rendering)]),
    ],
    widths,
    table: null,
    printed: widths.length,
    charts: [],
  };
}
