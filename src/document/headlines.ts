import { compareShares, isBelow, type Share } from '../core/exact.js';
import type { Totals } from '../core/gap.js';
import type { Row } from '../core/group.js';
import { order } from '../core/order.js';

/** Rows that hold much of the uncovered together, and their share of all. */
export interface Concentration {
  readonly rows: readonly Row[];
  readonly share: Share;
}

/** What a reader in a hurry has to know of the ranking. */
export interface Headlines {
  /** The three rows with most uncovered; null where no others have any, or these have little. */
  readonly regions: Concentration | null;
  /** The segment with most uncovered; null as above. */
  readonly segment: Concentration | null;
  /** The one row of the lowest and of the highest coverage; null where several have it. */
  readonly lowest: Row | null;
  readonly highest: Row | null;
  /** The rows with most uncovered, of regions and of segments; none where there is one row alone. */
  readonly most: { readonly regions: readonly Row[]; readonly segments: readonly Row[] };
}

const FEW = 3;
/** The share of all from which on a few rows are worth a sentence. */
const MUCH: Share = { numerator: 1, denominator: 5 };

/** The rows with most uncovered, where others have some too and these have much of it. */
function largest(rows: readonly Row[], count: number, uncovered: number): Concentration | null {
  if (rows.filter((row) => row.uncovered > 0).length <= count) return null;
  const top = order(rows, 'uncovered').slice(0, count);
  const numerator = top.reduce((sum, row) => sum + row.uncovered, 0);
  if (isBelow(numerator, uncovered, MUCH)) return null;
  return { rows: top, share: { numerator, denominator: uncovered } };
}

/** The few rows with most uncovered. One row alone is the whole. */
function mostOf(rows: readonly Row[]): Row[] {
  const some = rows.filter(({ uncovered }) => uncovered > 0);
  return rows.length < 2 ? [] : order(some, 'uncovered').slice(0, FEW);
}

/** The row at an end of an order; null where another has the same coverage. */
function alone(row: Row | undefined, beside: Row | undefined): Row | null {
  if (!row?.coverage || !beside?.coverage) return null;
  return compareShares(row.coverage, beside.coverage) === 0 ? null : row;
}

/** Finds what stands out among the rows of a document. */
export function headlinesOf(
  totals: Totals | null,
  regions: readonly Row[],
  segments: readonly Row[],
): Headlines {
  const uncovered = totals?.uncovered ?? 0;
  const byCoverage = order(
    regions.filter(({ coverage }) => coverage !== null),
    'coverage',
  );
  return {
    regions: largest(regions, FEW, uncovered),
    segment: largest(segments, 1, uncovered),
    lowest: alone(byCoverage[0], byCoverage[1]),
    highest: alone(byCoverage.at(-1), byCoverage.at(-2)),
    most: { regions: mostOf(regions), segments: mostOf(segments) },
  };
}
