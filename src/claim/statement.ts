import { compare, plus } from '../core/fraction.js';
import { alone, operation } from './expression.js';
import { type Claim, type Expression, type Quantity, quantitiesOf } from './quantity.js';
import { isAll } from './roles.js';
import type { Unit } from './vocabulary.js';

/** Groups of people as one number. */
export function summed(expression: Expression): Quantity {
  const all = quantitiesOf(expression);
  const [first, another] = all;
  if (!first) throw new Error('an expression without numbers');
  if (!another) return first;
  return {
    ...first,
    text: all.map(({ text }) => text).join(' + '),
    value: all.map(({ value }) => value).reduce(plus),
    digits: null,
    isFull: all.every(({ isFull }) => isFull),
  };
}

/** What months, years and days are counted in. */
export const TIMES: readonly (Unit | null)[] = ['months', 'years', 'days'];

/** Whether a number may count people: a word says so, or none says anything, and it is not below 0. */
export function mayCount({ unit, value }: Quantity): boolean {
  return (unit === null || unit === 'people') && value.numerator >= 0n;
}

/** Members of a base and the share that they are; without the share there is nothing to compare. */
export function partClaim(part: Quantity, base: Quantity, share: Quantity | null): Claim {
  const left = operation('/', alone(part), alone(base));
  return share ? { kind: 'sum', left, printed: share } : { kind: 'part', left, printed: part };
}

/**
 * A share of a base: `12,29% dari 60.656 = 7.455`, or the count first. The percentage is what was
 * rounded, so that it is what the counts are held against. A percentage of a percentage is how far one
 * is of the other, or both multiplied. Null where it is no share: people do not come out of a division
 * of people, `1.500 dari 10.000 menjadi 11.500 orang`.
 */
export function shareClaim(first: Quantity, base: Quantity, printed: Quantity): Claim | null {
  const [one, other] = [first.unit === 'percent', printed.unit === 'percent'];
  if (one && !other && base.unit !== 'percent') return partClaim(printed, base, first);
  if (one && !other) return null;
  if (!one && printed.unit === 'people') return null;
  if (!one || base.unit !== 'percent') return partClaim(first, base, printed);
  const otherwise = operation('x', alone(first), alone(base));
  return { kind: 'sum', left: operation('/', alone(first), alone(base)), printed, otherwise };
}

/** Workers and, where it is said, months whose cost is printed without a premium. */
function impliedBy(left: Expression, printed: Quantity): Claim | null {
  if (!isAll(left, 'x') || printed.unit !== 'rupiah') return null;
  const all = quantitiesOf(left);
  const workers = all.filter((each) => each.unit === 'people' && mayCount(each));
  const months = all.filter(({ unit }) => TIMES.includes(unit));
  const [worker, month = null] = [workers[0], months[0]];
  const isNoMore = workers.length === 1 && all.length === 1 + months.length && months.length < 2;
  return worker && isNoMore ? { kind: 'implied', workers: worker, months: month, printed } : null;
}

/** A count and the share that it is said to be, in either order. */
export function baseBy(one: Quantity, other: Quantity): Claim | null {
  if (other.unit === 'percent' && mayCount(one))
    return { kind: 'base', members: one, printed: other };
  if (one.unit === 'percent' && mayCount(other))
    return { kind: 'base', members: other, printed: one };
  return null;
}

/** A sum and what comes out, which may stand first; null where neither side is one number. */
export function sumClaim(left: Expression, right: Expression): Claim | null {
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    const base = baseBy(left.quantity, right.quantity);
    if (base) return base;
  }
  if (right.kind === 'quantity') {
    const { quantity } = right;
    return impliedBy(left, quantity) ?? { kind: 'sum', left, printed: quantity };
  }
  if (left.kind !== 'quantity') return null;
  const { quantity } = left;
  return impliedBy(right, quantity) ?? { kind: 'sum', left: right, printed: quantity };
}

/** Counts of which the first is the others together, or the last: `1,17 juta, 240 ribu, 930 ribu`. */
export function countsClaim(all: readonly Quantity[]): Claim | null {
  const [first, second] = all;
  const last = all.at(-1);
  if (!first || !second || !last || all.length < 3 || !all.every(mayCount)) return null;
  // Bare numbers may as well be factors.
  if (all.every(({ unit, isFull }) => unit === null && isFull)) return null;
  const isMost = (one: Quantity) => all.every((other) => compare(one.value, other.value) >= 0);
  const join = (sign: '+' | '-') =>
    all
      .slice(1, -1)
      .map(alone)
      .reduce((left, right) => operation(sign, left, right), alone(first));
  if (isMost(last)) return { kind: 'sum', left: join('+'), printed: last };
  return isMost(first) ? { kind: 'sum', left: join('-'), printed: last } : null;
}

/** What the words of an expression say that it comes to; null where they say nothing. */
export function countedIn(expression: Expression): 'rupiah' | 'people' | null {
  const all = quantitiesOf(expression);
  if (all.some(({ unit }) => unit === 'rupiah')) return 'rupiah';
  return all.some(({ unit }) => unit === 'people') ? 'people' : null;
}
