import { describe, expect, it } from 'vitest';
import type { Counted } from '../../src/core/counted.js';
import type { Entry } from '../../src/core/entry.js';
import { sum } from '../../src/core/figures.js';
import { sumByPayer } from '../../src/core/payers.js';
import type { Price } from '../../src/core/price.js';
import { flatPrice } from '../../src/tariff/price.js';
import { cellOf } from '../support/cells.js';

const price = (amount: number, payer = 'csr'): Price => flatPrice(amount, ['2026-01'], payer);

/** Workers to cover and to keep, with the prices of both; null where a number or a price is not known. */
function item(
  [workers, expansion]: readonly [number, Price | null],
  [renewalWorkers, renewal]: readonly [number | null, Price | null] = [null, null],
): Counted {
  const entry: Entry = {
    cell: cellOf({ subsidised: renewalWorkers }),
    segmentId: 'farmers',
    scheme: 'bpu',
    programmes: ['jkk', 'jkm'],
    agency: null,
    payer: 'csr',
    payerFrom: 'catalogue',
    wageFrom: null,
    expansion,
    unpriced: null,
    renewal,
  };
  return { entry, toTarget: null, findable: workers, expansionWorkers: workers, renewalWorkers };
}

describe('a budget of several cells', () => {
  it('is not known where those who are to be covered have no price, whatever nobody else costs', () => {
    const items = [item([0, price(10)]), item([5, null])];
    expect(sum(items)).toMatchObject({
      expansionPremium: null,
      expansionWithoutRelief: null,
      annualPremium: null,
      unpriced: 5,
    });
  });

  it('has no renewal where members who were counted have no price, and those with one were not counted', () => {
    const items = [item([1, price(10)], [null, price(20)]), item([1, price(10)], [5, null])];
    expect(sum(items)).toMatchObject({ subsidised: 5, renewalPremium: null, annualPremium: 20 });
    expect(sum(items).unpriced).toBe(5);
  });

  it('has no renewal, with relief or without, where no cell was counted', () => {
    expect(sum([item([2, price(10)], [null, price(20)])])).toMatchObject({
      renewalPremium: null,
      renewalWithoutRelief: null,
      annualWithoutRelief: 20,
    });
  });

  it('has its renewal beside what that were without any relief', () => {
    const relieved = { ...price(10), payerAmount: 10, payerWithoutRelief: 25 };
    expect(sum([item([2, relieved], [3, relieved]), item([0, price(1)])])).toMatchObject({
      expansionPremium: 20,
      expansionWithoutRelief: 50,
      renewalPremium: 30,
      renewalWithoutRelief: 75,
      annualPremium: 50,
      annualWithoutRelief: 125,
    });
  });
});

describe('the payers of a budget', () => {
  it('stand by name where they pay the same, however their cells stand', () => {
    const cells = ['village', 'apbd', 'self', 'csr'].map((payer) => item([3, price(10, payer)]));
    const names = (items: readonly Counted[]) => sumByPayer(items).map(({ payer }) => payer);
    expect(names(cells)).toEqual(['apbd', 'csr', 'self', 'village']);
    expect(names(cells.toReversed())).toEqual(['apbd', 'csr', 'self', 'village']);
  });

  it('are not those whose money keeps nobody', () => {
    const none = item([3, price(10)], [0, price(20, 'apbd')]);
    const unknown = item([3, price(10)], [null, price(20, 'apbn')]);
    expect(sumByPayer([none, unknown]).map(({ payer }) => payer)).toEqual(['csr']);
  });
});
