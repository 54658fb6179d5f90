import type { Node } from '../view/view.js';
import { escaped } from './markup.js';
import { wrap } from './wrap.js';

/** The text below a branch, each further line under the first one. */
function block(text: string, first: string, rest: string, width: number | null): string[] {
  const lines = wrap(text, width === null ? null : width - rest.length).split('\n');
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}

function below(children: readonly Node[], before: string, width: number | null): string[] {
  return children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const inner = before + (isLast ? '   ' : '│  ');
    const hang = inner + (child.children.length > 0 ? '│  ' : '   ');
    const lines = block(child.text, before + (isLast ? '└─ ' : '├─ '), hang, width);
    return [...lines, ...below(child.children, inner, width)];
  });
}

/** Draws a tree for a terminal; no line is longer than `width` where words allow it; null is any length. */
export function drawTree(
  root: Node,
  width: number | null,
  paint: (text: string) => string,
): string {
  const head = wrap(root.text, width)
    .split('\n')
    .map((line) => paint(line));
  return [...head, ...below(root.children, '', width)].join('\n');
}

/** The same as nested lists of Markdown. */
export function markdownTree(root: Node, depth = 0): string {
  const own = `${'  '.repeat(depth)}- ${escaped(root.text)}`;
  return [own, ...root.children.map((child) => markdownTree(child, depth + 1))].join('\n');
}
