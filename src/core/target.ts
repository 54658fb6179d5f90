import { allocate } from './allocate.js';
import { regionKey } from './cell.js';
import { uncovered } from './coverage.js';
import type { Entry } from './entry.js';
import { type Share, shareRoundedUp } from './exact.js';

/** People missing to reach `target` of `potential`: `max(0, ceil(target x potential) - registered)`. */
export function toTarget(target: Share, potential: number, registered: number): number {
  return Math.max(0, shareRoundedUp(target, potential) - registered);
}

/**
 * People to target per entry. A target is set for a region, not for one segment in it: the
 * segments of a region (in each period, where several are kept) are summed first, and the region's number is then split over
 * them in proportion to their uncovered, by largest remainder.
 */
export function toTargetByEntry(
  entries: readonly Entry[],
  target: Share,
  eachPeriod: boolean,
): number[] {
  const regions = new Map<string, number[]>();
  entries.forEach(({ cell }, index) => {
    const period = eachPeriod ? (cell.period ?? '') : '';
    const key = `${period}\n${regionKey(cell.region)}`;
    const members = regions.get(key);
    if (members) members.push(index);
    else regions.set(key, [index]);
  });
  const result = new Array<number>(entries.length).fill(0);
  for (const members of regions.values()) {
    const cells = members.map((index) => (entries[index] as Entry).cell);
    const potential = cells.reduce((sum, cell) => sum + cell.potential, 0);
    const registered = cells.reduce((sum, cell) => sum + cell.registered, 0);
    const shares = allocate(
      toTarget(target, potential, registered),
      cells.map((cell) => uncovered(cell.potential, cell.registered)),
    );
    members.forEach((index, place) => {
      result[index] = shares[place] ?? 0;
    });
  }
  return result;
}
