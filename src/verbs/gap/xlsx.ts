import type { GapResult } from '../../budget/result.js';
import { loadWorkbookWords } from '../../i18n/language.js';
import type { Look } from '../../render/look.js';
import { bytesOf } from '../../render/xlsx/file.js';
import { gapSheets } from './xlsx/book.js';

/** The tables of a gap as a workbook, with the rows that they add up and the premiums. */
export async function gapWorkbook(result: GapResult, look: Look): Promise<Uint8Array> {
  const words = await loadWorkbookWords(look.language);
  return bytesOf(gapSheets(result, look, words), look.words.title.gap, null);
}
