import type { Wording } from '../view/wording.js';

/** How an answer is to look where it goes. Formats that have no use for one leave it. */
export interface Rendering extends Wording {
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly color: boolean;
  /** CSV as Excel opens it right in Indonesia. */
  readonly excel: boolean;
  /** A totals row in CSV, TSV and NDJSON. */
  readonly totals: boolean;
  /** All rows on a terminal, of tables that have a summary. */
  readonly detail?: boolean;
}

/** What a format makes: text, at once or in pieces that are made as they are written, or the bytes of a workbook. */
export type Rendered = string | Uint8Array | Iterable<string>;
