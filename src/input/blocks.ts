import type { Region } from '../core/cell.js';
import type { Cells } from '../core/cells.js';
import { groupedBy, membersOf, rowsWhere, valueAt } from '../core/dimension.js';
import { UNKNOWN } from '../core/numbers.js';
import type { Problem } from '../problem/problem.js';
import { officialName } from '../region/names.js';
import { inLines } from './lines.js';
import { nearRows } from './near-sums.js';
import { Runs, type Sum } from './runs.js';
import { isAllSegments } from './total-names.js';

/** Product of its counts, one more each, from which on a row is no sum of others by chance. */
const EVIDENCE = 10_000;
/** The same, below which two rows have the same counts by chance. */
const ALIKE = 500;
/** Totals inside of totals that are looked for; no table has as many. */
const DEEPEST = 12;

/** A row that adds up a run of others, and that run. */
export interface Block {
  readonly row: number;
  readonly parts: Int32Array;
}

/** Rows in the order of the file, and those of them that may add up others. */
interface Track {
  readonly rows: Int32Array;
  readonly mayBe: ReadonlySet<number>;
  /** Whether known regions are among them: where none is, nothing tells a total from a region. */
  readonly hasKnown: boolean;
}

/** Whether a region is a known one, or lies in one: no arithmetic makes a total of it. */
function isKnownRegion({ code }: Region): boolean {
  return code !== null && officialName(code.slice(0, 5)) !== null;
}

/** Tells among the rows of a table those that add up others. */
class Blocking {
  private readonly isKnown: readonly boolean[];
  private readonly isAll: readonly boolean[];
  /** Whether a row's region has another row in its file, period and segment. */
  private readonly isTwice: (row: number) => boolean;

  constructor(
    private readonly cells: Cells,
    private readonly files: Int32Array,
  ) {
    const { regions, segmentKeys } = cells;
    this.isKnown = regions.values.map(isKnownRegion);
    this.isAll = segmentKeys.values.map(isAllSegments);
    const { ids, firsts } = groupedBy(cells.length, [segmentKeys.ids, files, regions.ids]);
    const counts = new Int32Array(firsts.length);
    for (const group of ids) counts[group] = (counts[group] as number) + 1;
    this.isTwice = (row) => (counts[ids[row] as number] as number) > 1;
  }

  known(row: number): boolean {
    return this.isKnown[this.cells.regions.ids[row] as number] === true;
  }

  sum(row: number): Sum {
    const { potential, registered } = this.cells.columns;
    return { potential: potential[row] as number, registered: registered[row] as number };
  }

  evidence(row: number): number {
    const { potential, registered } = this.sum(row);
    return (potential + 1) * (registered + 1);
  }

  /** Rows that may add up others: of unknown regions, or of a region that has another row. */
  private mayBe(row: number): boolean {
    return !this.known(row) || this.isTwice(row);
  }

  /** The rows of a file and period: those of each segment, and all of them for rows of all segments. */
  private tracksOf(rows: Int32Array): Track[] {
    const { ids } = this.cells.segmentKeys;
    const own = groupedBy(rows.length, [Int32Array.from(rows, (row) => ids[row] as number)]);
    const segments = membersOf(own);
    return segments.flatMap((places): Track[] => {
      const ofSegment = places.map((place) => rows[place] as number);
      const mayBe = new Set(ofSegment.filter((row) => this.mayBe(row)));
      if (mayBe.size === 0) return [];
      const isOfAll = segments.length > 1 && this.isAll[ids[ofSegment[0] as number] as number];
      const track = isOfAll ? rows : ofSegment;
      return [{ rows: track, mayBe, hasKnown: track.some((row) => this.known(row)) }];
    });
  }

  /** The tracks of each file and period that has rows which may add up others. */
  tracks(): Track[][] {
    const { cells, files } = this;
    const some = new Set<number>();
    for (let row = 0; row < cells.length; row += 1)
      if (this.mayBe(row)) some.add(files[row] as number);
    if (some.size === 0) return [];
    const wanted = rowsWhere(cells.length, (row) => some.has(files[row] as number));
    const byLine = inLines(cells, wanted);
    const own = groupedBy(byLine.length, [byLine.map((row) => files[row] as number)]);
    return membersOf(own).map((places) => this.tracksOf(places.map((at) => byLine[at] as number)));
  }

  /** Whether a run is one that a row can stand for: of two rows that count, or of a known region. */
  private isRun(row: number, run: Int32Array, { hasKnown }: Track): boolean {
    const { ids } = this.cells.regions;
    const { potential, registered } = this.cells.columns;
    const isCounted = (each: number) =>
      (potential[each] as number) + (registered[each] as number) > 0;
    const counted = run.filter(isCounted);
    const knows = !hasKnown || counted.some((each) => this.known(each));
    const isEnough = counted.length > 1 || (hasKnown && !this.known(row));
    return knows && isEnough && counted.some((each) => ids[each] !== ids[row]);
  }

  /** Members paid for add up too, where all rows know them. */
  private fits(row: number, parts: Int32Array): boolean {
    const { subsidised } = this.cells.columns;
    const isUnknown = (each: number) => subsidised[each] === UNKNOWN;
    if (isUnknown(row) || parts.some(isUnknown)) return true;
    return parts.reduce((sum, part) => sum + (subsidised[part] as number), 0) === subsidised[row];
  }

  /** The run right below or right above a place that a row adds up; null where there is none. */
  private runOf(row: number, runs: Runs, below: number, above: number, track: Track) {
    const sum = this.sum(row);
    const isWhole = (run: Int32Array | null) =>
      run !== null && this.isRun(row, run, track) && this.fits(row, run);
    return [runs.from(below, sum), runs.upTo(above, sum)].find(isWhole) ?? null;
  }

  private runs(rows: Int32Array): Runs {
    return new Runs(this.cells, rows);
  }

  /** The rows of a track that add up a run of those that are left, whatever the chance. */
  sumsIn(track: Track, taken: ReadonlySet<number>): Block[] {
    const left = track.rows.filter((row) => !taken.has(row));
    const runs = this.runs(left);
    const found: Block[] = [];
    for (const [at, row] of left.entries()) {
      const parts = track.mayBe.has(row) ? this.runOf(row, runs, at + 1, at, track) : null;
      if (parts) found.push({ row, parts });
    }
    return found;
  }

  /** What each total adds up once all totals are set apart. */
  settled(track: Track, taken: ReadonlySet<number>): Block[] {
    const runs = this.runs(track.rows.filter((row) => !taken.has(row)));
    const found: Block[] = [];
    let at = 0;
    for (const row of track.rows) {
      if (!taken.has(row)) at += 1;
      else if (track.mayBe.has(row))
        found.push({ row, parts: this.runOf(row, runs, at, at, track) ?? new Int32Array(0) });
    }
    return found;
  }

  /** For each row of an unknown region, where the rows between it and the next such rows begin and end. */
  private boundsIn({ rows }: Track, taken: ReadonlySet<number>) {
    const open: { readonly row: number; readonly at: number; readonly isLeft: boolean }[] = [];
    let at = 0;
    for (const row of rows) {
      const isLeft = !taken.has(row);
      if (!isLeft || !this.known(row)) open.push({ row, at, isLeft });
      if (isLeft) at += 1;
    }
    return new Map(
      open.map(({ row }, place) => {
        const before = open[place - 1];
        const start = before ? before.at + Number(before.isLeft) : 0;
        return [row, [start, open[place + 1]?.at ?? at]] as const;
      }),
    );
  }

  /** Rows of unknown regions that are sums of others, or nearly, and the rows that they add up. */
  doubtful(track: Track, taken: ReadonlySet<number>): Doubtful[] {
    const left = track.rows.filter((row) => !taken.has(row));
    const runs = this.runs(left);
    const exact = this.sumsIn(track, taken)
      .filter(({ row, parts }) => parts.length > 1 || this.evidence(row) >= ALIKE)
      .map(({ row, parts }) => ({ row, rows: parts.length }));
    const least = track.hasKnown ? 0 : EVIDENCE * left.length;
    const sums = exact.filter(
      ({ row }) => this.evidence(row) >= (this.known(row) ? EVIDENCE : least),
    );
    return track.hasKnown
      ? [...sums, ...this.near(track, taken, left, runs)]
      : [...sums, ...this.sumsOfAll(runs)];
  }

  /** Rows of unknown regions that are nearly sums of others. */
  private near(track: Track, taken: ReadonlySet<number>, left: Int32Array, runs: Runs) {
    const bounds = this.boundsIn(track, taken);
    const found: Doubtful[] = [];
    for (const [at, row] of left.entries()) {
      if (!track.mayBe.has(row) || this.known(row)) continue;
      const [before = 0, after = left.length] = bounds.get(row) ?? [];
      const rows = nearRows(this.sum(row), runs, at, before, after);
      if (rows > 0) found.push({ row, rows });
    }
    return found;
  }

  /** Rows that are the sum of all others. */
  private sumsOfAll(runs: Runs): Doubtful[] {
    const all = runs.sum(0, runs.rows.length);
    const rows = runs.rows.length - 1;
    const isTotal = (row: number) => {
      const { potential, registered } = this.sum(row);
      return potential * 2 === all.potential && registered * 2 === all.registered;
    };
    const found = runs.rows.filter(
      (row) => rows > 1 && this.evidence(row) >= EVIDENCE && isTotal(row),
    );
    return Array.from(found, (row) => ({ row, rows }));
  }

  problemOf({ row, rows }: Doubtful): Problem {
    const { code, name } = valueAt(this.cells.columns.region, row);
    const value = [code, name].filter(Boolean).join(' ');
    return { code: 'total-unnamed', ...this.cells.originAt(row), value, other: String(rows) };
  }
}

/** A row that nobody can tell from a total of so many rows. */
interface Doubtful {
  readonly row: number;
  readonly rows: number;
}

/** Rows set apart because they add up others, and those that cannot be told from such. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

function blocksOf(blocking: Blocking, tracks: readonly Track[]): Blocks {
  const taken = new Set<number>();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const found = tracks
      .filter(({ hasKnown }) => hasKnown)
      .flatMap((track) => blocking.sumsIn(track, taken))
      .filter(({ row }) => !blocking.known(row) && blocking.evidence(row) >= EVIDENCE);
    for (const { row } of found) taken.add(row);
    if (found.length === 0) break;
  }
  const unsure = new Map(
    tracks.flatMap((track) => blocking.doubtful(track, taken)).map((each) => [each.row, each]),
  );
  return {
    blocks: tracks.flatMap((track) => blocking.settled(track, taken)),
    problems: [...unsure.values()].map((each) => blocking.problemOf(each)),
  };
}

/**
 * Rows that add up the rows right below or right above them, whatever they are called: `Korwil Utara`
 * above its regencies, `Jawa` below its provinces, one inside of the other. A row of a known region is
 * none; one that has another row, and is such a sum, is refused. So is an unknown region whose counts
 * are sums that can be a chance, or nearly sums: nobody can tell what it is.
 */
export function blocksAmong(cells: Cells): Blocks {
  const { file } = cells.columns;
  const { ids } = groupedBy(cells.length, [file.ids, cells.periods.ids]);
  const blocking = new Blocking(cells, ids);
  const all = blocking.tracks().map((tracks) => blocksOf(blocking, tracks));
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    problems: all.flatMap(({ problems }) => problems),
  };
}
