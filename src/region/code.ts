/** A code of two digits a level, and four for a village. */
const DOTTED = /^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/;
/**
 * Villages of Kemendagri have numbers from 1001 on; BPS writes ten digits too, of which the seventh is a
 * part of the district's number.
 */
const UNDOTTED = /^(?:\d\d|\d{4}|\d{6}|\d{6}(?:[1-9]\d{3}|0000))$/;
const BELOW = /^\d\d(?:\.\d\d\.\d\d(?:\.\d{4})?|\d{4}(?:\d{4})?)$/;
/** Levels of a dotted code by its length. */
const DEPTHS: ReadonlyMap<number, number> = new Map([
  [2, 1],
  [5, 2],
  [8, 3],
  [13, 4],
]);
/** A last level of zeros stands for no level. */
const EMPTY_LEVEL = /\.0+$/;

/**
 * A region code in its one form: dotted by level (`36`, `36.04`, `36.04.12`, `36.04.12.2003`).
 * Codes written without dots get them, and zeros that stand for no level go (`3600`); anything else
 * is kept as it is. Empty is null.
 */
export function dotted(text: string): string | null {
  let code = text.trim();
  if (code === '') return null;
  if (UNDOTTED.test(code)) code = withDots(code);
  else if (!DOTTED.test(code)) return code;
  while (code.endsWith('0') && EMPTY_LEVEL.test(code)) code = code.slice(0, code.lastIndexOf('.'));
  return code;
}

function withDots(digits: string): string {
  if (digits.length === 2) return digits;
  const regency = `${digits.slice(0, 2)}.${digits.slice(2, 4)}`;
  if (digits.length === 4) return regency;
  const district = `${regency}.${digits.slice(4, 6)}`;
  return digits.length === 6 ? district : `${district}.${digits.slice(6)}`;
}

/** Levels of a dotted code: 1 of a province to 4 of a village; 0 where it is no region code. */
export function depthOf(code: string): number {
  return DOTTED.test(code) ? (DEPTHS.get(code.length) ?? 0) : 0;
}

/** Whether a text is the code of a district or village that `dotted` only gives its dots. */
export function isBelowRegency(text: string): boolean {
  return BELOW.test(text) && !text.endsWith('00');
}

/** Whether one code is a level above another: `36` is above `36.04`, not above `360`. */
export function isAbove(code: string, other: string): boolean {
  return other.startsWith(`${code}.`);
}

/** Whether a code lies in a province as tables write it: those that Papua was divided into in 2022 are still one. */
export function isOfProvince(province: string, code: string): boolean {
  return isAbove(province, code) || (province.startsWith('9') && code.startsWith('9'));
}
