import {
  ceil,
  compare,
  type Fraction,
  floor,
  minus,
  over,
  plus,
  times,
  ZERO,
} from '../core/fraction.js';
import { type Range, resultOf, rounded } from './evaluate.js';
import type { Expression, Quantity } from './quantity.js';

/** What one number of a claim would have to be, with all others as they are. */
export interface Solution {
  readonly quantity: Quantity;
  /** What would give the printed number itself; null where nothing does. */
  readonly exactly: Fraction | null;
  /** All that would be rounded to it. */
  readonly range: Range;
}

function shifted({ low, high, ...ends }: Range, by: Fraction): Range {
  return { ...ends, low: plus(low, by), high: high && plus(high, by) };
}

function scaled({ low, high, ...ends }: Range, by: Fraction): Range {
  return { ...ends, low: times(low, by), high: high && times(high, by) };
}

/** What is to be taken from `from` so that a number of the range is left. */
function takenFrom(from: Fraction, { low, high, hasLow, hasHigh }: Range): Range | null {
  if (high === null) return null;
  return { low: minus(from, high), high: minus(from, low), hasLow: hasHigh, hasHigh: hasLow };
}

/** Whether a number belongs to a range. */
function has({ low, high, hasLow, hasHigh }: Range, value: Fraction): boolean {
  const [above, below] = [compare(value, low), high === null ? -1 : compare(value, high)];
  return (above > 0 || (hasLow && above === 0)) && (below < 0 || (hasHigh && below === 0));
}

/** Whatever 0 is divided by, 0 comes out. */
const ABOVE_ZERO: Range = { low: ZERO, high: null, hasLow: false, hasHigh: false };

/** What `part` is to be divided by so that a number of the range comes out. */
function dividing(part: Fraction, target: Range): Range | null {
  const { low, high, hasLow, hasHigh } = target;
  if (part.numerator === 0n) return has(target, ZERO) ? ABOVE_ZERO : null;
  if (high === null || compare(high, ZERO) <= 0 || part.numerator <= 0n) return null;
  const most = compare(low, ZERO) > 0 ? over(part, low) : null;
  return { low: over(part, high), high: most, hasLow: hasHigh, hasHigh: hasLow };
}

/** What both sides of an operation would have to be; null where nothing would do. */
function sides(expression: Extract<Expression, { kind: 'operation' }>, target: Range) {
  const [left, right] = [resultOf(expression.left), resultOf(expression.right)];
  if (left === null || right === null) return [null, null] as const;
  const by = (value: Fraction) =>
    value.numerator > 0n ? scaled(target, over({ numerator: 1n, denominator: 1n }, value)) : null;
  switch (expression.sign) {
    case '+':
      return [shifted(target, minus(ZERO, right)), shifted(target, minus(ZERO, left))] as const;
    case '-':
      return [shifted(target, right), takenFrom(left, target)] as const;
    case 'x':
      return [by(right), by(left)] as const;
    case '/':
      return [scaled(target, right), dividing(left, target)] as const;
  }
}

function solve(expression: Expression, target: Range): readonly [Quantity, Range][] {
  if (expression.kind === 'quantity') return [[expression.quantity, target]];
  const [left, right] = sides(expression, target);
  return [
    ...(left ? solve(expression.left, left) : []),
    ...(right ? solve(expression.right, right) : []),
  ];
}

/** What each number of a sum would have to be for the printed one to come out. */
export function solutions(left: Expression, printed: Quantity): Solution[] {
  const { value } = printed;
  const point = { low: value, high: value, hasLow: true, hasHigh: true };
  const exactly = new Map(
    solve(left, point).map(([quantity, { low, hasLow }]) => [quantity, hasLow ? low : null]),
  );
  return solve(left, rounded(printed)).map(([quantity, range]) => ({
    quantity,
    exactly: exactly.get(quantity) ?? null,
    range,
  }));
}

/** The first and last whole number of a range, none below 0; null where there is none. */
export function wholesOf({
  low,
  high,
  hasLow,
  hasHigh,
}: Range): readonly [bigint, bigint | null] | null {
  const least = hasLow ? ceil(low) : floor(low) + 1n;
  const first = least < 0n ? 0n : least;
  if (high === null) return [first, null];
  const last = hasHigh ? floor(high) : ceil(high) - 1n;
  return first <= last ? [first, last] : null;
}
