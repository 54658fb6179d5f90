import { allocate } from '../core/allocate.js';
import type { Counted } from '../core/counted.js';
import { add, knownSum, multiply, sumOf } from '../core/exact.js';

/** What people placed in a region cost. */
export interface PlacedMoney {
  /** Whole rupiah for those placed here, as far as they have a price; null where none has. */
  readonly amount: number | null;
  /** The same without any relief. */
  readonly amountWithoutRelief: number | null;
  readonly unpriced: number;
}

/** The people placed in a region by its cells: in proportion to who can be found. */
export function placedIn(part: number, cells: readonly Counted[]): number[] {
  return allocate(
    part,
    cells.map(({ findable }) => findable),
  );
}

/** What people placed in the cells of a region cost. */
export function moneyOf(people: readonly number[], cells: readonly Counted[]): PlacedMoney {
  const amounts = { amount: 0, amountWithoutRelief: 0 };
  let [priced, unpriced] = [sumOf(people) === 0, 0];
  people.forEach((count, index) => {
    const price = cells[index]?.entry.expansion ?? null;
    if (count === 0) return;
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
