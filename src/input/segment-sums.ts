import type { Cells } from '../core/cells.js';
import { type Grouped, groupedBy, membersOf } from '../core/dimension.js';
import { choicesCount, choicesOf } from './choices.js';

/** How much less likely than one choice of segments a sum by chance must be. */
const EVIDENCE = 10_000;

/** People of several rows. */
interface Sum {
  readonly potential: number;
  readonly registered: number;
}

/** A segment with its counts in all regions and periods. */
interface Segment extends Sum {
  readonly key: string;
  readonly number: number;
}

const NOBODY: Sum = { potential: 0, registered: 0 };

function plus(a: Sum, b: Sum): Sum {
  return { potential: a.potential + b.potential, registered: a.registered + b.registered };
}

function isSame(a: Sum, b: Sum): boolean {
  return a.potential === b.potential && a.registered === b.registered;
}

/** A count without the zeros at its end: round numbers add up by chance. */
function significant(count: number): number {
  let digits = count;
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits;
}

/** The counts of segments, in all and in each region and period. */
class SegmentCounts {
  /** The smallest first: a sum is never below its parts. */
  readonly segments: readonly Segment[];
  private readonly places: Grouped;
  private readonly rows: readonly Int32Array[];

  constructor(private readonly cells: Cells) {
    const { regions, periods, segmentKeys } = cells;
    this.places = groupedBy(cells.length, [regions.ids, periods.ids]);
    const firsts = groupedBy(cells.length, [segmentKeys.ids]).firsts;
    this.rows = membersOf({ ids: segmentKeys.ids, firsts });
    this.segments = segmentKeys.values
      .map((key, number) => ({ key, number, ...this.sum(this.rows[number] ?? []) }))
      .sort((a, b) => a.potential + a.registered - b.potential - b.registered);
  }

  private sum(rows: Iterable<number>): Sum {
    const { potential, registered } = this.cells.columns;
    let [all, members] = [0, 0];
    for (const row of rows) {
      all += potential[row] as number;
      members += registered[row] as number;
    }
    return { potential: all, registered: members };
  }

  /** The counts of some segments in each region and period that one of them has. */
  private sumsOf(numbers: readonly number[]): Map<number, Sum> {
    const { potential, registered } = this.cells.columns;
    const sums = new Map<number, Sum>();
    for (const number of numbers)
      for (const row of this.rows[number] ?? []) {
        const place = this.places.ids[row] as number;
        const own = { potential: potential[row] as number, registered: registered[row] as number };
        sums.set(place, plus(sums.get(place) ?? NOBODY, own));
      }
    return sums;
  }

  /** The logarithm of how many values the counts of a segment could have had instead. */
  surprise({ number }: Segment): number {
    let sum = 0;
    for (const { potential, registered } of this.sumsOf([number]).values())
      sum += Math.log(significant(potential) + 1) + Math.log(significant(registered) + 1);
    return sum;
  }

  /** Whether some segments add up to another one in each of its regions and periods. */
  addUpTo(whole: Segment, parts: readonly Segment[]): boolean {
    const sums = this.sumsOf(parts.map(({ number }) => number));
    return [...this.sumsOf([whole.number])].every(([place, own]) =>
      isSame(sums.get(place) ?? NOBODY, own),
    );
  }
}

/** The choices of segments whose counts in all are those of another. */
function candidates(whole: Segment, parts: readonly Segment[], all: Sum): Segment[][] {
  // Of many only all together are tried; their sum is known.
  if (choicesCount(parts.length) === 1) return isSame(all, whole) ? [[...parts]] : [];
  return choicesOf(parts).filter((some) => isSame(some.reduce<Sum>(plus, NOBODY), whole));
}

/**
 * Segments that are the sums of others in every region and period and in both counts, whatever they
 * are called, with the segments that each adds up.
 */
export function sumSegments(cells: Cells): ReadonlyMap<string, readonly string[]> {
  const counts = new SegmentCounts(cells);
  const parts: Segment[] = [];
  let all: Sum = NOBODY;
  const sums = new Map<string, readonly string[]>();
  for (const segment of counts.segments) {
    const chosen = candidates(segment, parts, all);
    const found =
      chosen.length > 0 &&
      counts.surprise(segment) >= Math.log(EVIDENCE * (choicesCount(parts.length) + 1))
        ? chosen.find((some) => counts.addUpTo(segment, some))
        : undefined;
    if (found) {
      sums.set(
        segment.key,
        found.map(({ key }) => key),
      );
    } else if (!isSame(segment, NOBODY)) {
      parts.push(segment);
      all = plus(all, segment);
    }
  }
  return sums;
}
