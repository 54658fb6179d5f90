import { wordsIn } from '../../../i18n/language.js';
import type { Wording } from '../../../view/wording.js';
import type { forms } from './en.js';

/** The words of the forms of `ucj report`; numbers and names are filled in. */
export type FormWords = typeof forms;

/** An answer's words, with those of forms. */
export interface FormWording extends Wording {
  readonly forms: FormWords;
}

/** Loads the words of the forms of `ucj report` in one language. */
export const loadFormWords = wordsIn<FormWords>({
  en: async () => (await import('./en.js')).forms,
  id: async () => (await import('./id.js')).forms,
});
