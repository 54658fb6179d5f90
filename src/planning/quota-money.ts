import { allocate } from '../core/allocate.js';
import type { CountedCells } from '../core/counted.js';
import { valueAt } from '../core/dimension.js';
import { add, knownSum, multiply, sumOf } from '../core/exact.js';

/** What people placed in a region cost. */
export interface PlacedMoney {
  /** Whole rupiah for those placed here, as far as they have a price; null where none has. */
  readonly amount: number | null;
  /** The same without any relief. */
  readonly amountWithoutRelief: number | null;
  readonly unpriced: number;
}

/** The people placed in a region by its cells, which are told by their numbers: in proportion to who can be found. */
export function placedIn(part: number, own: Int32Array, { people }: CountedCells): number[] {
  return allocate(
    part,
    Array.from(own, (cell) => people.findable[cell] as number),
  );
}

/** What people placed in the cells of a region cost. */
export function moneyOf(
  people: readonly number[],
  own: Int32Array,
  { entries }: CountedCells,
): PlacedMoney {
  const amounts = { amount: 0, amountWithoutRelief: 0 };
  let [priced, unpriced] = [sumOf(people) === 0, 0];
  people.forEach((count, at) => {
    if (count === 0) return;
    const price = valueAt(entries.kind, own[at] as number).expansion;
    if (price === null) {
      unpriced += count;
      return;
    }
    priced = true;
    amounts.amount = add(amounts.amount, multiply(count, price.payerAmount));
    const full = multiply(count, price.payerWithoutRelief);
    amounts.amountWithoutRelief = add(amounts.amountWithoutRelief, full);
  });
  return { ...(priced ? amounts : { amount: null, amountWithoutRelief: null }), unpriced };
}

/** What all people placed cost, as far as they have a price. */
export function moneyOfAll(rows: readonly PlacedMoney[]): PlacedMoney {
  return {
    amount: knownSum(rows.map(({ amount }) => amount)),
    amountWithoutRelief: knownSum(rows.map(({ amountWithoutRelief }) => amountWithoutRelief)),
    unpriced: sumOf(rows.map(({ unpriced }) => unpriced)),
  };
}
