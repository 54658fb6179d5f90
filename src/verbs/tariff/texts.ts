import { wordsIn } from '../../i18n/language.js';
import type { tariff } from './en.js';

/** The words of the catalogue: of `ucj tariff`. */
export type TariffWords = typeof tariff;

/** Loads the words of the catalogue in one language. */
export const loadTariffWords = wordsIn<TariffWords>({
  en: async () => (await import('./en.js')).tariff,
  id: async () => (await import('./id.js')).tariff,
});
