import { wordsIn } from '../../i18n/language.js';
import type { fund } from './en.js';

/** The words of `ucj fund`. */
export type FundWords = typeof fund;

/** Loads the words of `ucj fund` in one language. */
export const loadFundWords = wordsIn<FundWords>({
  en: async () => (await import('./en.js')).fund,
  id: async () => (await import('./id.js')).fund,
});
