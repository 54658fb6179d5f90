import { rounded, truncated } from '../../claim/evaluate.js';
import type { Finding } from '../../claim/finding.js';
import type { Unit } from '../../claim/vocabulary.js';
import { type Fraction, minus, times, whole, ZERO } from '../../core/fraction.js';
import type { ClaimWording } from './fits.js';
import { decimalsOf, inUnit, numberText, sumText } from './text.js';

/** What comes out is written in the unit of the printed number. */
export function resultUnit({ isMoney, printed }: Finding): Unit | null {
  return isMoney ? 'rupiah' : printed.unit;
}

/** Decimals beyond which nobody reads on. */
const MOST_DECIMALS = 20;

/** The sum, and what it comes to: where that is not what is printed so that the two differ. */
export function computedText(finding: Finding, { language }: ClaimWording): string[] {
  const { sum, computed, printed, verdict } = finding;
  if (!sum || !computed) return [];
  const unit = resultUnit(finding);
  const isExact = verdict === 'exact';
  const write = (value: Fraction, decimals: number) => inUnit(value, unit, language, decimals);
  let decimals = Math.max(
    decimalsOf(printed, unit) + (isExact ? 0 : 2),
    unit === 'percent' ? 4 : 2,
  );
  const looksExact = () => write(computed, decimals) === write(printed.value, decimals);
  while (!isExact && decimals < MOST_DECIMALS && looksExact()) decimals += 2;
  return [`${sumText(sum, language)} = ${write(computed, decimals)}`];
}

/** What the printed number stands for, where it was rounded, cut off or hedged. */
export function standsText(finding: Finding, { claim, language }: ClaimWording): string[] {
  const { printed, verdict } = finding;
  if (printed.isFull || verdict === 'exact') return [];
  const unit = resultUnit(finding);
  const isCut = verdict === 'truncates';
  const { low, high, hasLow } = isCut ? truncated(printed) : rounded(printed);
  const decimals = Math.max(6, decimalsOf(printed, unit) + 1);
  const write = (value: Fraction) => inUnit(value, unit, language, decimals);
  const ends = [write(low), write(high ?? low)] as const;
  if (printed.hedge) return [claim.hedges[printed.hedge](printed.text, ...ends)];
  const range = hasLow ? claim.toBelow(...ends) : claim.fromAbove(...ends);
  return [isCut ? claim.cut(printed.text, range) : claim.stands(printed.text, range)];
}

/** By how much the printed number is off, where it does not fit. */
export function differenceText(finding: Finding, { claim, language }: ClaimWording): string[] {
  const { difference, verdict } = finding;
  if (difference === null || verdict !== 'mismatch') return [];
  const isLess = difference.numerator < 0n;
  const size = isLess ? minus(ZERO, difference) : difference;
  const unit = resultUnit(finding);
  const decimals = Math.max(2, decimalsOf(finding.printed, unit));
  const amount =
    unit === 'percent'
      ? claim.points(numberText(times(size, whole(100)), language, decimals))
      : inUnit(size, unit, language, decimals);
  return [isLess ? claim.less(amount) : claim.more(amount)];
}
