import type { Cells } from '../../core/cells.js';
import { membersOf } from '../../core/dimension.js';
import { type Numbers, taken } from '../../core/numbers.js';
import { isSame, type Sum } from './sum.js';

/** Sums of several groups of rows, in people. */
interface Sums {
  readonly potential: Numbers;
  readonly registered: Numbers;
}

/** What the rows of each group add up to. */
function sumsBy(ids: Int32Array, groups: number, numbers: Numbers): Float64Array {
  const sums = new Float64Array(groups);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    sums[id] = (sums[id] as number) + (numbers[row] as number);
  }
  return sums;
}

/** The sums of one group. */
function at({ potential, registered }: Sums, group: number): Sum {
  return {
    potential: potential[group] as number,
    registered: registered[group] as number,
  };
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}

/** What segments have in each region and period, a group of rows for each. */
interface InPlaces extends Sums {
  /** The groups of each segment. */
  readonly of: readonly Int32Array[];
  /** The region and period of each group, and its segment. */
  readonly places: Int32Array;
  readonly segments: Int32Array;
}

/** The counts of the segments of a table, in all and in each region and period. */
export class SegmentCounts {
  /** The texts of the segments, in the order in which rows have them. */
  readonly keys: readonly string[];
  private readonly ids: Int32Array;
  private readonly all: Sums;
  private found: InPlaces | undefined;
  /** The groups of regions and periods that were asked for, by segment. */
  private readonly asked = new Map<number, ReadonlyMap<number, number>>();
  private last: { readonly parts: readonly number[]; readonly sums: Sums } | undefined;

  constructor(private readonly cells: Cells) {
    const { values, ids } = cells.segmentKeys;
    this.keys = values;
    this.ids = ids;
    this.all = this.sums(ids, values.length);
  }

  private sums(ids: Int32Array, groups: number): Sums {
    const { potential, registered } = this.cells.columns;
    return {
      potential: sumsBy(ids, groups, potential),
      registered: sumsBy(ids, groups, registered),
    };
  }

  private get inPlaces(): InPlaces {
    if (this.found) return this.found;
    const { places, identities, columns } = this.cells;
    // Most tables have one row of each: its counts are the sums, and need no room of their own.
    const areRows = identities.firsts.length === this.cells.length;
    const own = (ids: Int32Array) => (areRows ? ids : taken(ids, identities.firsts));
    const segments = own(this.ids);
    this.found = {
      ...(areRows ? columns : this.sums(identities.ids, identities.firsts.length)),
      of: membersOf({ ids: segments, firsts: new Int32Array(this.keys.length) }),
      places: own(places.ids),
      segments,
    };
    return this.found;
  }

  /** The groups of a region and period, by segment. */
  private groupsAt(there: number): ReadonlyMap<number, number> {
    const known = this.asked.get(there);
    if (known) return known;
    const { places, segments } = this.inPlaces;
    const groups = new Map<number, number>();
    for (let group = 0; group < places.length; group += 1)
      if (places[group] === there) groups.set(segments[group] as number, group);
    this.asked.set(there, groups);
    return groups;
  }

  /** The counts of a segment in all. */
  of(segment: number): Sum {
    return at(this.all, segment);
  }

  /** The counts of a segment in each region and period that has it. */
  *eachOf(segment: number): Iterable<Sum> {
    for (const group of this.inPlaces.of[segment] ?? []) yield at(this.inPlaces, group);
  }

  /** What segments have together in each region and period. */
  private together(parts: readonly number[]): Sums {
    if (this.last && isSameList(this.last.parts, parts)) return this.last.sums;
    const { of, places, potential, registered } = this.inPlaces;
    const length = this.cells.places.firsts.length;
    const sums = { potential: new Float64Array(length), registered: new Float64Array(length) };
    for (const part of parts)
      for (const group of of[part] ?? []) {
        const place = places[group] as number;
        sums.potential[place] = (sums.potential[place] as number) + (potential[group] as number);
        sums.registered[place] = (sums.registered[place] as number) + (registered[group] as number);
      }
    this.last = { parts, sums };
    return sums;
  }

  /** What a segment, and what some others together, have in each region and period that has it. */
  *besideEach(segment: number, parts: readonly number[]): Iterable<readonly [Sum, Sum]> {
    const { of, places } = this.inPlaces;
    const sums = this.together(parts);
    for (const group of of[segment] ?? [])
      yield [at(this.inPlaces, group), at(sums, places[group] as number)];
  }

  /** Whether some segments add up to another one in each of its regions and periods. */
  addUpTo(segment: number, parts: readonly number[]): boolean {
    for (const [own, sum] of this.besideEach(segment, parts)) if (!isSame(own, sum)) return false;
    return true;
  }

  /** What a segment and some others each have in one of its regions and periods, the first being 0. */
  inPlace(segment: number, place: number, others: readonly number[]): { own: Sum; of: Sum[] } {
    const { of, places } = this.inPlaces;
    const own = of[segment]?.[place] ?? 0;
    const groups = this.groupsAt(places[own] as number);
    const countsOf = (other: number) => {
      const group = groups.get(other);
      return group === undefined ? { potential: 0, registered: 0 } : at(this.inPlaces, group);
    };
    return { own: at(this.inPlaces, own), of: others.map(countsOf) };
  }

  /** In how many regions and periods a segment is. */
  placesOf(segment: number): number {
    return this.inPlaces.of[segment]?.length ?? 0;
  }
}
