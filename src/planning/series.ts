import type { Lacking } from '../budget/periods.js';
import type { Cell } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { groupedTogether, valuesIn } from '../core/columns.js';
import { coverage } from '../core/coverage.js';
import { mapped, valueAt } from '../core/dimension.js';
import { add, exact, type Share } from '../core/exact.js';
import { type Numbers, summedBy } from '../core/numbers.js';
import { lackingIn, type SegmentNames } from '../core/series.js';

/** One period of a series: all that was chosen, together. */
export interface SeriesPoint extends Lacking {
  readonly potential: number;
  readonly registered: number;
  readonly coverage: Share | null;
  /** Members more than in the period before; null of the first. */
  readonly change: number | null;
  /** Members more than in the same month a year before; null where that is not there. */
  readonly overYear: number | null;
  /** Whether the change is out of the usual. */
  readonly isJump: boolean;
}

/** Periods that make a series: of two there is nothing to see beside the two themselves. */
const LEAST = 3;
/** Changes that tell what is usual. */
const LEAST_CHANGES = 4;
/** How many times further from the middle than half of all changes are a change is out of the usual. */
const FAR = 5;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/**
 * Tells the changes that are out of the usual: more than five times as far from the median of all changes as half
 * of them are, and as a tenth of it is. Of few changes nothing is usual.
 */
export function jumpsIn(changes: readonly number[]): (change: number) => boolean {
  if (changes.length < LEAST_CHANGES) return () => false;
  const usual = middle(changes);
  const half = middle(changes.map((change) => Math.abs(change - usual)));
  const spread = Math.max(half, Math.abs(usual) / 10);
  return (change) => change !== usual && Math.abs(change - usual) > FAR * spread;
}

/** The periods of some cells, ascending, with the number of each by that of its text. */
function periodsIn({ columns: { period } }: Cells) {
  const periods = valuesIn(period)
    .flatMap((each) => each ?? [])
    .sort();
  const numbers = new Map(periods.map((each, at) => [each, at]));
  return { periods, of: mapped(period, (each) => numbers.get(each ?? '') ?? -1) };
}

/** Potential and members of each period, all together. */
function countsIn(cells: Cells, names: SegmentNames) {
  const { potential, registered, period } = cells.columns;
  const sums = (column: Numbers) => summedBy(column, period.ids, period.values.length);
  const [base, members] = [sums(potential), sums(registered)];
  const lacking = lackingIn(cells, names);
  return periodsIn(cells).periods.map((each) => {
    const at = period.values.indexOf(each);
    return {
      period: each,
      potential: exact(base[at] as number),
      registered: exact(members[at] as number),
      lacking: lacking[at] as number,
    };
  });
}

/**
 * The members period by period; none of fewer than three periods. Years and months are not mixed. `names` tell
 * segments apart through time.
 */
export function seriesOf(cells: Cells, names: SegmentNames): readonly SeriesPoint[] {
  if (periodsIn(cells).periods.length < LEAST) return [];
  const counts = countsIn(cells, names);
  const members = new Map(counts.map(({ period, registered }) => [period, registered]));
  const changes = counts.map(({ registered }, at) => {
    const before = counts[at - 1];
    return before ? registered - before.registered : null;
  });
  const isJump = jumpsIn(changes.flatMap((change) => change ?? []));
  return counts.map(({ period, potential, registered, lacking }, at) => {
    const yearBefore = members.get(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`);
    const change = changes[at] ?? null;
    return {
      ...{ period, potential, registered, coverage: coverage(potential, registered), change },
      overYear: yearBefore === undefined || period.length === 4 ? null : registered - yearBefore,
      isJump: change !== null && isJump(change),
      lacking,
    };
  });
}

/**
 * Members of each group in each period, in the order of the periods; null where it has no row in one. None of fewer
 * than three periods.
 *
 * @param keyOf what tells the group of a cell, by its region and segment
 */
export function membersByPeriod(
  cells: Cells,
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, readonly (number | null)[]> {
  const { periods, of } = periodsIn(cells);
  const groups = new Map<string, (number | null)[]>();
  if (periods.length < LEAST) return groups;
  const { region, segment, registered } = cells.columns;
  const { ids, firsts } = groupedTogether(cells.length, [region, segment]);
  const lines = Array.from(firsts, (row) => {
    const key = keyOf(cells.at(row));
    const line = groups.get(key) ?? periods.map(() => null);
    groups.set(key, line);
    return line;
  });
  for (let row = 0; row < cells.length; row += 1) {
    const at = valueAt(of, row);
    const line = lines[ids[row] as number];
    if (line && at >= 0) line[at] = add(line[at] ?? 0, registered[row] as number);
  }
  return groups;
}
