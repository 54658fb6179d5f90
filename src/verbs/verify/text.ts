import type { Expression, Quantity } from '../../claim/quantity.js';
import type { Unit } from '../../claim/vocabulary.js';
import {
  decimalText,
  type Fraction,
  isWhole,
  machineNumber,
  times,
  whole,
} from '../../core/fraction.js';
import { grouped, type Language, withMark } from '../../i18n/marks.js';

/** Decimals of a number that is not whole. */
const DECIMALS = 2;

/** Decimals that are tried where fewer would make a fraction wording whole. */
const MORE = [2, 4, 6, 8, 10, 12];

/** Decimals of the last digit of a printed number in full, as it is written in a unit. */
export function decimalsOf({ step }: Quantity, unit: Unit | null): number {
  const digit = unit === 'percent' ? times(step, whole(100)) : step;
  let decimals = 0;
  while (!isWhole(times(digit, whole(10n ** BigInt(decimals))))) decimals += 1;
  return decimals;
}

/**
 * An exact number for people; what is not whole is rounded half away from 0, and never to a whole
 * number.
 */
export function numberText(value: Fraction, language: Language, decimals = DECIMALS): string {
  const tried = [decimals, ...MORE.filter((more) => more > decimals)];
  const enough = tried.find((more) => decimalText(value, more).includes('.'));
  if (!isWhole(value) && enough !== undefined && enough > decimals)
    return numberText(value, language, enough);
  const [before = '', after] = decimalText(value, decimals).split('.');
  const sign = before.startsWith('-') ? '-' : '';
  const count = machineNumber(whole(BigInt(before.replace('-', ''))));
  return `${sign}${grouped(count, language)}${after === undefined ? '' : withMark(`.${after}`, language)}`;
}

/** A number in its unit: `Rp16,800`, `50.88%`, `5,387`. */
export function inUnit(
  value: Fraction,
  unit: Unit | null,
  language: Language,
  decimals = DECIMALS,
): string {
  if (unit === 'percent')
    return `${numberText(times(value, whole(100)), language, Math.max(decimals, DECIMALS))}%`;
  const text = numberText(value, language, decimals);
  if (unit !== 'rupiah') return text;
  return text.startsWith('-') ? `-Rp${text.slice(1)}` : `Rp${text}`;
}

/** A printed number in full, whatever words it was written with. */
export function quantityText(quantity: Quantity, language: Language): string {
  const { value, unit } = quantity;
  return inUnit(value, unit, language, Math.max(6, decimalsOf(quantity, unit)));
}

/** Binds tighter than the operation around it, so that it needs no parentheses. */
function isTight(inner: Expression, outer: string, isRight: boolean): boolean {
  if (inner.kind === 'quantity') return true;
  const isProduct = (sign: string) => sign === 'x' || sign === '/';
  if (isProduct(inner.sign) !== isProduct(outer)) return isProduct(inner.sign);
  return !isRight || outer === '+' || (outer === 'x' && inner.sign === 'x');
}

/** A sum with its numbers in full: `5,387 x 16,800 x 5`. */
export function sumText(expression: Expression, language: Language): string {
  if (expression.kind === 'quantity') return quantityText(expression.quantity, language);
  const { left, right, sign } = expression;
  const side = (each: Expression, isRight: boolean) => {
    const text = sumText(each, language);
    return isTight(each, sign, isRight) ? text : `(${text})`;
  };
  return `${side(left, false)} ${sign} ${side(right, true)}`;
}
