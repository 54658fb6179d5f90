import { inIndonesian, VALUE_WORDS } from '../../indonesian.js';
import { groupedText } from '../../marks.js';

/** Names in a row. */
export const list = (items: readonly string[]) => items.join(', ');

/** A value of an option, or what a column can be of, as it is typed in Indonesian. */
export const typedAs = (value = '') => inIndonesian(VALUE_WORDS, value);

/** A count in the marks of the language; another text as it is. */
export const marked = (text = '') => groupedText(text, 'id');

/** Texts of a table, each in quotes. */
export const quoted = (items: readonly string[]) => items.map((item) => `"${item}"`).join(', ');

/** The options that take a column for each count, of those that have one. */
export const columnsFor = (potential?: string, registered?: string) =>
  [
    ...(potential ? [`--kolom potensi="${potential}"`] : []),
    ...(registered ? [`--kolom peserta="${registered}"`] : []),
  ].join(' ');
