import type { BudgetChoices } from '../budget/choices.js';
import type { PriceBooks } from '../budget/pricing.js';
import { type Cell, type Region, regionKey } from '../core/cell.js';
import type { CountedCells } from '../core/counted.js';
import type { Entry } from '../core/entry.js';
import type { Share } from '../core/exact.js';
import type { GapOptions, Regions } from '../core/gap.js';
import type { Goal } from '../core/goals.js';
import type { Month } from '../core/month.js';
import type { Payer } from '../core/vocabulary.js';
import { payerKind } from '../tariff/catalogue.js';
import { type Amount, amountsUnder, type CellAmounts, monthChoices } from './what-if-prices.js';

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
type WhatIfCell = readonly [
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

/** The counts of a cell as a target sees them, with its place in `regions`. */
export type WhatIfCounts = readonly [region: number, potential: number, registered: number];

/** The whole regions of the cells, and the places of the cells among them. */
interface WhatIfWhole {
  readonly cells: readonly WhatIfCounts[];
  readonly places: readonly number[];
}

/** Segments that have a target of their own: as it was asked for, and which each cell of a region is of. */
interface WhatIfGoals {
  readonly text: string;
  readonly shares: readonly Share[];
  /** Place in `shares`; -1 for a cell without a target. */
  readonly of: readonly number[];
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
  /** Null where the cells are all that their regions have. */
  readonly whole: WhatIfWhole | null;
  /** Null where no segment has a target of its own. */
  readonly goals: WhatIfGoals | null;
  readonly verified: Share;
  readonly renew: Share;
}

/** Cells up to which a page computes anew: beyond, it would be slow to open. */
export const MOST_CELLS = 10_000;

/** The public money that pays for renewals where the expansion has another payer. */
const PUBLIC: Payer = 'apbd';

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

function priceOf(
  amounts: readonly (readonly CellAmounts[])[],
  index: number,
  { payer, renewal }: Entry,
): WhatIfPrice {
  return {
    payer,
    renewalPayer: renewal?.payer ?? PUBLIC,
    expansion: amounts.map((cells) => cells[index]?.expansion ?? []),
    renewal: amounts.map((cells) => cells[index]?.renewal ?? []),
  };
}

/** What of a gap a page counts anew from. */
interface Counting {
  readonly cells: CountedCells;
  readonly regions: Regions;
  readonly goals: readonly Goal[];
  readonly options: GapOptions;
  /** The target as it was asked for. */
  readonly parameters: { readonly target: string | null };
}

function wholeOf({ cells, places }: Regions, regionOf: (cell: Cell) => number): WhatIfWhole | null {
  if (places.length === cells.length) return null;
  const counts = ({ cell }: Pick<Entry, 'cell'>): WhatIfCounts => {
    return [regionOf(cell), cell.potential, cell.registered];
  };
  return { cells: cells.map(counts), places: Array.from(places) };
}

function goalsOf({ goals, regions, options, parameters }: Counting): WhatIfGoals | null {
  if (!options.target || options.target.all) return null;
  const own = [...options.target.bySegment];
  const of = regions.cells.map(() => -1);
  for (const { segment, members } of goals)
    for (const place of members) of[place] = own.findIndex(([name]) => name === segment);
  return { text: parameters.target ?? '', shares: own.map(([, share]) => share), of };
}

/**
 * What a page needs to compute a budget anew: every price under every payer and number of months,
 * found by the same rules as the document's own. Null where there are too many cells, or where they
 * add up finer ones that were floored one by one.
 */
export function whatIfOf(gap: Counting, choices: BudgetChoices, books: PriceBooks): WhatIf | null {
  const { entries } = gap.cells;
  const { cells } = entries;
  if (cells.length > MOST_CELLS) return null;
  const ranges = monthChoices(choices.months);
  const amounts = amountsUnder(cells, choices, ranges, books);
  const regions = new Distinct<Region>();
  const prices = new Distinct<WhatIfPrice>();
  const regionOf = ({ region }: Cell) => regions.place(regionKey(region), () => region);
  const rows = entries.map((entry, index): WhatIfCell => {
    const { potential, registered, subsidised } = entry.cell;
    const price = priceOf(amounts, index, entry);
    return [
      regionOf(entry.cell),
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
  const months = ranges.map((range) => {
    return { first: range[0], last: range.at(-1) ?? range[0], count: range.length };
  });
  const { verified, renew } = gap.options;
  return {
    regions: regions.all,
    cells: rows,
    payers,
    months,
    prices: prices.all,
    whole: wholeOf(gap.regions, regionOf),
    goals: goalsOf(gap),
    verified,
    renew,
  };
}
