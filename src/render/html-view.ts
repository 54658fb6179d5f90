import { loadPageWords } from '../i18n/language.js';
import type { Piece } from '../view/view.js';
import { viewPage } from './html/view-page.js';
import type { Look } from './look.js';

/** An answer as one HTML file that loads nothing. */
export async function viewHtml(view: Piece, look: Look): Promise<string> {
  return viewPage(view, look, await loadPageWords(look.language));
}
