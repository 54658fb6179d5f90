import Table from 'cli-table3';
import { inLine } from '../view/line-text.js';
import { type Paint, type Paints, PLAIN_PAINT } from './paint.js';

/** A text of one line and how it is painted. */
export interface Drawn {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

/** A table of texts, ready to be drawn. */
export interface Drawing {
  /** Lines of the head, from above. */
  readonly heads: readonly (readonly Drawn[])[];
  readonly rows: readonly (readonly Drawn[])[];
  /** Below a rule of its own; null where rows must not be added. */
  readonly total: readonly Drawn[] | null;
  /** Which columns are words, on the left. */
  readonly isText: readonly boolean[];
}

/** Spaces between two columns. */
const GAP = 2;

/** Width of each column: its longest text. */
function widths({ heads, rows, total }: Drawing): number[] {
  const lines = [...heads, ...rows, ...(total ? [total] : [])];
  const longest = (index: number) =>
    lines.reduce((most, line) => Math.max(most, line[index]?.text.length ?? 0), 0);
  return (heads[0] ?? []).map((_, index) => longest(index));
}

/** Columns of a terminal that a drawing needs. */
export function widthOf(drawing: Drawing): number {
  return widths(drawing).reduce((sum, each) => sum + each + GAP, -GAP);
}

/** No borders: columns stand two spaces apart, so that a table can be copied and stays narrow. */
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'];
const NONE = Object.fromEntries(
  BORDERS.flatMap((one) => ['', '-mid', '-left', '-right'].map((two) => [one + two, ''])),
);
const CHARS = { ...NONE, middle: ' '.repeat(GAP) };

/**
 * Rows of a table that is laid out without the library: it compares each with all others, for cells that span, and
 * would take half a minute for all villages.
 */
export const LONG = 500;

type Line = readonly Drawn[];

/** Where the texts of columns go: their widths, and which of them are words. */
interface Layout {
  readonly colWidths: readonly number[];
  readonly isText: readonly boolean[];
}

/** Lines laid out by cli-table3. */
export function laidOut(lines: readonly Line[], { colWidths, isText }: Layout): string[] {
  // Without any line the library writes one that is blank.
  if (lines.length === 0) return [];
  const colAligns = isText.map((isLeft) => (isLeft ? 'left' : 'right'));
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true };
  const table = new Table({ chars: CHARS, style, colWidths: [...colWidths], colAligns });
  for (const line of lines)
    table.push(line.map(({ text, paint = PLAIN_PAINT }) => paint(inLine(text))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The same for more lines than the library can take; only letters as wide as two are not counted as that. */
export function laidOutLong(lines: readonly Line[], { colWidths, isText }: Layout): string[] {
  const between = ' '.repeat(GAP);
  return lines.map((line) =>
    line
      .map(({ text, paint = PLAIN_PAINT }, at) => {
        const shown = inLine(text);
        const space = ' '.repeat(Math.max(0, (colWidths[at] ?? 0) - shown.length));
        return isText[at] ? paint(shown) + space : space + paint(shown);
      })
      .join(between)
      .trimEnd(),
  );
}

/** Draws a table: heads, rule, rows, and the total below another rule. */
export function draw(drawing: Drawing, { dim }: Paints): string {
  const { heads, rows, total, isText } = drawing;
  const colWidths = widths(drawing);
  const layout = { colWidths, isText };
  const wide = colWidths.map((width, at) => (at < colWidths.length - 1 ? width + GAP : width));
  const rule = wide.map((width) => dim('─'.repeat(width))).join('');
  const body = rows.length > LONG ? laidOutLong : laidOut;
  return [
    ...laidOut(heads, layout),
    rule,
    ...body(rows, layout),
    ...(total ? [rule, ...laidOut([total], layout)] : []),
  ].join('\n');
}
