import { type Cell, type Form, FULL } from '../view/cell.js';
import type { Table } from '../view/view.js';
import type { Rendering } from './rendering.js';
import { cellText, isNumber } from './text.js';
import { wrap, wrapWords } from './wrap.js';

const NAMES: Form = { ...FULL, money: 'abbreviated', shortNames: true };

/** A value behind its name; below it where the line would be too long, so that no number is broken by the terminal. */
function valueLine(name: string, text: string, width: number | null): string {
  const line = `  ${name}  ${text}`;
  if (line.length <= (width ?? Number.POSITIVE_INFINITY)) return line;
  return `  ${name.trimEnd()}\n${wrapWords(['   ', ...text.split(' ')], width, '    ')}`;
}

/** Rows one below the other, for terminals too narrow for any form of a table. */
export function listOf({ columns, rows, total, more }: Table, rendering: Rendering): string {
  const drawn = columns.flatMap((head, at) => (head.kind === 'bar' ? [] : [{ head, at }]));
  // A row is called by the words before its first number; of words alone by the first.
  const first = Math.max(
    1,
    drawn.findIndex(({ head }) => isNumber(head)),
  );
  const [names, others] = [drawn.slice(0, first), drawn.slice(first)];
  const heads = others.map(({ head }) => head.head.replaceAll('\n', ' '));
  const longest = Math.max(...heads.map((head) => head.length));
  const item = (row: readonly Cell[]) => {
    const title = names.flatMap(({ head, at }) => {
      const cell = row[at];
      return cell ? cellText(cell, head.kind, NAMES, rendering) : [];
    });
    const lines = others.flatMap(({ head, at }, index) => {
      const cell = row[at] ?? { value: null };
      const text = cellText(cell, head.kind, { ...FULL, shortNames: true }, rendering);
      const mark = cell.mark?.(FULL) ?? '';
      if (text === '') return [];
      const name = (heads[index] ?? '').padEnd(longest);
      return [valueLine(name, text + mark, rendering.width)];
    });
    return [wrap(title.filter(Boolean).join(', '), rendering.width, '    '), ...lines].join('\n');
  };
  const items = [...rows, ...(total ? [total] : [])].map(item);
  return [...items, ...(more === null ? [] : [more])].join('\n');
}
