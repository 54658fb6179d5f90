import { exact, roundedHalfAway, type Share } from './exact.js';

/** An exact number of whole numbers of any size: `numerator / denominator`, denominator > 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A whole number as a fraction. */
export function whole(value: bigint | number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}

/** A share of people or rupiah as a fraction, to compute with in numbers of any size. */
export function fractionOf({ numerator, denominator }: Share): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

export const ZERO = whole(0);

export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** `a / b`; b must not be 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}

/** Negative where `a` is the smaller, 0 where both are the same. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above. */
export function floor(value: Fraction): bigint {
  const below = cut(value);
  return value.numerator < 0n && !isWhole(value) ? below - 1n : below;
}

/** The whole number before the decimals, whether above 0 or below. */
export function cut({ numerator, denominator }: Fraction): bigint {
  return numerator / denominator;
}

/** The smallest whole number that is not below. */
export function ceil(value: Fraction): bigint {
  return -floor(minus(ZERO, value));
}

/** Rounded to a whole number, half away from 0: below 0 as above it. */
export function round({ numerator, denominator }: Fraction): bigint {
  return roundedHalfAway(numerator, denominator);
}

export function isWhole({ numerator, denominator }: Fraction): boolean {
  return numerator % denominator === 0n;
}

/**
 * The number with at most `most` decimals, rounded half away from 0, a dot before them and no zeros at their
 * end.
 */
export function decimalText(value: Fraction, most: number): string {
  const units = round(times(value, whole(10n ** BigInt(most))));
  const digits = String(units < 0n ? -units : units).padStart(most + 1, '0');
  const [before, after] = [
    digits.slice(0, digits.length - most),
    digits.slice(digits.length - most),
  ];
  const fraction = after.replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${before}${fraction && `.${fraction}`}`;
}

/**
 * The number for machines: whole numbers as they are, others to twelve decimals.
 *
 * @throws {InexactError} where a whole number has more digits than are kept
 */
export function machineNumber(value: Fraction): number {
  const cut = value.numerator / value.denominator;
  exact(Number(cut));
  return isWhole(value) ? Number(cut) : Number(decimalText(value, 12));
}
