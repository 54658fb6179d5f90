import type { GapResult, ResultTable } from '../budget/result.js';
import type { Row } from '../core/group.js';
import type { Column } from '../i18n/words.js';
import { allColumns, headText, keyColumns } from './columns.js';
import { cellText, type Writing } from './figures.js';
import { totalRow } from './grid.js';
import type { Look } from './look.js';

/** Rows one below the other, for terminals too narrow for any table. */
export function rowList(result: GapResult, table: ResultTable, look: Look): string {
  const writing: Writing = { ...look, shortNames: true, money: 'full', marksPartial: false };
  const keys = keyColumns(table.by);
  const columns = allColumns(table, result.totals).filter(
    (column) => !keys.includes(column) && column !== 'bar',
  );
  const heads = columns.map((column) => headText(column, result, look.words).replace('\n', ' '));
  const longest = Math.max(...heads.map((head) => head.length));
  const item = (title: string, row: Row) =>
    [title, ...columns.map((column, index) => line(heads[index] ?? '', row, column))].join('\n');
  const line = (head: string, row: Row, column: Column) =>
    `  ${head.padEnd(longest)}  ${cellText(row, column, writing)}`;
  const items = table.rows.map((row) =>
    item(keys.map((key) => cellText(row, key, writing)).join(', '), row),
  );
  if (result.totals) items.push(item(look.words.total, totalRow(result.totals)));
  if (table.cut > 0) items.push(look.words.more(String(table.cut)));
  return items.join('\n');
}
