import { wordsIn } from '../../i18n/language.js';
import type { FundWords } from './texts.js';

/** Loads the words of `ucj fund` in one language. */
export const loadFundWords = wordsIn<FundWords>({
  en: async () => (await import('./en.js')).fund,
  id: async () => (await import('./id.js')).fund,
});
