import type { Note } from '../budget/note.js';
import type { Payer, Unpriced } from '../core/vocabulary.js';
import type { Problem, ProblemCode } from '../problem/problem.js';
import type { plain } from './en/plain.js';
import type { WriteNumber } from './marks.js';

/** Columns a table of rows can have. */
export type Column = keyof Words['heads'];
/** Columns of a table that says how sure its rows are. */
export type SamplingColumn = keyof Words['sampling']['heads'];
/** Columns of budget lines. */
export type LineColumn = keyof Words['lineHeads'];

/** What the words of a problem or doubt are made from. */
type Place = Omit<Problem, 'code'>;

/** The words of a problem: what is wrong, the rule it breaks, the fix where there is one. */
export interface ProblemWords {
  readonly what: (problem: Place) => string;
  readonly rule: string | ((problem: Place) => string);
  readonly fix: (problem: Place) => string | null;
}

/** The words of every problem. A problem without words does not compile. */
export type ProblemTexts = Readonly<Record<ProblemCode, ProblemWords>>;

type NoteWords = {
  readonly [Code in Note['code']]: (
    note: Extract<Note, { code: Code }>,
    write: WriteNumber,
    /** Why workers are not priced, for the note that says so. */
    reason: string,
    words: Words,
  ) => string;
};

/** What notes say, and why workers are not priced. */
export interface NoteTexts {
  readonly unpriced: Readonly<Record<Unpriced, string>>;
  readonly notes: NoteWords;
}

/** Every word of one language, as the English ones have it. A language that lacks one does not compile. */
export type Words = typeof plain & NoteTexts;

/** A segment as its table calls it; in words where its table has none. */
export function segmentText(segment: string, words: Words): string {
  return words.segments[segment] ?? segment;
}

/** A payer in words; one that a user's settings added is called what they call it. */
export function payerName(payer: Payer, words: Words): string {
  return words.payers[payer] ?? payer;
}
