import type { Look } from '../../../render/look.js';
import { pieceMarkdown } from '../../../render/markdown.js';
import { escaped } from '../../../render/markup.js';
import type { Report } from '../report.js';
import { compose } from './compose.js';

/** A whole report as GitHub Markdown, for memos and repositories. */
export async function documentMarkdown(document: Report, look: Look): Promise<string> {
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
  const written = sections.map((section) => pieceMarkdown(section, 2, look));
  return `${[...head, ...written].filter(Boolean).join('\n\n')}\n`;
}
