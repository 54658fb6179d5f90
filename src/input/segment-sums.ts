import type { Cells } from '../core/cells.js';
import { significant } from './chance.js';
import { choicesCount, choicesOf } from './choices.js';
import type { Sum } from './runs.js';
import { SegmentCounts } from './segment-counts.js';
import { isOfMany } from './total-names.js';

/** How much less likely than one choice of segments a sum by chance must be. */
const EVIDENCE = 10_000;

/** The same where the name says that others are part of it. */
const EVIDENCE_OF_MANY = 10;

const NOBODY: Sum = { potential: 0, registered: 0 };

/** Some segments, and what they add up to in all. */
interface Choice {
  readonly parts: readonly number[];
  readonly keys: readonly string[];
  readonly sum: Sum;
}

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
  private choices: readonly Choice[] | undefined;

  constructor(private readonly counts: SegmentCounts) {}

  add(segment: number): void {
    this.own.push(segment);
    this.all = plus(this.all, this.counts.of(segment));
    this.choices = undefined;
  }

  private choice(parts: readonly number[]): Choice {
    const keys = parts.map((part) => this.counts.keys[part] as string);
    return { parts, keys, sum: parts.map((part) => this.counts.of(part)).reduce(plus, NOBODY) };
  }

  /** How many choices there are. */
  get count(): number {
    return choicesCount(this.own.length);
  }

  /** The choices that have as many people in all. One choice alone is of all segments. */
  addingUpTo(sum: Sum): readonly Choice[] {
    const isAbove = sum.potential > this.all.potential || sum.registered > this.all.registered;
    if (isAbove || (this.count === 1 && !isSame(sum, this.all))) return [];
    this.choices ??= choicesOf(this.own).map((parts) => this.choice(parts));
    return this.choices.filter((choice) => isSame(choice.sum, sum));
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

/**
 * Segments that are the sums of others in every region and period and in both counts, whatever they
 * are called, with the segments that each adds up.
 */
export function sumSegments(cells: Cells): ReadonlyMap<string, readonly string[]> {
  const counts = new SegmentCounts(cells);
  const parts = new Parts(counts);
  const sums = new Map<string, readonly string[]>();
  for (const segment of smallestFirst(counts)) {
    const own = counts.of(segment);
    if (isSame(own, NOBODY)) continue;
    const chosen = parts.addingUpTo(own).find((choice) => counts.addUpTo(segment, choice.parts));
    const key = counts.keys[segment] as string;
    const least = isOfMany(key) ? EVIDENCE_OF_MANY : EVIDENCE * (parts.count + 1);
    if (chosen && isTelling(counts.eachOf(segment), least)) sums.set(key, chosen.keys);
    else parts.add(segment);
  }
  return sums;
}
