import type { Entry } from './entry.js';
import type { Share } from './exact.js';
import { type Counted, count, type Figures, sum, type Volumes } from './figures.js';
import { type PayerFigures, sumByPayer } from './payers.js';
import { toTarget, toTargetByEntry } from './target.js';

/** What can be chosen about a gap. */
export interface GapOptions extends Volumes {
  /** Share to reach; null for everybody. */
  readonly target: Share | null;
  /** Whether periods stand beside each other, so that a region has its target in each of them. */
  readonly eachPeriod: boolean;
}

/** The figures of all cells together. */
export interface Totals extends Figures {
  /** `potential - registered`, which is `uncovered - excess`. Negative above 100 %. */
  readonly net: number;
  /** The target applied to the total, where an excess in one region makes up for another. */
  readonly toTargetAsWhole: number | null;
  /** Coverage if nobody whom public money pays were renewed; null where that is not known. */
  readonly coverageWithoutRenewal: Share | null;
  readonly byPayer: readonly PayerFigures[];
}

/** The gap: cells counted, and their totals. Rows are made of the cells by `group`. */
export interface Gap {
  readonly cells: readonly Counted[];
  readonly totals: Totals;
}

/** Whether it is not known how many of a cell's members public money pays. */
function hasUnknownRenewal({ cell }: Entry): boolean {
  return cell.subsidised === null && cell.registered > 0;
}

/** Counts each cell and adds all up. Pure: the same entries and options give the same gap. */
export function computeGap(entries: readonly Entry[], options: GapOptions): Gap {
  const { target } = options;
  const missing = target && toTargetByEntry(entries, target, options.eachPeriod);
  const cells = entries.map((entry, index) => count(entry, missing?.[index] ?? null, options));
  const figures = sum(cells);
  const { potential, registered, subsidised } = figures;
  return {
    cells,
    totals: {
      ...figures,
      net: potential - registered,
      toTargetAsWhole: target && toTarget(target, potential, registered),
      coverageWithoutRenewal:
        subsidised === null || potential === 0 || entries.some(hasUnknownRenewal)
          ? null
          : { numerator: registered - subsidised, denominator: potential },
      byPayer: sumByPayer(cells),
    },
  };
}
