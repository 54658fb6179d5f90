/**
 * What a plain table is, and what stops the fast way of reading one.
 *
 * A table is plain where, below its head,
 *
 * - all bytes are printable ASCII (0x20 to 0x7E), the delimiter, `\n` or `\r\n`, and none is `"`;
 * - each row has exactly as many cells as the head, and no line is blank but at the end, where the
 *   last line may also lack its line end;
 * - a count is 1 to 9 digits, or blank where its column may be; one count of a row is not blank;
 * - a key text has no space at its ends and does not start with `'`, `=`, `+`, `-` or `@`.
 *
 * Such a row means the same to every way of reading, so that a byte loop may read it. At the first
 * byte that says otherwise the fast way hands over to the slow one, which reads the file from its
 * start: what is not plain is never guessed at, and nothing is wrong with it.
 */
export interface PlainShape {
  /** The byte between cells. */
  readonly delimiter: number;
  /** Cells of each row. */
  readonly width: number;
  /** Columns whose texts are told apart: each distinct text of one gets a number, from 0. */
  readonly keys: readonly number[];
  /** Columns of whole numbers of people; at least one. */
  readonly counts: readonly number[];
  /** Those of `counts` that may be blank, which is read as {@link BLANK}. */
  readonly blanks: readonly number[];
  /** Line that the first row stands on; 1 is the first of the file. */
  readonly firstLine: number;
}

/** What a blank count is read as. Missing is not zero. */
export const BLANK = -1;

/** Why the fast way stopped: the contract above is broken, or one of its own limits is reached. */
export type HandOverReason =
  /** A byte that no plain table has. */
  | 'byte'
  /** More or fewer cells than the head has. */
  | 'ragged'
  | 'blank-line'
  /** A count that is no plain number of people, or a row without any. */
  | 'count'
  /** A key text with a space at an end, or one that a spreadsheet could take for a formula. */
  | 'text'
  | 'long-line'
  | 'many-texts'
  | 'many-cells'
  /** A region, segment and period that stood before. */
  | 'duplicate'
  | 'subsidised-above-registered'
  /** Texts whose meaning the fast way was not told. */
  | 'meaning'
  /** A sum beyond 2^53. */
  | 'inexact';

/** The fast way cannot vouch for the table: the slow way reads it, from its start. */
export interface HandOver {
  /** Line that stopped it. */
  readonly line: number;
  readonly reason: HandOverReason;
}

/** Takes rows one by one. Both arrays are used again for the next row. */
export interface Sink {
  /**
   * @param line the row's line in the file
   * @param ids number of each key text, in the order of `keys`
   * @param counts people, in the order of `counts`
   * @returns null to go on, or why the fast way must stop
   */
  row(line: number, ids: Int32Array, counts: Int32Array): HandOverReason | null;
}
