import { loadPageWords } from '../../i18n/language.js';
import type { Rendering } from '../../render/rendering.js';
import { compose } from './document/compose.js';
import { documentPage } from './html/document.js';
import { shapesFor } from './html/shapes.js';
import type { Report } from './report.js';

/**
 * A whole report as one HTML file that loads nothing: figures, charts, tables, and a form that
 * computes the budget anew with other choices.
 */
export async function documentHtml(document: Report, rendering: Rendering): Promise<string> {
  const composed = await compose(document, rendering);
  const [page, shapes] = await Promise.all([
    loadPageWords(rendering.language),
    shapesFor(document.regions),
  ]);
  return documentPage(document, composed, rendering, page, shapes);
}
