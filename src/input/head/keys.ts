import type { Problem } from '../../problem/problem.js';
import type { Records } from '../records/records.js';
import { cleaned } from '../text/text.js';
import type { Layout } from './layout.js';
import type { ReadColumns } from './read-columns.js';
import type { SheetFacts } from './workbook.js';

/** Columns that say what a row is of: a cell merged over rows is of all of them. */
const KEYS = ['region_code', 'region', 'province', 'segment', 'period', 'year', 'month'] as const;

/** The formulas of a sheet that nobody has computed, by their places. */
export function formulas(
  sheet: SheetFacts | null,
): (line: number, index: number) => string | undefined {
  const all = new Map(
    sheet?.uncomputed.map((cell) => [`${cell.line} ${cell.column}`, cell.formula]),
  );
  return all.size === 0 ? () => undefined : (line, index) => all.get(`${line} ${index}`);
}

/** The columns of a table of counts that say what a row is of. */
export function keyColumns({ columns, above }: ReadColumns): number[] {
  return [...above, ...KEYS.flatMap((role) => columns.get(role) ?? [])];
}

/** The rows below the first one of merged cells. */
function rowsUnder(rows: Records, { firstLine, lastLine }: SheetFacts['merges'][number]): number[] {
  const under: number[] = [];
  for (let line = firstLine + 1; line <= lastLine; line += 1) {
    const row = rows.rowOfLine(line);
    if (row !== undefined) under.push(row);
  }
  return under;
}

/** Counts that stand in merged cells over several rows: nobody knows how many of them each row has. */
export function mergedCounts(
  file: string,
  { rows, head }: Pick<Layout, 'rows' | 'head'>,
  sheet: SheetFacts | null,
  counts: readonly number[],
): Problem[] {
  const own = sheet?.merges.filter(({ firstColumn }) => counts.includes(firstColumn)) ?? [];
  return own.flatMap((merge): Problem[] => {
    const { firstLine, firstColumn } = merge;
    const row = rows.rowOfLine(firstLine);
    const value = row === undefined ? '' : cleaned(rows.textAt(row, firstColumn));
    const further = rowsUnder(rows, merge).length;
    if (further === 0 || !/\d/.test(value)) return [];
    const column = head.cells[firstColumn] ?? '';
    const other = String(further + 1);
    return [{ code: 'count-merged', file, line: firstLine, column, value, other }];
  });
}

/** Rows with the texts of merged cells repeated, in the columns that say what a row is of. */
export function filledDown(
  rows: Records,
  sheet: SheetFacts | null,
  keys: readonly number[],
): Records {
  const texts = new Map<number, Map<number, string>>();
  for (const merge of sheet?.merges ?? []) {
    const { firstLine, firstColumn } = merge;
    const first = rows.rowOfLine(firstLine);
    if (!keys.includes(firstColumn)) continue;
    const own = texts.get(firstColumn) ?? new Map<number, string>();
    texts.set(firstColumn, own);
    const text = first === undefined ? '' : rows.textAt(first, firstColumn);
    for (const row of rowsUnder(rows, merge)) own.set(row, text);
  }
  return [...texts].reduce(
    (filled, [index, own]) => filled.with(index, rows.columns[index]?.with(own)),
    rows,
  );
}

/** A column of segments that is blank throughout, as where regions were added up, tells none. */
export function withoutBlank(rows: Records, found: ReadColumns): ReadColumns {
  const column = rows.columns[found.columns.get('segment') ?? -1];
  const isFilled = column && (column.hasDigits || column.some((text) => cleaned(text) !== ''));
  if (isFilled) return found;
  return { ...found, columns: new Map([...found.columns].filter(([role]) => role !== 'segment')) };
}

/** The texts of the column that periods are read from. */
export function* periodTexts(rows: Records, { columns }: ReadColumns): Iterable<string> {
  const index = columns.get('period') ?? columns.get('year') ?? columns.get('month');
  const column = index === undefined ? undefined : rows.columns[index];
  if (column) for (const { text } of column.distinct()) yield cleaned(text);
}
