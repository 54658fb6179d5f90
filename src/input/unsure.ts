import type { Problem } from '../problem/problem.js';
import { nearRows } from './near-sums.js';
import { EVIDENCE, type TrackSums } from './track-sums.js';
import type { Track } from './tracks.js';

/** The evidence below which two rows have the same counts by chance. */
const ALIKE = 500;

/** A row that may be a total of others, and how many these are. */
export interface Unsure {
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

/** Rows of unknown regions that are sums of others, or nearly, and the rows that they add up. */
function unsureIn(track: Track, sums: TrackSums): Unsure[] {
  const { hasKnown } = track.list;
  const least = hasKnown ? 0 : EVIDENCE * sums.leftOf(track.list).length;
  const exact = sums
    .sumsIn(track)
    .filter(({ row, parts }) => parts.length > 1 || sums.evidence(row) >= ALIKE)
    .filter(({ row }) => sums.evidence(row) >= (sums.regions.isKnown(row) ? EVIDENCE : least))
    .map(({ row, parts }) => ({ row, rows: parts.length }));
  return [...exact, ...(hasKnown ? nearlySums(track, sums) : sumsOfAll(track, sums))];
}

/** Rows that nobody can tell from totals, each once, as problems. */
export function unsureProblems(tracks: readonly Track[], sums: TrackSums): Problem[] {
  const found = new Map(
    tracks.flatMap((track) => unsureIn(track, sums)).map(({ row, rows }) => [row, rows] as const),
  );
  return Array.from(found, ([row, rows]) => {
    const { origin, region } = sums.cells.at(row);
    const value = [region.code, region.name].filter(Boolean).join(' ');
    return { code: 'total-unnamed', ...origin, value, other: String(rows) };
  });
}
