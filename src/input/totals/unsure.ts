import type { Cells } from '../../core/cells.js';
import type { Problem } from '../../problem/problem.js';
import { levelsAbove } from './levels-above.js';
import { nearRows } from './near-sums.js';
import type { Range, Runs } from './runs.js';
import { countsAt } from './sum.js';
import { tilingOf } from './tiling.js';
import { EVIDENCE, type TrackSums } from './track-sums.js';
import type { Track } from './tracks.js';

/** The evidence below which two rows have the same counts by chance. */
export const ALIKE = 500;

/** A row that may be a total of others, and how many these are. */
interface Unsure {
  readonly row: number;
  readonly rows: number;
}

/** Rows that are the sum of all others. */
function sumsOfAll({ list }: Track, sums: TrackSums): Unsure[] {
  const left = sums.leftOf(list);
  const rows = left.length - 1;
  const isSure = (row: number) => rows > 1 && sums.evidence(row) >= EVIDENCE;
  return Array.from(left.sumsOfOthers().filter(isSure), (row) => ({ row, rows }));
}

/** Known regions that add up two or more unknown ones right below them: `Kab. Lebak` above `Petani` and `Nelayan`. */
function aboveUnknown({ list }: Track, sums: TrackSums): Unsure[] {
  const { regions, cells } = sums;
  const { runs } = sums.leftOf(list);
  const isUnknown = (row: number | undefined) => row !== undefined && !regions.isKnown(row);
  const found: Unsure[] = [];
  for (let at = 0; at < runs.rows.length; at += 1) {
    const row = runs.rows[at] as number;
    if (isUnknown(row) || !isUnknown(runs.rows[at + 1]) || sums.evidence(row) < EVIDENCE) continue;
    const parts = runs.rows.subarray(...(runs.from(at + 1, countsAt(cells, row)) ?? [0, 0]));
    if (parts.length > 1 && parts.every(isUnknown)) found.push({ row, rows: parts.length });
  }
  return found;
}

/** Rows of unknown regions that are nearly sums of others. */
function nearlySums({ list, mayBe }: Track, sums: TrackSums): Unsure[] {
  const left = sums.leftOf(list);
  const found: Unsure[] = [];
  for (const place of mayBe) {
    const row = list.rows[place] as number;
    if (sums.isApart(row) || sums.regions.isKnown(row)) continue;
    const rows = nearRows(left.runs, left.at(place), left.bounds(place));
    if (rows > 0) found.push({ row, rows });
  }
  return found;
}

/** Rows between totals whose first or last one is nearly the sum of the others. */
function nearlyBetween(covered: ReadonlySet<number>, runs: Runs): Unsure[] {
  const found: Unsure[] = [];
  const lookAt = (at: number, [start, end]: Range) => {
    const rows = nearRows(runs, at, [start, end]);
    if (rows > 0) found.push({ row: runs.rows[at] as number, rows });
  };
  let start = 0;
  for (let end = 0; end <= runs.rows.length; end += 1) {
    if (end < runs.rows.length && !covered.has(runs.rows[end] as number)) continue;
    if (end - start > 2) for (const at of [start, end - 1]) lookAt(at, [start, end]);
    start = end + 1;
  }
  return found;
}

/** Rows of a list of unknown regions that are sums, exactly or nearly, where there are too many for a chance. */
function sumsTogether(track: Track, sums: TrackSums): Unsure[] {
  const { blocks, covered, shows } = tilingOf(track, sums);
  if (shows !== 'unsure') return [];
  const exact = blocks.map(({ row, parts }) => ({ row, rows: parts.length }));
  return [...exact, ...nearlyBetween(covered, sums.leftOf(track.list).runs)];
}

/** Rows of unknown regions that are sums of others, or nearly, and the rows that they add up. */
function unsureIn(track: Track, sums: TrackSums): Unsure[] {
  const { hasKnown } = track.list;
  const least = hasKnown ? 0 : EVIDENCE * sums.leftOf(track.list).length;
  const exact = sums
    .sumsIn(track)
    .filter(({ row, parts }) => parts.length > 1 || sums.evidence(row) >= ALIKE)
    .filter(({ row }) => sums.evidence(row) >= (sums.regions.isKnown(row) ? EVIDENCE : least))
    .map(({ row, parts }) => ({ row, rows: parts.length }));
  if (hasKnown) return [...exact, ...aboveUnknown(track, sums), ...nearlySums(track, sums)];
  return [...exact, ...sumsTogether(track, sums), ...sumsOfAll(track, sums)];
}

/** A row that is most likely the total of so many others, and is not called one. */
export function unnamedTotal(cells: Cells, row: number, rows: number): Problem {
  const { origin, region } = cells.at(row);
  const value = [region.code, region.name].filter(Boolean).join(' ');
  return { code: 'total-unnamed', ...origin, value, other: String(rows) };
}

/** Rows that nobody can tell from totals, each once, as problems. */
export function unsureProblems(tracks: readonly Track[], sums: TrackSums): Problem[] {
  const above = levelsAbove(tracks, sums);
  if (above.length > 0) return above;
  const found = new Map(
    tracks.flatMap((track) => unsureIn(track, sums)).map(({ row, rows }) => [row, rows] as const),
  );
  const inOrder = [...found].sort(([a], [b]) => a - b);
  return inOrder.map(([row, rows]) => unnamedTotal(sums.cells, row, rows));
}
