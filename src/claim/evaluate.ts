import { compare, type Fraction, minus, over, plus, times, ZERO } from '../core/fraction.js';
import type { Expression, Quantity } from './quantity.js';

/** Gives the number that stands for a quantity. */
export type At = (quantity: Quantity) => Fraction;

/** A number of a claim as it is printed. */
const AS_PRINTED: At = ({ value }) => value;

/** What an expression comes to; null where something is divided by 0. */
export function resultOf(expression: Expression, at: At = AS_PRINTED): Fraction | null {
  if (expression.kind === 'quantity') return at(expression.quantity);
  const [left, right] = [resultOf(expression.left, at), resultOf(expression.right, at)];
  if (left === null || right === null) return null;
  switch (expression.sign) {
    case '+':
      return plus(left, right);
    case '-':
      return minus(left, right);
    case 'x':
      return times(left, right);
    case '/':
      return right.numerator === 0n ? null : over(left, right);
  }
}

/** Numbers from `low` to `high`. */
export interface Range {
  readonly low: Fraction;
  /** Null where there is no highest. */
  readonly high: Fraction | null;
  /** Whether `low` and `high` themselves belong to it. */
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
}

const HALF: Fraction = { numerator: 1n, denominator: 2n };
const LESS: Fraction = { numerator: 9n, denominator: 10n };
const MORE: Fraction = { numerator: 11n, denominator: 10n };

/** The numbers a hedge leaves open: 10 % on the sides that it names. */
export function hedged({ value, hedge }: Quantity): Range {
  const low = hedge === 'above' ? value : times(value, LESS);
  const high = hedge === 'below' ? value : times(value, MORE);
  return { low, high, hasLow: true, hasHigh: true };
}

/** The end that is nearer to 0 belongs to a range, the other one does not. */
function fromZero(low: Fraction, high: Fraction): Range {
  const isBelow = low.numerator < 0n;
  return { low, high, hasLow: !isBelow, hasHigh: isBelow };
}

/**
 * The numbers that a printed one stands for: half a unit of its last digit, rounded half away from
 * 0.
 */
export function rounded(printed: Quantity): Range {
  if (printed.hedge !== null) return hedged(printed);
  const half = times(printed.step, HALF);
  const [low, high] = [minus(printed.value, half), plus(printed.value, half)];
  // Where 0 is printed nothing below it is meant.
  return fromZero(low.numerator < 0n && printed.value.numerator >= 0n ? ZERO : low, high);
}

/** The numbers that a printed one stands for where what is beyond its last digit was cut off. */
export function truncated({ value, step }: Quantity): Range {
  return value.numerator < 0n
    ? fromZero(minus(value, step), value)
    : fromZero(value, plus(value, step));
}

/** The numbers that a number of a sum may have been before it was rounded. */
function spread(quantity: Quantity): readonly [Fraction, Fraction] {
  if (quantity.isFull) return [quantity.value, quantity.value];
  const { low, high } = rounded(quantity);
  return [low, high ?? quantity.value];
}

/** The least and the most of four numbers. */
function ends(...four: readonly [Fraction, Fraction, Fraction, Fraction]) {
  const [low, , , high] = [...four].sort(compare);
  return [low ?? four[0], high ?? four[0]] as const;
}

/**
 * The least and the most that an expression can come to, where its numbers were rounded before they
 * were printed; null where something may be divided by 0.
 */
export function spreadOf(expression: Expression): readonly [Fraction, Fraction] | null {
  if (expression.kind === 'quantity') return spread(expression.quantity);
  const [left, right] = [spreadOf(expression.left), spreadOf(expression.right)];
  if (left === null || right === null) return null;
  const [[a, b], [c, d]] = [left, right];
  switch (expression.sign) {
    case '+':
      return [plus(a, c), plus(b, d)];
    case '-':
      return [minus(a, d), minus(b, c)];
    case 'x':
      return ends(times(a, c), times(a, d), times(b, c), times(b, d));
    case '/':
      return c.numerator > 0n ? ends(over(a, c), over(a, d), over(b, c), over(b, d)) : null;
  }
}
