import { wordsIn } from '../../i18n/language.js';
import type { check } from './en.js';

/** The words of `ucj check`. */
export type CheckWords = typeof check;

/** Loads the words of `ucj check` in one language. */
export const loadCheckWords = wordsIn<CheckWords>({
  en: async () => (await import('./en.js')).check,
  id: async () => (await import('./id.js')).check,
});
