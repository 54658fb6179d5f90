import type { GapResult } from '../budget/result.js';
import { headText } from './columns.js';
import { fullGrid, isText } from './grid.js';
import { lineTexts } from './lines.js';
import type { Look } from './look.js';
import { escaped, markdownTable } from './markup.js';
import { noteLists } from './notes.js';
import { summaryLines, tableTitle } from './summary.js';
import { markdownTree } from './tree.js';
import { whyTrees } from './why.js';

/** The same as the table for people, as GitHub Markdown for memos and repositories. */
export function renderMarkdown(result: GapResult, look: Look): string {
  const { words } = look;
  const blocks = [`# ${words.title.gap}`];
  for (const each of result.tables) {
    const grid = fullGrid(result, each, look);
    const total = grid.total ? [grid.total] : [];
    const right = grid.columns.map((column) => !isText(column));
    const head = grid.columns.map((column) => headText(column, result, words));
    blocks.push(
      `## ${tableTitle(each, words)}`,
      markdownTable(head, [...grid.rows, ...total], right),
    );
    if (each.cut > 0) blocks.push(escaped(words.more(String(each.cut))));
  }
  if (result.lines) {
    const { head, rows, total, isNumber } = lineTexts(result.lines, look);
    blocks.push(`## ${words.title.lines}`, markdownTable(head, [...rows, total], isNumber));
  }
  blocks.push(
    summaryLines(result, look)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  );
  return `${[...blocks, ...whyBlocks(result, look), ...noteBlocks(result, look)].join('\n\n')}\n`;
}

function whyBlocks(result: GapResult, look: Look): string[] {
  if (!result.why) return [];
  return [
    `## ${look.words.why.title}`,
    ...whyTrees(result, look).map((tree) => markdownTree(tree)),
  ];
}

function noteBlocks({ notes }: GapResult, look: Look): string[] {
  return noteLists(notes, look).flatMap(({ title, items }) => [
    `## ${title}`,
    items.map((item) => `- ${escaped(item)}`).join('\n'),
  ]);
}

/** The derivations alone, as nested lists. */
export function renderWhyMarkdown(result: GapResult, look: Look): string {
  return `${[...whyBlocks(result, look), ...noteBlocks(result, look)].join('\n\n')}\n`;
}
