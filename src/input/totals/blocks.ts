import type { Cells } from '../../core/cells.js';
import type { Problem } from '../../problem/problem.js';
import { evidenceOf, tilingOf } from './tiling.js';
import { type Block, EVIDENCE, TrackSums } from './track-sums.js';
import { RowRegions, type Track, tracksAmong } from './tracks.js';
import { unsureProblems } from './unsure.js';

/** Totals inside of totals that are looked for; no table has as many. */
const DEEPEST = 12;

/** Rows set apart because they add up others, and those that cannot be told from such. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/**
 * The totals among known regions. One that has the counts of a single row may be another region with the same round
 * estimates (1,000 and 100), unless there are totals of several rows, or of other counts.
 */
function totalsAmongKnown(track: Track, sums: TrackSums): Block[] {
  const { columns } = sums.cells;
  const all = sums
    .sumsIn(track)
    .filter(({ row }) => sums.regions.mayBeTotal(row) && sums.evidence(row) >= EVIDENCE);
  const areOfOne = all.every(({ parts }) => parts.length === 1);
  const counts = new Set(
    all.map(({ row }) => `${columns.potential[row]} ${columns.registered[row]}`),
  );
  const isChance = areOfOne && counts.size === 1 && evidenceOf(columns, all.slice(0, 1)) < EVIDENCE;
  return isChance ? [] : all;
}

/** The totals of a list in which no region is known, where they and what they add up are all of it. */
function totalsOfAllRows(track: Track, sums: TrackSums): readonly Block[] {
  const { blocks, shows } = tilingOf(track, sums);
  return shows === 'totals' ? blocks : [];
}

/** What rows add up when the totals of unknown regions are set apart, one inside of the other. */
function sumsWithout(tracks: readonly Track[], cells: Cells, regions: RowRegions): TrackSums {
  let sums = new TrackSums(cells, regions, new Set());
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const found = tracks.flatMap((track) =>
      track.list.hasKnown ? totalsAmongKnown(track, sums) : totalsOfAllRows(track, sums),
    );
    if (found.length === 0) break;
    sums = sums.without(found.map(({ row }) => row));
  }
  return sums;
}

function blocksOf(tracks: readonly Track[], cells: Cells, regions: RowRegions): Blocks {
  const sums = sumsWithout(tracks, cells, regions);
  return {
    blocks: tracks.flatMap((track) => sums.settledIn(track)),
    problems: unsureProblems(tracks, sums),
  };
}

/**
 * Rows that add up the rows right below or right above them, whatever they are called: `Korwil Utara`
 * above its regencies, `Jawa` below its provinces, one inside of the other. A row of a known region is
 * none; one that has another row, and is such a sum, is refused. So is an unknown region whose counts
 * are sums that can be a chance, or nearly sums: nobody can tell what it is.
 */
export function blocksAmong(cells: Cells): Blocks {
  const regions = new RowRegions(cells);
  const all = tracksAmong(cells, regions).map((tracks) => blocksOf(tracks, cells, regions));
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    problems: all.flatMap(({ problems }) => problems),
  };
}
