import { fold } from '../core/cell.js';
import type { RegionText } from '../region/resolution.js';
import { type SplitCodes, wholeCode } from './codes.js';
import type { RawRow } from './records.js';
import type { Columns, Role } from './roles.js';
import { textAt } from './text.js';
import { isTotal } from './total-names.js';

/** A code that stands for no region, beside the total of all. */
const NO_CODE = /^0*$/;

/**
 * What a row says of its region. A province beside no code, and beside a region that is blank or
 * called like the province, is meant as a whole.
 */
export function regionText(row: RawRow, columns: Columns, split: SplitCodes): RegionText {
  const text = (role: Role) => textAt(row, columns.get(role));
  const code = split.length > 0 ? wholeCode(row, split) : text('region_code');
  const province = text('province');
  if (!columns.has('region') || isTotal(province)) return { code, name: province, province: '' };
  const name = text('region');
  const hasNoCode = columns.has('region_code') ? NO_CODE.test(code) : name === '';
  const isWhole = hasNoCode && (name === '' || fold(name) === fold(province));
  return isWhole && province !== ''
    ? { code: '', name: `Provinsi ${province}`, province: '' }
    : { code, name, province };
}

/** The names of the regions that a row's own lies in, the finest first. */
export function namesAbove(row: RawRow, above: readonly number[]): string {
  return above
    .map((index) => textAt(row, index))
    .filter((name) => name !== '')
    .join(', ');
}
