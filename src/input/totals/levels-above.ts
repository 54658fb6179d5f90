import type { Cells } from '../../core/cells.js';
import type { Numbers } from '../../core/numbers.js';
import type { Problem } from '../../problem/problem.js';
import { DISTRICT, finenessOfName, VILLAGE } from '../head/levels.js';
import type { TrackSums } from './track-sums.js';
import type { Track } from './tracks.js';

/** Whether the rows right below one, as far as none is of its level by its name, are two or more and add up to it. */
function addsUpBelow(at: number, rows: Int32Array, levels: readonly number[], { columns }: Cells) {
  const own = levels[at] as number;
  let end = at + 1;
  while (end < rows.length && (levels[end] as number) < own) end += 1;
  const below = rows.subarray(at + 1, end);
  const isSum = (counts: Numbers) =>
    below.reduce((sum, row) => sum + (counts[row] as number), 0) === counts[rows[at] as number];
  return below.length > 1 && isSum(columns.potential) && isSum(columns.registered);
}

/**
 * Places of rows that are above others by their names: districts among villages; and those above finer levels, or
 * names that say nothing, where one of them is the sum of those right below it.
 */
function placesAbove(rows: Int32Array, levels: readonly number[], cells: Cells): number[] {
  const coarsest = levels.reduce((most, level) => Math.max(most, level), -1);
  const places = [...rows.keys()].filter((at) => levels[at] === coarsest);
  if (coarsest < 0 || places.length === rows.length) return [];
  const areTold = coarsest === DISTRICT && levels.includes(VILLAGE);
  return areTold || places.some((at) => addsUpBelow(at, rows, levels, cells)) ? places : [];
}

/** Regions by name among those of a finer level: their totals, which are not the sums of what stands beside them. */
export function levelsAbove(tracks: readonly Track[], sums: TrackSums): Problem[] {
  if (tracks.every(({ list }) => list.hasKnown)) return [];
  const { values, ids } = sums.cells.regions;
  const levels = values.map(({ name }) => finenessOfName(name));
  if (levels.every((level) => level < 0)) return [];
  return tracks.flatMap(({ list: { rows, hasKnown } }) => {
    if (hasKnown) return [];
    const own = Array.from(rows, (row) => levels[ids[row] as number] as number);
    const above = placesAbove(rows, own, sums.cells).map((at) => rows[at] as number);
    const other = String(rows.length - above.length);
    return above
      .filter((row) => !sums.isApart(row))
      .map((row): Problem => {
        const { origin, region } = sums.cells.at(row);
        return { code: 'level-above', ...origin, value: region.name, other };
      });
  });
}
