import { titledMarkdown } from '../../../render/markdown.js';
import { escaped } from '../../../render/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import type { Report } from '../report.js';
import { compose } from './compose.js';

/** A whole report as GitHub Markdown, for memos and repositories. */
export async function documentMarkdown(document: Report, rendering: Rendering): Promise<string> {
  const { title, subtitle, figures, sentences, sections } = await compose(document, rendering);
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
  const written = sections.map((section) => titledMarkdown(section, 2, rendering));
  return `${[...head, ...written].filter(Boolean).join('\n\n')}\n`;
}
