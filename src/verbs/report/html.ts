import { loadPageWords } from '../../i18n/language.js';
import type { Look } from '../../render/look.js';
import { compose } from './document/compose.js';
import { documentPage } from './html/document.js';
import type { Report } from './report.js';

/**
 * A whole report as one HTML file that loads nothing: figures, charts, tables, and a form that
 * computes the budget anew with other choices.
 */
export async function documentHtml(document: Report, look: Look): Promise<string> {
  const composed = await compose(document, look);
  return documentPage(document, composed, look, await loadPageWords(look.language));
}
