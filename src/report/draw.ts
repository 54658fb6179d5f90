import Table from 'cli-table3';
import { GAP } from './columns.js';

/** A text and how it is painted; it is placed by its own length. */
export interface Drawn {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

/** A table of texts, ready to be drawn. */
export interface Drawing {
  readonly heads: readonly (readonly Drawn[])[];
  readonly rows: readonly (readonly Drawn[])[];
  /** Below a rule of its own; null where rows must not be added. */
  readonly total: readonly Drawn[] | null;
  /** Which columns are words, aligned left. The others are numbers, aligned right. */
  readonly isText: readonly boolean[];
}

/** Width of each column: its longest text. */
export function widths({ heads, rows, total }: Drawing): number[] {
  const lines = [...heads, ...rows, ...(total ? [total] : [])];
  const longest = (index: number) =>
    Math.max(...lines.map((line) => line[index]?.text.length ?? 0));
  return (heads[0] ?? []).map((_, index) => longest(index));
}

/** Columns a drawing needs, with the space between them. */
export function widthOf(drawing: Drawing): number {
  return widths(drawing).reduce((sum, each) => sum + each + GAP, -GAP);
}

/** No borders: columns stand two spaces apart, so a table can be copied and stays narrow. */
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'];
const BORDERLESS = Object.fromEntries(
  [
    ...BORDERS.flatMap((one) => ['', '-mid', '-left', '-right'].map((two) => one + two)),
    'middle',
  ].map((name) => [name, '']),
);

/** Draws a table: heads, rule, rows, and the total below another rule. */
export function draw(drawing: Drawing, dim: (text: string) => string): string {
  const each = widths(drawing);
  const isLast = (index: number) => index === each.length - 1;
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: each.map((width, index) => (isLast(index) ? width : width + GAP)),
  });
  const placed = (line: readonly Drawn[]) =>
    line.map(({ text, paint }, index) => {
      const space = ' '.repeat((each[index] ?? 0) - text.length);
      const painted = paint ? paint(text) : text;
      return drawing.isText[index] ? painted + space : space + painted;
    });
  const rule = each.map((width, index) => dim('─'.repeat(isLast(index) ? width : width + GAP)));
  table.push(...drawing.heads.map(placed), rule, ...drawing.rows.map(placed));
  if (drawing.total) table.push(rule, placed(drawing.total));
  const lines = table.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}
