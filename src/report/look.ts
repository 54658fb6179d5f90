import type { GapResult } from '../budget/result.js';
import type { Document } from '../document/document.js';
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

/** What a format makes: text, or the bytes of a workbook. */
export type Rendered = string | Uint8Array;

/** A format: a pure function from a result to what is written. Some load what they need first. */
export type Render = (result: GapResult, look: Look) => Rendered | Promise<Rendered>;

/** The same of a whole report. */
export type RenderDocument = (document: Document, look: Look) => Rendered | Promise<Rendered>;
