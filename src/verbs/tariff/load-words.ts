import { wordsIn } from '../../i18n/language.js';
import type { TariffWords } from './texts.js';

/** Loads the words of the catalogue in one language. */
export const loadTariffWords = wordsIn<TariffWords>({
  en: async () => (await import('./en.js')).tariff,
  id: async () => (await import('./id.js')).tariff,
});
