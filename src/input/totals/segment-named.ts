import type { Cells } from '../../core/cells.js';
import { valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import { isAllSegments, namesParts, withoutTotalWords } from '../text/total-names.js';
import { runsBeside } from './segment-beside.js';
import { SegmentCounts } from './segment-counts.js';
import { isSame, NOBODY, offBy } from './sum.js';

/** One part of so many by which the people of a total may miss those of its parts. */
const NEAR = 20;

/** Totals that are looked into, at most: no list has as many. */
const MOST = 50;

/** A total with a name of its own, as `Jumlah BPU`, and what it adds up. */
export interface NamedTotal {
  readonly segment: number;
  /** Null for all segments that are no totals. */
  readonly parts: readonly number[] | null;
  /** Whether it is at least nearly their sum. */
  readonly isNear: boolean;
}

/**
 * What a total adds up: of the runs beside it, and all segments together, those whose sum is nearest. Only regions and
 * periods count that have other segments: in others it is all that there is.
 */
function namedTotal(counts: SegmentCounts, segment: number): NamedTotal {
  const { keys } = counts;
  const all = [...keys.keys()].filter((at) => !isAllSegments(keys[at] as string));
  const hasOthers = Array.from(counts.besideEach(segment, all), ([, sum]) => !isSame(sum, NOBODY));
  /** How far it is from what some segments add up to, in people. */
  const missedBy = (parts: readonly number[]) => {
    const beside = [...counts.besideEach(segment, parts)].filter((_, at) => hasOthers[at]);
    return beside.reduce((off, [own, sum]) => off + offBy(own, sum), 0);
  };
  let [least, parts]: [number, readonly number[] | null] = [missedBy(all), null];
  for (const step of [-1, 1] as const)
    for (const run of runsBeside(keys, segment, step, isAllSegments)) {
      const off = missedBy(run);
      if (off < least) [least, parts] = [off, run];
    }
  const { potential, registered } = counts.of(segment);
  return { segment, parts, isNear: least * NEAR <= potential + registered };
}

/** The totals with a name of their own, in a table that has other segments beside them. */
export function namedTotals(cells: Cells): NamedTotal[] {
  const keys = cells.segmentKeys.values;
  const named = [...keys.keys()].filter((at) => namesParts(keys[at] as string));
  if (named.length === 0 || named.length > MOST || keys.every(isAllSegments)) return [];
  const counts = new SegmentCounts(cells);
  return named.map((segment) => namedTotal(counts, segment));
}

/** The segments that totals with a name of their own add up; those that are not here add up all. */
export function partsOfNamed(
  { segmentKeys: { values } }: Cells,
  totals: readonly NamedTotal[],
): ReadonlyMap<string, readonly string[]> {
  const keyOf = (segment: number) => values[segment] as string;
  const found = totals.flatMap(({ segment, parts, isNear }) =>
    parts && isNear ? [[keyOf(segment), parts.map(keyOf)] as const] : [],
  );
  return new Map(found);
}

/** Totals with a name of their own that add up no others: who they count would be left out with them. */
export function totalsOfNone(cells: Cells, totals: readonly NamedTotal[]): Problem[] {
  const { ids } = cells.segmentKeys;
  return totals.flatMap(({ segment, isNear }): Problem[] => {
    if (isNear) return [];
    const row = ids.indexOf(segment);
    const value = valueAt(cells.columns.segment, row).segment;
    const other = withoutTotalWords(value);
    return [{ code: 'total-of-none', ...cells.originAt(row), value, other }];
  });
}
