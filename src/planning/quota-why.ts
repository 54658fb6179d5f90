import type { CellWhy, CountsWhy, Explanation, LineWhy } from '../budget/explanation.js';
import type { Region } from '../core/cell.js';
import { multiply } from '../core/exact.js';
import type { PartWhy } from '../core/share.js';
import type { Payer, Unpriced } from '../core/vocabulary.js';

/** The people placed in one segment of a region, and what they cost. */
export interface PlacedWhy extends CellWhy, CountsWhy {
  readonly people: number;
  readonly payer: Payer;
  /** Whole rupiah for one worker over all months; null where there is no price. */
  readonly price: number | null;
  /** Whole rupiah: people x price; null where there is no price. */
  readonly amount: number | null;
  readonly unpriced: Unpriced | null;
  readonly lines: readonly LineWhy[];
}

/** How the part of one region came about, and whom it is taken to be of. */
export interface QuotaWhy extends PartWhy {
  readonly region: Region;
  readonly part: number;
  readonly segments: readonly PlacedWhy[];
}

/** One region of a quota that was split. */
interface Placed {
  readonly region: Region;
  /** Its cells by their numbers. */
  readonly cells: Int32Array;
  readonly part: number;
  /** The part by the region's cells. */
  readonly people: readonly number[];
  readonly why: PartWhy;
}

/** The people placed in a cell, with its counts and its price. */
function placedWhy(own: Explanation, people: number): PlacedWhy {
  const { expansion, renewal: _, payerFrom: __, sampling: ___, ...counts } = own;
  const { payer, premiumPerWorker: price, unpriced, lines } = expansion;
  const amount = price === null ? null : multiply(people, price);
  return { ...counts, people, payer, price, amount, unpriced, lines };
}

/** Joins the parts of a quota to what is said of each cell by its number. Nothing is computed again. */
export function quotaWhy(
  placed: readonly Placed[],
  whyOf: (cell: number) => Explanation | undefined,
): QuotaWhy[] {
  return placed.map(({ region, cells, part, people, why }) => ({
    ...{ region, part, ...why },
    segments: Array.from(cells).flatMap((cell, at) => {
      const own = whyOf(cell);
      return own ? [placedWhy(own, people[at] ?? 0)] : [];
    }),
  }));
}
