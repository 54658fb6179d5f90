import type { LineWhy } from '../budget/explanation.js';
import type { Note } from '../budget/note.js';
import type { Answer } from '../claim/answer.js';
import type { Payer, Programme, Scheme } from '../core/vocabulary.js';

/** What an amount pays for, for whom, and what there is to know beside it. */
export interface Afforded extends Answer {
  readonly scheme: Scheme;
  /** Catalogue id of the segment; null where none is named. */
  readonly segment: string | null;
  /** Its Indonesian name; null where no segment is named. */
  readonly segmentName: string | null;
  readonly payer: Payer;
  readonly programmes: readonly Programme[];
  /** Whether the year is the one after today, because nobody said. */
  readonly isYearAfter: boolean;
  readonly lines: readonly LineWhy[];
  /** What the worker pays beside the payer, over all months. */
  readonly workerAmount: number;
  readonly notes: readonly Note[];
}
