import type { CellWhy, CountsWhy, LineWhy } from '../budget/explanation.js';
import type { GapResult } from '../budget/result.js';
import type { Region } from '../core/cell.js';
import type { Counted } from '../core/counted.js';
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
export interface Placed {
  readonly region: Region;
  readonly cells: readonly Counted[];
  readonly part: number;
  /** The part by the region's cells. */
  readonly people: readonly number[];
  readonly why: PartWhy;
}

/** Where a cell was read: no other one is of the same line and segment. */
function placeKey({ entry: { cell } }: Counted): string {
  const { file, line } = cell.origin;
  return `${file}\n${line}\n${cell.segmentKey}`;
}

/**
 * Joins the parts of a quota to the counts and the prices of a gap whose figures are derived; null where they
 * are not. Nothing is computed again.
 */
export function quotaWhy(
  cells: readonly Counted[],
  why: GapResult['why'],
  placed: readonly Placed[],
): QuotaWhy[] | null {
  if (!why) return null;
  const byPlace = new Map(cells.map((cell, index) => [placeKey(cell), why.at(index)]));
  const placedIn = (cell: Counted, people: number): PlacedWhy[] => {
    const own = byPlace.get(placeKey(cell));
    if (!own) return [];
    const { expansion, renewal: _, payerFrom: __, sampling: ___, ...counts } = own;
    const { payer, premiumPerWorker: price, unpriced, lines } = expansion;
    const amount = price === null ? null : multiply(people, price);
    return [{ ...counts, people, payer, price, amount, unpriced, lines }];
  };
  return placed.map(({ region, cells: own, part, people, why: decided }) => ({
    ...{ region, part, ...decided },
    segments: own.flatMap((cell, index) => placedIn(cell, people[index] ?? 0)),
  }));
}
