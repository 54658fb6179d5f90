import { cellsOf } from '../../budget/periods.js';
import type { Cells } from '../../core/cells.js';
import { valuesIn } from '../../core/columns.js';
import { coverage } from '../../core/coverage.js';
import { exact, type Share } from '../../core/exact.js';

/** One period of a series: all that was chosen, together. */
export interface SeriesPoint {
  readonly period: string;
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

function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] as number;
  return exact(sum);
}

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

/** The members period by period; none of fewer than three periods. Years and months are not mixed. */
export function seriesOf(cells: Cells): readonly SeriesPoint[] {
  const periods = valuesIn(cells.columns.period)
    .flatMap((period) => period ?? [])
    .sort();
  if (periods.length < LEAST) return [];
  const counts = periods.map((period) => {
    const { potential, registered } = cellsOf(cells, [period]).columns;
    return { period, potential: sumOf(potential), registered: sumOf(registered) };
  });
  const members = new Map(counts.map(({ period, registered }) => [period, registered]));
  const changes = counts.map(({ registered }, at) => {
    const before = counts[at - 1];
    return before ? registered - before.registered : null;
  });
  const isJump = jumpsIn(changes.flatMap((change) => change ?? []));
  return counts.map(({ period, potential, registered }, at) => {
    const yearBefore = members.get(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`);
    const change = changes[at] ?? null;
    return {
      ...{ period, potential, registered, coverage: coverage(potential, registered), change },
      overYear: yearBefore === undefined || period.length === 4 ? null : registered - yearBefore,
      isJump: change !== null && isJump(change),
    };
  });
}
