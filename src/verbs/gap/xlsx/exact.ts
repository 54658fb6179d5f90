import type { GapResult } from '../../../budget/result.js';
import type { Share } from '../../../core/exact.js';

/**
 * Products of whole numbers up to which spreadsheets divide and cut exactly. They hold 2^53, but
 * LibreOffice takes a quotient that differs in the 15th digit from a whole number for that number.
 */
const MOST = 10_000_000_000_000;

function largest(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** Whether a share of so many people stays within what is exact. */
function isWithin(people: number, share: Share | null): boolean {
  if (share === null) return true;
  return 2 * people * Math.max(share.numerator, share.denominator) <= MOST;
}

/** Whether every product that formulas of whole workers make stays within what is exact. */
export function isExact({ cells, options, totals }: GapResult): boolean {
  const { verified, renew, target } = options;
  const shares = target ? [target.all, ...target.bySegment.values()] : [];
  const { columns } = cells.entries.cells;
  // What is to be covered of a cell is at most its potential.
  const potential = largest(columns.potential);
  const missing = totals?.toTarget ?? 0;
  return (
    isWithin(potential, verified) &&
    isWithin(largest(columns.subsidised), renew) &&
    shares.every((share) => isWithin(totals?.potential ?? 0, share)) &&
    // A region's missing people are split over its segments by products with their uncovered.
    missing * potential <= MOST
  );
}
