import { wordsIn } from '../../i18n/language.js';
import type { RealiseWords } from './texts.js';

/** Loads the words of `ucj realise` in one language. */
export const loadRealiseWords = wordsIn<RealiseWords>({
  en: async () => (await import('./en.js')).realise,
  id: async () => (await import('./id.js')).realise,
});
