import type { ReadColumns } from './read-columns.js';
import type { RawRow } from './records.js';
import type { TableContext } from './row.js';
import { textAt } from './text.js';
import type { SheetFacts } from './workbook.js';

/** Columns that say what a row is of: a cell merged over rows is of all of them. */
const KEYS = ['region_code', 'region', 'province', 'segment', 'period', 'year', 'month'] as const;

/** The formulas of a sheet that nobody has computed, by their places. */
export function formulas(sheet: SheetFacts | null): TableContext['formulaAt'] {
  const all = new Map(
    sheet?.uncomputed.map((cell) => [`${cell.line} ${cell.column}`, cell.formula]),
  );
  return all.size === 0 ? () => undefined : (line, index) => all.get(`${line} ${index}`);
}

/** Rows with the texts of merged cells repeated, where the column says what a row is of. */
export function filledDown(
  rows: readonly RawRow[],
  sheet: SheetFacts | null,
  { columns, above }: ReadColumns,
): readonly RawRow[] {
  const keys = [...above, ...KEYS.flatMap((role) => columns.get(role) ?? [])];
  const merges = (sheet?.merges ?? []).filter(({ firstColumn }) => keys.includes(firstColumn));
  if (merges.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const filled = new Map<RawRow, string[]>();
  for (const { firstLine, lastLine, firstColumn } of merges) {
    const text = byLine.get(firstLine)?.cells[firstColumn] ?? '';
    for (let line = firstLine + 1; line <= lastLine; line += 1) {
      const row = byLine.get(line);
      if (!row) continue;
      const cells = filled.get(row) ?? [...row.cells];
      cells[firstColumn] = text;
      filled.set(row, cells);
    }
  }
  return rows.map((row) => {
    const cells = filled.get(row);
    return cells ? { ...row, cells } : row;
  });
}

/** A column of segments that is blank throughout, as where regions were added up, tells none. */
export function withoutBlank(rows: readonly RawRow[], found: ReadColumns): ReadColumns {
  const index = found.columns.get('segment');
  if (rows.some((row) => textAt(row, index) !== '')) return found;
  return { ...found, columns: new Map([...found.columns].filter(([role]) => role !== 'segment')) };
}

/** The texts of the column that periods are read from. */
export function* periodTexts(rows: readonly RawRow[], { columns }: ReadColumns): Iterable<string> {
  const index = columns.get('period') ?? columns.get('year') ?? columns.get('month');
  if (index !== undefined) for (const row of rows) yield textAt(row, index);
}
