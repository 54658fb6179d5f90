import type { Node } from '../../view/view.js';
import { type Content, html, type Markup } from './markup.js';

/** Texts as a list, of a class where it has one. */
export function listMarkup(items: readonly string[], className: string | null = null): Markup {
  const attribute = className === null ? null : html` class="${className}"`;
  return html`<ul${attribute}>
${items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul>
`;
}

/** Trees as lists within lists; null where there are none. */
export function treeMarkup(nodes: readonly Node[]): Content {
  if (nodes.length === 0) return null;
  return html`<ul>
${nodes.map(
  ({ text, children }) => html`<li>${text}${treeMarkup(children)}</li>
`,
)}</ul>
`;
}
