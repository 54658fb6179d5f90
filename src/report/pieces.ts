import { type Block, isNumber, type Piece, type TextTable } from './blocks.js';
import { escaped, markdownTable } from './markup.js';
import { markdownTree } from './tree.js';

function heading(level: number, title: string): string {
  return `${'#'.repeat(level)} ${escaped(title)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}

function table({ columns, rows, total }: TextTable): string {
  return markdownTable(
    columns.map(({ head }) => head),
    [...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => cell.text)),
    columns.map(isNumber),
  );
}

/** A block under a heading of its own, unless the heading above it is its own already. */
function blockMarkdown(block: Block, { title, blocks }: Piece, level: number): string[] {
  switch (block.kind) {
    case 'text':
      return [escaped(block.text)];
    case 'list':
      return [...(block.caption ? [heading(level + 1, block.caption)] : []), list(block.items)];
    case 'tree': {
      const trees = block.roots.map((root) => markdownTree(root)).join('\n');
      return [...(block.caption ? [heading(level + 1, block.caption)] : []), trees];
    }
    case 'table': {
      const { caption } = block.table;
      const isOnly = blocks.filter(({ kind }) => kind === 'table').length === 1;
      return [
        ...(isOnly || caption === title ? [] : [heading(level + 1, caption)]),
        table(block.table),
      ];
    }
  }
}

/** A piece as Markdown, its heading of a level; what it has inside is a level below. */
export function pieceMarkdown(piece: Piece, level: number): string {
  const blocks = piece.blocks.flatMap((block) => blockMarkdown(block, piece, level));
  return [heading(level, piece.title), ...blocks].join('\n\n');
}
