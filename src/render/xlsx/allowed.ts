import type { DataValidation } from 'hucre/xlsx';
import { letters } from './area.js';

/** What may be typed into cells of a column: a name of a list, or a whole number of people. */
export interface Allowed {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  /** Where the list stands, `'Lists'!$A$2:$A$39`; null where a whole number is wanted. */
  readonly list: string | null;
  /** What is shown beside the cell; nothing where it is null. */
  readonly says: string | null;
  /** What is said of anything else. A name that is not in the list can be kept. */
  readonly refusal: string;
}

/** What a spreadsheet is told of cells that are filled in. Rows and columns count from 0. */
export function validationOf({
  column,
  first,
  last,
  list,
  says,
  refusal,
}: Allowed): DataValidation {
  const letter = letters(column);
  return {
    range: `${letter}${first + 1}:${letter}${last + 1}`,
    allowBlank: true,
    ...(list === null
      ? { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', errorStyle: 'stop' }
      : { type: 'list', formula1: list, errorStyle: 'warning' }),
    showErrorMessage: true,
    errorMessage: refusal,
    ...(says !== null && { showInputMessage: true, inputMessage: says }),
  };
}
