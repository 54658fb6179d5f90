import type { Tabling } from './blocks.js';
import { type Drawing, draw, widthOf } from './draw.js';
import type { Look } from './look.js';
import { paints } from './paint.js';
import { wrap } from './wrap.js';

/** Rows one below the other, for terminals too narrow for any form of the table. */
function listOfRows<Column extends string, Row>(
  { columnsWithout, head, kind, text }: Tabling<Column, Row>,
  rows: readonly Row[],
  { width }: Look,
): string {
  const columns = columnsWithout([]);
  const isText = (column: Column) => kind(column) === 'text';
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
    return [wrap(title, width, '    '), ...lines].join('\n');
  });
  return items.join('\n');
}

/** One form of a table: money written in one way, without some columns. */
function formOf<Column extends string, Row>(
  tabling: Tabling<Column, Row>,
  [how, without]: Tabling<Column, Row>['squeezes'][number],
  { rows, total }: { readonly rows: readonly Row[]; readonly total: Row | null },
  paint: (text: string) => string,
): Drawing {
  const columns = tabling.columnsWithout(without);
  const heads = columns.map((column) => tabling.head(column).split('\n'));
  const lines = Math.max(...heads.map((head) => head.length));
  const bold = (text: string) => ({ text, paint });
  return {
    heads: Array.from({ length: lines }, (_, line) =>
      heads.map((head) => bold(head[line - lines + head.length] ?? '')),
    ),
    rows: rows.map((row) => columns.map((column) => ({ text: tabling.text(row, column, how) }))),
    total: total && columns.map((column) => bold(tabling.text(total, column, how))),
    isText: columns.map((column) => tabling.kind(column) === 'text'),
  };
}

/**
 * Draws rows, and their total where they have one, in the widest form that fits the terminal; where none
 * does, as a list.
 */
export function drawFitted<Column extends string, Row>(
  tabling: Tabling<Column, Row>,
  rows: readonly Row[],
  total: Row | null,
  look: Look,
): string {
  const chalk = paints(look);
  for (const squeeze of tabling.squeezes) {
    const form = formOf(tabling, squeeze, { rows, total }, chalk.bold);
    if (look.width === null || widthOf(form) <= look.width) return draw(form, chalk.dim);
  }
  return listOfRows(tabling, total ? [...rows, total] : rows, look);
}
