import { type Cell, fold, type Region, regionKey } from './cell.js';
import { Cells } from './cells.js';
import { type Counts, changeOfCoverage, type Points } from './change.js';
import { gathered, groupedTogether, takenFrom } from './columns.js';
import { uncoveredIn } from './coverage.js';
import { constant, type Dimension, mapped, rekeyed, rowsWhere, valueAt } from './dimension.js';
import { exact, type Share } from './exact.js';
import { List, type Listed } from './list.js';
import { type Numbers, summedBy, taken, upTo } from './numbers.js';
import { beside, type SegmentNames } from './series.js';

/** What a change is of: a region, a segment, or neither for everything together. */
export interface ChangeKey {
  readonly region: Region | null;
  readonly segment: string | null;
}

/** Counts of some cells together. */
interface SumOfCounts extends Counts {
  /** Those who are uncovered, cells summed: an excess elsewhere hides nobody. */
  readonly uncovered: number;
}

/** What changed in one group of cells, or in all of them. */
export interface Change extends ChangeKey {
  readonly before: SumOfCounts;
  readonly after: SumOfCounts;
  /** Null where a potential is 0. */
  readonly points: Points | null;
  /** Members now on the potential of before; null where that is 0. */
  readonly frozen: Share | null;
}

/** What changed between two periods, of the regions and segments that are in both. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  /** The largest rise first; groups without a coverage last. */
  readonly rows: readonly Change[];
  readonly total: Change;
  /** Whether some potential is on another basis than it was, so that the two cannot be compared. */
  readonly basesDiffer: boolean;
  /** Rows that only one of the periods has; they are in no figure of the change. */
  readonly unmatched: { readonly before: number; readonly after: number };
  /** The people of these rows. */
  readonly leftOut: { readonly before: Counts; readonly after: Counts };
}

/** What changes are shown under. */
export interface ChangeGrouping {
  /** What a cell is shown under, by its region and segment. */
  readonly groupOf: (cell: Cell) => ChangeKey;
  /** What tells segments apart through time. */
  readonly names: SegmentNames;
}

/** A cell in the period before, and the same now. */
export type Pair = readonly [before: Cell, after: Cell];

/** Changes with the cells that their figures add up: of each row, in the order of the rows, and of all. */
export interface ChangesOfCells {
  readonly changes: Changes;
  readonly rows: readonly Listed<Pair>[];
  readonly total: Listed<Pair>;
}

/** Cells that are in both periods, by their rows among those of each. */
class CellPairs extends List<Pair> {
  constructor(
    readonly earlier: Cells,
    readonly later: Cells,
    readonly before: Int32Array,
    readonly after: Int32Array,
  ) {
    super();
  }

  get length(): number {
    return this.after.length;
  }

  at(place: number): Pair {
    const { earlier, later, before, after } = this;
    return [earlier.at(before[place] as number), later.at(after[place] as number)];
  }

  take(places: Int32Array): CellPairs {
    const { earlier, later, before, after } = this;
    return new CellPairs(earlier, later, taken(before, places), taken(after, places));
  }
}

/** The cells that are in both periods, in the order of the later one. */
function paired(earlier: Cells, later: Cells, names: SegmentNames): CellPairs {
  const [after, before] = beside(later, earlier, names);
  const both = rowsWhere(after.length, (at) => Math.min(after[at] ?? -1, before[at] ?? -1) >= 0);
  return new CellPairs(earlier, later, taken(before, both), taken(after, both));
}

/** What tells what a change is of. */
export function changeKey({ region, segment }: ChangeKey, names: SegmentNames): string {
  return `${region ? regionKey(region) : ''}\n${segment === null ? '' : names(fold(segment))}`;
}

/** What the change of each pair is shown under, each that is the same once. */
function keysOf({ later, after, length }: CellPairs, { groupOf, names }: ChangeGrouping) {
  const { region, segment } = later.columns;
  const of = [takenFrom(region, after), takenFrom(segment, after)];
  const { ids, firsts } = groupedTogether(length, of);
  const values = Array.from(firsts, (place) => groupOf(later.at(after[place] as number)));
  return rekeyed({ values, ids }, (key) => changeKey(key, names));
}

function changeOf({ region, segment }: ChangeKey, before: SumOfCounts, after: SumOfCounts): Change {
  const frozen =
    before.potential === 0 ? null : { numerator: after.registered, denominator: before.potential };
  return { region, segment, before, after, points: changeOfCoverage(before, after), frozen };
}

/** The people of cells that are not among some of them. */
function restOf({ columns, length }: Cells, some: Counts): Counts {
  const ids = new Int32Array(length);
  const [potential = 0] = summedBy(columns.potential, ids, 1);
  const [registered = 0] = summedBy(columns.registered, ids, 1);
  return {
    potential: exact(potential) - some.potential,
    registered: exact(registered) - some.registered,
  };
}

/** The change of each group of pairs. */
function changesBy(pairs: CellPairs, { values: keys, ids }: Dimension<ChangeKey>): Change[] {
  const sums = (column: Numbers, rows: Int32Array) =>
    summedBy(taken(column, rows), ids, keys.length);
  const counts = (cells: Cells, rows: Int32Array) => {
    const { potential, registered } = cells.columns;
    const [base, members] = [sums(potential, rows), sums(registered, rows)];
    const lacking = sums(uncoveredIn(cells), rows);
    return (group: number): SumOfCounts => ({
      potential: base[group] as number,
      registered: members[group] as number,
      uncovered: lacking[group] as number,
    });
  };
  const [before, after] = [counts(pairs.earlier, pairs.before), counts(pairs.later, pairs.after)];
  return keys.map((key, group) => changeOf(key, before(group), after(group)));
}

/** Hundredths of a point; without a coverage below every fall there can be. */
const rank = ({ points }: Change) => points?.whole ?? Number.MIN_SAFE_INTEGER;

/** What each group of cells changed, the largest rise first, with the cells. */
function rankedGroups(pairs: CellPairs, grouping: ChangeGrouping) {
  const keys = keysOf(pairs, grouping);
  const { rows, starts } = gathered(upTo(pairs.length), keys.ids, keys.values.length);
  const groups = changesBy(pairs, keys).map((change, group) => {
    return { change, pairs: pairs.take(rows.subarray(starts[group], starts[group + 1])) };
  });
  return groups.sort((a, b) => rank(b.change) - rank(a.change));
}

/** Whether some potential is on another basis than it was. */
function basesDiffer({ earlier, later, before, after }: CellPairs): boolean {
  const basesOf = ({ columns: { terms } }: Cells) => mapped(terms, ({ basis }) => basis);
  const [old, now] = [basesOf(earlier), basesOf(later)];
  return before.some((row, place) => {
    const [was, is] = [valueAt(old, row), valueAt(now, after[place] as number)];
    return was !== null && is !== null && was !== is;
  });
}

/**
 * What changed from the cells of one period to those of another, and which cells each figure adds up. Null where no
 * cell is in both.
 */
export function changesOfCells(
  earlier: Iterable<Cell>,
  later: Iterable<Cell>,
  periods: { readonly from: string; readonly to: string },
  grouping: ChangeGrouping,
): ChangesOfCells | null {
  const [old, now] = [cellsOf(earlier), cellsOf(later)];
  const pairs = paired(old, now, grouping.names);
  if (pairs.length === 0) return null;
  const groups = rankedGroups(pairs, grouping);
  const [total] = changesBy(pairs, constant({ region: null, segment: null }, pairs.length));
  const changes = {
    ...periods,
    rows: groups.map(({ change }) => change),
    total: total as Change,
    basesDiffer: basesDiffer(pairs),
    unmatched: { before: old.length - pairs.length, after: now.length - pairs.length },
    leftOut: {
      before: restOf(old, (total as Change).before),
      after: restOf(now, (total as Change).after),
    },
  };
  return { changes, rows: groups.map((group) => group.pairs), total: pairs };
}

function cellsOf(all: Iterable<Cell>): Cells {
  return all instanceof Cells ? all : Cells.of(all);
}

/** The same without the cells. */
export function changesOf(...asked: Parameters<typeof changesOfCells>): Changes | null {
  return changesOfCells(...asked)?.changes ?? null;
}
