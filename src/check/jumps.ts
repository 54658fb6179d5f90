import { type Cell, regionKey } from '../core/cell.js';
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

/** Cells of one region and segment, the oldest first. */
function series(cells: readonly Cell[]): Cell[][] {
  const all = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${regionKey(cell.region)}\n${cell.segmentKey}`;
    const own = all.get(key);
    if (own) own.push(cell);
    else all.set(key, [cell]);
  }
  const byPeriod = (a: Cell, b: Cell) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1);
  return [...all.values()].map((own) => own.sort(byPeriod));
}

/** Counts that are more than twice, or less than half, what they were in the period before. */
export const countJumps: Doubting = (table) => {
  const files = byPath(table);
  const roles: readonly Count[] = ['potential', 'registered'];
  return series([...table.cells]).flatMap((cells) =>
    cells.slice(1).flatMap((cell, index): Doubt[] => {
      const before = cells[index] as Cell;
      return roles
        .filter((role) => jumps(cell[role] ?? 0, before[role] ?? 0))
        .map((role) => ({
          code: 'count-jumps',
          ...placeOf(files, cell, role),
          value: String(cell[role]),
          other: `${before[role]} (${before.period})`,
        }));
    }),
  );
};
