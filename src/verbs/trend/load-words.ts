import { wordsIn } from '../../i18n/language.js';
import type { TrendWords } from './texts.js';

/** Loads the words of `ucj trend` in one language. */
export const loadTrendWords = wordsIn<TrendWords>({
  en: async () => (await import('./en.js')).trend,
  id: async () => (await import('./id.js')).trend,
});
