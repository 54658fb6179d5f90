import { fold, regionName } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { dimensionOf, rowsWhere, valueAt } from '../../core/dimension.js';
import { readPeriod } from '../text/period.js';
import { isAllSegments } from '../text/total-names.js';
import type { Block } from './track-sums.js';

/** Cells, and the names of the totals that were read as their segments; none where none were. */
interface Named {
  readonly cells: Cells;
  readonly segments: readonly string[];
}

/** For each row the name of the innermost total that adds it up. */
function innermost({ columns }: Cells, blocks: readonly Block[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const outerFirst = [...blocks].sort((a, b) => b.parts.length - a.parts.length);
  for (const { row, parts } of outerFirst)
    for (const part of parts) names.set(part, regionName(valueAt(columns.region, row)));
  return names;
}

/** Rows with the periods that the totals above them name, where they have none of their own. */
function ofPeriods(cells: Cells, periods: readonly (string | null)[]): Cells {
  const isUndated = cells.periods.values.every((period) => period === null);
  return isUndated ? cells.with({ period: dimensionOf(periods) }) : cells;
}

/**
 * Rows of a table without segments whose regions stand under several totals, once under each:
 * `PETANI` above the regencies, and `NELAYAN` above the same. The totals are their segments then; where all name
 * a month or year, these are their periods.
 *
 * @param left the rows of the table without the totals, which `all` has
 */
export function segmentsOfBlocks(all: Cells, blocks: readonly Block[], left: Cells): Named {
  const none = { cells: left, segments: [] };
  if (blocks.length < 2) return none;
  if (left.identities.firsts.length === left.length) return none;
  const names = innermost(all, blocks);
  const totals = new Set(blocks.map(({ row }) => row));
  const rows = rowsWhere(all.length, (row) => !totals.has(row));
  const own = Array.from(rows, (row) => names.get(row) ?? '');
  if (own.includes('')) return none;
  const periods = own.map(readPeriod);
  if (!periods.includes(null)) return { cells: ofPeriods(left, periods), segments: [] };
  if (!left.segmentKeys.values.every(isAllSegments)) return none;
  const segments = own.map((segment) => ({ segment, segmentKey: fold(segment) }));
  const named = left.with({ segment: dimensionOf(segments, ({ segment }) => segment) });
  if (named.identities.firsts.length < named.length) return none;
  return { cells: named, segments: [...new Set(own)] };
}
