import { loadWorkbookWords } from '../../i18n/language.js';
import type { Look } from '../../render/look.js';
import { bytesOf } from '../../render/xlsx/file.js';
import type { Report } from './report.js';
import { documentSheets } from './xlsx/book.js';

/** A whole report as a workbook whose sums follow what is changed in it. */
export async function documentWorkbook(document: Report, look: Look): Promise<Uint8Array> {
  const words = await loadWorkbookWords(look.language);
  const sheets = await documentSheets(document, look, words);
  return bytesOf(sheets, look.words.title.gap, document.about.stamp);
}
