import type { Document } from '../../document/document.js';
import type { ReportChapter } from './chapters.js';

/** A whole report: what the counts say, and what other verbs answer of them. */
export interface Report extends Document {
  readonly chapters: readonly ReportChapter[];
  /** Whether it says in texts and pages what its figures rest on. */
  readonly hasAppendix: boolean;
}
