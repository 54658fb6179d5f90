import { wordsIn } from '../../i18n/language.js';
import type { ShareWords } from './texts.js';

/** Loads the words of `ucj share` in one language. */
export const loadShareWords = wordsIn<ShareWords>({
  en: async () => (await import('./en.js')).share,
  id: async () => (await import('./id.js')).share,
});
