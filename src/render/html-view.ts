import { loadPageWords } from '../i18n/language.js';
import type { TitledBlocks } from '../view/view.js';
import { viewPage } from './html/view-page.js';
import type { Rendering } from './rendering.js';

/** An answer as one HTML file that loads nothing. */
export async function viewHtml(view: TitledBlocks, rendering: Rendering): Promise<string> {
  return viewPage(view, rendering, await loadPageWords(rendering.language));
}
