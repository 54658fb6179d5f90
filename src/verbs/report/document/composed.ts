import type { ChapterId, SectionId } from '../../../document/sections.js';
import type { Block, TitledBlocks } from '../../../view/view.js';

/** A part of a report under a heading of its own. */
export interface Section extends TitledBlocks {
  readonly id: SectionId | ChapterId;
}

/** One of the figures a report begins with. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  /** What the figure is made of, or of whom. */
  readonly detail: string;
}

/** A report in words, before any markup: what every format for people shows. */
export interface Composed {
  readonly title: string;
  /** Who reports, of what and as of when. */
  readonly subtitle: string;
  /** What has to be known before any figure: what is missing, and what is made up. */
  readonly urgent: readonly string[];
  readonly figures: readonly KeyFigure[];
  /** What stands out, in short sentences. */
  readonly sentences: readonly string[];
  /** What the first page shows below its figures. */
  readonly front: readonly Block[];
  readonly sections: readonly Section[];
  /** What the figures rest on. */
  readonly appendixTitle: string;
  readonly appendix: readonly Section[];
}
