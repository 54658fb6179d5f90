import { allocate } from './allocate.js';
import { type Share, shareRoundedUp, sumOf } from './exact.js';
import { List } from './list.js';
import { known, type Numbers, taken } from './numbers.js';

/** What is to be reached: a share of every region, or shares of segments that are named. */
export interface Target {
  /** Share of each region, all its segments together; null where segments have their own. */
  readonly all: Share | null;
  /** Shares of single segments, by their folded text or by their catalogue id. */
  readonly bySegment: ReadonlyMap<string, Share>;
}

/** One cell's part of a goal, in people. */
export interface Part {
  /** Missing to the target; null where no target is of this cell. */
  readonly missing: number | null;
  /** To be enrolled: never more than can be found. */
  readonly enrolled: number;
}

/** The parts of cells, in the order of these. */
export class Parts extends List<Part> {
  constructor(
    /** UNKNOWN where no target is of a cell. */
    readonly missing: Numbers,
    readonly enrolled: Numbers,
  ) {
    super();
  }

  get length(): number {
    return this.missing.length;
  }

  at(place: number): Part {
    return { missing: known(this.missing[place]), enrolled: this.enrolled[place] as number };
  }

  /** The parts of some places, in the order of these. */
  take(places: ArrayLike<number>): Parts {
    return new Parts(taken(this.missing, places), taken(this.enrolled, places));
  }
}

/** A cell that people can be enrolled from. */
export interface Room {
  readonly uncovered: number;
  /** Those of the uncovered who can be found and are eligible. */
  readonly findable: number;
}

/** People missing to reach `target` of `potential`: `max(0, ceil(target x potential) - registered)`. */
export function toTarget(target: Share, potential: number, registered: number): number {
  return Math.max(0, shareRoundedUp(target, potential) - registered);
}

/**
 * Splits the people that a goal lacks over its cells, twice. `missing` are split in proportion to the
 * uncovered, by largest remainder (equal remainders: the larger uncovered first, then the earlier cell),
 * never above a cell's uncovered. To be enrolled are as many of them as can be found in the cell; who is
 * then still lacking is enrolled where more can be found, in proportion to how many these are. So
 * `min(missing, sum of findable)` are enrolled, and all are as they are missing where everybody is found.
 */
export function splitGoal(missing: number, rooms: readonly Room[]): Part[] {
  const uncovered = rooms.map((room) => room.uncovered);
  const findable = rooms.map((room) => room.findable);
  const { parts, enrolled } = splitOver(missing, uncovered, findable);
  return parts.map((part, place) => ({ missing: part, enrolled: enrolled[place] ?? 0 }));
}

/** The same of rooms in columns: the parts missing, and those to be enrolled. */
export function splitOver(
  missing: number,
  uncovered: readonly number[],
  findable: readonly number[],
): { readonly parts: readonly number[]; readonly enrolled: readonly number[] } {
  const parts = allocate(missing, uncovered);
  const own = parts.map((part, place) => Math.min(findable[place] ?? 0, part));
  const lacking = missing - sumOf(own);
  if (lacking === 0) return { parts, enrolled: own };
  const left = findable.map((room, place) => room - (own[place] ?? 0));
  const more = allocate(Math.min(lacking, sumOf(left)), left, uncovered);
  return { parts, enrolled: own.map((part, place) => part + (more[place] ?? 0)) };
}
