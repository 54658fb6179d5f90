import { fineness } from './levels.js';
import type { RawRow } from './records.js';
import { roleOf } from './roles.js';

/** Digits of a level's own part of a code, from the province (0) to the village (3). */
const DIGITS = [2, 2, 2, 4];

/** A column that holds one level's part of a region's code. */
interface CodePart {
  readonly index: number;
  readonly digits: number;
}

/** The columns that a code is split over, from the province down; none where codes are whole. */
export type SplitCodes = readonly CodePart[];

/** Columns of codes whose heads name a level, from the province down. */
function codeParts(heads: readonly string[]): CodePart[] {
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
export function splitCodes(rows: readonly RawRow[], heads: readonly string[]): SplitCodes {
  const parts = codeParts(heads);
  const own = parts.at(-1);
  if (!own || parts.length < 2) return [];
  const isPart = ({ cells }: RawRow) => (cells[own.index] ?? '').trim().length <= own.digits;
  return rows.every(isPart) ? parts : [];
}

/** The whole code of a row whose code is split; levels of zeros are none. */
export function wholeCode({ cells }: RawRow, parts: SplitCodes): string {
  const texts = parts.map(({ index, digits }) => (cells[index] ?? '').trim().padStart(digits, '0'));
  const last = texts.findLastIndex((text) => !/^0*$/.test(text));
  return texts.slice(0, last + 1).join('.');
}
