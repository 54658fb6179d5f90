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

/** A code of BPS of a district, or of a village in it. */
const BPS_BELOW = /^\d{7}(?:\d{3})?$/;
/** Digits of such a code down to the regency, and to the district. */
export const BPS = { regency: 4, district: 7 } as const;
/** Digits that no code of Kemendagri has: seven, or ten of which the seventh is 0. */
const BPS_ALONE = /^\d{7}$|^\d{6}0(?!000)\d{3}$/;

/** Whether a text is what BPS writes for a district (7 digits) or a village (10). */
export function isBpsBelow(text: string): boolean {
  return BPS_BELOW.test(text);
}

/** Whether a text can be a code of BPS alone: of a district or village. */
export function isBpsAlone(text: string): boolean {
  return BPS_ALONE.test(text);
}

/** Whether one code is a level above another: `36` is above `36.04`, not above `360`. */
export function isAbove(code: string, other: string): boolean {
  return other.startsWith(`${code}.`);
}

/** Whether a code lies in a province as tables write it: those that Papua was divided into in 2022 are still one. */
export function isOfProvince(province: string, code: string): boolean {
  return isAbove(province, code) || (province.startsWith('9') && code.startsWith('9'));
}
