import { draw, widthOf } from './draw.js';
import { markdownTable } from './markup.js';
import type { Paints } from './paint.js';
import { type Cell, PLAIN, record, text } from './record.js';

/** A table of texts that is no table of figures: every format can show it. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet for a terminal. Where it is too wide its last columns go, never the first two. */
export function sheetTable(sheet: Sheet, width: number | null, chalk: Paints): string {
  for (let count = sheet.heads.length; ; count -= 1) {
    const cut = (texts: readonly string[]) => texts.slice(0, count).map((cell) => ({ text: cell }));
    const heads = cut(sheet.heads).map((head) => ({ ...head, paint: chalk.bold }));
    const isText = heads.map(() => true);
    const drawing = { heads: [heads], rows: sheet.rows.map(cut), total: null, isText };
    if (width === null || widthOf(drawing) <= width || count <= 2)
      return `${draw(drawing, chalk.dim)}\n`;
  }
}

export function sheetMarkdown({ heads, rows }: Sheet): string {
  return `${markdownTable(
    heads,
    rows,
    heads.map(() => false),
  )}\n`;
}

/** A number with all its decimals: unlike a text, it may begin with a minus. */
export interface Decimal {
  readonly decimal: string;
}

function guard(cell: Cell | Decimal): Cell {
  if (typeof cell === 'string') return text(cell);
  return typeof cell === 'object' && cell !== null ? cell.decimal : cell;
}

/** Records for machines, as plain CSV. */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly (Cell | Decimal)[])[],
): string {
  const guarded = rows.map((row) => row.map(guard));
  return [head, ...guarded].map((cells) => record(cells, PLAIN)).join('');
}
