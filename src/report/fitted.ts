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

/** Rows one below the other, for terminals too narrow for any form of the table. */
function listOfRows<Column extends string, Row>(
  { columnsWithout, head, text, isText }: Fitting<Column, Row>,
  rows: readonly Row[],
  { width }: Look,
): string {
  const columns = columnsWithout([]);
  const figures = columns.filter((column) => !isText(column));
  const headOf = (column: Column) => head(column).replace('\n', ' ');
  const longest = Math.max(...figures.map((column) => headOf(column).length));
  const items = rows.map((row) => {
    const names = columns.filter(isText).map((column) => text(row, column, 'abbreviated'));
    const lines = figures.flatMap((column) => {
      const figure = text(row, column, 'full');
      return figure === '' ? [] : [`  ${headOf(column).padEnd(longest)}  ${figure}`];
    });
    const title = names.filter((name) => name !== '').join(', ');
    return [wrap(title, width ?? Number.POSITIVE_INFINITY, '    '), ...lines].join('\n');
  });
  return items.join('\n');
}

/**
 * Draws rows, and their total where they have one, in the widest form that fits the terminal; where none
 * does, as a list.
 */
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
  const widest = made.find(fits);
  return widest
    ? draw(widest, chalk.dim)
    : listOfRows(fitting, total ? [...rows, total] : rows, look);
}

/** A list under its title, as wide as the terminal. */
export function listed(title: string, items: readonly string[], width: number | null): string {
  return `${title}\n${items.map((item) => wrap(`- ${item}`, width ?? Number.POSITIVE_INFINITY, '  ')).join('\n')}`;
}
