import type { SourceColumn } from '../../funding/source.js';

/** Columns of the table to begin with. */
export type TableColumn =
  | 'region_code'
  | 'region'
  | 'segment'
  | 'period'
  | 'potential'
  | 'registered'
  | 'subsidised'
  | 'status';

/** The words of the files that `ucj init` writes. */
export interface InitWords {
  /** Names of the files, without their endings. */
  readonly files: { readonly table: string; readonly sources: string };
  readonly heads: Readonly<Record<TableColumn, string>>;
  readonly sourceHeads: Readonly<Record<SourceColumn, string>>;
  /** The status of rows whose counts are made up. */
  readonly illustrative: string;
  /** Names of sheets. */
  readonly sheets: { readonly table: string; readonly lists: string; readonly help: string };
  /** What is said beside a cell that a count is typed into, by its column. */
  readonly counts: Readonly<Record<'potential' | 'registered' | 'subsidised', string>>;
  readonly wholeNumber: string;
  /** What is said of a name that is not in a list, which may be right all the same. */
  readonly notListed: string;
  /** How a table is filled in, a sentence a line; `table` is its file. */
  readonly howTo: (table: string) => readonly string[];
  /** That files were written; an example has counts that are made up, and the command to try. */
  readonly example: (files: readonly string[], table: string) => string;
  /** The same of a table to fill in, and the command that says what is left to do. */
  readonly blank: (files: readonly string[], table: string, found: BlankFacts) => string;
}

/** What a table to fill in has, as it is written. */
export interface BlankFacts {
  readonly rows: string;
  readonly regions: string;
  readonly segments: string;
  readonly period: string;
}
