import { fold } from '../../core/cell.js';
import { nameAndCode } from '../../region/marks.js';
import { isOfKnownProvince } from '../../region/names.js';
import type { RegionText } from '../../region/resolution.js';
import type { Columns, Role } from '../head/roles.js';
import { isCellError } from '../text/cell-error.js';
import { isTotal } from '../text/total-names.js';
import { type SplitCodes, type TextAt, wholeCode } from './codes.js';

/** A code that stands for no region, beside the total of all. */
const NO_CODE = /^0*$/;

/** A code that a program made a number of: `3601.0`; or whose dot became a comma: `36,01`. */
const AS_NUMBER = /^(\d\d|\d{4}|\d{6}|\d{10})\.0+$|^(\d\d),(\d\d?)$/;

/** A code as it was before programs took it for a number. */
function asWritten(code: string): string {
  if (!code.endsWith('0') && !code.includes(',')) return code;
  return code.replace(AS_NUMBER, (_, whole, province, rest) => whole ?? `${province}.${rest}`);
}

/** What stands in the place of a name: nothing, or that it is the one above. */
const NO_NAME =
  /^(?:[-–—]+|\.{2,}|…|["'“”″〃]+|,{1,2}|s\.? ?d\.? ?a\.?|idem|ditto|sama dengan (?:di )?atas)$/i;

/** Whether a name or code is what a look-up without a find leaves: an error, or the 0 of an empty cell. */
function isNoFind(text: string): boolean {
  return text === '0' || isCellError(text);
}

/** The code and the name of a region; a code in the cell of the name stands for one that is missing. */
function ownText(code: string, name: string): Pick<RegionText, 'code' | 'name'> {
  const texts = [code, name].filter((text) => text !== '');
  if (texts.every(isNoFind)) return { code: '', name: '' };
  const both = nameAndCode(name);
  const isCode = both && isOfKnownProvince(both.code);
  return isCode ? { code: code || both.code, name: both.name } : { code, name };
}

/**
 * What a row says of its region. A province beside no code, and beside a region that is blank or
 * called like the province, is meant as a whole, unless a finer region stands between them.
 */
export function regionText(
  textAt: TextAt,
  columns: Columns,
  split: SplitCodes,
  hasBetween: boolean,
): RegionText {
  const text = (role: Role) => textAt(columns.get(role) ?? -1);
  const code = split.length > 0 ? wholeCode(textAt, split) : asWritten(text('region_code'));
  const province = text('province');
  if (!columns.has('region') || (province !== '' && isTotal(province)))
    return { ...ownText(code, province), province: '' };
  const cell = text('region');
  const name = NO_NAME.test(cell) ? '' : cell;
  const hasNoCode = columns.has('region_code') ? NO_CODE.test(code) : name === '';
  const isWhole = !hasBetween && hasNoCode && (name === '' || fold(name) === fold(province));
  return isWhole && province !== ''
    ? { code: '', name: `Provinsi ${province}`, province: '' }
    : { ...ownText(code, name), province };
}
