import { isInexact } from '../core/exact.js';
import { isWhole, machineNumber } from '../core/fraction.js';
import { isRefusal } from '../problem/problem.js';
import { marksIn } from './parse.js';
import { phrasesOf } from './phrases.js';
import { Reader } from './reader.js';
import { tokens } from './tokens.js';

/** No amount that can be kept is written longer. */
const LONGEST = 200;

/**
 * An amount of money as people write it, in whole rupiah: `2000000000`, `2.000.000.000`,
 * `Rp2 miliar`, `Rp2,5 miliar`. Rupiah in full have no decimals, so that `Rp1.500` is 1,500. Null
 * where it is none, not a whole number, or 0.
 *
 * @throws {InexactError} where it has more digits than are kept
 */
export function readAmount(text: string): number | null {
  if (text.length > LONGEST) return null;
  const all = phrasesOf(tokens(text), text);
  const marks = marksIn(all, true);
  if ('undecided' in marks) return null;
  try {
    const reader = new Reader(text, all, marks.way);
    const { value, hedge, unit, per } = reader.end(reader.quantity());
    const isPlain = hedge === null && per.length === 0;
    const isAmount = isPlain && (unit === null || unit === 'rupiah') && isWhole(value);
    return isAmount && value.numerator > 0n ? machineNumber(value) : null;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** An amount that nothing has to be known of: most cells of a column are such. */
const DIGITS = /^[1-9]\d{0,14}$/;

/** Nothing, which is no amount to `readAmount`. */
const ZERO = /^(?:rp\.?\s*)?0+(?:[.,]0{1,2}|,-)?$/i;

/** Whole rupiah, 0 or more; null where a text is none. */
export function readMoney(text: string): number | null {
  if (DIGITS.test(text)) return Number(text);
  if (ZERO.test(text)) return 0;
  try {
    return readAmount(text);
  } catch (error) {
    if (isInexact(error)) return null;
    throw error;
  }
}
