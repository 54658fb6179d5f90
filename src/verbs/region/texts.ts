import { wordsIn } from '../../i18n/language.js';
import type { region } from './en.js';

/** The words of `ucj region`. */
export type RegionWords = typeof region;

/** Columns of what a text means. */
export type RegionColumn = keyof RegionWords['heads'];

/** Loads the words of `ucj region` in one language. */
export const loadRegionWords = wordsIn<RegionWords>({
  en: async () => (await import('./en.js')).region,
  id: async () => (await import('./id.js')).region,
});
