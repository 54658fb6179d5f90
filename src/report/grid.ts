import type { GapResult, ResultTable } from '../budget/result.js';
import type { Totals } from '../core/gap.js';
import type { Row } from '../core/group.js';
import type { Column } from '../i18n/words.js';
import { allColumns, GAP, headText, keyColumns, SQUEEZES, TEXT_COLUMNS } from './columns.js';
import { cellText, isPartial, MARK, PARTIAL, type Writing } from './figures.js';
import type { Look } from './look.js';

/** Writing without any shortening. */
const FULL = { shortNames: false, money: 'full', marksPartial: false } as const;

/** A table as texts, before it is drawn. */
export interface Grid {
  readonly columns: readonly Column[];
  /** Lines of the head, from above; a head of one word stands in the last. */
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** Null where the rows must not be added. */
  readonly total: readonly string[] | null;
  /** Whether a budget carries the mark of somebody who has no price. */
  readonly marksPartial: boolean;
}

/** A totals row as a row, so that its cells are written as all others are. */
export function totalRow(totals: Totals): Row {
  const none = { region: null, segment: null, segmentId: null, agency: null, payer: null };
  return { ...none, ...totals, period: null };
}

/** The marks a column can have behind its figures. */
const MARKS: Partial<Readonly<Record<Column, string>>> = { coverage: MARK, annual: PARTIAL };

/** Cells of equal length, so that a mark does not push its number aside. */
function padMarks(cells: string[], mark: string): string[] {
  if (!cells.some((cell) => cell.endsWith(mark))) return cells;
  return cells.map((cell) => (cell.endsWith(mark) ? cell : `${cell} `));
}

function makeGrid(
  result: GapResult,
  table: ResultTable,
  columns: readonly Column[],
  writing: Writing,
): Grid {
  const keys = keyColumns(table.by).length;
  const total = result.totals && totalRow(result.totals);
  const all = total ? [...table.rows, total] : table.rows;
  const byColumn = columns.map((column, index) => {
    const cells = all.map((row) => cellText(row, column, writing));
    if (total && index < keys) cells[cells.length - 1] = index === 0 ? writing.words.total : '';
    const mark = MARKS[column];
    return mark === undefined ? cells : padMarks(cells, mark);
  });
  const lines = all.map((_, index) => byColumn.map((cells) => cells[index] ?? ''));
  return {
    columns,
    heads: headLines(columns.map((column) => headText(column, result, writing.words))),
    rows: total ? lines.slice(0, -1) : lines,
    total: total ? (lines.at(-1) ?? null) : null,
    marksPartial: writing.marksPartial && all.some(isPartial),
  };
}

/** Heads broken into lines that all end at the bottom. */
function headLines(heads: readonly string[]): string[][] {
  const broken = heads.map((head) => head.split('\n'));
  const most = Math.max(...broken.map((lines) => lines.length));
  return Array.from({ length: most }, (_, index) =>
    broken.map((lines) => lines[index - most + lines.length] ?? ''),
  );
}

/** Width of the whole table, as it will be drawn. */
function width(grid: Grid): number {
  const lines = [...grid.heads, ...grid.rows, ...(grid.total ? [grid.total] : [])];
  const each = grid.columns.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  return each.reduce((sum, column) => sum + column + GAP, -GAP);
}

/**
 * The widest form of the tables in which all of them fit, so that they are written alike: names
 * and money are shortened first, then columns go. Null where even the narrowest does not fit.
 */
export function fittingGrids(result: GapResult, look: Look): Grid[] | null {
  const { language, words } = look;
  let writing: Writing = { language, words, ...FULL };
  const dropped = new Set<Column>();
  for (const { drop = [], ...shorter } of SQUEEZES) {
    writing = { ...writing, ...shorter };
    for (const column of drop) dropped.add(column);
    writing = { ...writing, marksPartial: dropped.has('unpriced') };
    const grids = result.tables.map((table) => {
      const columns = allColumns(table, result.totals).filter((column) => !dropped.has(column));
      return makeGrid(result, table, columns, writing);
    });
    if (look.width === null || Math.max(...grids.map(width)) <= look.width) return grids;
  }
  return null;
}

/** Every column in full, for formats without a width. */
export function fullGrid(result: GapResult, table: ResultTable, look: Look): Grid {
  const { language, words } = look;
  const writing: Writing = { language, words, ...FULL };
  const columns = allColumns(table, result.totals).filter((column) => column !== 'bar');
  return makeGrid(result, table, columns, writing);
}

export function isText(column: Column): boolean {
  return TEXT_COLUMNS.includes(column);
}
