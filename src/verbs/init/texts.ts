import { wordsIn } from '../../i18n/language.js';
import type { init } from './en.js';

/** The words of the files that `ucj init` writes. */
export type InitWords = typeof init;

/** Columns of the table to begin with. */
export type TableColumn = keyof InitWords['heads'];

/** Loads the words of `ucj init` in one language. */
export const loadInitWords = wordsIn<InitWords>({
  en: async () => (await import('./en.js')).init,
  id: async () => (await import('./id.js')).init,
});
