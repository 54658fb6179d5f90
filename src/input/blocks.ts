import { type Cell, regionKey } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';
import { officialName } from '../region/names.js';
import { nearRows } from './near-sums.js';
import { Runs } from './runs.js';
import { isAllSegments } from './total-names.js';

/** Product of its counts, one more each, from which on a row is no sum of others by chance. */
const EVIDENCE = 10_000;
/** The same, below which two rows have the same counts by chance. */
const ALIKE = 500;
/** Totals inside of totals that are looked for; no table has as many. */
const DEEPEST = 12;

/** A row that adds up a run of others, and that run. */
export interface Block {
  readonly cell: Cell;
  readonly parts: readonly Cell[];
}

/** Rows in the order of the file, and those of them that may add up others. */
interface Track {
  readonly cells: readonly Cell[];
  readonly mayBe: ReadonlySet<Cell>;
  /** Whether known regions are among them: where none is, nothing tells a total from a region. */
  readonly hasKnown: boolean;
}

function evidence({ potential, registered }: Cell): number {
  return (potential + 1) * (registered + 1);
}

/** Whether a region is a known one, or lies in one: no arithmetic makes a total of it. */
function isKnown({ region: { code } }: Cell): boolean {
  return code !== null && officialName(code.slice(0, 5)) !== null;
}

function groupedBy(cells: readonly Cell[], keyOf: (cell: Cell) => string): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const own = groups.get(key);
    if (own) own.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

/** Rows that may add up others: of unknown regions, or of a region that has another row. */
function candidates(cells: readonly Cell[]): ReadonlySet<Cell> {
  const regions = groupedBy(cells, ({ region }) => regionKey(region));
  const twice = new Set(regions.filter(({ length }) => length > 1).flat());
  return new Set(cells.filter((cell) => !isKnown(cell) || twice.has(cell)));
}

/** The rows of a file and period: those of each segment, and all of them for rows of all segments. */
function tracksOf(cells: readonly Cell[]): Track[] {
  const own = groupedBy(cells, ({ segmentKey }) => segmentKey);
  return own.flatMap((rows): Track[] => {
    const isOfAll = own.length > 1 && isAllSegments(rows[0]?.segmentKey ?? '');
    const track = isOfAll ? cells : rows;
    const mayBe = candidates(rows);
    return mayBe.size > 0 ? [{ cells: track, mayBe, hasKnown: track.some(isKnown) }] : [];
  });
}

/** Whether a run is one that a row can stand for: of two rows that count, or of a known region. */
function isRun(cell: Cell, run: readonly Cell[] | null, { hasKnown }: Track) {
  const own = regionKey(cell.region);
  const counted = (run ?? []).filter(({ potential, registered }) => potential + registered > 0);
  const knows = !hasKnown || counted.some(isKnown);
  const isEnough = counted.length > 1 || (hasKnown && !isKnown(cell));
  return knows && isEnough && counted.some(({ region }) => regionKey(region) !== own);
}

/** Members paid for add up too, where all rows know them. */
function fits({ subsidised }: Cell, parts: readonly Cell[]): boolean {
  if (subsidised === null || parts.some((part) => part.subsidised === null)) return true;
  return parts.reduce((sum, part) => sum + (part.subsidised ?? 0), 0) === subsidised;
}

/** The run right below or right above a place that a row adds up; null where there is none. */
function runOf(cell: Cell, runs: Runs, below: number, above: number, track: Track) {
  const found = [runs.from(below, cell), runs.upTo(above, cell)];
  return found.find((run) => run && isRun(cell, run, track) && fits(cell, run)) ?? null;
}

/** The rows of a track that add up a run of those that are left, whatever the chance. */
function sumsIn(track: Track, taken: ReadonlySet<Cell>): Block[] {
  const left = track.cells.filter((cell) => !taken.has(cell));
  const runs = new Runs(left);
  return left.flatMap((cell, at) => {
    const parts = track.mayBe.has(cell) ? runOf(cell, runs, at + 1, at, track) : null;
    return parts ? [{ cell, parts }] : [];
  });
}

/** What each total adds up once all totals are set apart. */
function settled(track: Track, taken: ReadonlySet<Cell>): Block[] {
  const runs = new Runs(track.cells.filter((cell) => !taken.has(cell)));
  let at = 0;
  return track.cells.flatMap((cell) => {
    if (!taken.has(cell)) at += 1;
    if (!taken.has(cell) || !track.mayBe.has(cell)) return [];
    return [{ cell, parts: runOf(cell, runs, at, at, track) ?? [] }];
  });
}

/** For each row of an unknown region, where the rows between it and the next such rows begin and end. */
function boundsIn({ cells }: Track, taken: ReadonlySet<Cell>) {
  const open: { readonly cell: Cell; readonly at: number; readonly isLeft: boolean }[] = [];
  let at = 0;
  for (const cell of cells) {
    const isLeft = !taken.has(cell);
    if (!isLeft || !isKnown(cell)) open.push({ cell, at, isLeft });
    if (isLeft) at += 1;
  }
  return new Map(
    open.map(({ cell }, place) => {
      const before = open[place - 1];
      const start = before ? before.at + Number(before.isLeft) : 0;
      return [cell, [start, open[place + 1]?.at ?? at]] as const;
    }),
  );
}

/** Rows of unknown regions that are sums of others, or nearly, and the rows that they add up. */
function doubtful(track: Track, taken: ReadonlySet<Cell>): { cell: Cell; rows: number }[] {
  const left = track.cells.filter((cell) => !taken.has(cell));
  const runs = new Runs(left);
  const exact = sumsIn(track, taken)
    .filter(({ cell, parts }) => parts.length > 1 || evidence(cell) >= ALIKE)
    .map(({ cell, parts }) => ({ cell, rows: parts.length }));
  const least = track.hasKnown ? 0 : EVIDENCE * left.length;
  const sums = exact.filter(({ cell }) => evidence(cell) >= (isKnown(cell) ? EVIDENCE : least));
  if (!track.hasKnown) return [...sums, ...sumsOfAll(runs)];
  const bounds = boundsIn(track, taken);
  const near = left.flatMap((cell, at) => {
    if (!track.mayBe.has(cell) || isKnown(cell)) return [];
    const [before = 0, after = left.length] = bounds.get(cell) ?? [];
    const rows = nearRows(cell, runs, at, before, after);
    return rows > 0 ? [{ cell, rows }] : [];
  });
  return [...sums, ...near];
}

/** Rows that are the sum of all others. */
function sumsOfAll(runs: Runs): { cell: Cell; rows: number }[] {
  const all = runs.sum(0, runs.cells.length);
  const rows = runs.cells.length - 1;
  const isTotal = (cell: Cell) =>
    cell.potential * 2 === all.potential && cell.registered * 2 === all.registered;
  return runs.cells
    .filter((cell) => rows > 1 && evidence(cell) >= EVIDENCE && isTotal(cell))
    .map((cell) => ({ cell, rows }));
}

function problemOf({ cell, rows }: { cell: Cell; rows: number }): Problem {
  const { origin, region } = cell;
  const value = [region.code, region.name].filter(Boolean).join(' ');
  return { code: 'total-unnamed', ...origin, value, other: String(rows) };
}

/** Rows set apart because they add up others, and those that cannot be told from such. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

function blocksOf(tracks: readonly Track[]): Blocks {
  const taken = new Set<Cell>();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const found = tracks
      .filter(({ hasKnown }) => hasKnown)
      .flatMap((track) => sumsIn(track, taken))
      .filter(({ cell }) => !isKnown(cell) && evidence(cell) >= EVIDENCE);
    for (const { cell } of found) taken.add(cell);
    if (found.length === 0) break;
  }
  const unsure = new Map(
    tracks.flatMap((track) => doubtful(track, taken)).map((each) => [each.cell, each]),
  );
  return {
    blocks: tracks.flatMap((track) => settled(track, taken)),
    problems: [...unsure.values()].map(problemOf),
  };
}

/**
 * Rows that add up the rows right below or right above them, whatever they are called: `Korwil Utara`
 * above its regencies, `Jawa` below its provinces, one inside of the other. A row of a known region is
 * none; one that has another row, and is such a sum, is refused. So is an unknown region whose counts
 * are sums that can be a chance, or nearly sums: nobody can tell what it is.
 */
export function blocksAmong(cells: readonly Cell[]): Blocks {
  const byLine = [...cells].sort((a, b) => a.origin.line - b.origin.line);
  const files = groupedBy(byLine, ({ origin, period }) => `${origin.file}\n${period ?? ''}`);
  const all = files.map((rows) => blocksOf(tracksOf(rows)));
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    problems: all.flatMap(({ problems }) => problems),
  };
}
