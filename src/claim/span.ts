import { cut, whole } from '../core/fraction.js';
import { mapped, supplied } from './expression.js';
import { type Claim, type Quantity, quantitiesOf } from './quantity.js';

/** The months of a cost that a claim does not say: any number of a year's. It has no text. */
export function unsaidMonths(): Quantity {
  return { ...supplied(1, 'months'), text: '', until: 12 };
}

/** The spans of months of a claim, `4-5 bulan`: those of its sum, and those where none can be. */
export function spansOf(claim: Claim): Quantity[] {
  const all =
    claim.kind === 'sum'
      ? [...quantitiesOf(claim.left), claim.printed]
      : claim.kind === 'implied'
        ? [claim.months, claim.printed]
        : [];
  return all.filter((each) => each !== null).filter(({ until }) => until !== null);
}

/** The months of a span, from its first to its last. */
export function monthsOf({ value, until }: Quantity): [number, ...number[]] {
  const first = Number(cut(value));
  const more = (until ?? first) - first;
  return [first, ...Array.from({ length: more }, (_, index) => first + index + 1)];
}

/** A claim with one number of months in place of its span. */
export function withMonths(claim: Claim, span: Quantity, count: number): Claim {
  const months: Quantity = { ...span, value: whole(count), until: null };
  switch (claim.kind) {
    case 'sum':
      return { ...claim, left: mapped(claim.left, (each) => (each === span ? months : each)) };
    case 'implied':
      return { ...claim, months };
    default:
      return claim;
  }
}
