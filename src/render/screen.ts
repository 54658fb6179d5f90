import type { Block, List, Node, Piece } from '../view/view.js';
import type { Look } from './look.js';
import { findingLines } from './message.js';
import { type Paints, paints } from './paint.js';
import { drawTables } from './terminal-tables.js';
import { drawTree } from './tree.js';
import { wrap } from './wrap.js';

/** Lines one below the other, as wide as the terminal. */
function wrapped(lines: readonly string[], { width }: Look): string {
  return lines.map((line) => wrap(line, width)).join('\n');
}

/** A list under its title; warnings in colour. */
function drawnList({ caption, items, severity }: List, look: Look, { yellow }: Paints): string {
  if (caption === null) return wrapped(items, look);
  const lines = items.map((item) => wrap(`- ${item}`, look.width, '  '));
  const drawn = `${caption}\n${lines.join('\n')}`;
  return severity === 'warning' ? yellow(drawn) : drawn;
}

function drawnRoot(root: Node, look: Look, { bold, red }: Paints): string {
  const paint = root.isWrong ? (text: string) => bold(red(text)) : bold;
  return drawTree(root, look.width, paint);
}

function drawnBlock(block: Block, look: Look, chalk: Paints): string[] {
  switch (block.kind) {
    case 'text':
      return [wrap(block.text, look.width)];
    case 'list':
      return [drawnList(block, look, chalk)];
    case 'tree': {
      const roots = block.roots.map((root) => drawnRoot(root, look, chalk));
      return block.caption === null ? roots : [block.caption, ...roots];
    }
    case 'findings':
      return [findingLines(block.groups, look).join('\n')];
    case 'tables': {
      const { tables, legend } = drawTables(block.tables, look);
      const drawn = tables.map((text, at) => {
        const caption = block.tables[at]?.caption ?? null;
        return caption === null ? text : `${chalk.bold(wrap(caption, look.width))}\n${text}`;
      });
      return [...drawn, ...(legend.length > 0 ? [legend.join('\n')] : [])];
    }
  }
}

/** An answer for a terminal: its blocks one below the other, an empty line between them. */
export function screenText({ blocks }: Pick<Piece, 'blocks'>, look: Look): string {
  const chalk = paints(look);
  return `${blocks.flatMap((block) => drawnBlock(block, look, chalk)).join('\n\n')}\n`;
}
