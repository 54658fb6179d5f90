import type { Cells } from '../core/cells.js';
import { significant } from './chance.js';
import { choicesCount, chosenOf, MOST_CHOSEN } from './choices.js';
import type { Sum } from './runs.js';
import { SegmentCounts } from './segment-counts.js';
import { isOfMany } from './total-names.js';

/** How much less likely than one choice of segments a sum by chance must be. */
const EVIDENCE = 10_000;

/** The same where the name says that others are part of it. */
const EVIDENCE_OF_MANY = 10;

const NOBODY: Sum = { potential: 0, registered: 0 };

function plus(a: Sum, b: Sum): Sum {
  return { potential: a.potential + b.potential, registered: a.registered + b.registered };
}

function isSame(a: Sum, b: Sum): boolean {
  return a.potential === b.potential && a.registered === b.registered;
}

/** Segments that are no sums, and the choices of them that others may add up. */
class Parts {
  private readonly own: number[] = [];
  private all = NOBODY;
  /** What each choice adds up to in all; its number has a bit for each segment that is chosen. */
  private readonly sums: Sum[] = [NOBODY];

  constructor(private readonly counts: SegmentCounts) {}

  add(segment: number): void {
    const counts = this.counts.of(segment);
    this.own.push(segment);
    this.all = plus(this.all, counts);
    if (this.own.length > MOST_CHOSEN) return;
    for (let choice = 0, end = this.sums.length; choice < end; choice += 1)
      this.sums.push(plus(this.sums[choice] as Sum, counts));
  }

  /** How many choices there are. */
  get count(): number {
    return choicesCount(this.own.length);
  }

  /** The choices that have as many people in all. Of many segments all are the only choice. */
  *addingUpTo(sum: Sum): Iterable<readonly number[]> {
    if (sum.potential > this.all.potential || sum.registered > this.all.registered) return;
    if (this.own.length > MOST_CHOSEN) {
      if (isSame(sum, this.all)) yield [...this.own];
      return;
    }
    for (let choice = 0; choice < this.sums.length; choice += 1) {
      const isOfSeveral = (choice & (choice - 1)) !== 0;
      if (isOfSeveral && isSame(this.sums[choice] as Sum, sum)) yield chosenOf(this.own, choice);
    }
  }
}

/** Whether counts could have had more than so many other values instead. */
function isTelling(counts: Iterable<Sum>, values: number): boolean {
  const least = Math.log(values);
  let surprise = 0;
  for (const { potential, registered } of counts) {
    surprise += Math.log(significant(potential) + 1);
    surprise += Math.log(significant(registered) + 1);
    if (surprise >= least) return true;
  }
  return false;
}

/** Segments, the smallest first: a sum is never below its parts. */
function smallestFirst(counts: SegmentCounts): number[] {
  const sizes = counts.keys.map((_, segment) => {
    const { potential, registered } = counts.of(segment);
    return potential + registered;
  });
  return [...sizes.keys()].sort((a, b) => (sizes[a] as number) - (sizes[b] as number));
}

/** The parts that a segment adds up in every region and period; undefined where it adds up none. */
function partsOf(
  segment: number,
  parts: Parts,
  counts: SegmentCounts,
): readonly number[] | undefined {
  for (const choice of parts.addingUpTo(counts.of(segment)))
    if (counts.addUpTo(segment, choice)) return choice;
  return undefined;
}

/**
 * Segments that are the sums of others in every region and period and in both counts, whatever they
 * are called, with the segments that each adds up.
 */
export function sumSegments(cells: Cells): ReadonlyMap<string, readonly string[]> {
  const counts = new SegmentCounts(cells);
  const parts = new Parts(counts);
  const sums = new Map<string, readonly string[]>();
  for (const segment of smallestFirst(counts)) {
    if (isSame(counts.of(segment), NOBODY)) continue;
    const chosen = partsOf(segment, parts, counts);
    const key = counts.keys[segment] as string;
    const least = isOfMany(key) ? EVIDENCE_OF_MANY : EVIDENCE * (parts.count + 1);
    if (chosen && isTelling(counts.eachOf(segment), least)) {
      sums.set(
        key,
        chosen.map((part) => counts.keys[part] as string),
      );
    } else parts.add(segment);
  }
  return sums;
}
