import type { Language } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';

/** The language of an answer, with the words that all verbs share. */
export interface Wording {
  readonly language: Language;
  readonly words: Words;
}
