import type { Cells } from '../../core/cells.js';
import { groupsBy } from '../../core/list.js';
import { type Range, Runs } from './runs.js';
import { countsAt, isNear, offBy, type Sum } from './sum.js';

/** One part of so many by which a total may miss the sum of the rows beside it. */
const NEAR = 20;

/** For each segment that is a total over others, those that it adds up: null for all of them. */
export type TotalSegments = ReadonlyMap<string, readonly string[] | null>;

/**
 * What a total without a name of its own adds up: all rows, or those right above it or right below it, up to the next
 * total, whose sum is nearer. A list can have a `Sub Total` for each of its parts.
 */
function partsBeside(own: Sum, runs: Runs, beside: readonly Range[]): Int32Array {
  const { rows } = runs;
  let [least, parts] = [offBy(own, runs.sum(0, rows.length)), rows];
  for (const [start, end] of beside) {
    const sum = runs.sum(start, end);
    if (end === start || offBy(own, sum) >= least || !isNear(own, sum, NEAR)) continue;
    [least, parts] = [offBy(own, sum), rows.subarray(start, end)];
  }
  return parts;
}

/** The parts of the totals of one region and period, by their rows. */
export function partsIn(
  cells: Cells,
  rows: Int32Array,
  keyOf: (row: number) => string,
  totals: TotalSegments,
): (readonly [number, Int32Array])[] {
  const isTotal = (row: number) => totals.has(keyOf(row));
  const all = rows.filter((row) => !isTotal(row));
  const runs = new Runs(cells, all);
  const bySegment = groupsBy(all, keyOf);
  const found = new Map<readonly string[], Int32Array>();
  const partsNamed = (names: readonly string[]) => {
    const some = () => [...new Set(names)].flatMap((name) => bySegment.get(name) ?? []);
    const parts = found.get(names) ?? Int32Array.from(some()).sort();
    found.set(names, parts);
    return parts;
  };
  const own = [...rows.keys()].filter((at) => isTotal(rows[at] as number));
  return own.flatMap((at, index) => {
    const row = rows[at] as number;
    const names = totals.get(keyOf(row)) ?? null;
    // So many of the rows before it are parts.
    const place = at - index;
    const before = (own[index - 1] ?? -1) + 1 - index;
    const after = (own[index + 1] ?? rows.length) - index - 1;
    const beside = [[before, place] as const, [place, after] as const];
    const parts = names ? partsNamed(names) : partsBeside(countsAt(cells, row), runs, beside);
    return parts.length > 0 || names?.length === 0 ? [[row, parts] as const] : [];
  });
}
