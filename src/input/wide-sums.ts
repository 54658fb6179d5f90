import { COUNTS } from '../core/vocabulary.js';
import { choicesOf } from './choices.js';
import { isMissing, readCount } from './number.js';
import type { WidePart } from './read-columns.js';
import type { RawRow } from './records.js';
import { type CountWays, PLAIN, TYPED } from './row.js';
import { isAllSegments } from './total-names.js';

/** A column of a wide table that adds up others, and the segments that it adds up. */
export interface SumPart {
  readonly segment: string;
  readonly of: readonly string[];
}

/** People below which one column can be the sum of others by chance. */
const LEAST = 1000;

/** The counts of a part in all rows, one after the other; null where one cannot be read. */
type Counts = readonly (number | null)[];

function countsOf({ columns }: WidePart, rows: readonly RawRow[], ways: CountWays): Counts {
  const indexes = COUNTS.flatMap((role) =>
    role === 'subsidised' ? [] : (columns.get(role) ?? []),
  );
  return rows.flatMap((row) =>
    indexes.map((index) => {
      const { convention, scaleOf } = ways.get(index) ?? PLAIN;
      const text = (row.cells[index] ?? '').trim();
      const way = row.typed?.[index] ? TYPED : convention;
      const count = isMissing(text) ? null : readCount(text, way, scaleOf(row));
      return typeof count === 'number' ? count : null;
    }),
  );
}

function isSum(whole: Counts, parts: readonly Counts[]): boolean {
  return whole.every((count, at) => {
    const counts = parts.map((part) => part[at] ?? null);
    if (count === null || counts.includes(null)) return true;
    return counts.reduce<number>((sum, each) => sum + (each ?? 0), 0) === count;
  });
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
  const isLarge = own.reduce<number>((sum, count) => sum + (count ?? 0), 0) >= LEAST;
  const names = namedTogether(part.segment);
  const named = others.filter(({ segment }) => names.includes(segment.trim().toLowerCase()));
  if (named.length > 1 && named.length === names.length) return named;
  const some = others.filter((each) => countsAt(each).some((count) => count !== null && count > 0));
  return isLarge ? choicesOf(some).find((chosen) => isSum(own, chosen.map(countsAt))) : undefined;
}

/**
 * Columns of a wide table that are the sums of others in every row and every count, or are called so
 * (`L+P`): they are totals and no segments. Those called totals are left to be compared.
 */
export function sumParts(
  parts: readonly WidePart[],
  rows: readonly RawRow[],
  ways: CountWays,
): SumPart[] {
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
