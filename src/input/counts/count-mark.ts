import type { Column } from '../records/column.js';

/**
 * A mark behind a number: of a footnote, of a grade by which a survey is (`13.800*`), or of what is provisional. Two
 * digits behind a space (`42 81)`) can be what is left of three, where spaces stand between thousands.
 */
const MARK = /(?<=\d)(?:\s*(?:\(?\*{1,3}\)?|[¹²³⁰⁴-⁹]+\)?|[†‡])|\s+(?:\d|[a-z])\))$/iu;

/** What a count is of, behind it: people, and nothing else. */
const PEOPLE = /(?<=\d[*)]{0,9})\s*(?:orang|org|jiwa|pekerja|peserta|tk|people|workers)\.?$/i;

/**
 * A count without the mark behind it, or that it is of people; a digit that touches it is no mark, since it could be
 * one of the number.
 */
export function withoutMark(text: string): string {
  return text.trim().replace(PEOPLE, '').replace(MARK, '');
}

/** The counts of a column that have a mark, as they stand. */
export function markedCounts(column: Column): string[] {
  return column
    .rowsOfWords((text) => MARK.test(text.trim().replace(PEOPLE, '')))
    .map((row) => column.textAt(row).trim());
}
