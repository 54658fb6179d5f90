import type { Document } from '../../document/document.js';
import type { Look } from '../look.js';
import { escaped, markdownTable } from '../markup.js';
import { compose } from './compose.js';
import type { Block, Section } from './composed.js';

function block(part: Block, isNamed: boolean): string {
  if (part.kind === 'text') return escaped(part.text);
  if (part.kind === 'list') return part.items.map((item) => `- ${escaped(item)}`).join('\n');
  const { caption, columns, rows, total } = part.table;
  const texts = [...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => cell.text));
  const table = markdownTable(
    columns.map(({ head }) => head),
    texts,
    columns.map(({ isNumber }) => isNumber),
  );
  return isNamed ? table : `**${escaped(caption)}**\n\n${table}`;
}

function section({ title, blocks }: Section): string {
  // The only table of a section is named by it.
  const isNamed = blocks.filter(({ kind }) => kind === 'table').length === 1;
  return [`## ${escaped(title)}`, ...blocks.map((part) => block(part, isNamed))].join('\n\n');
}

/** A whole report as GitHub Markdown, for memos and repositories. */
export async function renderDocumentMarkdown(document: Document, look: Look): Promise<string> {
  const { title, subtitle, figures, sentences, sections } = await compose(document, look);
  const head = [
    `# ${escaped(title)}`,
    escaped(subtitle),
    figures
      .map(
        ({ label, value, detail }) =>
          `- **${escaped(label)}: ${escaped(value)}** (${escaped(detail)})`,
      )
      .join('\n'),
    sentences.map(escaped).join(' '),
  ];
  return `${[...head, ...sections.map(section)].filter(Boolean).join('\n\n')}\n`;
}
