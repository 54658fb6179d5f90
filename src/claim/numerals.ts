import { exact } from '../core/exact.js';
import { type Fraction, minus, over, plus, times, whole, ZERO } from '../core/fraction.js';
import type { NumberWay } from '../input/text/convention.js';
import { digitsOf } from './marks.js';
import type { Quantity } from './quantity.js';

/** One number with the word of size behind it: `24 juta`. */
export interface Numeral {
  /** As it stands in the claim; `null` for the word that means one half. */
  readonly text: string | null;
  /** Zeros that the word stands for; 0 without one. */
  readonly zeros: number;
}

/** What stands around the numbers of a quantity. */
export interface Around extends Pick<Quantity, 'text' | 'hedge' | 'unit' | 'per' | 'until'> {
  readonly isNegative: boolean;
}

/** Nothing stands around a number that is alone. */
export const ALONE = {
  ...{ hedge: null, unit: null, per: [], until: null },
  isNegative: false,
} as const;

interface Part {
  readonly value: Fraction;
  readonly step: Fraction;
  readonly digits: string;
  readonly decimals: number;
}

function partOf({ text, zeros }: Numeral, way: NumberWay): Part | null {
  const found = text === null ? { digits: '5', decimals: 1 } : digitsOf(text, way);
  if (!found) return null;
  // More digits than any budget has are kept by nobody.
  exact(Number(found.digits));
  const step = over(whole(10n ** BigInt(zeros)), whole(10n ** BigInt(found.decimals)));
  return { ...found, step, value: times(step, whole(BigInt(found.digits))) };
}

/** Puts numbers together into one quantity; null where one of them is not written in this way. */
export function quantityOf(
  numerals: readonly Numeral[],
  { isNegative, ...around }: Around,
  way: NumberWay,
): Quantity | null {
  const parts = numerals.flatMap((each) => partOf(each, way) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < numerals.length) return null;
  const hundredth = around.unit === 'percent' ? whole(100) : whole(1);
  const isFull = parts.length === 1 && numerals[0]?.zeros === 0 && first.decimals === 0;
  const size = parts.reduce((sum, { value }) => plus(sum, value), ZERO);
  return {
    ...around,
    value: over(isNegative ? minus(ZERO, size) : size, hundredth),
    step: over(last.step, hundredth),
    digits: parts.length === 1 && !isNegative && around.until === null ? first.digits : null,
    isFull: isFull && around.unit !== 'percent' && around.hedge === null,
  };
}
