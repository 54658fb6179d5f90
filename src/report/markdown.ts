import type { GapResult } from '../budget/result.js';
import { headText } from './columns.js';
import { fullGrid, isText } from './grid.js';
import { lineTexts } from './lines.js';
import type { Look } from './look.js';
import { noteText } from './notes.js';
import { summaryLines, tableTitle } from './summary.js';

/** Text of a file is text: what Markdown would take for markup is escaped. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]]/g, '\\$&');
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `|${right.map((isRight) => (isRight ? ' --: ' : ' --- ')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The same as the table for people, as GitHub Markdown for memos and repositories. */
export function renderMarkdown(result: GapResult, look: Look): string {
  const { words } = look;
  const blocks = [`# ${words.title.gap}`];
  for (const each of result.tables) {
    const grid = fullGrid(result, each, look);
    const total = grid.total ? [grid.total] : [];
    const right = grid.columns.map((column) => !isText(column));
    const head = grid.columns.map((column) => headText(column, result, words));
    blocks.push(`## ${tableTitle(each, words)}`, table(head, [...grid.rows, ...total], right));
    if (each.cut > 0) blocks.push(escaped(words.more(String(each.cut))));
  }
  if (result.lines) {
    const { head, rows, isNumber } = lineTexts(result.lines, look);
    blocks.push(`## ${words.title.lines}`, table(head, rows, isNumber));
  }
  blocks.push(
    summaryLines(result, look)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  );
  if (result.notes.length > 0) {
    const notes = result.notes.map((note) => `- ${escaped(noteText(note, look.language, words))}`);
    blocks.push(`## ${words.title.notes}`, notes.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}
