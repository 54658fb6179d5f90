import { wordsIn } from '../../i18n/language.js';
import type { share } from './en.js';

/** The words of `ucj share`. */
export type ShareWords = typeof share;

/** Loads the words of `ucj share` in one language. */
export const loadShareWords = wordsIn<ShareWords>({
  en: async () => (await import('./en.js')).share,
  id: async () => (await import('./id.js')).share,
});
