import type { DocumentFormat } from '../../render/format.js';
import type { Look, Rendered } from '../../render/look.js';
import type { Report } from './report.js';

/** A whole report in a format. What takes a library is loaded only when wanted. */
export async function renderedDocument(
  document: Report,
  format: DocumentFormat,
  look: Look,
): Promise<Rendered> {
  switch (format) {
    case 'html':
      return (await import('./html.js')).documentHtml(document, look);
    case 'xlsx':
      return (await import('./xlsx.js')).documentWorkbook(document, look);
    case 'markdown':
      return (await import('./document/markdown.js')).documentMarkdown(document, look);
    case 'json':
      return (await import('./document/json.js')).documentJson(document, look);
  }
}
