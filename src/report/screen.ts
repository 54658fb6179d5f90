import type { Look } from './look.js';
import type { Remark, RemarkList } from './notes.js';
import { remarkLists } from './notes.js';
import { paints } from './paint.js';
import { drawTree, type Node } from './tree.js';
import { wrap } from './wrap.js';

/** What the words of a verb call what it leaves out. */
interface Limits {
  readonly limitsTitle: string;
  readonly limits: readonly string[];
}

/** Blocks one below the other, an empty line between them. */
export function screen(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** Lines one below the other, as wide as the terminal. */
export function wrapped(lines: readonly string[], { width }: Look): string {
  return lines.map((line) => wrap(line, width)).join('\n');
}

/** A list under its title, as wide as the terminal. */
export function listed(title: string, items: readonly string[], { width }: Look): string {
  return `${title}\n${items.map((item) => wrap(`- ${item}`, width, '  ')).join('\n')}`;
}

/** Trees as wide as the terminal, each a block. */
export function drawTrees(trees: readonly Node[], look: Look): string[] {
  const { bold } = paints(look);
  return trees.map((tree) => drawTree(tree, look.width, bold));
}

/** How figures came about, under its title. */
export function drawnWhy(trees: readonly Node[], look: Look): string[] {
  return [look.words.why.title, ...drawTrees(trees, look)];
}

/** Warnings and notes, each under its title; warnings in colour. */
export function drawnRemarks(lists: readonly RemarkList[], look: Look): string[] {
  const { yellow } = paints(look);
  return lists.map(({ severity, title, items }) => {
    const drawn = listed(title, items, look);
    return severity === 'warning' ? yellow(drawn) : drawn;
  });
}

/** The end of every answer: its warnings, what it leaves out, and its notes. */
export function drawnEnd(
  { limitsTitle, limits }: Limits,
  remarks: readonly Remark[],
  look: Look,
): string[] {
  const lists = remarkLists(remarks, look);
  const drawn = (severity: Remark['severity']) =>
    drawnRemarks(
      lists.filter((each) => each.severity === severity),
      look,
    );
  return [...drawn('warning'), listed(limitsTitle, limits, look), ...drawn('note')];
}
