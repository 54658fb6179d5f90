import { loadWorkbookWords } from '../i18n/language.js';
import type { View } from '../view/view.js';
import type { Rendering } from './rendering.js';
import { viewSheets } from './xlsx/view-book.js';

/** An answer as a workbook of values: a sheet to read, and one of its records. */
export async function viewXlsx(view: View, rendering: Rendering): Promise<Uint8Array> {
  const words = await loadWorkbookWords(rendering.language);
  const { bytesOf } = await import('./xlsx/file.js');
  return bytesOf(viewSheets(view, rendering, words), view.title, null);
}
