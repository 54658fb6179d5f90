import { allocate } from './allocate.js';
import { type Cell, regionKey } from './cell.js';
import { uncoveredOf } from './coverage.js';
import type { Entry } from './entry.js';
import { add, isAll, type Share, shareRoundedUp, sharesRoundedHalfUp, sumOf } from './exact.js';

/** What is to be reached: a share of every region, or shares of segments that are named. */
export interface Target {
  /** Share of each region, all its segments together; null where segments have their own. */
  readonly all: Share | null;
  /** Shares of single segments, by their folded text or by their catalogue id. */
  readonly bySegment: ReadonlyMap<string, Share>;
}

/** A cell as a target sees it. */
export type Aimed = Pick<Entry, 'cell' | 'segmentId'>;

/** The whole of one target: a region, or a segment of it, with what it lacks. In people. */
export interface Goal {
  readonly share: Share;
  /** The name under which a segment's own target was asked for; null for a whole region. */
  readonly segment: string | null;
  /** Places of its cells. */
  readonly members: readonly number[];
  readonly potential: number;
  readonly registered: number;
  /** People missing: `max(0, ceil(share x potential) - registered)`. */
  readonly missing: number;
  /** Those of its uncovered who can be found; fewer than are missing leave it out of reach. */
  readonly findable: number;
}

/** One cell's part of a goal, in people. */
export interface Part {
  /** Missing to the target; null where no target is of this cell. */
  readonly missing: number | null;
  /** To be enrolled: never more than can be found. */
  readonly enrolled: number;
}

/** A cell that people can be enrolled from. */
export interface Room {
  readonly uncovered: number;
  /** Those of the uncovered who can be found and are eligible. */
  readonly findable: number;
}

/** What targets come to: the goals, and the part of every cell. */
export interface Reach {
  readonly goals: readonly Goal[];
  readonly parts: readonly Part[];
}

/** How targets are counted. */
export interface ReachOptions {
  readonly target: Target;
  /** Share of the uncovered of a cell that can be found and is eligible. */
  readonly verified: Share;
  /** Whether periods stand beside each other, so that a region has its target in each of them. */
  readonly eachPeriod: boolean;
}

/** People missing to reach `target` of `potential`: `max(0, ceil(target x potential) - registered)`. */
export function toTarget(target: Share, potential: number, registered: number): number {
  return Math.max(0, shareRoundedUp(target, potential) - registered);
}

/** Those of a cell's uncovered who can be found and are eligible: the share of them, half up. */
export function findableOf(
  cell: Pick<Cell, 'potential' | 'registered' | 'condensed'>,
  verified: Share,
): number {
  const uncovered = uncoveredOf(cell);
  return isAll(verified) ? uncovered : sharesRoundedHalfUp(uncovered, verified);
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
  const parts = allocate(missing, uncovered);
  const own = rooms.map(({ findable }, place) => Math.min(findable, parts[place] ?? 0));
  const left = rooms.map(({ findable }, place) => findable - (own[place] ?? 0));
  const more = allocate(Math.min(missing - sumOf(own), sumOf(left)), left, uncovered);
  return parts.map((part, place) => {
    return { missing: part, enrolled: (own[place] ?? 0) + (more[place] ?? 0) };
  });
}

/** The target that is set for a cell's region or segment, and under which name; null for none. */
function aimOf({ cell, segmentId }: Aimed, { all, bySegment }: Target) {
  if (all) return { share: all, segment: null };
  for (const segment of [cell.segmentKey, segmentId]) {
    const share = segment === null ? undefined : bySegment.get(segment);
    if (share) return { share, segment };
  }
  return null;
}

/** Whether goals are those of regions, or of all regions together. */
type Extent = 'regions' | 'whole';

/**
 * The goals of a target. A target is set for a region (in each period, where several are kept), all of
 * its segments together, or for segments of it that are named.
 */
export function goalsOf(
  cells: readonly Aimed[],
  { target, verified, eachPeriod }: ReachOptions,
  extent: Extent = 'regions',
): Goal[] {
  const found = new Map<string, { share: Share; segment: string | null; members: number[] }>();
  cells.forEach((aimed, place) => {
    const aim = aimOf(aimed, target);
    if (!aim) return;
    const { region, period } = aimed.cell;
    const of = extent === 'whole' ? null : regionKey(region);
    const key = [eachPeriod ? period : null, of, aim.segment].join('\n');
    const known = found.get(key);
    if (known) known.members.push(place);
    else found.set(key, { ...aim, members: [place] });
  });
  return [...found.values()].map(({ share, segment, members }) => {
    const own = members.map((place) => (cells[place] as Aimed).cell);
    const potential = sumOf(own.map((cell) => cell.potential));
    const registered = sumOf(own.map((cell) => cell.registered));
    const findable = own.reduce((sum, cell) => add(sum, findableOf(cell, verified)), 0);
    const missing = toTarget(share, potential, registered);
    return { share, segment, members, potential, registered, missing, findable };
  });
}

/** The goals of a target, and every cell's part of them. Pure. */
export function reachOf(
  cells: readonly Aimed[],
  options: ReachOptions,
  extent: Extent = 'regions',
): Reach {
  const goals = goalsOf(cells, options, extent);
  const parts: Part[] = cells.map(() => ({ missing: null, enrolled: 0 }));
  for (const { missing, members } of goals) {
    const rooms = members.map((place) => {
      const { cell } = cells[place] as Aimed;
      return { uncovered: uncoveredOf(cell), findable: findableOf(cell, options.verified) };
    });
    splitGoal(missing, rooms).forEach((part, index) => {
      parts[members[index] as number] = part;
    });
  }
  return { goals, parts };
}
