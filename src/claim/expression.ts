import { whole } from '../core/fraction.js';
import type { Expression, Quantity } from './quantity.js';
import type { Unit } from './vocabulary.js';

type Operation = Extract<Expression, { kind: 'operation' }>;

/** A number as an expression. */
export function alone(quantity: Quantity): Expression {
  return { kind: 'quantity', quantity };
}

/** An operation of two sides. */
export function operation(sign: Operation['sign'], left: Expression, right: Expression): Operation {
  return { kind: 'operation', sign, left, right };
}

/** Numbers multiplied, from left to right. */
export function product(first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce((left, right) => operation('x', left, right), first);
}

/** An expression with each of its numbers as `at` gives it. */
export function mapped(expression: Expression, at: (quantity: Quantity) => Quantity): Expression {
  if (expression.kind === 'quantity') return alone(at(expression.quantity));
  const { sign, left, right } = expression;
  return operation(sign, mapped(left, at), mapped(right, at));
}

/** A whole number that the claim does not have: a premium of the tariff, months that are tried. */
export function supplied(value: number, unit: Unit): Quantity {
  const step = whole(1);
  return {
    ...{ text: String(value), value: whole(value), step, unit, hedge: null, per: [], until: null },
    ...{ digits: null, isFull: true },
  };
}
