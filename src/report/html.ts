import type { GapResult } from '../budget/result.js';
import type { Document } from '../document/document.js';
import { loadPageWords } from '../i18n/language.js';
import { compose } from './document/compose.js';
import { documentPage } from './html/document.js';
import { gapPage } from './html/gap.js';
import type { Look } from './look.js';

/** A gap as one HTML file that loads nothing: tables that sort and search, summary and notes. */
export async function renderHtml(result: GapResult, look: Look): Promise<string> {
  return gapPage(result, look, await loadPageWords(look.language));
}

/**
 * A whole report as one HTML file that loads nothing: figures, charts, tables, and a form that
 * computes the budget anew with other choices.
 */
export async function renderDocumentHtml(document: Document, look: Look): Promise<string> {
  const composed = await compose(document, look);
  return documentPage(document, composed, look, await loadPageWords(look.language));
}
