import { cellsChosen } from '../../budget/select.js';
import { fold, regionKey } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import type { FundWhy } from '../../planning/fund/explanation.js';
import { refuse } from '../../problem/problem.js';
import type { SegmentBook } from '../../segment/segments.js';

/** Names of the rows to explain, out of what is funded as a whole. */
export interface Explained {
  readonly regions: readonly string[];
  readonly segments: readonly string[];
}

function keyOf({ region, segment }: Pick<FundWhy, 'region' | 'segment'>): string {
  return `${regionKey(region)}\n${fold(segment)}`;
}

/**
 * Which rows are to be explained: those of any region and any segment that is named. A name that is no
 * row's is refused, and so are names that are together no row's.
 */
export function rowsToExplain(
  { regions, segments }: Explained,
  cells: Cells,
  book: SegmentBook,
): (row: Pick<FundWhy, 'region' | 'segment'>) => boolean {
  const chosen = new Set(Array.from(cellsChosen(cells, { regions, segments }, book), keyOf));
  if (chosen.size === 0) {
    const list = [
      ...regions.map((name) => `--region ${name}`),
      ...segments.map((name) => `--segment ${name}`),
    ];
    refuse({ code: 'no-row-of-all', list });
  }
  return (row) => chosen.has(keyOf(row));
}
