import { wordsIn } from '../../i18n/language.js';
import type { claim } from './en.js';

/** The words of `ucj verify`; the numbers are filled in. */
export type ClaimWords = typeof claim;

/** Loads the words of claims in one language. */
export const loadClaimWords = wordsIn<ClaimWords>({
  en: async () => (await import('./en.js')).claim,
  id: async () => (await import('./id.js')).claim,
});
