import { type Cell, FULL } from '../../view/cell.js';
import type { Block, Head, Table } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { cellText, fullHead, isNumber, numberOf } from '../text.js';
import { type Kind, type Part, type Row, type SheetCell, textCell } from './sheet.js';
import { WIDEST_TEXT, widthsOf } from './width.js';

/** How a sheet formats the values of a column. */
export function kindOf({ kind }: Pick<Head, 'kind'>): Kind {
  return kind === 'code' || kind === 'bar' ? 'text' : kind;
}

function cellOf(cell: Cell, head: Head, part: Part, rendering: Rendering): SheetCell {
  const value = numberOf(cell, head.kind);
  if (!isNumber(head) || value === null) {
    const text = cellText(cell, head.kind, FULL, rendering);
    if (isNumber(head)) return textCell(text, part, 'word');
    // A long text is broken into lines: the cell beside it would cut it.
    return textCell(text, part, text.length > WIDEST_TEXT ? 'prose' : 'text');
  }
  const mark = cell.mark?.(FULL) ?? '';
  return { value, formula: null, kind: kindOf(head), part, mark };
}

/** A table as rows: heads, rows, total, and what was cut off. */
export function tableRows({ columns, rows, total, more }: Table, rendering: Rendering): Row[] {
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

/** All tables of blocks. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => (block.kind === 'tables' ? block.tables : []));
}

/** Widths of the columns that hold all tables. */
export function blockWidths(blocks: readonly Block[], rendering: Rendering): number[] {
  const widths: number[] = [];
  for (const table of tablesOf(blocks)) {
    const [head = [], ...below] = tableRows(table, rendering);
    widthsOf(head, below).forEach((width, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  }
  return widths;
}
