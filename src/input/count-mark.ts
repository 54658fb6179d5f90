import type { Column } from './records/column.js';

/** A mark behind a number: of a footnote, of a grade by which a survey is (`13.800*`), or of what is provisional. */
const MARK = /(?<=\d)(?:\s*(?:\(?\*{1,3}\)?|[¹²³⁰⁴-⁹]+\)?|[†‡])|\s+(?:\d{1,2}|[a-z])\))$/iu;

/** A count without the mark behind it; a digit that touches it is none, since it could be one of the number. */
export function withoutMark(text: string): string {
  return text.trim().replace(MARK, '');
}

/** The counts of a column that have a mark, as they stand. */
export function markedCounts(column: Column): string[] {
  return column
    .rowsOfWords((text) => MARK.test(text.trim()))
    .map((row) => column.textAt(row).trim());
}
