import type { Cells } from '../../core/cells.js';
import { UNKNOWN } from '../../core/numbers.js';
import { Left } from './left.js';
import { countsAt } from './sum.js';
import type { List, RowRegions, Track } from './tracks.js';

/** Product of its counts, one more each, from which on a row is no sum of others by chance. */
export const EVIDENCE = 10_000;

/** A row that adds up a run of others, and that run. */
export interface Block {
  readonly row: number;
  readonly parts: Int32Array;
}

/** What rows of tracks add up, of those that are left when others are set apart. */
export class TrackSums {
  private readonly left = new Map<List, Left>();
  private readonly found = new Map<Track, readonly Block[]>();

  constructor(
    readonly cells: Cells,
    readonly regions: RowRegions,
    private readonly apart: ReadonlySet<number>,
  ) {}

  /** The same when some rows more are set apart. */
  without(rows: readonly number[]): TrackSums {
    return new TrackSums(this.cells, this.regions, new Set([...this.apart, ...rows]));
  }

  isApart(row: number): boolean {
    return this.apart.has(row);
  }

  /** What is left of a list, once for all tracks that share it. */
  leftOf(list: List): Left {
    const left = this.left.get(list) ?? new Left(this.cells, list, this.regions, this.apart);
    this.left.set(list, left);
    return left;
  }

  /** Product of the counts of a row, one more each: how surely it is no sum by chance. */
  evidence(row: number): number {
    const { potential, registered } = this.cells.columns;
    return ((potential[row] as number) + 1) * ((registered[row] as number) + 1);
  }

  /** Whether a run is one that a row can stand for: of two rows that count, or of a known region. */
  private isRun(row: number, run: Int32Array, { hasKnown }: List): boolean {
    const { regions } = this;
    const { potential, registered } = this.cells.columns;
    const counted = run.filter(
      (each) => (potential[each] as number) + (registered[each] as number) > 0,
    );
    const knows = !hasKnown || counted.some((each) => regions.isKnown(each));
    const isEnough = counted.length > 1 || (hasKnown && !regions.isKnown(row));
    return knows && isEnough && counted.some((each) => regions.ids[each] !== regions.ids[row]);
  }

  /** Members paid for add up too, where all rows know them. */
  private fits(row: number, run: Int32Array): boolean {
    const { subsidised } = this.cells.columns;
    const own = subsidised[row] as number;
    if (own === UNKNOWN || run.some((each) => subsidised[each] === UNKNOWN)) return true;
    return run.reduce((sum, each) => sum + (subsidised[each] as number), 0) === own;
  }

  /** The run right below or right above a place that a row adds up; null where there is none. */
  private runOf(row: number, list: List, below: number, above: number): Int32Array | null {
    const { runs } = this.leftOf(list);
    const counts = countsAt(this.cells, row);
    for (const range of [runs.from(below, counts), runs.upTo(above, counts)]) {
      const run = range && runs.rows.subarray(...range);
      if (run && this.isRun(row, run, list) && this.fits(row, run)) return run;
    }
    return null;
  }

  /** The rows of a track that may add up others, with what is found for each at its place among those left. */
  private blocksIn(
    { list, mayBe }: Track,
    partsOf: (row: number, at: number) => Int32Array | null,
  ): Block[] {
    const left = this.leftOf(list);
    const found: Block[] = [];
    for (const place of mayBe) {
      const row = list.rows[place] as number;
      const parts = partsOf(row, left.at(place));
      if (parts) found.push({ row, parts });
    }
    return found;
  }

  /** The rows of a track that add up a run of those that are left, whatever the chance. */
  sumsIn(track: Track): readonly Block[] {
    const known = this.found.get(track);
    if (known) return known;
    const found = this.blocksIn(track, (row, at) =>
      this.apart.has(row) ? null : this.runOf(row, track.list, at + 1, at),
    );
    this.found.set(track, found);
    return found;
  }

  /** What each total of a track adds up that is set apart; nothing where it cannot be told. */
  settledIn(track: Track): Block[] {
    return this.blocksIn(track, (row, at) =>
      this.apart.has(row) ? (this.runOf(row, track.list, at, at) ?? new Int32Array()) : null,
    );
  }
}
