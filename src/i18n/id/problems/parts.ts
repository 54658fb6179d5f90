import { inIndonesian, VALUE_WORDS } from '../../indonesian.js';
import { groupedText } from '../../marks.js';

/** Names in a row. */
export const list = (items: readonly string[]) => items.join(', ');

/** A value of an option, or what a column can be of, as it is typed in Indonesian. */
export const typedAs = (value = '') => inIndonesian(VALUE_WORDS, value);

/** A count in the marks of the language; another text as it is. */
export const marked = (text = '') => groupedText(text, 'id');
