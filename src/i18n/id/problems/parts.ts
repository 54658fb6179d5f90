import { groupedText } from '../../marks.js';

/** Names in a row. */
export const list = (items: readonly string[]) => items.join(', ');

/** A count in the marks of the language; another text as it is. */
export const marked = (text = '') => groupedText(text, 'id');
