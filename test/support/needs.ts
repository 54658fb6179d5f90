import type { Ledger, Need, Purse } from '../../src/core/fund.js';

/** A cell with members who are to stay and people who are to be added, of the first region if none is said. */
export function need(renewal: number, expansion: number, region = 0): Need {
  return { region, renewal, expansion };
}

/** A source with its price of each cell, all cells in one priority group if none are said. */
export function purse(
  money: number,
  prices: Purse['prices'],
  ranks: Purse['ranks'] = prices.map(() => 0),
): Purse {
  return { money, prices, ranks };
}

/** How many members stay, and how many people are added. */
export function made({ payments }: Ledger): readonly [renewals: number, added: number] {
  const of = (purpose: string) =>
    payments.reduce((sum, each) => sum + (each.purpose === purpose ? each.workers : 0), 0);
  return [of('renewal'), of('expansion')];
}
