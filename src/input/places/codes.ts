import { BPS } from '../../region/code.js';
import { isOfKnownProvince } from '../../region/names.js';
import { fineness } from '../head/levels.js';
import { roleOf } from '../head/roles.js';
import type { Records } from '../records/records.js';

/** Digits of a level's own part of a code, from the province (0) to the village (3). */
const DIGITS = [2, 2, 2, 4];

/** Digits of a whole code down to each level below the province. */
export const WHOLE_DIGITS = { regency: 4, district: 6, village: 10 } as const;
const WHOLE = Object.values(WHOLE_DIGITS);

/** The text of a row in a column; empty where it has none. */
export type TextAt = (index: number) => string;

/** A column that holds one level's part of a region's code. */
interface CodePart {
  readonly index: number;
  /** Levels above it: 0 of the province. */
  readonly depth: number;
  readonly digits: number;
}

/** The columns that a code is split over, from the province down; none where codes are whole. */
export type SplitCodes = readonly CodePart[];

/** Columns of codes whose heads name a level, from the province down. */
export function codeParts(heads: readonly string[]): CodePart[] {
  const last = DIGITS.length - 1;
  return heads
    .flatMap((head, index) => {
      const depth = last - fineness(head);
      const isCode = roleOf(head) === 'region_code' && depth <= last;
      return isCode ? [{ index, depth, digits: DIGITS[depth] ?? 0 }] : [];
    })
    .sort((a, b) => a.depth - b.depth);
}

/**
 * The columns that a region's code is split over: province, regency and so on, each with its own
 * digits alone (`36` and `04`). None where the finest column has whole codes.
 */
export function splitCodes(rows: Records, heads: readonly string[]): SplitCodes {
  const parts = codeParts(heads);
  const own = parts.at(-1);
  if (!own || parts.length < 2) return [];
  const isPart = (text: string) => text.trim().length <= own.digits + 1;
  return rows.columns[own.index]?.every(isPart) === false ? [] : parts;
}

/** Whether a code has only the digits of its own level, without those of the levels above it. */
export function isOwnPart(code: string, { depth, digits }: CodePart): boolean {
  // The code of a regency may stand in the column of its villages' codes.
  const isOfRegency = code.length === WHOLE_DIGITS.regency && isOfKnownProvince(code);
  return depth > 0 && code.length <= digits + 1 && !isOfRegency;
}

/**
 * The whole code of a row whose code is split, without dots; levels of zeros are none, and a level without a
 * column ends it. A column above may hold a whole code itself. With more digits than Kemendagri's it is as BPS writes it.
 */
export function wholeCode(textAt: TextAt, parts: SplitCodes): string {
  const texts = parts.map(({ index }) => textAt(index).trim());
  const last = texts.findLastIndex((text) => !/^0*$/.test(text));
  const isWhole = (text: string, at: number) =>
    at <= last && text.length === WHOLE[(parts[at]?.depth ?? 0) - 1];
  const first = Math.max(0, texts.findLastIndex(isWhole));
  const from = parts[first]?.depth ?? 0;
  return texts
    .slice(first, last + 1)
    .filter((_, at) => parts[first + at]?.depth === from + at)
    .reduce((code, text, at) => {
      // The part of a village has three digits behind a district of BPS, which has seven.
      const digits = code.length === BPS.district ? 3 : (parts[first + at]?.digits ?? 0);
      return code + text.padStart(digits, '0');
    }, '');
}
