import type { Cell } from '../../core/cell.js';
import { Cells } from '../../core/cells.js';
import type { Problem } from '../../problem/problem.js';
import { named } from './duplicates.js';

/** A row of members who are not active, which is in no figure. */
export interface InactiveRow {
  readonly line: number;
  /** Its members. */
  readonly registered: number;
}

/**
 * Rows of members who are not active whose potential stands in no row of active ones: leaving them
 * out would lose workers.
 */
export function potentialLost(inactive: readonly Cell[], active: Cells): Problem[] {
  if (inactive.length === 0) return [];
  const all = Cells.together([active, Cells.of(inactive)]);
  const { ids } = all.identities;
  const known = new Map<number, number>();
  for (let row = 0; row < active.length; row += 1)
    known.set(ids[row] as number, active.columns.potential[row] as number);
  return inactive
    .filter(({ potential }, at) => {
      return potential > 0 && known.get(ids[active.length + at] as number) !== potential;
    })
    .map((cell) => ({
      code: 'inactive-potential' as const,
      ...cell.origin,
      value: named(cell),
      other: String(cell.potential),
    }));
}
