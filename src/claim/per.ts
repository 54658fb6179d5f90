import { compare, isWhole, whole } from '../core/fraction.js';
import { type Claim, type Expression, type Quantity, quantitiesOf } from './quantity.js';
import type { PerUnit as Per } from './vocabulary.js';

/**
 * How often a unit is a factor of what comes out, by the words of the sum: -1 where it is per one of
 * them; null where two parts that are added differ.
 */
function powerOf(expression: Expression, unit: Per): number | null {
  if (expression.kind === 'quantity') {
    const { unit: own, per } = expression.quantity;
    return (own === unit ? 1 : 0) - (per.includes(unit) ? 1 : 0);
  }
  const [left, right] = [powerOf(expression.left, unit), powerOf(expression.right, unit)];
  if (left === null || right === null) return null;
  switch (expression.sign) {
    case 'x':
      return left + right;
    case '/':
      return left - right;
    default:
      return left === right ? left : null;
  }
}

/** Whether a sum comes to an amount per worker. A number without a word may be workers itself. */
function isPerWorker(left: Expression): boolean {
  const all = quantitiesOf(left);
  const bare = all.filter(({ unit }) => unit === null).length;
  // Without any rupiah one of them is the money.
  const money = all.some(({ unit }) => unit === 'rupiah') ? 0 : 1;
  return powerOf(left, 'people') === -1 && bare <= money;
}

/** Whether a number is one alone. What one month costs is what it costs a month. */
function isOne({ value, until }: Quantity): boolean {
  return until === null && compare(value, whole(1)) === 0;
}

function factorsOf(expression: Expression): Expression[] {
  return expression.kind === 'operation' && expression.sign === 'x'
    ? [...factorsOf(expression.left), ...factorsOf(expression.right)]
    : [expression];
}

/** Whether a product of three or more has a number without a word that months would be. */
function hasBareMonths(expression: Expression): boolean {
  const factors = factorsOf(expression);
  const isBare = (each: Expression) =>
    each.kind === 'quantity' &&
    each.quantity.unit === null &&
    isWhole(each.quantity.value) &&
    !isOne(each.quantity) &&
    compare(each.quantity.value, whole(12)) <= 0;
  if (factors.length > 2 && factors.some(isBare)) return true;
  return factors.some(
    (each) => each.kind === 'operation' && (hasBareMonths(each.left) || hasBareMonths(each.right)),
  );
}

/** Whether a sum comes to an amount per month: it is of one month or of none, or divided by months. */
function isPerMonth(left: Expression): boolean {
  const isOfMonths = quantitiesOf(left).some((each) => each.unit === 'months' && !isOne(each));
  return isOfMonths ? powerOf(left, 'months') === -1 : !hasBareMonths(left);
}

/** Whether a sum of days and prices for a day comes to rupiah, and not to rupiah a day. */
function isOfDays(left: Expression): boolean {
  const power = powerOf(left, 'days');
  const isSaid = quantitiesOf(left).some(({ per }) => per.length > 0);
  // A price of which no word says the time is one for the days it stands beside.
  return power === 0 || (power === 1 && !isSaid);
}

/**
 * What the result of a claim is said to be for one of, where its numbers do not come to that; null
 * where they do. The total is then another number, so that no verdict on it would be right. What is
 * for a year has been put in months before.
 */
export function wrongPer(claim: Claim): Per | null {
  if (claim.kind !== 'sum' && claim.kind !== 'implied') return null;
  const { per } = claim.printed;
  const comesTo = (each: Per) => {
    if (each === 'years') return false;
    if (each === 'days') return claim.kind === 'sum' && powerOf(claim.left, 'days') === -1;
    // Workers and an amount are of all workers.
    if (claim.kind === 'implied')
      return each === 'months' && (claim.months === null || isOne(claim.months));
    return each === 'people' ? isPerWorker(claim.left) : isPerMonth(claim.left);
  };
  const wrong = per.find((each) => !comesTo(each));
  const isByDay = claim.kind === 'sum' && !per.includes('days') && !isOfDays(claim.left);
  return wrong ?? (isByDay ? 'days' : null);
}
