import type { PageWords } from '../../i18n/language.js';
import type { Block, TitledBlocks } from '../../view/view.js';
import { checkRows, checkTrees } from '../limit.js';
import type { Rendering } from '../rendering.js';
import { blocksMarkup } from './blocks.js';
import { listMarkup } from './list.js';
import { type Part, pageText } from './page.js';

/** What a block is called, so that it is a section of the page; null where it belongs to the one above. */
function captionOf(block: Block): string | null {
  if (block.kind === 'tables') return block.tables[0]?.caption ?? null;
  const isPart = block.kind === 'text' || block.kind === 'line' || block.kind === 'findings';
  return isPart ? null : block.caption;
}

/** A part of a page; warnings and notes are found by their names. */
interface Section extends TitledBlocks {
  readonly id: string;
  readonly blocks: Block[];
}

function idOf(block: Block, at: number): string {
  const severity = block.kind === 'list' ? block.severity : undefined;
  return severity ? `${severity}s` : `part-${at + 1}`;
}

/** Blocks in sections, each begun by one with a caption. */
function sectionsOf(title: string, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const caption = captionOf(block);
    const last = sections.at(-1);
    if (last && (caption === null || caption === last.title)) last.blocks.push(block);
    else
      sections.push({
        id: idOf(block, sections.length),
        title: caption ?? title,
        blocks: [block],
      });
  }
  return sections;
}

/** How many rows the tables of blocks have. */
export function rowsIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      block.kind === 'tables'
        ? block.tables.reduce((rows, table) => rows + table.rows.length, sum)
        : sum,
    0,
  );
}

/**
 * An answer as one HTML file that loads nothing: what it says in sentences first, then its tables, which
 * sort and search, and what there is to know beside them.
 */
export function viewPage(
  { title, blocks }: TitledBlocks,
  rendering: Rendering,
  page: PageWords,
): string {
  checkRows('html', rowsIn(blocks));
  checkTrees(blocks);
  const isLead = (block: Block) => block.kind === 'list' && block.caption === null;
  const lead = blocks.flatMap((block) =>
    block.kind === 'list' && isLead(block) ? block.items : [],
  );
  const others = blocks.filter((block) => !isLead(block));
  const parts = sectionsOf(title, others).map(({ id, ...section }): Part => {
    const { before, from } = blocksMarkup(id, section.title, section.blocks, { rendering, page });
    const isTitled = section.title === title;
    return { id, title: section.title, content: [before, from], isTitled };
  });
  const data = { language: rendering.language, words: page.inPage, whatIf: null };
  const opening = lead.length > 0 ? listMarkup(lead) : null;
  return pageText({ title, subtitle: '', opening, parts, data }, rendering, page);
}
