import { loadWorkbookWords } from '../../i18n/language.js';
import type { Rendering } from '../../render/rendering.js';
import type { Report } from './report.js';
import { documentSheets } from './xlsx/book.js';

/** A whole report as a workbook whose sums follow what is changed in it. */
export async function documentWorkbook(
  document: Report,
  rendering: Rendering,
): Promise<Uint8Array> {
  const words = await loadWorkbookWords(rendering.language);
  const sheets = await documentSheets(document, rendering, words);
  const { bytesOf } = await import('../../render/xlsx/file.js');
  return bytesOf(sheets, rendering.words.title.gap, document.about.stamp);
}
