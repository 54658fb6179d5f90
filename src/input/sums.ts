import type { Cell } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';

/** Counts below which one row can be the sum of others by chance. */
const LEAST = { potential: 1000, registered: 10 } as const;
/** Rows that are at least added up. */
const FEWEST = 2;

interface Sum {
  potential: number;
  registered: number;
  rows: number;
}

function keyOf({ origin, segmentKey, period }: Cell): string {
  return `${origin.file}\n${segmentKey}\n${period ?? ''}`;
}

/** What all rows of a file, segment and period add up to. */
function sumsOf(cells: readonly Cell[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const cell of cells) {
    const sum = sums.get(keyOf(cell)) ?? { potential: 0, registered: 0, rows: 0 };
    sum.potential += cell.potential;
    sum.registered += cell.registered;
    sum.rows += 1;
    sums.set(keyOf(cell), sum);
  }
  return sums;
}

/**
 * A row whose two counts are the sums of all the others is their total, whatever it is called: it
 * would double everybody, and no table has such a row by chance.
 */
export function unnamedTotals(cells: readonly Cell[]): Problem[] {
  const sums = sumsOf(cells);
  return cells.flatMap((cell) => {
    const { potential, registered, region, origin } = cell;
    const sum = sums.get(keyOf(cell));
    if (!sum || sum.rows <= FEWEST) return [];
    if (potential < LEAST.potential || registered < LEAST.registered) return [];
    if (sum.potential !== potential * 2 || sum.registered !== registered * 2) return [];
    const value = [region.code, region.name].filter(Boolean).join(' ');
    return [{ code: 'total-unnamed' as const, ...origin, value, other: String(sum.rows - 1) }];
  });
}
