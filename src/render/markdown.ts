import { findingNodes } from '../view/findings.js';
import { type Block, below, type Node, type Table, type TitledBlocks } from '../view/view.js';
import { escaped, markdownTable } from './markup.js';
import { inPieces } from './pieces.js';
import type { Rendering } from './rendering.js';
import { legendInFull } from './table-form.js';
import { fullHead, fullText, isNumber } from './text.js';
import { markdownTree } from './tree.js';

/** Stands between parts. */
const APART = '\n\n';

function heading(level: number, title: string): string {
  return `${'#'.repeat(level)} ${escaped(title)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}

function tableText({ columns, rows, total, more }: Table, rendering: Rendering): string[] {
  const kept = columns.flatMap((head, at) => (head.kind === 'bar' ? [] : [{ head, at }]));
  const lines = [...rows, ...(total ? [total] : [])].map((line) =>
    kept.map(({ head, at }) => fullText(line[at] ?? { value: null }, head, rendering)),
  );
  const table = markdownTable(
    kept.map(({ head }) => fullHead(head)),
    lines,
    kept.map(({ head }) => isNumber(head)),
  );
  return [table, ...(more === null ? [] : [escaped(more)])];
}

/** Trees as one list, each made where it is asked for. */
function* trees(roots: Iterable<Node>): Iterable<string> {
  let before = APART;
  for (const root of roots) {
    yield before + markdownTree(root);
    before = '\n';
  }
}

/** How many tables a piece has. */
function tablesIn({ blocks }: TitledBlocks): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'tables' ? block.tables.length : 0),
    0,
  );
}

/**
 * A block; its caption is a heading of a level, unless the heading above it is its name already, as it is
 * of an only table.
 */
function* blockText(
  block: Block,
  titled: TitledBlocks,
  level: number,
  rendering: Rendering,
): Iterable<string> {
  const { title } = titled;
  const headed = (caption: string | null) =>
    caption === null || caption === title ? [] : [APART + heading(level, caption)];
  switch (block.kind) {
    case 'text':
    case 'line':
      yield APART + escaped(block.text);
      break;
    case 'list':
      yield* headed(block.caption);
      yield APART + list(block.items);
      break;
    case 'tree':
      yield* headed(block.caption);
      yield* trees(below(title, block.roots));
      break;
    case 'findings':
      yield* trees(findingNodes(block.groups));
      break;
    case 'tables':
      for (const table of block.tables) {
        yield* headed(tablesIn(titled) === 1 ? null : table.caption);
        for (const part of tableText(table, rendering)) yield APART + part;
      }
      yield* legendInFull(block.tables).map((text) => APART + escaped(text));
  }
}

function* titledParts(titled: TitledBlocks, level: number, rendering: Rendering): Iterable<string> {
  yield heading(level, titled.title);
  for (const block of titled.blocks) yield* blockText(block, titled, level + 1, rendering);
}

/** A piece as Markdown, its heading of a level; what it has inside is a level below. */
export function titledMarkdown(titled: TitledBlocks, level: number, rendering: Rendering): string {
  return [...titledParts(titled, level, rendering)].join('');
}

function* lines(titled: TitledBlocks, rendering: Rendering): Iterable<string> {
  yield* titledParts(titled, 1, rendering);
  yield '\n';
}

/** An answer as Markdown. */
export function markdownText(titled: TitledBlocks, rendering: Rendering): Iterable<string> {
  return inPieces(() => lines(titled, rendering));
}
