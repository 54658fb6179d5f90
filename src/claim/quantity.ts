import type { Fraction } from '../core/fraction.js';
import type { Hedge, PerUnit, Unit } from './vocabulary.js';

/** A number of a claim: what it says, and how much it leaves open. */
export interface Quantity {
  /** As it stands in the claim. */
  readonly text: string;
  readonly value: Fraction;
  /** A unit of its last digit: 10,000,000 for `1,92 miliar`, 1/10000 for `50,88%`. */
  readonly step: Fraction;
  readonly hedge: Hedge | null;
  readonly unit: Unit | null;
  /** What a price is for one of: both for `Rp16.800/orang/bulan`. */
  readonly per: readonly PerUnit[];
  /** The last of a span of whole numbers that begins with `value`: 5 for `4-5 bulan`; else null. */
  readonly until: number | null;
  /** Its digits without marks; null where it has several numbers, `3 miliar 24 juta`, or a minus. */
  readonly digits: string | null;
  /** Whether it is a whole number in full, so that nothing of it was rounded. */
  readonly isFull: boolean;
}

/** A sum of a claim, as it is written. */
export type Expression =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | {
      readonly kind: 'operation';
      readonly sign: '+' | '-' | 'x' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** What is claimed. */
export type Claim =
  /** A sum and what is said to come out. */
  | {
      readonly kind: 'sum';
      readonly left: Expression;
      readonly printed: Quantity;
      /** What else the sum may be, where its words leave that open. */
      readonly otherwise?: Expression;
    }
  /** Workers and an amount, for some months; the premium is not said. */
  | {
      readonly kind: 'implied';
      readonly workers: Quantity;
      readonly months: Quantity | null;
      readonly printed: Quantity;
    }
  /** Members and their share of a base that is not said. */
  | { readonly kind: 'base'; readonly members: Quantity; readonly printed: Quantity }
  /** A part of a whole, of which no share is said. */
  | { readonly kind: 'part'; readonly left: Expression; readonly printed: Quantity }
  /** What one worker costs a month, a year or a day. */
  | { readonly kind: 'price'; readonly printed: Quantity };

export type Sum = Extract<Claim, { kind: 'sum' }>;

/** A claim as it was read. */
export interface ReadClaim {
  readonly text: string;
  readonly claim: Claim;
  /** What else it may say: a year is twelve months, or one year of a price for a year. */
  readonly others: readonly Claim[];
  /** A number whose reading nothing but itself decides, and what it is read as. */
  readonly unsure: { readonly text: string; readonly read: Fraction } | null;
  /** The claim with that number read the other way; null where it is sure, or cannot be read so. */
  readonly otherwise: ReadClaim | null;
}

/** The quantities of an expression, from left to right. */
export function quantitiesOf(expression: Expression): Quantity[] {
  return expression.kind === 'quantity'
    ? [expression.quantity]
    : [...quantitiesOf(expression.left), ...quantitiesOf(expression.right)];
}
