import { wordsIn } from '../../i18n/language.js';
import type { CheckWords } from './texts.js';

/** Loads the words of `ucj check` in one language. */
export const loadCheckWords = wordsIn<CheckWords>({
  en: async () => (await import('./en.js')).check,
  id: async () => (await import('./id.js')).check,
});
