import { type Language, type Numbers, numbersIn } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';

/** The language of an answer: the words that all verbs share, and how numbers are written. */
export interface Wording extends Numbers {
  readonly language: Language;
  readonly words: Words;
}

/** A wording in a language, of whose words these are. */
export function wordingIn(language: Language, words: Words): Wording {
  return { language, words, ...numbersIn(language) };
}
