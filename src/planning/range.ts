import { compareShares, type Share } from '../core/exact.js';
import type { PlanFigures } from './figures.js';

/** What can be least and most by itself: who pays how much cannot. */
export type RangeFigures = Omit<PlanFigures, 'byPayer'>;

/** An end of a range. */
type End = 'low' | 'high';

/** The least or the most of some values; null where one of them is not known. */
export function endOf<T>(
  values: readonly (T | null)[],
  end: End,
  compare: (a: T, b: T) => number,
): T | null {
  const known = values.filter((value) => value !== null).sort(compare);
  if (known.length < values.length) return null;
  return known.at(end === 'low' ? 0 : -1) ?? null;
}

/** The least or the most of some numbers; null where one of them is not known. */
export function numberEnd(values: readonly (number | null)[], end: End): number | null {
  return endOf(values, end, (a, b) => a - b);
}

/** One year at its least or at its most, figure by figure. */
function yearEnd(runs: readonly [PlanFigures, ...PlanFigures[]], end: End): RangeFigures {
  const { byPayer: _, coverage: _ratio, ...figures } = runs[0];
  const coverages = runs.map(({ coverage }) => coverage);
  const names = Object.keys(figures) as (keyof typeof figures)[];
  const found = names.map((name) => {
    const values = runs.map((run) => run[name]);
    return [name, numberEnd(values, end)] as const;
  });
  const coverage = endOf<Share>(coverages, end, compareShares);
  return { ...figures, ...Object.fromEntries(found), coverage };
}

/** The least and the most of every figure of every year over all that was run. */
export function rangeOf(runs: readonly (readonly PlanFigures[])[]) {
  const [central = [], ...others] = runs;
  const ends = (end: End) =>
    central.map((year, index) =>
      yearEnd([year, ...others.flatMap((run) => run[index] ?? [])], end),
    );
  return { low: ends('low'), high: ends('high') };
}
