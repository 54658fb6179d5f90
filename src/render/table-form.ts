import type { Share } from '../core/exact.js';
import { type Cell, type Form, FULL, type Tone } from '../view/cell.js';
import type { Head, Table } from '../view/view.js';
import type { Paint, Paints } from './paint.js';
import type { Rendering } from './rendering.js';
import type { Drawing, Drawn } from './table-draw.js';
import { cellText, isNumber } from './text.js';

/** The forms of a table, from the widest to the narrowest. */
export function formsOf({ steps }: Table): Form[] {
  const forms = [FULL];
  let form = FULL;
  for (const { drop = [], ...shorter } of steps) {
    form = { ...form, ...shorter, dropped: new Set([...form.dropped, ...drop]) };
    forms.push(form);
  }
  return forms;
}

/** Cells of a bar: ten where space is short, up to fifty where there is room, so that half a cell is 1 %. */
export const BAR_CELLS = { least: 10, most: 50 };

/** A bar in steps of half a cell; full only where the share is. */
export function bar(share: Share, cells: number): string {
  const halves = Math.floor((2 * share.numerator * cells) / share.denominator);
  const filled = Math.min(2 * cells, Math.max(halves, share.numerator > 0 ? 1 : 0));
  const [full, half] = [filled >> 1, filled & 1];
  return '█'.repeat(full) + '▌'.repeat(half) + '░'.repeat(cells - full - half);
}

function paintOf(tone: Tone | undefined, chalk: Paints): Paint | undefined {
  if (tone === undefined) return undefined;
  return tone === 'unknown' ? chalk.dim : chalk.cyan;
}

const SHORTENED = /^(.*\d)(?: (\D+))?$/;

/** Short amounts of a column one below the other: their units stand apart, and those without one leave room for it. */
function aligned(column: readonly string[], { kind }: Head, { money }: Form): readonly string[] {
  if (kind !== 'rupiah' || money === 'full') return column;
  const parts = column.map((text) => SHORTENED.exec(text));
  const widest = Math.max(0, ...parts.map((part) => part?.[2]?.length ?? 0));
  if (widest === 0) return column;
  return column.map((text, at) => {
    const [, number, unit = ''] = parts[at] ?? [];
    return number === undefined ? text : `${number} ${unit.padEnd(widest)}`;
  });
}

function textOf(cell: Cell, { kind }: Head, form: Form, rendering: Rendering, cells: number) {
  if (kind !== 'bar') return cellText(cell, kind, form, rendering);
  return typeof cell.value === 'object' && cell.value ? bar(cell.value, cells) : '';
}

/** The cells of a column with their marks. Where one has a mark the others get room for it. */
function marked(column: readonly string[], marks: readonly string[]): string[] {
  const longest = Math.max(0, ...marks.map((mark) => mark.length));
  // An amount that leaves room for a unit has its mark before that.
  return column.map((text, at) =>
    (text.trimEnd() + (marks[at] ?? '')).padEnd(text.length + longest),
  );
}

/** Heads of several lines, which all end at the bottom. */
function headLines(heads: readonly string[]): string[][] {
  const broken = heads.map((head) => head.split('\n'));
  const most = Math.max(...broken.map((lines) => lines.length));
  return Array.from({ length: most }, (_, line) =>
    broken.map((lines) => lines[line - most + lines.length] ?? ''),
  );
}

/** A table in one form, ready to be drawn, its bars of so many cells. */
export function formed(
  { columns, rows, total }: Table,
  form: Form,
  rendering: Rendering,
  chalk: Paints,
  barCells: number,
): Drawing {
  const kept = columns.flatMap((head, at) => (form.dropped.has(head.id) ? [] : [{ head, at }]));
  const lines = total ? [...rows, total] : rows;
  const texts = kept.map(({ head, at }) => {
    const cells = lines.map((line) => line[at] ?? { value: null });
    return marked(
      aligned(
        cells.map((cell) => textOf(cell, head, form, rendering, barCells)),
        head,
        form,
      ),
      cells.map((cell) => cell.mark?.(form) ?? ''),
    );
  });
  const drawn = lines.map((line, row) =>
    kept.map(({ at }, column): Drawn => {
      const own = paintOf(line[at]?.tone, chalk);
      const isTotal = line === total;
      const paint = isTotal ? (text: string) => chalk.bold(own ? own(text) : text) : own;
      return { text: texts[column]?.[row] ?? '', paint };
    }),
  );
  return {
    heads: headLines(kept.map(({ head }) => head.head)).map((line) =>
      line.map((text) => ({ text, paint: chalk.bold })),
    ),
    rows: total ? drawn.slice(0, -1) : drawn,
    total: total ? (drawn.at(-1) ?? null) : null,
    isText: kept.map(({ head }) => !isNumber(head)),
  };
}

/** What the marks mean that a table has in one form. */
export function legendOf({ columns, rows, total, legend }: Table, form: Form): string[] {
  const lines = total ? [...rows, total] : rows;
  const kept = columns.flatMap(({ id }, at) => (form.dropped.has(id) ? [] : [at]));
  const isShown = (mark: string) =>
    lines.some((line) => kept.some((at) => line[at]?.mark?.(form).includes(mark)));
  return legend.filter(({ mark }) => isShown(mark)).map(({ text }) => text);
}

/** The heads of columns that tables have and their forms gave up, each once. Bars only draw what stands beside them. */
export function givenUp(forms: readonly (readonly [Table, Form])[]): string[] {
  const heads = forms.flatMap(([{ columns }, { dropped }]) =>
    columns.filter(({ id, kind }) => kind !== 'bar' && dropped.has(id)).map(({ head }) => head),
  );
  return [...new Set(heads.map((head) => head.replaceAll('\n', ' ').trim()))].filter(Boolean);
}

/** What the marks mean that tables have in full, each once. */
export function legendInFull(tables: readonly Table[]): string[] {
  return [...new Set(tables.flatMap((table) => legendOf(table, FULL)))];
}
