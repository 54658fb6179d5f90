import { findingNodes } from '../../view/findings.js';
import { type Block, below } from '../../view/view.js';
import { legendInFull } from '../table-form.js';
import { lineChart } from './line-chart.js';
import { listMarkup, treeMarkup } from './list.js';
import { type Content, html } from './markup.js';
import { pictureMarkup } from './picture.js';
import { furtherTable, type TableWriting, tableMarkup } from './table.js';

function captionMarkup(caption: string | null, heading: string): Content {
  return caption === null || caption === heading
    ? null
    : html`<h3>${caption}</h3>
`;
}

/** A block under a heading; tables after the first are folded where they are long. */
function blockMarkup(
  block: Block,
  id: string,
  heading: string,
  isFirst: boolean,
  writing: TableWriting,
): Content {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>
`;
    case 'line':
      return lineChart(block, id);
    case 'list':
      return [captionMarkup(block.caption, heading), listMarkup(block.items)];
    case 'tree':
      return [captionMarkup(block.caption, heading), treeMarkup([...below(heading, block.roots)])];
    case 'findings':
      return treeMarkup(findingNodes(block.groups));
    case 'tables':
      return [
        ...block.tables.map((table, at) => {
          const write = isFirst && at === 0 ? tableMarkup : furtherTable;
          const own = at === 0 ? id : `${id}-${at + 1}`;
          const drawn = (table.pictures?.() ?? []).map((picture, place) =>
            pictureMarkup(picture, `picture-${own}-${place + 1}`, writing.rendering),
          );
          return [drawn, write(table, own, heading, writing)];
        }),
        ...legendInFull(block.tables).map(
          (text) => html`<p class="note">${text}</p>
`,
        ),
      ];
  }
}

/** Blocks under a heading, those before its first table apart. */
export function blocksMarkup(
  id: string,
  heading: string,
  blocks: readonly Block[],
  writing: TableWriting,
): { readonly before: Content; readonly from: Content } {
  const first = blocks.findIndex(({ kind }) => kind === 'tables');
  const at = first < 0 ? blocks.length : first;
  const written = blocks.map((block, index) =>
    blockMarkup(block, `${id}-${index + 1}`, heading, index <= at, writing),
  );
  return { before: written.slice(0, at), from: written.slice(at) };
}
