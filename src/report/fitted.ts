import type { Money } from '../i18n/marks.js';
import { type Drawing, draw, widthOf } from './draw.js';
import type { Look } from './look.js';
import { paints } from './paint.js';
import { wrap } from './wrap.js';

/** How the rows of a table become texts, and what is given up where the terminal is too narrow. */
export interface Fitting<Column extends string, Row> {
  /** From the widest form to the narrowest: how money is written, and which columns go. */
  readonly squeezes: readonly (readonly [Money, readonly Column[]])[];
  readonly columnsWithout: (without: readonly Column[]) => readonly Column[];
  readonly head: (column: Column) => string;
  readonly text: (row: Row, column: Column, how: Money) => string;
  readonly isText: (column: Column) => boolean;
}

/** Draws rows, and their total where they have one, in the widest form that fits the terminal. */
export function drawFitted<Column extends string, Row>(
  fitting: Fitting<Column, Row>,
  rows: readonly Row[],
  total: Row | null,
  look: Look,
): string {
  const chalk = paints(look);
  const made = fitting.squeezes.map(([how, without]): Drawing => {
    const columns = fitting.columnsWithout(without);
    const heads = columns.map((column) => fitting.head(column).split('\n'));
    const lines = Math.max(...heads.map((head) => head.length));
    const bold = (text: string) => ({ text, paint: chalk.bold });
    return {
      heads: Array.from({ length: lines }, (_, line) =>
        heads.map((head) => bold(head[line - lines + head.length] ?? '')),
      ),
      rows: rows.map((row) => columns.map((column) => ({ text: fitting.text(row, column, how) }))),
      total: total && columns.map((column) => bold(fitting.text(total, column, how))),
      isText: columns.map(fitting.isText),
    };
  });
  const fits = (drawing: Drawing) => look.width === null || widthOf(drawing) <= look.width;
  return draw(made.find(fits) ?? (made.at(-1) as Drawing), chalk.dim);
}

/** A list under its title, as wide as the terminal. */
export function listed(title: string, items: readonly string[], width: number | null): string {
  return `${title}\n${items.map((item) => wrap(`- ${item}`, width ?? Number.POSITIVE_INFINITY, '  ')).join('\n')}`;
}
