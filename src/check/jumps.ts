import type { Cells } from '../core/cells.js';
import { membersOf, valueAt } from '../core/dimension.js';
import type { Numbers } from '../core/numbers.js';
import { type SegmentNames, segmentNames, seriesOf } from '../core/series.js';
import type { Count } from '../core/vocabulary.js';
import type { Doubt } from '../problem/doubt.js';
import { byPath, type Doubting, placeOf } from './doubting.js';

/** How many times as large or small a count is that jumps. */
const TIMES = 2;
/** Counts below this jump by themselves. */
const LEAST = 100;

function jumps(now: number, before: number): boolean {
  return Math.max(now, before) >= LEAST && (now > before * TIMES || before > now * TIMES);
}

/** Rows in the order of their periods, those of one as they stand. */
function byPeriod(cells: Cells): Int32Array {
  const { values } = cells.periods;
  const oldest = values.map((period, id) => [period ?? '', id] as const).sort();
  const rows = membersOf({ ids: cells.periods.ids, firsts: new Int32Array(values.length) });
  const all = new Int32Array(cells.length);
  let at = 0;
  for (const [, id] of oldest) {
    all.set(rows[id] ?? [], at);
    at += rows[id]?.length ?? 0;
  }
  return all;
}

/** For each row of a region and segment that has an older one: that row, in the order of the series. */
function pairs(cells: Cells, names: SegmentNames): (readonly [row: number, before: number])[] {
  const { potential, registered } = cells.columns;
  const series = seriesOf(cells, names);
  if (series.firsts.length === cells.length) return [];
  const last = new Int32Array(series.firsts.length).fill(-1);
  const found: (readonly [number, number])[] = [];
  for (const row of byPeriod(cells)) {
    const own = series.ids[row] as number;
    const before = last[own] as number;
    last[own] = row;
    const isJump = (counts: Numbers) => jumps(counts[row] as number, counts[before] as number);
    // Rows without a period that stand twice are no series.
    const isSeries = before >= 0 && valueAt(cells.periods, before) !== null;
    if (isSeries && (isJump(potential) || isJump(registered))) found.push([row, before]);
  }
  const idOf = ([row]: readonly [number, number]) => series.ids[row] as number;
  return found.sort((a, b) => idOf(a) - idOf(b));
}

/** Counts that are more than twice, or less than half, what they were in the period before. */
export const countJumps: Doubting = (table, book) => {
  const files = byPath(table);
  const roles: readonly Count[] = ['potential', 'registered'];
  return pairs(table.cells, segmentNames([table.cells], book)).flatMap(
    ([row, earlier]): Doubt[] => {
      const [cell, before] = [table.cells.at(row), table.cells.at(earlier)];
      return roles
        .filter((role) => jumps(cell[role] ?? 0, before[role] ?? 0))
        .map((role) => ({
          code: 'count-jumps',
          ...placeOf(files, cell, role),
          value: String(cell[role]),
          other: `${before[role]} (${before.period})`,
        }));
    },
  );
};
