import type { SectionId } from '../../document/sections.js';

/** A cell of a table in words; `value` is what a number is sorted by. */
export interface TextCell {
  readonly text: string;
  readonly value: number | null;
}

/** A table in words, with its sum where rows can be added. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly TextCell[])[];
  readonly total: readonly TextCell[] | null;
}

/** A part of a section. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: TextTable };

/** A part of a report under a heading of its own. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
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
  /** Of what and as of when. */
  readonly subtitle: string;
  readonly figures: readonly KeyFigure[];
  /** What stands out, in short sentences. */
  readonly sentences: readonly string[];
  readonly sections: readonly Section[];
}
