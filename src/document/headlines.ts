import type { Share } from '../core/exact.js';
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
  /** The three regions with most uncovered; null where there are no more than three. */
  readonly regions: Concentration | null;
  /** The segment with most uncovered; null where there is one segment. */
  readonly segment: Concentration | null;
  /** Region of the lowest and of the highest coverage; null where there are not two. */
  readonly lowest: Row | null;
  readonly highest: Row | null;
}

const FEW = 3;

function largest(rows: readonly Row[], count: number, uncovered: number): Concentration | null {
  if (rows.length <= count || uncovered === 0) return null;
  const top = order(rows, 'uncovered').slice(0, count);
  const numerator = top.reduce((sum, row) => sum + row.uncovered, 0);
  return { rows: top, share: { numerator, denominator: uncovered } };
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
  const isMany = byCoverage.length > 1;
  return {
    regions: largest(regions, FEW, uncovered),
    segment: largest(segments, 1, uncovered),
    lowest: (isMany && byCoverage[0]) || null,
    highest: (isMany && byCoverage.at(-1)) || null,
  };
}
