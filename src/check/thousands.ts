import { type Grouped, groupedBy, membersOf } from '../core/dimension.js';
import type { Count } from '../core/vocabulary.js';
import type { Doubt } from '../problem/doubt.js';
import { byPath, type Doubting, placeOf } from './doubting.js';

/** Counts below this may be thousands where all others of a group are above that. */
const SMALL = 1000;
const LARGE = 10_000;
/** How far from the others a thousand times the count may be, and they from each other. */
const NEAR = 4;
const SPREAD = 10;
const LEAST_OTHERS = 2;

/** Rows of a group whose counts would be among the others if they were thousands, and the least of these. */
function inThousands(rows: Int32Array, counts: ArrayLike<number>) {
  const countOf = (row: number) => counts[row] as number;
  const small = rows.filter((row) => countOf(row) > 0 && countOf(row) < SMALL);
  const others = rows.filter((row) => countOf(row) >= SMALL);
  const isFew = small.length > 0 && small.length <= others.length;
  if (!isFew || others.length < LEAST_OTHERS) return { small: [], least: 0 };
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const row of others) {
    least = Math.min(least, countOf(row));
    most = Math.max(most, countOf(row));
  }
  const isAmong = (row: number) =>
    countOf(row) * SMALL * NEAR >= least && countOf(row) * SMALL <= most * NEAR;
  const isGroup = least >= LARGE && most <= least * SPREAD;
  return { small: isGroup ? Array.from(small.filter(isAmong)) : [], least };
}

/** Counts that may stand in thousands: a thousand times as large, they would be among those of their segment. */
export const countsInThousands: Doubting = (table) => {
  const { cells } = table;
  const files = byPath(table);
  const groups: Grouped = groupedBy(cells.length, [cells.periods.ids, cells.segmentKeys.ids]);
  const roles: readonly Count[] = ['potential', 'registered'];
  return membersOf(groups).flatMap((rows) =>
    roles.flatMap((role): Doubt[] => {
      const { small, least } = inThousands(rows, cells.columns[role]);
      return small.map((row) => {
        const cell = cells.at(row);
        const at = placeOf(files, cell, role);
        const counts = { value: String(cell[role]), other: String(least) };
        return { code: 'count-thousands' as const, ...at, ...counts };
      });
    }),
  );
};
