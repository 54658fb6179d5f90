import { add } from '../core/exact.js';
import type { Unpriced } from '../core/vocabulary.js';
import type { PlannedCell } from './plan.js';
import type { PlanRequest } from './request.js';

/** Workers of a plan who have no price, for one reason. */
export interface UnpricedYears {
  readonly reason: Unpriced;
  readonly segments: readonly string[];
  /** The first and the last year in which some of them are to be paid for, and how many in the last. */
  readonly first: number;
  readonly last: number;
  readonly workers: number;
}

/** Who has no price in which years of a plan. */
export function unpricedIn(cells: readonly PlannedCell[], { first }: PlanRequest): UnpricedYears[] {
  const found = new Map<Unpriced, UnpricedYears>();
  const segments = new Map<Unpriced, Set<string>>();
  const years = cells[0]?.years.length ?? 0;
  for (let index = 0; index < years; index += 1)
    for (const { entry, years: own, priced } of cells) {
      const reason = priced[index]?.unpriced ?? null;
      const { enrolled = 0, carried = 0 } = own[index] ?? {};
      if (reason === null || enrolled + carried === 0) continue;
      const year = first + index;
      const before = found.get(reason);
      const named = segments.get(reason) ?? new Set();
      segments.set(reason, named.add(entry.cell.segment));
      const workers = add(before?.last === year ? before.workers : 0, enrolled + carried);
      const since = before?.first ?? year;
      found.set(reason, { reason, segments: [], first: since, last: year, workers });
    }
  return Array.from(found.values(), (each) => {
    return { ...each, segments: [...(segments.get(each.reason) ?? [])] };
  });
}
