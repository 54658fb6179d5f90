import { groupedText } from '../../marks.js';

/** Names in a row. */
export const list = (items: readonly string[]) => items.join(', ');

/** A count in the marks of the language; another text as it is. */
export const marked = (text = '') => groupedText(text, 'en');

/** Texts of a table, each in quotes. */
export const quoted = (items: readonly string[]) => items.map((item) => `"${item}"`).join(', ');

/** The options that take a column for each count, of those that have one. */
export const columnsFor = (potential?: string, registered?: string) =>
  [
    ...(potential ? [`--column potential="${potential}"`] : []),
    ...(registered ? [`--column registered="${registered}"`] : []),
  ].join(' ');
