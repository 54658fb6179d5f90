import type { Left } from './left.js';
import { type Block, EVIDENCE, type TrackSums } from './track-sums.js';
import type { Track } from './tracks.js';

/** Totals that share no row with each other, and what they show of the list that they are in. */
interface Tiling {
  readonly blocks: readonly Block[];
  /** The rows of the totals, and those that they add up. */
  readonly covered: ReadonlySet<number>;
  /** `totals`: with what they add up they are all of it. `unsure`: they are too many for a chance. */
  readonly shows: 'totals' | 'unsure' | 'nothing';
}

const NONE: Tiling = { blocks: [], covered: new Set(), shows: 'nothing' };

/** How many rows are expected to add up a run beside them by chance: as many as their counts are small. */
function expectedByChance({ runs, length }: Left): number {
  const { potential, registered } = runs.sum(0, length);
  return (2 * length) / ((potential / length + 1) * (registered / length + 1));
}

/** The chance of so many or more, where so many are expected (Poisson). */
function chanceOf(count: number, expected: number): number {
  let [term, below] = [Math.exp(-expected), 0];
  for (let each = 0; each < count; each += 1) {
    below += term;
    term *= expected / (each + 1);
  }
  return 1 - below;
}

/**
 * The totals of a list in which no region is known, of villages below their districts. One sum can be a chance; that
 * several, with the rows that they add up, are all of the list is none. One row more may be the total of all; where there are others, nobody can tell.
 */
export function tilingOf(track: Track, sums: TrackSums): Tiling {
  const left = sums.leftOf(track.list);
  const { length } = left;
  if (track.list.hasKnown || track.mayBe.length < track.list.rows.length) return NONE;
  const covered = new Set<number>();
  const blocks = sums
    .sumsIn(track)
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length)
    .filter(({ row, parts }) => {
      if (covered.has(row) || parts.some((part) => covered.has(part))) return false;
      for (const each of [row, ...parts]) covered.add(each);
      return true;
    });
  if (blocks.length < 2) return NONE;
  const evidence = blocks.reduce((product, { row }) => product * sums.evidence(row), 1);
  if (covered.size >= length - 1 && evidence >= EVIDENCE * length)
    return { blocks, covered, shows: 'totals' };
  const isChance = chanceOf(blocks.length, expectedByChance(left)) * EVIDENCE > 1;
  return isChance ? NONE : { blocks, covered, shows: 'unsure' };
}
