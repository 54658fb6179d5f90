import { add, multiply } from './exact.js';
import type { Counted } from './figures.js';
import type { Price } from './price.js';
import type { Payer } from './vocabulary.js';

/** What one payer's money is asked for, in whole rupiah. */
export interface PayerFigures {
  readonly payer: Payer;
  readonly expansionPremium: number;
  readonly renewalPremium: number;
  readonly annualPremium: number;
  /** The same without any relief. */
  readonly annualWithoutRelief: number;
}

/**
 * The priced amounts by whose money pays them, the largest first. Renewals are always public money's.
 */
export function sumByPayer(items: Iterable<Counted>): PayerFigures[] {
  const payers = new Map<Payer, { expansion: number; renewal: number; withoutRelief: number }>();
  const of = (payer: Payer) => {
    const known = payers.get(payer) ?? { expansion: 0, renewal: 0, withoutRelief: 0 };
    payers.set(payer, known);
    return known;
  };
  const enter = (kind: 'expansion' | 'renewal', price: Price | null, workers: number) => {
    if (!price) return;
    const sums = of(price.payer);
    sums[kind] = add(sums[kind], multiply(workers, price.payerAmount));
    sums.withoutRelief = add(sums.withoutRelief, multiply(workers, price.payerWithoutRelief));
  };
  for (const { entry, expansionWorkers, renewalWorkers } of items) {
    enter('expansion', entry.expansion, expansionWorkers);
    if (renewalWorkers) enter('renewal', entry.renewal, renewalWorkers);
  }
  const figures = [...payers].map(([payer, sums]) => ({
    payer,
    expansionPremium: sums.expansion,
    renewalPremium: sums.renewal,
    annualPremium: add(sums.expansion, sums.renewal),
    annualWithoutRelief: sums.withoutRelief,
  }));
  return figures.sort((a, b) => b.annualPremium - a.annualPremium || (a.payer < b.payer ? -1 : 1));
}

/**
 * Cells with each renewal apart, under the payer it is a claim on, so that grouping by payer gives
 * each payer its own money. Counts stay with the expansion; sums over all are unchanged.
 */
export function apartByPayer(items: readonly Counted[]): Counted[] {
  return items.flatMap((item) => {
    const { entry, renewalWorkers } = item;
    const payer = entry.renewal?.payer;
    if (!payer || payer === entry.payer || !renewalWorkers) return [item];
    const kept = { ...entry.cell, potential: 0, registered: 0, condensed: null };
    return [
      {
        ...item,
        entry: { ...entry, cell: { ...entry.cell, subsidised: null } },
        renewalWorkers: null,
      },
      {
        entry: { ...entry, cell: kept, payer, expansion: null, unpriced: null },
        toTarget: item.toTarget === null ? null : 0,
        findable: 0,
        expansionWorkers: 0,
        renewalWorkers,
      },
    ];
  });
}
