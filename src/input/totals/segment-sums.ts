import type { Cells } from '../../core/cells.js';
import { significant } from '../text/chance.js';
import { MOST_CHOSEN } from '../text/choices.js';
import { isOfMany, mayBeOfThoseBeside } from '../text/total-names.js';
import { Choices, isNobody } from './segment-choices.js';
import { SegmentCounts } from './segment-counts.js';
import { areBeside, Outline } from './segment-outline.js';
import { isSame, type Sum } from './sum.js';

/** How much less likely than one choice of segments a sum by chance must be. */
const EVIDENCE = 10_000;

/** The same where the parts stand right beside their sum: there are few such choices. */
const EVIDENCE_BESIDE = 1000;

/** The same where the name says that others are part of it. */
const EVIDENCE_OF_MANY = 10;

/** Sums that agree in so many regions and periods, and in two of three, do so where others are misprints. */
const LEAST_SAME = 2;

/** Segments that are no sums, and the choices of them that others may add up. */
class Parts {
  readonly own: number[] = [];
  readonly choices = new Choices();

  constructor(private readonly counts: SegmentCounts) {}

  add(segment: number): void {
    this.own.push(segment);
    this.choices.add(this.counts.of(segment));
  }

  /** The choices that have, in some regions and periods of a segment, as many people as it. */
  *seenIn(segment: number): Iterable<readonly number[]> {
    const { own, counts } = this;
    const last = counts.placesOf(segment) - 1;
    for (const place of new Set([0, last >> 1, last])) {
      const { own: sum, of } = counts.inPlace(segment, place, own);
      const choices = new Choices();
      for (const each of of) choices.add(each);
      yield* choices.addingUpTo(sum, own);
    }
  }

  /** The choices that have as many people in all. */
  addingUpTo(sum: Sum): Iterable<readonly number[]> {
    return this.choices.addingUpTo(sum, this.own);
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

/** Finds the segments that add up others. */
class SumFinder {
  private readonly parts: Parts;
  private readonly found = new Map<number, readonly number[]>();

  constructor(private readonly counts: SegmentCounts) {
    this.parts = new Parts(counts);
  }

  /** Finds the sums of what is listed under them. */
  private findListed(): void {
    const { counts, found } = this;
    const outline = new Outline(counts.keys);
    for (const segment of counts.keys.keys()) {
      const listed = outline.under(segment);
      if (
        listed.length > 0 &&
        !isNobody(this.counts.of(segment)) &&
        counts.addUpTo(segment, listed)
      )
        found.set(segment, listed);
    }
  }

  /** How much less likely than one choice a sum by chance must be: by its name, and where its parts stand. */
  private evidenceFor(segment: number, choice: readonly number[]): number {
    const { counts, parts, found } = this;
    const keyOf = (each: number) => counts.keys[each] as string;
    if (isOfMany(keyOf(segment))) return EVIDENCE_OF_MANY;
    const areFew = choice.length <= MOST_CHOSEN;
    if (!areFew || !areBeside(segment, choice, (place) => found.has(place)))
      return EVIDENCE * (parts.choices.count + 1);
    // Wage earners are beside the self-employed, and none of their sum.
    const mayBe =
      mayBeOfThoseBeside(keyOf(segment)) && !choice.some((each) => isOfMany(keyOf(each)));
    return (mayBe ? EVIDENCE_OF_MANY : EVIDENCE_BESIDE) * parts.own.length;
  }

  /** The parts that a segment adds up in every region and period by no chance; undefined where it adds up none. */
  private partsOf(segment: number): readonly number[] | undefined {
    const { counts, parts } = this;
    for (const choice of parts.addingUpTo(counts.of(segment))) {
      const isSum = counts.addUpTo(segment, choice);
      if (isSum && isTelling(counts.eachOf(segment), this.evidenceFor(segment, choice)))
        return choice;
    }
    return undefined;
  }

  /** The parts that a segment adds up by no chance in most regions and periods: in the others a count is wrong. */
  private mostlyPartsOf(segment: number): readonly number[] | undefined {
    const { counts, parts } = this;
    const key = counts.keys[segment] as string;
    const isNamed = isOfMany(key) || mayBeOfThoseBeside(key);
    if (!isNamed && !parts.choices.hasNear(counts.of(segment))) return undefined;
    for (const choice of parts.seenIn(segment)) {
      const beside = [...counts.besideEach(segment, choice)].filter(([, sum]) => !isNobody(sum));
      const same = beside.filter(([own, sum]) => isSame(own, sum)).map(([own]) => own);
      const areMost = same.length >= LEAST_SAME && same.length * 3 >= beside.length * 2;
      if (areMost && isTelling(same, this.evidenceFor(segment, choice))) return choice;
    }
    return undefined;
  }

  find(): ReadonlyMap<number, readonly number[]> {
    this.findListed();
    const listed = new Set([...this.found.values()].flat());
    for (const segment of smallestFirst(this.counts)) {
      if (this.found.has(segment) || isNobody(this.counts.of(segment))) continue;
      // What is listed under a sum is one of its parts, and no sum of others.
      const parts = listed.has(segment)
        ? undefined
        : (this.partsOf(segment) ?? this.mostlyPartsOf(segment));
      if (parts) this.found.set(segment, parts);
      else this.parts.add(segment);
    }
    return this.found;
  }
}

/**
 * Segments that are the sums of others in both counts of every region and period, or of most, whatever they
 * are called, with the segments that each adds up.
 */
export function sumSegments(cells: Cells): ReadonlyMap<string, readonly string[]> {
  const counts = new SegmentCounts(cells);
  const keyOf = (segment: number) => counts.keys[segment] as string;
  const found = [...new SumFinder(counts).find()];
  return new Map(found.map(([segment, parts]) => [keyOf(segment), parts.map(keyOf)]));
}
