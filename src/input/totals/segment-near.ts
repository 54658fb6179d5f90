import type { Cells } from '../../core/cells.js';
import { valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import { isOfMany, mayBeOfThoseBeside } from '../text/total-names.js';
import { runsBeside } from './segment-beside.js';
import { SegmentCounts } from './segment-counts.js';
import { likelyParts } from './segment-likely.js';
import { Outline } from './segment-outline.js';
import { isNear, type Sum } from './sum.js';

/** One part of so many by which counts may miss a sum, and people that are as little in small counts. */
const NEAR = 20;
const FEW = 1;

/** A sum and two parts. */
const LEAST = 3;

/** The runs of segments beside one, up to the next of which others are part: two or more of them. */
function partsBeside(keys: readonly string[], segment: number): (readonly number[])[] {
  const isEnd = (key: string) => isOfMany(key) || mayBeOfThoseBeside(key);
  const runs = ([1, -1] as const).flatMap((step) => [...runsBeside(keys, segment, step, isEnd)]);
  return runs.filter(({ length }) => length > 1);
}

/** Whether a segment is, in each region and period that has some others, nearly what these add up to. */
function isNearlySum(counts: SegmentCounts, segment: number, parts: readonly number[]): boolean {
  let isSeen = false;
  const isFew = (own: Sum, sum: Sum) =>
    Math.abs(own.potential - sum.potential) <= FEW &&
    Math.abs(own.registered - sum.registered) <= FEW;
  for (const [own, sum] of counts.besideEach(segment, parts)) {
    if (sum.potential + sum.registered === 0) continue;
    if (!isNear(own, sum, NEAR) && !isFew(own, sum)) return false;
    isSeen = true;
  }
  return isSeen;
}

/**
 * Segments whose name or place in a list says that others are part of them, and which are nearly what these add up
 * to; and those of any name that are no chance. Totals with misprints, most likely, that would count everybody twice.
 */
export function nearlySegments(cells: Cells): Problem[] {
  const { segmentKeys, columns } = cells;
  if (segmentKeys.values.length < LEAST) return [];
  const { values: keys, ids } = segmentKeys;
  const outline = new Outline(keys);
  const choicesOf = (segment: number) => {
    const listed = outline.under(segment);
    const beside = isOfMany(keys[segment] as string) ? partsBeside(keys, segment) : [];
    return listed.length > 1 ? [listed, ...beside] : beside;
  };
  const counts = new SegmentCounts(cells);
  return keys.flatMap((_, segment): Problem[] => {
    const parts =
      choicesOf(segment).find((choice) => isNearlySum(counts, segment, choice)) ??
      likelyParts(counts, segment);
    if (!parts) return [];
    const row = ids.indexOf(segment);
    const textOf = (of: number) => valueAt(columns.segment, ids.indexOf(of)).segment;
    const [value, list] = [textOf(segment), parts.map(textOf)];
    return [{ code: 'segment-near-sum', ...cells.originAt(row), value, list }];
  });
}
