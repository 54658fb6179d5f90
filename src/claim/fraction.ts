import { exact } from '../core/exact.js';

/** An exact number: `n / d`, d > 0. Claims are of whole numbers of any size, so both are BigInt. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };

/** A whole number as a fraction. */
export function whole(value: bigint | number): Fraction {
  return { n: BigInt(value), d: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** `a / b`; b must not be 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** Negative where `a` is the smaller, 0 where both are the same. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above. */
export function floor({ n, d }: Fraction): bigint {
  const cut = n / d;
  return n < 0n && cut * d !== n ? cut - 1n : cut;
}

/** The whole number before the decimals, whether above 0 or below. */
export function cut({ n, d }: Fraction): bigint {
  return n / d;
}

/** The smallest whole number that is not below. */
export function ceil({ n, d }: Fraction): bigint {
  return -floor({ n: -n, d });
}

/** Rounded to a whole number, half away from 0: below 0 as above it. */
export function round({ n, d }: Fraction): bigint {
  return n < 0n ? -round({ n: -n, d }) : (2n * n + d) / (2n * d);
}

export function isWhole({ n, d }: Fraction): boolean {
  return n % d === 0n;
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
  const cut = value.n / value.d;
  exact(Number(cut));
  return isWhole(value) ? Number(cut) : Number(decimalText(value, 12));
}
