import type { Block, List, Node, TitledBlocks } from '../view/view.js';
import { findingLines } from './message.js';
import { type Paints, paints } from './paint.js';
import type { Rendering } from './rendering.js';
import { drawTables } from './terminal-tables.js';
import { drawTree } from './tree.js';
import { wrap } from './wrap.js';

/** Lines one below the other, as wide as the terminal. */
function wrapped(lines: readonly string[], { width }: Rendering): string {
  return lines.map((line) => wrap(line, width)).join('\n');
}

/** A list under its title; warnings in colour. */
function drawnList(
  { caption, items, severity }: List,
  rendering: Rendering,
  { yellow }: Paints,
): string {
  if (caption === null) return wrapped(items, rendering);
  const lines = items.map((item) => wrap(`- ${item}`, rendering.width, '  '));
  const drawn = `${caption}\n${lines.join('\n')}`;
  return severity === 'warning' ? yellow(drawn) : drawn;
}

function drawnRoot(root: Node, rendering: Rendering, { bold, red }: Paints): string {
  const paint = root.isWrong ? (text: string) => bold(red(text)) : bold;
  return drawTree(root, rendering.width, paint);
}

function drawnBlock(block: Block, rendering: Rendering, chalk: Paints): string[] {
  switch (block.kind) {
    case 'text':
      return [wrap(block.text, rendering.width)];
    case 'list':
      return [drawnList(block, rendering, chalk)];
    case 'tree': {
      const roots = block.roots.map((root) => drawnRoot(root, rendering, chalk));
      return block.caption === null ? roots : [block.caption, ...roots];
    }
    case 'findings':
      return [findingLines(block.groups, rendering).join('\n')];
    case 'tables': {
      const { tables, legend } = drawTables(block.tables, rendering);
      const drawn = tables.map((text, at) => {
        const caption = block.tables[at]?.caption ?? null;
        return caption === null ? text : `${chalk.bold(wrap(caption, rendering.width))}\n${text}`;
      });
      return [...drawn, ...(legend.length > 0 ? [legend.join('\n')] : [])];
    }
  }
}

/** An answer for a terminal: its blocks one below the other, an empty line between them. */
export function screenText({ blocks }: Pick<TitledBlocks, 'blocks'>, rendering: Rendering): string {
  const chalk = paints(rendering);
  return `${blocks.flatMap((block) => drawnBlock(block, rendering, chalk)).join('\n\n')}\n`;
}
