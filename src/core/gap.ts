import type { Entry } from './entry.js';
import { type Share, sumOf } from './exact.js';
import { type Counted, count, type Figures, sum, type Volumes } from './figures.js';
import { type PayerFigures, sumByPayer } from './payers.js';
import { type Aimed, type Goal, goalsOf, reachOf, type Target } from './target.js';

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
  readonly cells: readonly Aimed[];
  /** Places of the counted entries among them, ascending. */
  readonly places: readonly number[];
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
  readonly cells: readonly Counted[];
  readonly totals: Totals;
  /** The goal of each region or named segment of it; none without a target. */
  readonly goals: readonly Goal[];
}

/** Whether it is not known how many of a cell's members public money pays. */
function hasUnknownRenewal({ cell }: Entry): boolean {
  return cell.subsidised === null && cell.registered > 0;
}

/** What the target comes to for all regions as one, as far as it falls to the counted cells. */
function asWhole({ cells, places }: Regions, target: Target, options: GapOptions): number {
  const whole = { ...options, target };
  // All parts of a goal add up to it: nothing is to be split.
  if (places.length === cells.length)
    return sumOf(goalsOf(cells, whole, 'whole').map(({ missing }) => missing));
  const { parts } = reachOf(cells, whole, 'whole');
  return sumOf(places.map((place) => parts[place]?.missing ?? 0));
}

/** Regions that have no other cells than those that are counted. */
export function regionsAlone(cells: readonly Aimed[]): Regions {
  return { cells, places: cells.map((_, place) => place) };
}

/**
 * Counts each cell and adds all up. Pure: the same entries, options and regions give the same gap.
 * `regions` holds the cells that a target sees beside the entries; without it there are no others.
 */
export function computeGap(
  entries: readonly Entry[],
  options: GapOptions,
  regions: Regions = regionsAlone(entries),
): Gap {
  const { target } = options;
  const reach = target && reachOf(regions.cells, { ...options, target });
  const partOf = (index: number) => reach?.parts[regions.places[index] as number] ?? null;
  const cells = entries.map((entry, index) => count(entry, partOf(index), options));
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
        subsidised === null || potential === 0 || entries.some(hasUnknownRenewal)
          ? null
          : { numerator: registered - subsidised, denominator: potential },
      byPayer: sumByPayer(cells),
    },
  };
}
