import type { Language } from './marks.js';

/** A text in every language. */
export type Said = Readonly<Record<Language, string>>;

/** A text that is the same in every language: names, numbers. */
export function same(text: string): Said {
  return { en: text, id: text };
}
