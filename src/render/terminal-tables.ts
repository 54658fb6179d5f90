import type { Form } from '../view/cell.js';
import type { Table } from '../view/view.js';
import { paints } from './paint.js';
import type { Rendering } from './rendering.js';
import { draw, widthOf } from './table-draw.js';
import { BAR_CELLS, formed, formsOf, givenUp, legendInFull, legendOf } from './table-form.js';
import { listOf } from './table-list.js';
import { wrap } from './wrap.js';

/** Tables as texts, and what the marks in them mean. */
interface DrawnTables {
  readonly tables: readonly string[];
  readonly legend: readonly string[];
}

function hasBars(forms: readonly (readonly [Table, Form])[]): boolean {
  return forms.some(([{ columns }, { dropped }]) =>
    columns.some(({ id, kind }) => kind === 'bar' && !dropped.has(id)),
  );
}

/** Tables in these forms, with bars as long as there is room; null where one is too wide. */
function drawnIn(
  forms: readonly (readonly [Table, Form])[],
  rendering: Rendering,
): DrawnTables | null {
  const chalk = paints(rendering);
  const { width } = rendering;
  const drawnWith = (cells: number) =>
    forms.map(([table, form]) => formed(table, form, rendering, chalk, cells));
  const least = drawnWith(BAR_CELLS.least);
  const room = width === null ? 0 : width - Math.max(...least.map(widthOf));
  if (room < 0) return null;
  const cells = Math.min(BAR_CELLS.most, BAR_CELLS.least + room);
  const drawings = hasBars(forms) && room > 0 ? drawnWith(cells) : least;
  const marks = new Set(forms.flatMap(([table, form]) => legendOf(table, form)));
  const left = givenUp(forms);
  const legend = [...marks, ...(left.length > 0 ? [rendering.words.noRoom(left.join('; '))] : [])];
  return {
    tables: drawings.map((drawing, at) => {
      const more = forms[at]?.[0].more ?? null;
      return draw(drawing, chalk) + (more === null ? '' : `\n${chalk.dim(more)}`);
    }),
    legend: legend.map((text) => wrap(text, rendering.width)),
  };
}

/**
 * Draws tables in the widest form in which all of them fit the terminal, so that they are written alike;
 * as lists where there is none.
 */
export function drawTables(tables: readonly Table[], rendering: Rendering): DrawnTables {
  const forms = tables.map((table) => [table, formsOf(table)] as const);
  const most = Math.max(...forms.map(([, each]) => each.length));
  for (let step = 0; step < most; step += 1) {
    const inStep = forms.flatMap(([table, each]) => {
      const form = each[step] ?? each.at(-1);
      return form ? [[table, form] as const] : [];
    });
    const drawn = drawnIn(inStep, rendering);
    if (drawn) return drawn;
  }
  const legend = legendInFull(tables).map((text) => wrap(text, rendering.width));
  return { tables: tables.map((table) => listOf(table, rendering)), legend };
}
