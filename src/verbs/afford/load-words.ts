import { wordsIn } from '../../i18n/language.js';
import type { AffordWords } from './texts.js';

/** Loads the words of `ucj afford` in one language. */
export const loadAffordWords = wordsIn<AffordWords>({
  en: async () => (await import('./en.js')).afford,
  id: async () => (await import('./id.js')).afford,
});
