import { findingNodes } from '../view/findings.js';
import { type Block, below, type Piece, type Table } from '../view/view.js';
import type { Look } from './look.js';
import { escaped, markdownTable } from './markup.js';
import { fullHead, fullText, isNumber } from './text.js';
import { markdownTree } from './tree.js';

function heading(level: number, title: string): string {
  return `${'#'.repeat(level)} ${escaped(title)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}

function tableText({ columns, rows, total, more }: Table, look: Look): string[] {
  const kept = columns.flatMap((head, at) => (head.kind === 'bar' ? [] : [{ head, at }]));
  const lines = [...rows, ...(total ? [total] : [])].map((line) =>
    kept.map(({ head, at }) => fullText(line[at] ?? { value: null }, head, look)),
  );
  const table = markdownTable(
    kept.map(({ head }) => fullHead(head)),
    lines,
    kept.map(({ head }) => isNumber(head)),
  );
  return [table, ...(more === null ? [] : [escaped(more)])];
}

/** How many tables a piece has. */
function tablesIn({ blocks }: Piece): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'tables' ? block.tables.length : 0),
    0,
  );
}

/**
 * A block; its caption is a heading of a level, unless the heading above it is its name already, as it is
 * of an only table.
 */
function blockText(block: Block, piece: Piece, level: number, look: Look): string[] {
  const { title } = piece;
  const headed = (caption: string | null) =>
    caption === null || caption === title ? [] : [heading(level, caption)];
  switch (block.kind) {
    case 'text':
      return [escaped(block.text)];
    case 'list':
      return [...headed(block.caption), list(block.items)];
    case 'tree': {
      const roots = below(title, block.roots);
      return [...headed(block.caption), roots.map((root) => markdownTree(root)).join('\n')];
    }
    case 'findings':
      return [
        findingNodes(block.groups)
          .map((root) => markdownTree(root))
          .join('\n'),
      ];
    case 'tables':
      return block.tables.flatMap((table) => [
        ...headed(tablesIn(piece) === 1 ? null : table.caption),
        ...tableText(table, look),
      ]);
  }
}

/** A piece as Markdown, its heading of a level; what it has inside is a level below. */
export function pieceMarkdown(piece: Piece, level: number, look: Look): string {
  const inside = piece.blocks.flatMap((block) => blockText(block, piece, level + 1, look));
  return [heading(level, piece.title), ...inside].join('\n\n');
}
