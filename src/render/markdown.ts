import { findingNodes } from '../view/findings.js';
import { type Block, below, type Table, type TitledBlocks } from '../view/view.js';
import { escaped, markdownTable } from './markup.js';
import type { Rendering } from './rendering.js';
import { fullHead, fullText, isNumber } from './text.js';
import { markdownTree } from './tree.js';

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
function blockText(
  block: Block,
  titled: TitledBlocks,
  level: number,
  rendering: Rendering,
): string[] {
  const { title } = titled;
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
        ...headed(tablesIn(titled) === 1 ? null : table.caption),
        ...tableText(table, rendering),
      ]);
  }
}

/** A piece as Markdown, its heading of a level; what it has inside is a level below. */
export function titledMarkdown(titled: TitledBlocks, level: number, rendering: Rendering): string {
  const inside = titled.blocks.flatMap((block) => blockText(block, titled, level + 1, rendering));
  return [heading(level, titled.title), ...inside].join('\n\n');
}
