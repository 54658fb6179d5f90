import type { Block, List, Node, Table, TitledBlocks } from '../view/view.js';
import { findingLines } from './message.js';
import { type Paints, PLAIN_PAINT, paints } from './paint.js';
import { inPieces } from './pieces.js';
import type { Rendering } from './rendering.js';
import { drawTables } from './terminal-tables.js';
import { drawTree } from './tree.js';
import { wrap } from './wrap.js';

/** A list under its title; warnings in colour, dimmed notes and what figures rest on. */
function drawnList(
  { caption, items, severity, aside = 0 }: List,
  { width }: Rendering,
  { yellow, dim }: Paints,
): string {
  const [quiet, loud] = [dim, severity === 'warning' ? yellow : PLAIN_PAINT];
  const first = severity === 'note' ? 0 : items.length - aside;
  const lines = items.map((item, at) => {
    const line = caption === null ? wrap(item, width) : wrap(`- ${item}`, width, '  ');
    return at < first ? loud(line) : quiet(line);
  });
  const title = caption === null ? [] : [first > 0 ? loud(caption) : quiet(caption)];
  return [...title, ...lines].join('\n');
}

function drawnRoot(root: Node, rendering: Rendering, { bold, red }: Paints): string {
  const paint = root.isWrong ? (text: string) => bold(red(text)) : bold;
  return drawTree(root, rendering.width, paint);
}

/** A table as its summary has it, where not all was asked for. */
function briefed(table: Table, { detail = false, words, count }: Rendering): Table {
  const { brief, rows } = table;
  if (brief === undefined || detail || brief.length === rows.length) return table;
  const shown = brief.length === 0 ? null : count(brief.length);
  const more = words.brief(shown, count(rows.length));
  return { ...table, rows: brief.map((place) => rows[place] ?? []), more };
}

function* drawnTables(
  block: Extract<Block, { kind: 'tables' }>,
  rendering: Rendering,
  { bold, dim }: Paints,
): Iterable<string> {
  const tables = block.tables.map((table) => briefed(table, rendering));
  const titled = ({ caption }: Table, text: string) =>
    caption === null ? text : `${bold(wrap(caption, rendering.width))}\n${text}`;
  const isSaid = ({ rows, brief }: Table) => rows.length === 0 && brief !== undefined;
  const full = tables.filter((table) => !isSaid(table));
  for (const table of tables.filter(isSaid)) yield titled(table, dim(table.more ?? ''));
  if (full.length === 0) return;
  const drawn = drawTables(full, rendering);
  for (const [at, text] of drawn.tables.entries()) yield titled(full[at] as Table, text);
  if (drawn.legend.length > 0) yield drawn.legend.join('\n');
}

/** The parts of a block, each made when it is asked for. */
function* drawnBlock(block: Block, rendering: Rendering, chalk: Paints): Iterable<string> {
  switch (block.kind) {
    case 'text':
    case 'line':
      yield wrap(block.text, rendering.width);
      break;
    case 'list':
      yield drawnList(block, rendering, chalk);
      break;
    case 'tree':
      if (block.caption !== null) yield block.caption;
      for (const root of block.roots) yield drawnRoot(root, rendering, chalk);
      break;
    case 'findings':
      yield findingLines(block.groups, rendering).join('\n');
      break;
    case 'tables':
      yield* drawnTables(block, rendering, chalk);
  }
}

/** An answer for a terminal: its blocks one below the other, an empty line between them. */
function* screenParts({ blocks }: Pick<TitledBlocks, 'blocks'>, rendering: Rendering) {
  const chalk = paints(rendering);
  let before = '';
  for (const block of blocks)
    for (const part of drawnBlock(block, rendering, chalk)) {
      yield before + part;
      before = '\n\n';
    }
  yield '\n';
}

/** The same in pieces. */
export function screenText(
  titled: Pick<TitledBlocks, 'blocks'>,
  rendering: Rendering,
): Iterable<string> {
  return inPieces(() => screenParts(titled, rendering));
}
