import type { Share } from '../../core/exact.js';
import type { Wording } from '../../view/wording.js';

/** Decimals of a share of 1: more than any share that can be typed, or the middle of two, has. */
const PLACES = 24;

/** A share in percent with all its digits: `82.5%`. */
export function exactPercent(
  { numerator, denominator }: Share,
  { percent }: Pick<Wording, 'percent'>,
): string {
  const sign = numerator < 0 ? '-' : '';
  const scaled = (BigInt(Math.abs(numerator)) * 10n ** BigInt(PLACES + 2)) / BigInt(denominator);
  const digits = String(scaled).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return sign + percent(digits.slice(0, -PLACES) + (fraction && `.${fraction}`));
}
