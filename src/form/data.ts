import type { Language } from '../i18n/marks.js';

/** Options that the form has a field for, by their English words. */
export const FIELDS = ['by', 'target', 'payer', 'months', 'wage'] as const;
export type Field = (typeof FIELDS)[number];

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
  readonly remove: string;
}

/** What the form's script is told. */
export interface FormData {
  readonly language: Language;
  readonly words: FormWords;
  /** The fields that each verb takes. */
  readonly fields: Readonly<Record<string, readonly Field[]>>;
  /** The ending of a file of each format. */
  readonly endings: Readonly<Record<string, string>>;
}
