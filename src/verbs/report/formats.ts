import type { Rendered, Rendering } from '../../render/rendering.js';
import type { DocumentFormat } from './options.js';
import type { Report } from './report.js';

/** A whole report in a format. What takes a library is loaded only when wanted. */
export async function renderedDocument(
  document: Report,
  format: DocumentFormat,
  rendering: Rendering,
): Promise<Rendered> {
  switch (format) {
    case 'html':
      return (await import('./html.js')).documentHtml(document, rendering);
    case 'xlsx':
      return (await import('./xlsx.js')).documentWorkbook(document, rendering);
    case 'markdown':
      return (await import('./document/markdown.js')).documentMarkdown(document, rendering);
    case 'json':
      return (await import('./document/json.js')).documentJson(document, rendering);
  }
}
