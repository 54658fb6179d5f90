import { titledMarkdown } from '../../../render/markdown.js';
import { escaped } from '../../../render/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import type { Block, TitledBlocks } from '../../../view/view.js';
import type { Report } from '../report.js';
import { compose } from './compose.js';

/** A block under the name that it has. */
function titledBy(block: Block): TitledBlocks {
  const title = block.kind === 'tables' ? (block.tables[0]?.caption ?? '') : '';
  return { title, blocks: [block] };
}

/** A whole report as GitHub Markdown, for memos and repositories. */
export async function documentMarkdown(document: Report, rendering: Rendering): Promise<string> {
  const composed = await compose(document, rendering);
  const { title, subtitle, urgent, figures, sentences, front, sections } = composed;
  const head = [
    `# ${escaped(title)}`,
    escaped(subtitle),
    urgent.map((line) => `**${escaped(line)}**`).join('\n\n'),
    figures
      .map(
        ({ label, value, detail }) =>
          `- **${escaped(label)}: ${escaped(value)}** (${escaped(detail)})`,
      )
      .join('\n'),
    sentences.map(escaped).join(' '),
  ];
  const written = [
    ...front.map((block) => titledMarkdown(titledBy(block), 2, rendering)),
    ...sections.map((section) => titledMarkdown(section, 2, rendering)),
  ];
  const appendix = composed.appendix.map((section) => titledMarkdown(section, 3, rendering));
  const behind = appendix.length > 0 ? [`## ${escaped(composed.appendixTitle)}`, ...appendix] : [];
  return `${[...head, ...written, ...behind].filter(Boolean).join('\n\n')}\n`;
}
