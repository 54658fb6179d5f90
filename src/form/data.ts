import type { Language } from '../i18n/marks.js';

/** Options that the form has a field for, by their English words. */
export const FIELDS = ['by', 'target', 'payer', 'months', 'wage', 'sources'] as const;
export type Field = (typeof FIELDS)[number];

/** Files to begin with, where there is no table yet. */
export const STARTS = ['table', 'sources'] as const;
export type Start = (typeof STARTS)[number];

/** What the form's script says by itself. */
export interface FormWords {
  readonly starting: string;
  readonly running: string;
  readonly done: string;
  readonly refused: string;
  /** Where the browser could not run the program at all. */
  readonly failed: string;
  /** That a quotation mark among the other options has no end. */
  readonly openQuote: string;
  /** That an option among them is the page's own matter; `{word}` is the option. */
  readonly ownOption: string;
  /** Files that took the place of others of their name, and those that could not be read; `{names}` are theirs. */
  readonly replaced: string;
  readonly unread: string;
  /** Of rows: those that a verb shows by itself. */
  readonly usual: string;
  readonly remove: string;
}

/** What the form's script is told. */
export interface FormData {
  readonly language: Language;
  readonly words: FormWords;
  /** Of each verb: the fields that it takes, and what its rows can be, in the words of the page. */
  readonly verbs: Readonly<
    Record<string, { readonly fields: readonly Field[]; readonly rows: readonly string[] }>
  >;
  /** Options that say how and where an answer is written, which is the page's own matter. */
  readonly own: readonly string[];
  /** The name by which settings are found, as in a folder. */
  readonly settings: string;
  /** Each file to begin with: its name, and the words that make it, behind which a region may stand. */
  readonly starts: Readonly<
    Record<Start, { readonly name: string; readonly words: readonly string[] }>
  >;
  /** Each way to save an answer: the ending of its file, and the words that ask for it. */
  readonly ways: Readonly<
    Record<string, { readonly ending: string; readonly words: readonly string[] }>
  >;
}
