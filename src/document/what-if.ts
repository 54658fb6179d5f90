import type { BudgetChoices } from '../budget/choices.js';
import { type PriceBooks, priceCells } from '../budget/pricing.js';
import { type Cell, type Region, regionKey } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import type { Share } from '../core/exact.js';
import { lastMonths, type Month, type MonthRange, yearOf } from '../core/month.js';
import type { Payer } from '../core/vocabulary.js';
import { payerKind } from '../tariff/catalogue.js';

/** Whole rupiah that one worker costs over some months; null where there is no price. */
type Amount = number | null;

/**
 * What one worker of a kind costs: first under the document's own payers, then under each of the
 * what-if's `payers`, and within that by its `months`.
 */
export interface WhatIfPrice {
  /** Who pays where the payers of the document are kept. */
  readonly payer: Payer;
  readonly renewalPayer: Payer;
  readonly expansion: readonly (readonly Amount[])[];
  readonly renewal: readonly (readonly Amount[])[];
}

/** A cell's counts, with its places in `regions` and `prices`. */
export type WhatIfCell = readonly [
  region: number,
  potential: number,
  registered: number,
  subsidised: number | null,
  price: number,
];

/** Months of a budget that can be chosen. */
export interface WhatIfMonths {
  readonly first: Month;
  readonly last: Month;
  readonly count: number;
}

/** All that a page needs to compute the budget anew with other choices. Plain data. */
export interface WhatIf {
  readonly regions: readonly Region[];
  readonly cells: readonly WhatIfCell[];
  /** Who can be chosen to pay for all, and who then pays for renewals. */
  readonly payers: readonly { readonly payer: Payer; readonly renewalPayer: Payer }[];
  /** The months of the document, then the last 12 to 1 of its year. */
  readonly months: readonly WhatIfMonths[];
  readonly prices: readonly WhatIfPrice[];
  readonly verified: Share;
  readonly renew: Share;
}

/** Cells up to which a page computes anew: beyond, it would be slow to open. */
export const MOST_CELLS = 10_000;

/** The public money that pays for renewals where the expansion has another payer. */
const PUBLIC: Payer = 'apbd';

function monthsOf(own: MonthRange): MonthRange[] {
  const year = yearOf(own.at(-1) ?? own[0]);
  return [own, ...Array.from({ length: 12 }, (_, index) => lastMonths(year, 12 - index))];
}

/** Each distinct thing once, with its place. */
class Distinct<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  place(key: string, make: () => T): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(make()) - 1;
  }
}

/** Prices all cells under every choice of a payer and of months. */
function everyPrice(cells: readonly Cell[], choices: BudgetChoices, books: PriceBooks) {
  const payers = [null, ...books.catalogue.payers.map(({ id }) => id)];
  return payers.map((payer) =>
    monthsOf(choices.months).map((months) => {
      const chosen = payer === null ? choices.payer : { all: payer, bySegment: new Map() };
      return priceCells(cells, { ...choices, months, payer: chosen }, books).entries;
    }),
  );
}

function priceOf(entries: readonly (readonly (readonly Entry[])[])[], index: number): WhatIfPrice {
  const amounts = (of: 'expansion' | 'renewal') =>
    entries.map((byMonths) => byMonths.map((all) => all[index]?.[of]?.payerAmount ?? null));
  const own = entries[0]?.[0]?.[index];
  return {
    payer: own?.payer ?? 'undecided',
    renewalPayer: own?.renewal?.payer ?? PUBLIC,
    expansion: amounts('expansion'),
    renewal: amounts('renewal'),
  };
}

/**
 * What a page needs to compute a budget anew: every price under every payer and number of months,
 * found by the same rules as the document's own. Null where there are too many cells, or where they
 * add up finer ones that were floored one by one.
 */
export function whatIfOf(
  cells: readonly Cell[],
  choices: BudgetChoices,
  volumes: Pick<WhatIf, 'verified' | 'renew'>,
  books: PriceBooks,
): WhatIf | null {
  if (cells.length > MOST_CELLS || cells.some(({ condensed }) => condensed)) return null;
  const entries = everyPrice(cells, choices, books);
  const regions = new Distinct<Region>();
  const prices = new Distinct<WhatIfPrice>();
  const rows = cells.map(({ region, potential, registered, subsidised }, index): WhatIfCell => {
    const price = priceOf(entries, index);
    return [
      regions.place(regionKey(region), () => region),
      potential,
      registered,
      subsidised,
      prices.place(JSON.stringify(price), () => price),
    ];
  });
  const payers = books.catalogue.payers.map(({ id: payer }) => {
    const isPublic = payerKind(books.catalogue, payer) === 'state';
    return { payer, renewalPayer: isPublic ? payer : PUBLIC };
  });
  const months = monthsOf(choices.months).map((range) => {
    return { first: range[0], last: range.at(-1) ?? range[0], count: range.length };
  });
  return { regions: regions.all, cells: rows, payers, months, prices: prices.all, ...volumes };
}
