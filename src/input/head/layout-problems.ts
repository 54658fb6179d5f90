import type { Problem } from '../../problem/problem.js';
import { isWords } from './heads.js';
import { type Layout, TITLE_CELLS } from './layout.js';
import type { ReadColumns } from './read-columns.js';

/** Rows with numbers above the head: another table, or the head was found in the wrong place. */
export function rowsAbove(file: string, { titles, head }: Layout): Problem[] {
  const row = titles.find(
    (each) =>
      !isWords(each) && each.cells.filter((cell) => cell.trim() !== '').length > TITLE_CELLS,
  );
  return row ? [{ code: 'rows-above-head', file, line: row.line, other: String(head.line) }] : [];
}

/** Another table below the rows, of which nobody can tell what it counts. */
export function secondTable(file: string, { second }: Layout): Problem[] {
  if (!second) return [];
  const value = second.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return [{ code: 'second-table', file, line: second.line, value: value.join('; ') }];
}

/** Names with lines of the table in them: a quotation mark, as for "the same as above", took these for text. */
export function swallowedRows(
  file: string,
  { rows, head }: Layout,
  { columns }: ReadColumns,
  delimiter: string | null,
): Problem[] {
  if (delimiter === null) return [];
  const roles = ['region', 'province', 'segment'] as const;
  const names = roles.flatMap((role) => columns.get(role) ?? []);
  const hasRows = (text: string) =>
    /[\r\n]/.test(text) && text.includes(delimiter) && /\d/.test(text);
  return names.flatMap((index) =>
    (rows.columns[index]?.rowsOfWords(hasRows) ?? []).map((row): Problem => {
      const column = head.cells[index] ?? '';
      return { code: 'broken-quote', file, line: rows.lineOf(row), column };
    }),
  );
}

/** A column of regions that holds numbers counts them: it does not name them. */
export function regionNumbers(
  file: string,
  { rows, head }: Layout,
  { columns, heads, above }: ReadColumns,
): Problem[] {
  const index = columns.get('region');
  if (index === undefined || columns.has('region_code')) return [];
  const cells = rows.columns[index]?.filled();
  if (!cells?.every((cell) => /^\d{1,3}([.,]?\d{3})*$/.test(cell))) return [];
  const list = above.map((each) => heads[each] ?? '');
  const column = heads[index] ?? 'region';
  return [{ code: 'region-numbers', file, line: head.line, column, value: cells.first, list }];
}
