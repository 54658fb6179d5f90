import { wordsIn } from '../../i18n/language.js';
import type { ClaimWords } from './texts.js';

/** Loads the words of claims in one language. */
export const loadClaimWords = wordsIn<ClaimWords>({
  en: async () => (await import('./en.js')).claim,
  id: async () => (await import('./id.js')).claim,
});
