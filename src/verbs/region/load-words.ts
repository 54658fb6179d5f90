import { wordsIn } from '../../i18n/language.js';
import type { RegionWords } from './texts.js';

/** Loads the words of `ucj region` in one language. */
export const loadRegionWords = wordsIn<RegionWords>({
  en: async () => (await import('./en.js')).region,
  id: async () => (await import('./id.js')).region,
});
