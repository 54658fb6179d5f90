import { type Constraint, type Printed, repairs } from '../check/digits.js';
import { times, whole } from '../core/fraction.js';
import { resultOf } from './evaluate.js';
import { type Expression, type Quantity, quantitiesOf } from './quantity.js';
import { judge } from './verdict.js';

/** A number of a claim with one digit changed, missing or swapped, as it would have fitted. */
export interface DigitRepair {
  readonly quantity: Quantity;
  /** The number as it would be. */
  readonly repaired: Quantity;
}

/** Numbers of a claim that are looked into at most. */
const MOST_NUMBERS = 100;
/** Digits of a rounded number below which nearly any change of a digit makes it fit. */
const FEWEST = 4;

function withDigits(quantity: Quantity, units: number): Quantity {
  return { ...quantity, value: times(quantity.step, whole(units)), digits: String(units) };
}

/** The single digits that would make a claim fit. A result of few digits tells too little for it. */
export function digitRepairs(left: Expression, printed: Quantity): DigitRepair[] {
  const isTelling = printed.isFull || (printed.digits?.length ?? 0) >= FEWEST;
  if (!isTelling || printed.hedge !== null) return [];
  const numbers = new Map<Printed, Quantity>();
  const all = [...quantitiesOf(left), printed];
  if (all.length > MOST_NUMBERS) return [];
  for (const quantity of all)
    if (quantity.digits !== null)
      numbers.set({ value: Number(quantity.digits), isOpen: quantity.isFull }, quantity);
  const holds: Constraint['holds'] = (number, units = 0) => {
    if (!Number.isSafeInteger(units)) return false;
    const changed = number && numbers.get(number);
    const at = (each: Quantity) => (each === changed ? withDigits(each, units) : each);
    const value = resultOf(left, (each) => at(each).value);
    return value !== null && judge(value, at(printed)) !== 'mismatch';
  };
  return repairs([{ numbers: [...numbers.keys()], holds }])
    .flat()
    .flatMap(({ number, value }) => {
      const quantity = numbers.get(number);
      return quantity ? [{ quantity, repaired: withDigits(quantity, value) }] : [];
    });
}
