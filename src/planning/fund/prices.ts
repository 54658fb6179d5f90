import type { BudgetChoices } from '../../budget/choices.js';
import type { Reference } from '../../budget/compute.js';
import { priceCells } from '../../budget/pricing.js';
import type { Cells } from '../../core/cells.js';
import type { Price } from '../../core/price.js';
import type { FundSource } from '../../funding/match.js';
import { keyOf, mergeUsed, type Used } from '../../tariff/used.js';

/** What a worker of each cell costs each source, and the law that all prices rest on. */
export interface SourcePrices {
  /** By source and cell; null where there is no price. */
  readonly of: readonly (readonly (Price | null)[])[];
  readonly used: readonly Used[];
}

/**
 * Prices all cells as each source pays: its payer, its months. Sources of the same payer and months are
 * priced once.
 */
export function sourcePrices(
  cells: Cells,
  sources: readonly FundSource[],
  choices: Omit<BudgetChoices, 'months'>,
  reference: Reference,
): SourcePrices {
  const known = new Map<string, { prices: (Price | null)[]; used: readonly Used[] }>();
  const of = sources.map(({ payer, months }) => {
    const key = [payer, months[0], months.at(-1)].join('\n');
    const before = known.get(key);
    if (before) return before.prices;
    const own = { ...choices, months, payer: { all: payer, bySegment: new Map() } };
    const { entries: priced, used } = priceCells(cells, own, reference);
    const prices = Array.from(priced.kind.ids, (id) => priced.kind.values[id]?.expansion ?? null);
    known.set(key, { prices, used });
    return prices;
  });
  return { of, used: mergeUsed([...known.values()].flatMap(({ used }) => used)) };
}

/** Those values of the law that some prices rest on. */
export function usedBy(prices: readonly Price[], used: readonly Used[]): Used[] {
  const keys = new Set(
    prices.flatMap(({ lines }) =>
      lines.flatMap(({ values }) => values.map(({ id, from }) => `${id} ${from}`)),
    ),
  );
  return used.filter((each) => keys.has(`${each.id} ${keyOf(each).from}`));
}
