import { type Aimed, AimedCells } from './aimed.js';
import { crossed, groupedTogether, takenFrom } from './columns.js';
import { uncoveredIn } from './coverage.js';
import { constant, type Dimension, mapped, rekeyed, rowsWhere, valueAt } from './dimension.js';
import { type Share, sumOf } from './exact.js';
import { alike, type Numbers, shareIn, summedBy, taken, UNKNOWN } from './numbers.js';
import { Parts, splitOver, type Target, toTarget } from './target.js';

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

/** What targets come to: the goals, and the part of every cell. */
export interface Reach {
  readonly goals: readonly Goal[];
  readonly parts: Parts;
}

/** How targets are counted. */
interface ReachOptions {
  readonly target: Target;
  /** Share of the uncovered of a cell that can be found and is eligible. */
  readonly verified: Share;
  /** Whether periods stand beside each other, so that a region has its target in each of them. */
  readonly eachPeriod: boolean;
}

/** Whether goals are those of regions, or of all regions together. */
type Extent = 'regions' | 'whole';

/** The target that is set for a region or segment, and the segment's name in it; null for a region. */
type Aim = Pick<Goal, 'share' | 'segment'>;

/** The target of a segment by its own text, or else by its catalogue id; null for none. */
function aimOf(names: readonly (string | null)[], { bySegment }: Target): Aim | null {
  for (const segment of names) {
    const share = segment === null ? undefined : bySegment.get(segment);
    if (share) return { share, segment };
  }
  return null;
}

/** The target of each cell; those of one name are one. */
function aimsOf({ cells, segmentId }: AimedCells, target: Target): Dimension<Aim | null> {
  if (target.all) return constant({ share: target.all, segment: null }, cells.length);
  const names = crossed(cells.segmentKeys, segmentId);
  const aims = mapped(names, (each) => aimOf(each, target));
  return rekeyed(aims, (aim) => aim?.segment);
}

/** What tells the goals of cells apart: period, region and segment, as far as each is asked for. */
function tellingApart({ cells }: AimedCells, { eachPeriod }: ReachOptions, extent: Extent) {
  return [...(eachPeriod ? [cells.periods] : []), ...(extent === 'whole' ? [] : [cells.regions])];
}

/** Those of the uncovered of each cell who can be found. */
function findableIn({ cells }: AimedCells, { verified }: ReachOptions): Numbers {
  return shareIn(uncoveredIn(cells), verified);
}

/** Goals in columns, a row for each. */
interface GoalColumns {
  /** The cells that have a goal, and the goal of each. */
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly aims: readonly Aim[];
  readonly potential: Float64Array;
  readonly registered: Float64Array;
  readonly findable: Float64Array;
}

function goalColumns(aimed: AimedCells, options: ReachOptions, extent: Extent): GoalColumns {
  const aims = aimsOf(aimed, options.target);
  const rows = rowsWhere(aimed.length, (row) => valueAt(aims, row) !== null);
  const apart = [...tellingApart(aimed, options, extent), aims];
  const { ids, firsts } = groupedTogether(
    rows.length,
    apart.map((column) => takenFrom<unknown>(column, rows)),
  );
  const sums = (column: Numbers) => summedBy(taken(column, rows), ids, firsts.length);
  const { potential, registered } = aimed.cells.columns;
  return {
    rows,
    ids,
    aims: Array.from(firsts, (first) => valueAt(aims, rows[first] as number) as Aim),
    potential: sums(potential),
    registered: sums(registered),
    findable: sums(findableIn(aimed, options)),
  };
}

/** People missing to each goal. */
function missingTo({ aims, potential, registered }: GoalColumns): number[] {
  return aims.map(({ share }, goal) =>
    toTarget(share, potential[goal] as number, registered[goal] as number),
  );
}

/** The places of the cells of each goal. */
function membersOf({ rows, ids, aims }: GoalColumns): number[][] {
  const members = aims.map((): number[] => []);
  for (let at = 0; at < rows.length; at += 1) members[ids[at] as number]?.push(rows[at] as number);
  return members;
}

/**
 * The goals of a target. A target is set for a region (in each period, where several are kept), all of
 * its segments together, or for segments of it that are named.
 */
export function goalsOf(
  all: Iterable<Aimed>,
  options: ReachOptions,
  extent: Extent = 'regions',
): Goal[] {
  const columns = goalColumns(AimedCells.of(all), options, extent);
  const { aims, potential, registered, findable } = columns;
  const missing = missingTo(columns);
  return membersOf(columns).map((members, goal) => ({
    share: (aims[goal] as Aim).share,
    segment: (aims[goal] as Aim).segment,
    members,
    potential: potential[goal] as number,
    registered: registered[goal] as number,
    missing: missing[goal] as number,
    findable: findable[goal] as number,
  }));
}

/** People missing to a target of all regions as one. */
export function missingAsWhole(all: Iterable<Aimed>, options: ReachOptions): number {
  return sumOf(missingTo(goalColumns(AimedCells.of(all), options, 'whole')));
}

/** The goals of a target, and every cell's part of them. Pure. */
export function reachOf(
  all: Iterable<Aimed>,
  options: ReachOptions,
  extent: Extent = 'regions',
): Reach {
  const aimed = AimedCells.of(all);
  const goals = goalsOf(aimed, options, extent);
  const [uncovered, findable] = [uncoveredIn(aimed.cells), findableIn(aimed, options)];
  const parts = new Parts(alike(uncovered).fill(UNKNOWN), alike(uncovered));
  for (const { missing, members } of goals) {
    const of = (column: Numbers) => members.map((place) => column[place] as number);
    const split = splitOver(missing, of(uncovered), of(findable));
    members.forEach((place, index) => {
      parts.missing[place] = split.parts[index] as number;
      parts.enrolled[place] = split.enrolled[index] as number;
    });
  }
  return { goals, parts };
}
