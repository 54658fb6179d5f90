import type { Cells } from '../../core/cells.js';
import type { Grouped } from '../../core/dimension.js';
import { summedBy } from '../../core/numbers.js';
import type { Problem } from '../../problem/problem.js';
import { significant } from '../text/chance.js';

/** People below which two segments can have one count by chance. */
const LEAST = 1000;
/** A count of full hundreds alone may be an assumption that holds for each segment. */
const ROUND = 100;

/** For each group its first row of another segment than the first one has; -1 of those that have but one. */
function secondsOf({ ids, firsts }: Grouped, segments: Int32Array): Int32Array {
  const seconds = new Int32Array(firsts.length).fill(-1);
  for (let row = 0; row < ids.length; row += 1) {
    const group = ids[row] as number;
    const isOther = segments[row] !== segments[firsts[group] as number];
    if (isOther && (seconds[group] as number) < 0) seconds[group] = row;
  }
  return seconds;
}

/** How many rows some groups have. */
function rowsIn({ ids, firsts }: Grouped, some: readonly number[]): number[] {
  const rows = summedBy(new Int32Array(ids.length).fill(1), ids, firsts.length);
  return some.map((group) => rows[group] as number);
}

/** Whether groups of so many rows of one count are too many, or of too large a one, to have it by chance. */
function areTelling(counts: readonly number[], rows: readonly number[]): boolean {
  if (counts.every((count) => count >= LEAST)) return true;
  const surprise = counts.map(
    (count, at) => Math.log(significant(count) + 1) * ((rows[at] ?? 1) - 1),
  );
  return surprise.reduce((sum, each) => sum + each, 0) >= Math.log(LEAST);
}

/**
 * One count in every row of a region, in all regions: the region's own, that stands beside each of
 * its segments and would be added up once for each of them.
 */
export function countsRepeated(cells: Cells): Problem[] {
  const groups = cells.places;
  const seconds = secondsOf(groups, cells.segmentKeys.ids);
  const several = Array.from(seconds.keys()).filter((group) => (seconds[group] as number) >= 0);
  const [group] = several;
  if (group === undefined) return [];
  return (['potential', 'registered'] as const).flatMap((column) => {
    const counts = cells.columns[column];
    const countOf = (each: number) => counts[groups.firsts[each] as number] as number;
    const isRepeated = (_: number, row: number) => {
      const own = groups.ids[row] as number;
      return (seconds[own] as number) < 0 || counts[row] === countOf(own);
    };
    if (!cells.columns.line.every(isRepeated)) return [];
    const [count, all] = [countOf(group), several.map(countOf)];
    const isOne = all.every((each) => each === count);
    const isTelling = isOne
      ? count >= LEAST && count % ROUND !== 0
      : areTelling(all, rowsIn(groups, several));
    if (!isTelling) return [];
    const [first, second] = [cells.at(groups.firsts[group] as number), seconds[group] as number];
    const other = `${first.segment} (${first.origin.file}:${first.origin.line})`;
    const at = { ...cells.originAt(second), column, value: String(count), other };
    return [{ code: 'count-repeated' as const, ...at }];
  });
}
