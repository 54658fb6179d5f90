import { wordsIn } from '../../i18n/language.js';
import type { InitWords } from './texts.js';

/** Loads the words of `ucj init` in one language. */
export const loadInitWords = wordsIn<InitWords>({
  en: async () => (await import('./en.js')).init,
  id: async () => (await import('./id.js')).init,
});
