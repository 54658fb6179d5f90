import { COUNTS } from '../../core/vocabulary.js';
import type { WidePart } from '../head/read-columns.js';
import type { Records } from '../records/records.js';
import { choicesOf } from '../text/choices.js';
import { isAllSegments } from '../text/total-names.js';
import { type CountWays, countsIn, MISSING, PLAIN } from './count-way.js';

/** A column of a wide table that adds up others, and the segments that it adds up. */
export interface SumPart {
  readonly segment: string;
  readonly of: readonly string[];
}

/** People below which one column can be the sum of others by chance. */
const LEAST = 1000;

/** The counts of a part in all rows, a column for each count; below 0 where one cannot be read. */
type Counts = readonly Int32Array[];

function countsOf({ columns }: WidePart, rows: Records, ways: CountWays): Counts {
  const indexes = COUNTS.flatMap((role) =>
    role === 'subsidised' ? [] : (columns.get(role) ?? []),
  );
  return indexes.map((index) => countsIn(rows, index, ways.get(index) ?? PLAIN));
}

function isSum(whole: Counts, parts: readonly Counts[]): boolean {
  return whole.every((counts, at) =>
    counts.every((count, row) => {
      const own = parts.map((part) => part[at]?.[row] ?? MISSING);
      if (count < 0 || own.some((each) => each < 0)) return true;
      return own.reduce((sum, each) => sum + each, 0) === count;
    }),
  );
}

/** People of all rows and counts together. */
function peopleOf(counts: Counts): number {
  return counts.reduce((all, own) => own.reduce((sum, count) => sum + Math.max(0, count), all), 0);
}

/** The segments that a name such as `L+P` or `PU dan BPU` puts together. */
function namedTogether(segment: string): string[] {
  return segment
    .split(/\s*(?:\+|&|\bdan\b|\band\b)\s*/i)
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');
}

function sumPart(
  part: WidePart,
  others: readonly WidePart[],
  countsAt: (part: WidePart) => Counts,
) {
  const own = countsAt(part);
  const isLarge = peopleOf(own) >= LEAST;
  const names = namedTogether(part.segment);
  const named = others.filter(({ segment }) => names.includes(segment.trim().toLowerCase()));
  if (named.length > 1 && named.length === names.length) return named;
  const some = others.filter((each) => peopleOf(countsAt(each)) > 0);
  return isLarge ? choicesOf(some).find((chosen) => isSum(own, chosen.map(countsAt))) : undefined;
}

/**
 * Columns of a wide table that are the sums of others in every row and every count, or are called so
 * (`L+P`): they are totals and no segments. Those called totals are left to be compared.
 */
export function sumParts(parts: readonly WidePart[], rows: Records, ways: CountWays): SumPart[] {
  const own = parts.filter(({ segment }) => !isAllSegments(segment.toLowerCase()));
  const counts = new Map(own.map((part) => [part, countsOf(part, rows, ways)]));
  const countsAt = (part: WidePart) => counts.get(part) ?? [];
  return own.flatMap((part) => {
    const of = sumPart(
      part,
      own.filter((other) => other !== part),
      countsAt,
    );
    return of ? [{ segment: part.segment, of: of.map(({ segment }) => segment) }] : [];
  });
}
