import { wordsIn } from '../../i18n/language.js';
import type { afford } from './en.js';

/** The words of `ucj afford`; the numbers are filled in. */
export type AffordWords = typeof afford;

/** Loads the words of `ucj afford` in one language. */
export const loadAffordWords = wordsIn<AffordWords>({
  en: async () => (await import('./en.js')).afford,
  id: async () => (await import('./id.js')).afford,
});
