import Table from 'cli-table3';
import { GAP } from './columns.js';
import { inLine } from './terminal.js';

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
    lines.reduce((most, line) => Math.max(most, line[index]?.text.length ?? 0), 0);
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

/** Rows that the library lays out at once: it compares each with all others, for cells that span. */
const AT_ONCE = 50;

/** Lines of texts that fill their columns already. */
function drawnLines(lines: readonly (readonly string[])[], colWidths: readonly number[]): string[] {
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...colWidths],
  });
  table.push(...lines.map((line) => [...line]));
  return table.toString().split('\n');
}

/** Draws a table: heads, rule, rows, and the total below another rule. */
export function draw(drawing: Drawing, dim: (text: string) => string): string {
  const each = widths(drawing);
  const colWidths = each.map((width, index) => (index < each.length - 1 ? width + GAP : width));
  const placed = (line: readonly Drawn[]) =>
    line.map(({ text, paint }, index) => {
      const space = ' '.repeat((each[index] ?? 0) - text.length);
      const whole = inLine(text);
      const painted = paint ? paint(whole) : whole;
      return drawing.isText[index] ? painted + space : space + painted;
    });
  const rule = colWidths.map((width) => dim('─'.repeat(width)));
  const { heads, rows, total } = drawing;
  const all = [
    ...heads.map(placed),
    rule,
    ...rows.map(placed),
    ...(total ? [rule, placed(total)] : []),
  ];
  const lines: string[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    lines.push(...drawnLines(all.slice(at, at + AT_ONCE), colWidths));
  return lines.map((line) => line.trimEnd()).join('\n');
}
