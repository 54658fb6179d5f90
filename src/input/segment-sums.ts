import { type Cell, regionKey } from '../core/cell.js';
import { choicesOf } from './choices.js';

/** How much less likely than one choice of segments a sum by chance must be. */
const EVIDENCE = 10_000;

/** The counts of a segment in one region and period, or in all of them, in people. */
type Sum = Pick<Cell, 'potential' | 'registered'>;

const NOBODY: Sum = { potential: 0, registered: 0 };

/** A segment with its counts in all, and in each region and period. */
interface Counted {
  readonly key: string;
  readonly all: Sum;
  readonly places: ReadonlyMap<string, Sum>;
}

function plus(a: Sum, b: Sum): Sum {
  return { potential: a.potential + b.potential, registered: a.registered + b.registered };
}

function isSame(a: Sum, b: Sum): boolean {
  return a.potential === b.potential && a.registered === b.registered;
}

/** The segments of a table, the smallest first: a sum is never below its parts. */
function segmentsOf(cells: readonly Cell[]): Counted[] {
  const found = new Map<string, { all: Sum; places: Map<string, Sum> }>();
  for (const cell of cells) {
    const own = found.get(cell.segmentKey) ?? { all: NOBODY, places: new Map() };
    const place = `${regionKey(cell.region)}\n${cell.period ?? ''}`;
    own.places.set(place, plus(own.places.get(place) ?? NOBODY, cell));
    own.all = plus(own.all, cell);
    found.set(cell.segmentKey, own);
  }
  const sizeOf = ({ all }: Counted) => all.potential + all.registered;
  return [...found].map(([key, own]) => ({ key, ...own })).sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** A count without the zeros at its end: round numbers add up by chance. */
function significant(count: number): number {
  let digits = count;
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits;
}

/** The logarithm of how many values the counts of a segment could have had instead. */
function surprise({ places }: Counted): number {
  return [...places.values()]
    .flatMap(({ potential, registered }) => [potential, registered])
    .reduce((sum, count) => sum + Math.log(significant(count) + 1), 0);
}

/** Whether some segments add up to another one, in all and in each of its regions and periods. */
function addUpTo(whole: Counted, parts: readonly Counted[]): boolean {
  if (!isSame(parts.map(({ all }) => all).reduce(plus, NOBODY), whole.all)) return false;
  return [...whole.places].every(([place, counts]) => {
    const own = parts.map(({ places }) => places.get(place) ?? NOBODY);
    return isSame(own.reduce(plus, NOBODY), counts);
  });
}

/**
 * Segments that are the sums of others in every region and period and in both counts, whatever they
 * are called, with the segments that each adds up.
 */
export function sumSegments(cells: readonly Cell[]): ReadonlyMap<string, readonly string[]> {
  const parts: Counted[] = [];
  const sums = new Map<string, readonly string[]>();
  for (const segment of segmentsOf(cells)) {
    const choices = choicesOf(parts);
    const isTold = surprise(segment) >= Math.log(EVIDENCE * (choices.length + 1));
    const chosen = isTold && choices.find((some) => addUpTo(segment, some));
    if (chosen)
      sums.set(
        segment.key,
        chosen.map(({ key }) => key),
      );
    else if (!isSame(segment.all, NOBODY)) parts.push(segment);
  }
  return sums;
}
