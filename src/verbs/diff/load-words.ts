import { wordsIn } from '../../i18n/language.js';
import type { DiffWords } from './texts.js';

/** Loads the words of `ucj diff` in one language. */
export const loadDiffWords = wordsIn<DiffWords>({
  en: async () => (await import('./en.js')).diff,
  id: async () => (await import('./id.js')).diff,
});
