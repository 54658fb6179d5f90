import { runsBeside } from './segment-beside.js';
import type { SegmentCounts } from './segment-counts.js';
import { isNear, NOBODY, plus, ROLES, type Sum } from './sum.js';

/** How much less likely than one run of segments a sum by chance must be. */
const EVIDENCE = 1000;
/** One part of so many by which all people of a segment may miss a sum. */
const NEAR = 20;
/** One count of so many may be a misprint. */
const MISPRINTS = 4;
/** What counts those whom no other segment does. */
const OTHERS = /\b(?:lain(?:nya|-lain)?|others?)$/;

function commonOf(a: number, b: number): number {
  return b === 0 ? a : commonOf(b, a % b);
}

/** What all counts of some segments are multiples of: estimates are round. */
function unitsOf(counts: SegmentCounts, segments: readonly number[]): Sum {
  let [potential, registered] = [0, 0];
  for (const segment of segments)
    for (const own of counts.eachOf(segment)) {
      potential = commonOf(potential, own.potential);
      registered = commonOf(registered, own.registered);
    }
  return { potential: potential || 1, registered: registered || 1 };
}

/** Whether a segment adds up others by no chance in all of its regions and periods, but for a misprint or few. */
function isLikelySum(counts: SegmentCounts, segment: number, parts: readonly number[]): boolean {
  const units = unitsOf(counts, [segment, ...parts]);
  let [surprise, wrong, seen] = [0, 0, 0];
  for (const [own, sum] of counts.besideEach(segment, parts))
    for (const role of ROLES) {
      if (own[role] + sum[role] === 0) continue;
      const off = Math.abs(own[role] - sum[role]) / units[role];
      seen += 1;
      if (off > 0) wrong += 1;
      surprise += Math.max(0, Math.log((own[role] / units[role] + 1) / (2 * off + 1)));
    }
  const isMost = wrong <= Math.max(1, seen / MISPRINTS);
  return isMost && surprise >= Math.log(EVIDENCE * counts.keys.length);
}

/** The segments right behind one, or right before it, that it most likely adds up, whatever it is called. */
export function likelyParts(counts: SegmentCounts, segment: number): readonly number[] | undefined {
  const own = counts.of(segment);
  if (OTHERS.test(counts.keys[segment] as string)) return undefined;
  for (const step of [1, -1] as const) {
    let sum = NOBODY;
    for (const parts of runsBeside(counts.keys, segment, step)) {
      sum = plus(sum, counts.of(parts.at(-1) as number));
      if (sum.potential > own.potential * 2) break;
      const isSum = parts.length > 1 && isNear(own, sum, NEAR);
      if (isSum && isLikelySum(counts, segment, parts)) return parts;
    }
  }
  return undefined;
}
