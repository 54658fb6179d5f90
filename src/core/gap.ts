import { type Aimed, AimedCells } from './aimed.js';
import { type CountedCells, count, type Volumes } from './counted.js';
import { Entries } from './entries.js';
import type { Entry } from './entry.js';
import { type Share, sumOf } from './exact.js';
import { type Figures, sum } from './figures.js';
import { type Goal, missingAsWhole, type Reach, reachOf } from './goals.js';
import type { Listed } from './list.js';
import { type Margins, marginsOf, takenMargins } from './margins.js';
import { UNKNOWN, upTo } from './numbers.js';
import { type PayerFigures, sumByPayer } from './payers.js';
import type { Target } from './target.js';

/** What can be chosen about a gap. */
export interface GapOptions extends Volumes {
  /** What is to be reached; null for everybody. */
  readonly target: Target | null;
  /** Whether periods stand beside each other, so that a region has its target in each of them. */
  readonly eachPeriod: boolean;
}

/**
 * The regions whose cells are counted, with all of their cells: a target is the region's, also where
 * only some of its segments are looked at. In the order of the input, which decides ties.
 */
export interface Regions {
  readonly cells: Listed<Aimed>;
  /** Places of the counted entries among them, ascending. */
  readonly places: ArrayLike<number>;
}

/** The figures of all cells together. */
export interface Totals extends Figures {
  /** `potential - registered`, which is `uncovered - excess`. Negative above 100 %. */
  readonly net: number;
  /**
   * The target applied to all regions as one, where an excess in one region makes up for another. Of
   * some segments their part of it, split as that of a region is.
   */
  readonly toTargetAsWhole: number | null;
  /** Coverage if nobody whom public money pays were renewed; null where that is not known. */
  readonly coverageWithoutRenewal: Share | null;
  readonly byPayer: readonly PayerFigures[];
}

/** The gap: cells counted, and their totals. Rows are made of the cells by `group`. */
export interface Gap {
  readonly cells: CountedCells;
  readonly totals: Totals;
  /** The goal of each region or named segment of it; none without a target. */
  readonly goals: readonly Goal[];
}

/** How many rows have members of whom it is not known how many public money pays. */
export function unknownRenewals({ cells: { columns } }: Entries): number {
  const { subsidised, registered } = columns;
  let rows = 0;
  for (let row = 0; row < subsidised.length; row += 1)
    if (subsidised[row] === UNKNOWN && registered[row] !== 0) rows += 1;
  return rows;
}

/** Whether the regions have no other cells than those that are counted. */
function areWhole({ cells, places }: Regions): boolean {
  return places.length === cells.length;
}

/** What the target comes to for all regions as one, as far as it falls to the counted cells. */
function asWhole(regions: Regions, target: Target, options: GapOptions): number {
  const { cells, places } = regions;
  const whole = { ...options, target };
  // All parts of a goal add up to it: nothing is to be split.
  if (areWhole(regions)) return missingAsWhole(cells, whole);
  const { parts } = reachOf(cells, whole, 'whole');
  return sumOf(Array.from(parts.take(places), ({ missing }) => missing ?? 0));
}

/** Regions that have no other cells than those that are counted. */
export function regionsAlone(all: Iterable<Aimed>): Regions {
  const cells = AimedCells.of(all);
  return { cells, places: upTo(cells.length) };
}

/** How far the counts of entries may be off; those enrolled for a target are of the whole regions. */
function marginsIn(
  { cells }: Entries,
  regions: Regions,
  reach: Reach | null,
  { verified }: GapOptions,
): Margins | null {
  if (!reach) return marginsOf(cells, null, verified);
  const { goals, parts } = reach;
  const whole = AimedCells.of(regions.cells).cells;
  const margins = marginsOf(whole, { goals, enrolled: parts.enrolled }, verified);
  return margins && takenMargins(margins, regions.places);
}

/**
 * Counts each cell and adds all up. Pure: the same entries, options and regions give the same gap.
 * `regions` holds the cells that a target sees beside the entries; without it there are no others.
 */
export function computeGap(
  all: Iterable<Entry>,
  options: GapOptions,
  whole: Regions | null = null,
): Gap {
  const entries = Entries.of(all);
  const regions = whole ?? regionsAlone(entries);
  const { target } = options;
  const reach = target && reachOf(regions.cells, { ...options, target });
  const parts = reach?.parts.take(regions.places) ?? null;
  const cells = count(entries, parts, options, marginsIn(entries, regions, reach, options));
  const figures = sum(cells);
  const { potential, registered, subsidised } = figures;
  return {
    cells,
    goals: reach?.goals ?? [],
    totals: {
      ...figures,
      net: potential - registered,
      toTargetAsWhole: target && asWhole(regions, target, options),
      coverageWithoutRenewal:
        subsidised === null || potential === 0 || unknownRenewals(entries) > 0
          ? null
          : { numerator: registered - subsidised, denominator: potential },
      byPayer: sumByPayer(cells),
    },
  };
}
