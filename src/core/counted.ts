import { excessIn, uncoveredIn } from './coverage.js';
import { Entries } from './entries.js';
import type { Entry } from './entry.js';
import type { Share } from './exact.js';
import { List } from './list.js';
import { type Margins, takenMargins } from './margins.js';
import { known, type Numbers, numbersOf, shareIn, summedBy, taken, UNKNOWN } from './numbers.js';
import type { Parts } from './target.js';

/** An entry with its workers counted: how many to cover and how many to keep. */
export interface Counted {
  readonly entry: Entry;
  readonly toTarget: number | null;
  /** Those of the uncovered who can be found. */
  readonly findable: number;
  readonly expansionWorkers: number;
  /** Null where the number of subsidised members is not known. */
  readonly renewalWorkers: number | null;
}

/** Choices that change how many workers a budget pays for. */
export interface Volumes {
  /** Share of the uncovered that can be found and is eligible, rounded half up per cell. */
  readonly verified: Share;
  /** Share of the subsidised that is renewed, rounded half up per cell. */
  readonly renew: Share;
}

/** People of cells, counted, in columns: see {@link Counted}. */
export interface People {
  /** Not covered, and beyond the potential. */
  readonly uncovered: Numbers;
  readonly excess: Numbers;
  /** {@link UNKNOWN} where no target is of a cell; null without a target. */
  readonly toTarget: Numbers | null;
  readonly findable: Numbers;
  readonly expansion: Numbers;
  /** {@link UNKNOWN} where the number of subsidised members is not known. */
  readonly renewal: Numbers;
  /** How far they may be off; null where no potential is known to be an estimate. */
  readonly margins: Margins | null;
}

/** Cells of one kind and segment as one: the first of them as their example, and the workers of all. */
export type Bundle = Pick<Counted, 'entry' | 'expansionWorkers' | 'renewalWorkers'>;

/** Entries with their workers counted. */
export class CountedCells extends List<Counted> {
  private bundled: readonly Bundle[] | null = null;

  constructor(
    readonly entries: Entries,
    readonly people: People,
  ) {
    super();
  }

  static of(all: Iterable<Counted>): CountedCells {
    if (all instanceof CountedCells) return all;
    const items = [...all];
    const of = (count: (item: Counted) => number | null) =>
      numbersOf(items.map((item) => count(item) ?? UNKNOWN));
    const entries = Entries.of(items.map(({ entry }) => entry));
    return new CountedCells(entries, {
      uncovered: uncoveredIn(entries.cells),
      excess: excessIn(entries.cells),
      toTarget: of(({ toTarget }) => toTarget),
      findable: of(({ findable }) => findable),
      expansion: of(({ expansionWorkers }) => expansionWorkers),
      renewal: of(({ renewalWorkers }) => renewalWorkers),
      margins: null,
    });
  }

  get length(): number {
    return this.entries.length;
  }

  at(row: number): Counted {
    const { toTarget, findable, expansion, renewal } = this.people;
    return {
      entry: this.entries.at(row),
      toTarget: known(toTarget?.[row]),
      findable: findable[row] as number,
      expansionWorkers: expansion[row] as number,
      renewalWorkers: known(renewal[row]),
    };
  }

  /** The cells by kind and segment, in the order in which each first appears. */
  get bundles(): readonly Bundle[] {
    this.bundled ??= this.bundle();
    return this.bundled;
  }

  private bundle(): Bundle[] {
    const { entries, people } = this;
    const { ids, firsts } = entries.alike;
    const expansion = summedBy(people.expansion, ids, firsts.length);
    const renewal = summedBy(people.renewal, ids, firsts.length);
    return Array.from(firsts, (row, at) => ({
      entry: entries.at(row),
      expansionWorkers: expansion[at] as number,
      renewalWorkers: known(renewal[at]),
    }));
  }

  /** The cells of some rows, in the order of these. */
  take(rows: ArrayLike<number>): CountedCells {
    const { uncovered, excess, toTarget, findable, expansion, renewal, margins } = this.people;
    return new CountedCells(this.entries.take(rows), {
      uncovered: taken(uncovered, rows),
      excess: taken(excess, rows),
      toTarget: toTarget && taken(toTarget, rows),
      findable: taken(findable, rows),
      expansion: taken(expansion, rows),
      renewal: taken(renewal, rows),
      margins: margins && takenMargins(margins, rows),
    });
  }
}

/**
 * Counts the workers of the budget of each entry. `parts` are its parts of a target, null without one; `margins`
 * how far its counts may be off, null where none is an estimate.
 */
export function count(
  entries: Entries,
  parts: Parts | null,
  volumes: Volumes,
  margins: Margins | null = null,
): CountedCells {
  const { cells } = entries;
  const uncovered = uncoveredIn(cells);
  const findable = shareIn(uncovered, volumes.verified);
  return new CountedCells(entries, {
    uncovered,
    excess: excessIn(cells),
    toTarget: parts?.missing ?? null,
    findable,
    expansion: parts?.enrolled ?? findable,
    renewal: shareIn(cells.columns.subsidised, volumes.renew),
    margins,
  });
}
