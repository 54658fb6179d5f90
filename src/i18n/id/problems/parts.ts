import { inIndonesian, VALUE_WORDS } from '../../indonesian.js';
import { groupedText } from '../../marks.js';

/** Names in a row. */
export const list = (items: readonly string[]) => items.join(', ');

/** What a column can be of, as it is typed in Indonesian. */
export const roleWord = (role = '') => inIndonesian(VALUE_WORDS, role);

/** A count in the marks of the language; another text as it is. */
export const marked = (text = '') => groupedText(text, 'id');
