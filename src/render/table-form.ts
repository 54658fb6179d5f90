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

const BAR_CELLS = 10;

/** A bar of ten cells; full only where the share is. */
export function bar(share: Share): string {
  const cells = Math.floor((share.numerator * BAR_CELLS) / share.denominator);
  const filled = Math.min(BAR_CELLS, Math.max(cells, share.numerator > 0 ? 1 : 0));
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
}

/** Red below half, yellow below four fifths, green from there; beyond all is a matter of its own. */
function paintOf(tone: Tone | undefined, chalk: Paints): Paint | undefined {
  switch (tone) {
    case 'unknown':
      return chalk.dim;
    case 'low':
      return chalk.red;
    case 'middle':
      return chalk.yellow;
    case 'high':
      return chalk.green;
    case 'beyond':
      return chalk.cyan;
    default:
      return undefined;
  }
}

function textOf(cell: Cell, { kind }: Head, form: Form, rendering: Rendering): string {
  if (kind !== 'bar') return cellText(cell, kind, form, rendering);
  return typeof cell.value === 'object' && cell.value ? bar(cell.value) : '';
}

/** The cells of a column with their marks. Where one has a mark the others get room for it. */
function marked(column: readonly string[], marks: readonly string[]): string[] {
  const longest = Math.max(0, ...marks.map((mark) => mark.length));
  return column.map((text, at) => text + (marks[at] ?? '').padEnd(longest));
}

/** Heads of several lines, which all end at the bottom. */
function headLines(heads: readonly string[]): string[][] {
  const broken = heads.map((head) => head.split('\n'));
  const most = Math.max(...broken.map((lines) => lines.length));
  return Array.from({ length: most }, (_, line) =>
    broken.map((lines) => lines[line - most + lines.length] ?? ''),
  );
}

/** A table in one form, ready to be drawn. */
export function formed(
  { columns, rows, total }: Table,
  form: Form,
  rendering: Rendering,
  chalk: Paints,
): Drawing {
  const kept = columns.flatMap((head, at) => (form.dropped.has(head.id) ? [] : [{ head, at }]));
  const lines = total ? [...rows, total] : rows;
  const texts = kept.map(({ head, at }) => {
    const cells = lines.map((line) => line[at] ?? { value: null });
    return marked(
      cells.map((cell) => textOf(cell, head, form, rendering)),
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

/** What the marks mean that tables have in full, each once. */
export function legendInFull(tables: readonly Table[]): string[] {
  return [...new Set(tables.flatMap((table) => legendOf(table, FULL)))];
}
