import type { GapResult } from '../../budget/result.js';
import { loadWorkbookWords } from '../../i18n/language.js';
import type { Rendering } from '../../render/rendering.js';
import { gapSheets } from './xlsx/book.js';

/** The tables of a gap as a workbook, with the rows that they add up and the premiums. */
export async function gapWorkbook(result: GapResult, rendering: Rendering): Promise<Uint8Array> {
  const words = await loadWorkbookWords(rendering.language);
  const { bytesOf } = await import('../../render/xlsx/file.js');
  return bytesOf(gapSheets(result, rendering, words), rendering.words.title.gap, null);
}
