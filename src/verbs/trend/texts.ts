import { wordsIn } from '../../i18n/language.js';
import type { trend } from './en.js';

/** The words of `ucj trend`. */
export type TrendWords = typeof trend;

/** Columns of a trend. */
export type TrendColumn = keyof TrendWords['heads'];

/** Loads the words of `ucj trend` in one language. */
export const loadTrendWords = wordsIn<TrendWords>({
  en: async () => (await import('./en.js')).trend,
  id: async () => (await import('./id.js')).trend,
});
