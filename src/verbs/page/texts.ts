import { wordsIn } from '../../i18n/language.js';
import type { ownPage } from './en.js';

/** The words of the page that is ucj itself. */
export type OwnPageWords = typeof ownPage;

/** Loads the words of the page that is ucj itself, in one language. */
export const loadOwnPageWords = wordsIn<OwnPageWords>({
  en: async () => (await import('./en.js')).ownPage,
  id: async () => (await import('./id.js')).ownPage,
});
