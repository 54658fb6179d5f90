import type { GapResult } from '../budget/result.js';
import type { Language } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';

/** How a result is to look. Formats that have no use for one leave it. */
export interface Look {
  readonly language: Language;
  readonly words: Words;
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly color: boolean;
  /** CSV as Excel opens it right in Indonesia. */
  readonly excel: boolean;
  /** A totals row in CSV, TSV and NDJSON. */
  readonly totals: boolean;
}

/** A format: a pure function from a result to text. */
export type Render = (result: GapResult, look: Look) => string;
